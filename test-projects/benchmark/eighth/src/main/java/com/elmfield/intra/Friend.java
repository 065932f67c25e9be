package com.elmfield.intra;

import java.time.LocalDate;

/** A friend of the museum. */
public class Friend {
    public String fullName;
    public String email;
    public String phone;
    public String homeAddress;
    public LocalDate dateOfBirth;
    public String tier;
    public int visits;
    public String donationNo;
}
