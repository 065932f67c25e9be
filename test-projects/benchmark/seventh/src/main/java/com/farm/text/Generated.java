package com.farm.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lombok.AllArgsConstructor;
import lombok.Data;
import lombok.EqualsAndHashCode;
import lombok.Getter;
import lombok.ToString;
import lombok.Value;

/** Text forms that Lombok writes. */
public final class Generated {
    private Generated() {
    }

    /** Only the two named fields, one of them a number to ring. */
    @Getter
    @ToString(of = {"tourNo", "contactPhone"})
    public static class Tour {
        private String tourNo;
        private String contactPhone;
        private String driverName;
    }

    /** Only the named field. */
    @Getter
    @ToString(of = "tourNo")
    public static class NightTour {
        private String tourNo;
        private String contactPhone;
        private String driverName;
    }

    /** The getter hides the number, the text form goes through the getter. */
    @ToString
    @AllArgsConstructor
    public static class Mandate {
        private final String mandateRef;
        private final String iban;

        public String getIban() {
            return "..." + iban.substring(iban.length() - 4);
        }
    }

    /** The getter hides the number, the text form goes past the getter. */
    @ToString(doNotUseGetters = true)
    @AllArgsConstructor
    public static class RawMandate {
        private final String mandateRef;
        private final String iban;

        public String getIban() {
            return "..." + iban.substring(iban.length() - 4);
        }
    }

    /** A method takes the place of the address. */
    @ToString(onlyExplicitlyIncluded = true)
    @AllArgsConstructor
    public static class Newsletter {
        @ToString.Include
        private final int issue;
        private final String subscriberEmail;

        @ToString.Include(name = "to")
        private String target() {
            return subscriberEmail.isEmpty() ? "nobody" : "somebody";
        }
    }

    /** A method brings the address back in. */
    @ToString(onlyExplicitlyIncluded = true)
    @AllArgsConstructor
    public static class Reminder {
        @ToString.Include
        private final int level;
        private final String debtorEmail;

        @ToString.Include(name = "to", rank = 1)
        private String target() {
            return debtorEmail.toLowerCase();
        }
    }

    @Value
    public static class Trainee {
        String traineeNo;
        @ToString.Exclude
        String fullName;
        LocalDate birthDate;
    }

    @Value
    public static class Intern {
        String internNo;
        @ToString.Exclude
        String fullName;
        @ToString.Exclude
        LocalDate birthDate;
    }

    @Data
    public static class Party {
        private String surname;
        private String homeAddress;
    }

    /** Inherits the text form of the party. */
    @Getter
    public static class Leaseholder extends Party {
        private String plotNo;
    }

    /** Own text form without the one above. */
    @Getter
    @ToString
    @EqualsAndHashCode(callSuper = true)
    public static class Shareholder extends Party {
        private String plotNo;
    }

    /** The list is left out, the head of the household is not. */
    @Data
    public static class Household {
        private String householdNo;
        @ToString.Exclude
        private List<Party> members = new ArrayList<>();
        private Party head;
    }

    /** Only the list has names in it, and it is left out. */
    @Data
    public static class Crew {
        private String crewNo;
        @ToString.Exclude
        private List<Party> members = new ArrayList<>();
    }
}
