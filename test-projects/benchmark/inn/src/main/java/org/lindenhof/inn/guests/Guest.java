package org.lindenhof.inn.guests;

import java.util.ArrayList;
import java.util.List;

public class Guest {
    private String guestNo;
    private String email;
    private String mobile;
    private String lastName;
    private Address home = new Address();
    private final List<String> notes = new ArrayList<>();

    public static class Address {
        private String street;
        private String country;

        public String getStreet() {
            return street;
        }

        public void setStreet(String street) {
            this.street = street;
        }

        public String getCountry() {
            return country;
        }

        public void setCountry(String country) {
            this.country = country;
        }
    }

    public String getGuestNo() {
        return guestNo;
    }

    public void setGuestNo(String guestNo) {
        this.guestNo = guestNo;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getMobile() {
        return mobile;
    }

    public void setMobile(String mobile) {
        this.mobile = mobile;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public Address getHome() {
        return home;
    }

    public List<String> getNotes() {
        return notes;
    }
}
