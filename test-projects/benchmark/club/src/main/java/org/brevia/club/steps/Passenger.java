package org.brevia.club.steps;

import java.time.LocalDate;

public class Passenger {
    private String pnr;
    private String fullName;
    private String email;
    private String mobilePhone;
    private String passportNumber;
    private LocalDate dateOfBirth;
    private String seat;

    public String getPnr() { return pnr; }
    public String getFullName() { return fullName; }
    public String getEmail() { return email; }
    public String getMobilePhone() { return mobilePhone; }
    public String getPassportNumber() { return passportNumber; }
    public LocalDate getDateOfBirth() { return dateOfBirth; }
    public String getSeat() { return seat; }
}
