package com.gym.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import lombok.AllArgsConstructor;
import lombok.Builder;
import lombok.Data;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.ToString;
import lombok.Value;
import lombok.experimental.SuperBuilder;
import org.apache.commons.lang3.builder.ToStringBuilder;
import org.apache.commons.lang3.builder.ToStringExclude;

/** Shapes of the gym; what they print differs. */
public final class People {
    private People() {
    }

    @Value
    public static class Athlete {
        String memberNo;
        String fullName;
        String heartCondition;
    }

    @Value
    @ToString(of = "memberNo")
    public static class Anonymous {
        String memberNo;
        String fullName;
        String heartCondition;
    }

    @Data
    @AllArgsConstructor
    public static class Locker {
        private int number;
        @ToString.Exclude
        private String ownerEmail;
        private String padlockType;
    }

    @Data
    public static class Course {
        private String title;
        private Trainer trainer;
    }

    @RequiredArgsConstructor
    @Getter
    public static class Trainer {
        private final String staffNo;
        private final String lastName;

        @Override
        public String toString() {
            return new StringJoiner(", ", "Trainer[", "]").add("staffNo=" + staffNo).add("lastName=" + lastName).toString();
        }
    }

    @RequiredArgsConstructor
    @Getter
    public static class Guest {
        private final String ticketNo;
        private final String email;

        @Override
        public String toString() {
            return new StringJoiner(", ", "Guest[", "]").add("ticketNo=" + ticketNo).toString();
        }
    }

    @RequiredArgsConstructor
    public static class Injury {
        private final String reportNo;
        private final String diagnosis;

        @Override
        public String toString() {
            return ToStringBuilder.reflectionToString(this);
        }
    }

    @RequiredArgsConstructor
    public static class Checkup {
        private final String reportNo;
        @ToStringExclude
        private final String diagnosis;

        @Override
        public String toString() {
            return ToStringBuilder.reflectionToString(this);
        }
    }

    public record Lead(String source, String phoneNumber) {
    }

    public record Voucher(String code, String recipientEmail) {
        @Override
        public String toString() {
            return "Voucher[%s]".formatted(code);
        }
    }

    @SuperBuilder
    @ToString
    public static class Contract {
        private String contractNo;
        private String iban;
    }

    @SuperBuilder
    @ToString(callSuper = true)
    public static class StudentContract extends Contract {
        private String university;
    }

    @SuperBuilder
    @ToString
    public static class FamilyContract extends Contract {
        private int children;
    }

    /** Prints through a helper method. */
    @RequiredArgsConstructor
    public static class Complaint {
        private final String topic;
        private final String phone;

        private String describe() {
            return topic + " (" + phone + ")";
        }

        @Override
        public String toString() {
            return describe();
        }
    }

    /** Masks on its own. */
    @RequiredArgsConstructor
    public static class PayCard {
        private final String brand;
        private final String cardNumber;

        @Override
        public String toString() {
            return brand + " *" + cardNumber.substring(cardNumber.length() - 4);
        }
    }

    public static class Roster {
        private final List<Trainer> trainers = new ArrayList<>();
        private final String week;

        public Roster(String week) {
            this.week = week;
        }

        public List<Trainer> getTrainers() {
            return trainers;
        }

        @Override
        public String toString() {
            return "Roster " + week + " with " + trainers.size() + " trainers";
        }
    }

    public record Slot<P>(int hour, P person) {
    }

    @Builder
    @ToString
    public static class Ticket {
        private final String number;
        @ToString.Exclude
        private final String holderName;
    }

    public record Directory(Map<String, Lead> leads) {
    }
}
