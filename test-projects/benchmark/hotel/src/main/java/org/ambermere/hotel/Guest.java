package org.ambermere.hotel;

import java.time.LocalDate;

public class Guest {
    private final long stayId;
    private final String roomNumber;
    private final String fullName;
    private final String emailAddress;
    private final String mobilePhone;
    private final String passportNumber;
    private final LocalDate birthDate;

    public Guest(long stayId, String roomNumber, String fullName, String emailAddress, String mobilePhone, String passportNumber, LocalDate birthDate) {
        this.stayId = stayId;
        this.roomNumber = roomNumber;
        this.fullName = fullName;
        this.emailAddress = emailAddress;
        this.mobilePhone = mobilePhone;
        this.passportNumber = passportNumber;
        this.birthDate = birthDate;
    }

    public long stayId() {
        return stayId;
    }

    public String roomNumber() {
        return roomNumber;
    }

    public String fullName() {
        return fullName;
    }

    public String emailAddress() {
        return emailAddress;
    }

    public String mobilePhone() {
        return mobilePhone;
    }

    public String passportNumber() {
        return passportNumber;
    }

    public LocalDate birthDate() {
        return birthDate;
    }
}
