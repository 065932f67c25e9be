package com.grandline.guest;

import java.time.LocalDate;

/** Someone who stays in one of our hotels. */
public class Guest {
    private final String reservationNo;
    private String givenName;
    private String surname;
    private LocalDate dob;
    private String mobileNo;
    private String emailAddr;
    private String addrLine;
    private String plateNo;
    private String passportNum;
    private boolean passportChecked;
    private int keyCards;
    private String ratePlan;

    public Guest(String reservationNo) {
        this.reservationNo = reservationNo;
    }

    public String getReservationNo() {
        return reservationNo;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getSurname() {
        return surname;
    }

    public void setSurname(String surname) {
        this.surname = surname;
    }

    public LocalDate getDob() {
        return dob;
    }

    public void setDob(LocalDate dob) {
        this.dob = dob;
    }

    public String getMobileNo() {
        return mobileNo;
    }

    public void setMobileNo(String mobileNo) {
        this.mobileNo = mobileNo;
    }

    public String getEmailAddr() {
        return emailAddr;
    }

    public void setEmailAddr(String emailAddr) {
        this.emailAddr = emailAddr;
    }

    public String getAddrLine() {
        return addrLine;
    }

    public void setAddrLine(String addrLine) {
        this.addrLine = addrLine;
    }

    public String getPlateNo() {
        return plateNo;
    }

    public void setPlateNo(String plateNo) {
        this.plateNo = plateNo;
    }

    public String getPassportNum() {
        return passportNum;
    }

    public void setPassportNum(String passportNum) {
        this.passportNum = passportNum;
    }

    public boolean isPassportChecked() {
        return passportChecked;
    }

    public void setPassportChecked(boolean passportChecked) {
        this.passportChecked = passportChecked;
    }

    public int getKeyCards() {
        return keyCards;
    }

    public String getRatePlan() {
        return ratePlan;
    }
}
