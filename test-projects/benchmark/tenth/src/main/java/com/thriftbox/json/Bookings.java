package com.thriftbox.json;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonFilter;
import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonIdentityReference;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonIgnoreType;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.ObjectIdGenerators;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Ticket shop: what goes over the wire, Jackson. */
public final class Bookings {
    private Bookings() {
    }

    /** The getter is ignored, so the field is as well. */
    public static class Buyer {
        private final String orderNo;
        private final String email;

        public Buyer(String orderNo, String email) {
            this.orderNo = orderNo;
            this.email = email;
        }

        public String getOrderNo() {
            return orderNo;
        }

        @JsonIgnore
        public String getEmail() {
            return email;
        }
    }

    /** Null values are left out; that is all the annotation does. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public static class OpenBuyer {
        private final String orderNo;
        private final String email;

        public OpenBuyer(String orderNo, String email) {
            this.orderNo = orderNo;
            this.email = email;
        }

        public String getOrderNo() {
            return orderNo;
        }

        public String getEmail() {
            return email;
        }
    }

    /** Private fields without getters are not seen by Jackson. */
    public static class Hold {
        private final int seats;
        private final String phone;

        public Hold(int seats, String phone) {
            this.seats = seats;
            this.phone = phone;
        }

        public int getSeats() {
            return seats;
        }
    }

    /** The same with field access switched on. */
    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
    public static class OpenHold {
        private final int seats;
        private final String phone;

        public OpenHold(int seats, String phone) {
            this.seats = seats;
            this.phone = phone;
        }

        public int getSeats() {
            return seats;
        }
    }

    @JsonIgnoreType
    public record Invoicee(String fullName, String iban) {
    }

    public record Payer(String fullName, String iban) {
    }

    public record QuietInvoice(String invoiceNo, Invoicee invoicee) {
    }

    public record OpenInvoice(String invoiceNo, @JsonUnwrapped Payer payer) {
    }

    public record PartInvoice(String invoiceNo, @JsonIgnoreProperties({"fullName", "iban"}) Payer payer) {
    }

    public record HalfInvoice(String invoiceNo, @JsonIgnoreProperties("iban") Payer payer) {
    }

    @JsonIncludeProperties({"seat", "price"})
    public record Admission(String seat, int price, String holderPassport) {
    }

    @JsonIncludeProperties({"seat", "holderPassport"})
    public record BorderAdmission(String seat, int price, String holderPassport) {
    }

    /** Serialised as the one value. */
    public record Badge(String hall, String lastName) {
        @JsonValue
        public String label() {
            return "hall " + hall;
        }
    }

    public record NameBadge(String hall, String lastName) {
        @JsonValue
        public String label() {
            return hall + " / " + lastName;
        }
    }

    @JsonFilter("attendee")
    public record Attendee(String ticketNo, String mobile, String birthDate) {
    }

    /** Everything else that came with the form. */
    public static class Form {
        private final Map<String, Object> rest = new LinkedHashMap<>();
        public String formCode;

        public Form with(String key, Object value) {
            rest.put(key, value);
            return this;
        }

        @JsonAnyGetter
        public Map<String, Object> rest() {
            return rest;
        }
    }

    @JsonIdentityInfo(generator = ObjectIdGenerators.PropertyGenerator.class, property = "desk")
    public static class Promoter {
        public String desk;
        public String email;

        public Promoter(String desk, String email) {
            this.desk = desk;
            this.email = email;
        }
    }

    public record Show(String hall, @JsonIdentityReference(alwaysAsId = true) Promoter promoter) {
    }

    public record OpenShow(String hall, Promoter promoter) {
    }

    public static class SeatOnly extends StdSerializer<Reservation> {
        public SeatOnly() {
            super(Reservation.class);
        }

        @Override
        public void serialize(Reservation value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeStartObject();
            out.writeStringField("seat", value.seat());
            out.writeEndObject();
        }
    }

    public record Reservation(String seat, String guardianEmail) {
    }
}
