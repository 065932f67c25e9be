package com.bramley.text;

import java.time.LocalDate;
import java.util.Objects;
import lombok.AllArgsConstructor;
import lombok.Data;
import lombok.Getter;
import lombok.Setter;
import lombok.ToString;
import lombok.Value;
import lombok.experimental.SuperBuilder;
import org.apache.commons.lang3.builder.ReflectionToStringBuilder;
import org.apache.commons.lang3.builder.ToStringBuilder;
import org.apache.commons.lang3.builder.ToStringExclude;
import org.apache.commons.lang3.builder.ToStringStyle;

/** The people behind the animals, in the shapes the clinic software has collected over the years. */
public final class Owners {
    private Owners() {
    }

    /** Only the fields named here are printed. */
    @Getter
    @Setter
    @ToString(of = {"fileNo", "surname"})
    public static class Keeper {
        private long fileNo;
        private String surname;
        private String iban;
    }

    /** Same attribute, only the harmless ones are named. */
    @Getter
    @Setter
    @ToString(of = {"fileNo", "species"})
    public static class Visitor {
        private long fileNo;
        private String species;
        private String surname;
    }

    /** A method joins the text form, the fields do not. */
    @AllArgsConstructor
    @ToString(onlyExplicitlyIncluded = true)
    public static class Reminder {
        private final String mobilePhone;
        private final String vaccineBatch;

        @ToString.Include(name = "call")
        public String target() {
            return "tel:" + mobilePhone;
        }
    }

    /** The method that joins tells only whether there is a number. */
    @AllArgsConstructor
    @ToString(onlyExplicitlyIncluded = true)
    public static class SilentReminder {
        private final String mobilePhone;

        @ToString.Include(rank = 1)
        public boolean reachable() {
            return mobilePhone != null;
        }
    }

    /** The getter hides the address, but Lombok is told not to use getters. */
    @ToString(doNotUseGetters = true)
    @AllArgsConstructor
    public static class Pickup {
        private final String slot;
        private final String homeAddress;

        public String getHomeAddress() {
            return homeAddress == null ? "none" : "on file";
        }
    }

    @Value
    public static class Stay {
        String box;
        @ToString.Exclude
        String contactEmail;
        LocalDate until;
    }

    @Getter
    @SuperBuilder
    @ToString
    public abstract static class Party {
        private final String email;
    }

    /** Own text form without the inherited part. */
    @SuperBuilder
    @ToString
    public static class Shelter extends Party {
        private final String houseCode;
    }

    /** Own text form with the inherited part. */
    @SuperBuilder
    @ToString(callSuper = true)
    public static class Breeder extends Party {
        private final String kennelCode;
    }

    /** No annotation of its own: the text form of the parent is inherited. */
    @SuperBuilder
    public static class Farmer extends Party {
        private final int herd;
    }

    /** Commons Lang, field by field. */
    public static class Invoice {
        private final String invoiceNo;
        private final String ownerIban;
        private final boolean sendLetter;

        public Invoice(String invoiceNo, String ownerIban, boolean sendLetter) {
            this.invoiceNo = invoiceNo;
            this.ownerIban = ownerIban;
            this.sendLetter = sendLetter;
        }

        @Override
        public String toString() {
            return new ToStringBuilder(this, ToStringStyle.SHORT_PREFIX_STYLE).append("no", invoiceNo).append("from", ownerIban).toString();
        }
    }

    /** Commons Lang, the account stays away. */
    public static class CreditNote {
        private final String creditNo;
        private final String ownerIban;

        public CreditNote(String creditNo, String ownerIban) {
            this.creditNo = creditNo;
            this.ownerIban = ownerIban;
        }

        @Override
        public String toString() {
            return new ToStringBuilder(this).append("no", creditNo).append("paid", ownerIban != null).build();
        }
    }

    /** Commons Lang, by reflection; one of the fields is marked. */
    public static class Registration {
        private final String chipNo;
        @ToStringExclude
        private final String passportNumber;
        private final String firstName;

        public Registration(String chipNo, String passportNumber, String firstName) {
            this.chipNo = chipNo;
            this.passportNumber = passportNumber;
            this.firstName = firstName;
        }

        @Override
        public String toString() {
            return ToStringBuilder.reflectionToString(this, ToStringStyle.NO_CLASS_NAME_STYLE);
        }
    }

    /** Commons Lang, by reflection; the personal fields are left out by name. */
    public static class Import {
        private final String chipNo;
        private final String dateOfBirth;

        public Import(String chipNo, String dateOfBirth) {
            this.chipNo = chipNo;
            this.dateOfBirth = dateOfBirth;
        }

        @Override
        public String toString() {
            return new ReflectionToStringBuilder(this).setExcludeFieldNames("dateOfBirth").toString();
        }
    }

    /** Delegates to the object inside. */
    public static class Wrapped<T> {
        private final T inner;

        public Wrapped(T inner) {
            this.inner = inner;
        }

        @Override
        public String toString() {
            return "<" + Objects.toString(inner) + ">";
        }
    }

    /** Arrays print their identity only. */
    public record PhoneList(String practice, String[] phoneNumbers) {
    }

    public record Numbers(String practice, java.util.List<String> phoneNumbers) {
    }

    /** A component that is an object with a text form of its own. */
    public record Appointment(String slot, Keeper keeper) {
    }

    public record Slot(String hour, Visitor visitor) {
    }

    /** Says what it is, not who. */
    public enum Relation {
        OWNER, SITTER;

        @Override
        public String toString() {
            return name().toLowerCase();
        }
    }

    /** The base does the work, the children only fill in. */
    public abstract static class Row {
        protected abstract String cell();

        @Override
        public final String toString() {
            return getClass().getSimpleName() + ":" + cell();
        }
    }

    @AllArgsConstructor
    public static class AddressRow extends Row {
        private final String streetAddress;

        @Override
        protected String cell() {
            return streetAddress;
        }
    }

    @AllArgsConstructor
    public static class ChipRow extends Row {
        private final String chipNo;
        private final String streetAddress;

        @Override
        protected String cell() {
            return chipNo;
        }
    }
}
