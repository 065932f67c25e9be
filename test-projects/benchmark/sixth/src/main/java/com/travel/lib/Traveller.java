package com.travel.lib;

import java.time.LocalDate;

public class Traveller {
    private final String fileNo;
    private String fullName;
    private String email;
    private String phone;
    private String passportNumber;
    private LocalDate dateOfBirth;
    private Address address;

    public Traveller(String fileNo) {
        this.fileNo = fileNo;
    }

    public String getFileNo() {
        return fileNo;
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getPassportNumber() {
        return passportNumber;
    }

    public LocalDate getDateOfBirth() {
        return dateOfBirth;
    }

    public Address getAddress() {
        return address;
    }

    public record Address(String street, String town, String doorCode) {
    }
}
