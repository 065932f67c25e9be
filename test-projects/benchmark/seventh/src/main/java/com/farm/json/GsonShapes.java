package com.farm.json;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.google.gson.ExclusionStrategy;
import com.google.gson.FieldAttributes;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializationContext;
import com.google.gson.JsonSerializer;
import com.google.gson.annotations.Expose;
import com.google.gson.annotations.SerializedName;
import com.google.gson.annotations.Since;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Type;

/** What goes over the wire with Gson. */
public final class GsonShapes {
    private GsonShapes() {
    }

    @Retention(RetentionPolicy.RUNTIME)
    public @interface Private {
    }

    public static class Courier {
        String courierNo;
        @Private
        String fullName;
        @Private
        String mobilePhone;
    }

    public static class SkipPrivate implements ExclusionStrategy {
        @Override
        public boolean shouldSkipField(FieldAttributes field) {
            return field.getAnnotation(Private.class) != null;
        }

        @Override
        public boolean shouldSkipClass(Class<?> type) {
            return false;
        }
    }

    public static class Tracker {
        String trackerNo;
        @Expose(serialize = false)
        String latitude;
        @Expose
        String model;
    }

    public static class Basket {
        int items;
        transient String buyerEmail;
    }

    public static class Profile {
        @Since(1.0)
        String profileNo;
        @Since(2.0)
        @SerializedName("b")
        String birthDate;
    }

    public static class Ticket {
        String ticketNo;
        @JsonIgnore
        @SerializedName("x")
        String callerEmail;
    }

    public static class Phone {
        final String digits;

        Phone(String digits) {
            this.digits = digits;
        }
    }

    public static class Hotline {
        String desk;
        Phone phoneNumber;
    }

    public static class LastTwo implements JsonSerializer<Phone> {
        @Override
        public JsonElement serialize(Phone phone, Type type, JsonSerializationContext context) {
            return new JsonPrimitive("*" + phone.digits.substring(phone.digits.length() - 2));
        }
    }

    public static class AllDigits implements JsonSerializer<Phone> {
        @Override
        public JsonElement serialize(Phone phone, Type type, JsonSerializationContext context) {
            return new JsonPrimitive("tel:" + phone.digits);
        }
    }
}
