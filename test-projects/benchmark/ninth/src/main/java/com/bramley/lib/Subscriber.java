package com.bramley.lib;

import java.time.LocalDate;

/** Gets a box of vegetables every week. No text form. */
public class Subscriber {
    private final String boxNo;
    private String fullName;
    private String email;
    private String mobilePhone;
    private String iban;
    private LocalDate birthDate;
    private Drop drop;
    private boolean paused;

    public Subscriber(String boxNo) {
        this.boxNo = boxNo;
    }

    public String getBoxNo() {
        return boxNo;
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

    public String getMobilePhone() {
        return mobilePhone;
    }

    public void setMobilePhone(String mobilePhone) {
        this.mobilePhone = mobilePhone;
    }

    public String getIban() {
        return iban;
    }

    public void setIban(String iban) {
        this.iban = iban;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public Drop getDrop() {
        return drop;
    }

    public void setDrop(Drop drop) {
        this.drop = drop;
    }

    public boolean isPaused() {
        return paused;
    }

    public void setPaused(boolean paused) {
        this.paused = paused;
    }

    /** Where the box is put down. */
    public static class Drop {
        private final String deliveryAddress;
        private final String tour;

        public Drop(String deliveryAddress, String tour) {
            this.deliveryAddress = deliveryAddress;
            this.tour = tour;
        }

        public String getDeliveryAddress() {
            return deliveryAddress;
        }

        public String getTour() {
            return tour;
        }
    }
}
