package com.gym.json;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonFilter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonIgnoreType;
import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.JsonView;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.google.gson.annotations.SerializedName;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

public final class Shapes {
    private Shapes() {
    }

    public static class Front {
    }

    public static class Back extends Front {
    }

    public static class Member {
        public String memberNo;
        public String fullName;
        public String phone;
    }

    /** Private fields without getters are not written by Jackson, Gson writes them. */
    public static class Closed {
        public String barcode;
        private String email;

        public Closed(String barcode, String email) {
            this.barcode = barcode;
            this.email = email;
        }
    }

    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
    public static class Opened {
        public String barcode;
        private String email;

        public Opened(String barcode, String email) {
            this.barcode = barcode;
            this.email = email;
        }
    }

    public static class Health {
        public int visits;
        @JsonIgnore
        public String diagnosis;

        @JsonProperty("note")
        public String remark() {
            return visits > 3 ? "often" : "seldom";
        }
    }

    public static class TalkingHealth {
        public int visits;
        @JsonIgnore
        public String diagnosis;

        @JsonProperty("note")
        public String remark() {
            return "because of " + diagnosis;
        }
    }

    @JsonIgnoreType
    public static class Contact {
        public String email;
        public String mobile;
    }

    public static class Membership {
        public String tariff;
        public Contact contact;
    }

    public static class OpenContact {
        public String email;
        public String mobile;
    }

    public static class OpenMembership {
        public String tariff;
        @JsonUnwrapped
        public OpenContact contact;
    }

    @JsonIncludeProperties({"room", "hour"})
    public static class Session {
        public String room;
        public int hour;
        public String trainerName;
    }

    public static class Group {
        public String title;
        @JsonIgnoreProperties({"fullName", "phone"})
        public Member speaker;
    }

    public static class Team {
        public String title;
        @JsonIgnoreProperties("phone")
        public Member captain;
    }

    public static class Extras {
        public String plan;
        private final Map<String, String> more = new LinkedHashMap<>();

        @JsonAnyGetter
        public Map<String, String> getMore() {
            return more;
        }
    }

    public static class Tag {
        private final String text;
        private final String ownerEmail;

        public Tag(String text, String ownerEmail) {
            this.text = text;
            this.ownerEmail = ownerEmail;
        }

        @JsonValue
        public String text() {
            return text;
        }

        public String getOwnerEmail() {
            return ownerEmail;
        }
    }

    public static class Stars extends StdSerializer<String> {
        public Stars() {
            super(String.class);
        }

        @Override
        public void serialize(String value, JsonGenerator gen, SerializerProvider provider) throws IOException {
            gen.writeString("*".repeat(value.length()));
        }
    }

    public static class Upper extends StdSerializer<String> {
        public Upper() {
            super(String.class);
        }

        @Override
        public void serialize(String value, JsonGenerator gen, SerializerProvider provider) throws IOException {
            gen.writeString(value.toUpperCase());
        }
    }

    public static class Debit {
        public int cents;
        @JsonSerialize(using = Stars.class)
        public String iban;
    }

    public static class LoudDebit {
        public int cents;
        @JsonSerialize(using = Upper.class)
        public String iban;
    }

    public static class Sheet {
        @JsonView(Front.class)
        public String exercise;
        @JsonView(Back.class)
        public String medication;
    }

    @JsonFilter("slim")
    public static class Filtered {
        public String tariff;
        public String email;
    }

    public static class Wire {
        @SerializedName("id")
        public String barcode;
        @SerializedName("m")
        public String ownerMail;
    }

    public static class Transient {
        public String barcode;
        public transient String email;
    }

    public record Slim(String tariff, int visits) {
        static Slim of(Member member, int visits) {
            return new Slim(member.phone == null ? "basic" : "reachable", visits);
        }
    }

    public record Visible(String tariff, @JsonProperty("who") String fullName) {
    }

    public record Hidden(String tariff, @JsonIgnore String fullName) {
    }
}
