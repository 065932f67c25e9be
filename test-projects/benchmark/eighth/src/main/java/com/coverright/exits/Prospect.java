package com.coverright.exits;

import lombok.Getter;
import lombok.Setter;

/** Somebody who asked the broker for a quote. */
@Getter
@Setter
public class Prospect {
    private String quoteNo;
    private String fullName;
    private String email;
    private String mobile;
    private String taxId;
    private String iban;
    private String medicalCondition;
    private String password;
    private int drivers;
}
