package com.thriftbox.intra;

import java.time.LocalDate;
import lombok.Data;

/** Somebody who trains in one of the studios. */
@Data
public class Trainee {
    private long contractNo;
    private String fullName;
    private String email;
    private String phoneNumber;
    private LocalDate birthDate;
    private String iban;
    private int bodyWeight;
    private boolean student;
    private String studio;
}
