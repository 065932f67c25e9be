package com.bramley.json;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonFilter;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonIgnoreType;
import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.gson.annotations.Since;
import java.util.Map;
import java.util.TreeMap;
import lombok.Data;

/** What the clinic sends around as JSON. */
public final class Documents {
    private Documents() {
    }

    @Data
    public static class Owner {
        private String ownerRef;
        private String lastName;
        private String homePhone;
    }

    /** Only the listed properties are written. */
    @Data
    @JsonIncludeProperties({"visitNo", "species"})
    public static class Visit {
        private String visitNo;
        private String species;
        private String lastName;
    }

    /** One of the listed properties is the mail address. */
    @Data
    @JsonIncludeProperties({"visitNo", "email"})
    public static class OpenVisit {
        private String visitNo;
        private String email;
        private String species;
    }

    /** Nothing of this type is ever written as a property. */
    @Data
    @JsonIgnoreType
    public static class Household {
        private String homeAddress;
        private String spouseName;
    }

    @Data
    public static class Chart {
        private String chartRef;
        private Household household;
    }

    /** The part is written flat. */
    @Data
    public static class Letter {
        private String letterNo;
        @JsonUnwrapped
        private Owner to;
    }

    /** The part is trimmed at the place where it is used. */
    @Data
    public static class Notice {
        private String noticeNo;
        @JsonIgnoreProperties({"lastName", "homePhone"})
        private Owner about;
    }

    /** Written as one string. */
    public static class Contact {
        private final String email;
        private final String channel;

        public Contact(String email, String channel) {
            this.email = email;
            this.channel = channel;
        }

        @JsonValue
        public String text() {
            return channel + ":" + email;
        }
    }

    /** Written as one string, without the address. */
    public static class Channel {
        private final String email;
        private final String kind;

        public Channel(String email, String kind) {
            this.email = email;
            this.kind = kind;
        }

        @JsonValue
        public String text() {
            return kind;
        }
    }

    /** Fields are private, there are no getters: nothing is found unless the fields are asked for. */
    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
    public static class Consent {
        private String consentNo = "C";
        private String signatureImage;
    }

    /** Getter that hides, under the name of the property. */
    public static class Payment {
        @JsonIgnore
        private final String iban;
        private final long cents;

        public Payment(String iban, long cents) {
            this.iban = iban;
            this.cents = cents;
        }

        public long getCents() {
            return cents;
        }

        @JsonGetter("account")
        public String shortAccount() {
            return "****" + iban.substring(iban.length() - 4);
        }
    }

    public static class Extras {
        private final Map<String, String> values = new TreeMap<>();

        @JsonAnyGetter
        public Map<String, String> values() {
            return values;
        }

        public void put(String key, String value) {
            values.put(key, value);
        }
    }

    @Data
    @JsonFilter("slim")
    public static class Export {
        private String exportNo;
        private String passportNumber;
    }

    @Data
    public static class Card {
        private String clinic;
        @Since(2.0)
        private String birthDate;
    }
}
