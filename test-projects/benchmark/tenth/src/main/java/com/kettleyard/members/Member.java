package com.kettleyard.members;

import java.time.LocalDate;
import java.util.UUID;
import lombok.Getter;
import lombok.Setter;

@Getter
@Setter
public class Member {
    private UUID key;
    private String contractNo;
    private String firstName;
    private String lastName;
    private String email;
    private String mobilePhone;
    private String homeAddress;
    private LocalDate birthDate;
    private String medicalCondition;
    private String bloodPressure;
    private String deviceToken;
    private String cardToken;
    private String debitIban;
    private String studioCode;
    private int visitsThisMonth;

    public String fullName() {
        return firstName + " " + lastName;
    }
}
