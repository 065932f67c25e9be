package com.elmfield.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonBackReference;
import com.fasterxml.jackson.annotation.JsonFilter;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreType;
import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.annotation.JsonManagedReference;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.gson.annotations.SerializedName;
import com.google.gson.annotations.Since;
import java.util.List;

/** What the pharmacy hands to its partners as JSON. */
public final class Exports {
    private Exports() {
    }

    /** Fields are hidden, only the getter is written. */
    public static class Delivery {
        private String phone;
        private String box;

        public String getBox() {
            return box;
        }

        String phoneForDriver() {
            return phone;
        }
    }

    /** Fields are written, although there is no getter. */
    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
    public static class DriverSheet {
        private String phone;
        private String box;
    }

    @JsonIncludeProperties({"articleNo", "quantity"})
    public static class Line {
        public String articleNo;
        public int quantity;
        public String medication;
        public String patientName;
    }

    @JsonIncludeProperties({"articleNo", "medication"})
    public static class PrescribedLine {
        public String articleNo;
        public String medication;
        public String patientName;
    }

    @JsonIgnoreType
    public static class Identity {
        public String lastName;
        public String insuranceNumber;
    }

    public static class Reservation {
        public String articleNo;
        public Identity owner;
    }

    public static class Street {
        public String homeAddress;
    }

    public static class Parcel {
        public String box;
        @JsonUnwrapped(prefix = "to_")
        public Street target;
    }

    /** Written as one text: the ticket number. */
    public static class Ticket {
        private final int number;
        private final String email;

        public Ticket(int number, String email) {
            this.number = number;
            this.email = email;
        }

        @JsonValue
        public String shown() {
            return "T-" + number;
        }

        public String getEmail() {
            return email;
        }
    }

    /** A method under another name is written, the field is not. */
    public static class Callback {
        private final String mobile;
        private final boolean urgent;

        public Callback(String mobile, boolean urgent) {
            this.mobile = mobile;
            this.urgent = urgent;
        }

        @JsonGetter("target")
        public String dial() {
            return mobile;
        }

        public boolean isUrgent() {
            return urgent;
        }
    }

    @JsonFilter("audience")
    public static class Loyalty {
        public int points;
        public String email;
        public String birthDate;
    }

    public static class Account {
        public String branch;
        @JsonManagedReference
        public List<Refill> refills;
        @JsonIgnore
        public String iban;
    }

    public static class Refill {
        public String articleNo;
        @JsonBackReference
        public Account account;
    }

    public record Notice(String text, @JsonIgnore String email) {
    }

    public static class Scan {
        @SerializedName("m")
        public String mobile;
        public String box;
    }

    public static class Versioned {
        public String box;
        @Since(2.0)
        public String email;
    }
}
