package com.farm.lib;

import java.time.LocalDate;

/** Somebody who keeps animals; the customer of every farm module. */
public class Keeper {
    private final String contractNo;
    private String fullName;
    private String email;
    private String phone;
    private LocalDate dateOfBirth;
    private Farm farm = new Farm();

    public Keeper(String contractNo) {
        this.contractNo = contractNo;
    }

    public String getContractNo() {
        return contractNo;
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

    public LocalDate getDateOfBirth() {
        return dateOfBirth;
    }

    public void setDateOfBirth(LocalDate dateOfBirth) {
        this.dateOfBirth = dateOfBirth;
    }

    public Farm getFarm() {
        return farm;
    }

    public static class Farm {
        private String streetAddress;
        private String herdCode;
        private int headCount;

        public String getStreetAddress() {
            return streetAddress;
        }

        public void setStreetAddress(String streetAddress) {
            this.streetAddress = streetAddress;
        }

        public String getHerdCode() {
            return herdCode;
        }

        public int getHeadCount() {
            return headCount;
        }
    }
}
