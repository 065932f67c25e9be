package com.thriftbox.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import lombok.AllArgsConstructor;
import lombok.Data;
import lombok.Getter;
import lombok.Setter;
import lombok.ToString;
import lombok.Value;
import lombok.With;
import lombok.experimental.SuperBuilder;
import org.apache.commons.lang3.builder.ReflectionToStringBuilder;
import org.apache.commons.lang3.builder.ToStringBuilder;
import org.apache.commons.lang3.builder.ToStringExclude;
import org.apache.commons.lang3.builder.ToStringStyle;

/** What the tenants' association keeps about its members and their flats. */
public final class Household {
    private Household() {
    }

    /** Only the named attributes. */
    @Getter
    @Setter
    @ToString(of = {"fileNo", "tenantName"})
    public static class Membership {
        private long fileNo;
        private String tenantName;
        private String phone;
    }

    /** Only the named attributes as well, but harmless ones. */
    @Getter
    @Setter
    @ToString(of = {"fileNo", "branch"})
    public static class QuietMembership {
        private long fileNo;
        private String branch;
        private String tenantName;
        private String phone;
    }

    /** An included method takes the place of the excluded attribute. */
    @Getter
    @AllArgsConstructor
    @ToString
    public static class RentCase {
        private final String caseNo;
        @ToString.Exclude
        private final String bankAccount;

        @ToString.Include(name = "account")
        String tail() {
            return "**" + bankAccount.substring(bankAccount.length() - 4);
        }
    }

    @Getter
    @AllArgsConstructor
    @ToString
    public static class OpenRentCase {
        private final String caseNo;
        @ToString.Exclude
        private final String bankAccount;

        @ToString.Include(name = "account")
        String compact() {
            return bankAccount.replace(" ", "");
        }
    }

    /** Getters are by-passed, so the hiding getter does not help. */
    @ToString(doNotUseGetters = true)
    @AllArgsConstructor
    public static class Interpreter {
        private final String language;
        private final String mobileNumber;

        public String getMobileNumber() {
            return "(on request)";
        }
    }

    @Value
    @With
    public static class Viewing {
        String flatCode;
        LocalDate day;
        String visitorEmail;
    }

    @Getter
    @SuperBuilder
    @ToString
    public static class Party {
        private final String lastName;
    }

    @Getter
    @SuperBuilder
    @ToString(callSuper = true)
    public static class Landlord extends Party {
        private final int flats;
    }

    @Getter
    @SuperBuilder
    @ToString
    public static class Caretaker extends Party {
        private final int stairs;
    }

    /** Reflection prints all attributes. */
    public static class Complaint {
        private final int noiseLevel;
        private final String homeAddress;

        public Complaint(int noiseLevel, String homeAddress) {
            this.noiseLevel = noiseLevel;
            this.homeAddress = homeAddress;
        }

        @Override
        public String toString() {
            return ToStringBuilder.reflectionToString(this, ToStringStyle.SHORT_PREFIX_STYLE);
        }
    }

    public static class SealedComplaint {
        private final int noiseLevel;
        @ToStringExclude
        private final String homeAddress;

        public SealedComplaint(int noiseLevel, String homeAddress) {
            this.noiseLevel = noiseLevel;
            this.homeAddress = homeAddress;
        }

        @Override
        public String toString() {
            return ToStringBuilder.reflectionToString(this, ToStringStyle.JSON_STYLE);
        }
    }

    /** Attributes one by one. */
    public static class Deposit {
        private final long cents;
        private final String iban;

        public Deposit(long cents, String iban) {
            this.cents = cents;
            this.iban = iban;
        }

        public String full() {
            return new ToStringBuilder(this, ToStringStyle.NO_CLASS_NAME_STYLE).append("cents", cents).append("to", iban).build();
        }

        public String brief() {
            return new ReflectionToStringBuilder(this).setExcludeFieldNames("iban").toString();
        }

        @Override
        public String toString() {
            return new ToStringBuilder(this).append("cents", cents).append("paid", iban != null).toString();
        }
    }

    /** The text form is put together by the super class from what the sub classes give. */
    public abstract static class Letter {
        protected abstract String addressee();

        protected abstract String subject();

        @Override
        public final String toString() {
            return new StringJoiner(", ", getClass().getSimpleName() + "[", "]").add(addressee()).add(subject()).toString();
        }
    }

    public static final class Reminder extends Letter {
        private final String tenantEmail;

        public Reminder(String tenantEmail) {
            this.tenantEmail = tenantEmail;
        }

        @Override
        protected String addressee() {
            return tenantEmail;
        }

        @Override
        protected String subject() {
            return "reminder";
        }
    }

    public static final class Circular extends Letter {
        private final String tenantEmail;

        public Circular(String tenantEmail) {
            this.tenantEmail = tenantEmail;
        }

        public String target() {
            return tenantEmail;
        }

        @Override
        protected String addressee() {
            return "all";
        }

        @Override
        protected String subject() {
            return "circular";
        }
    }

    public record Flat(String flatCode, int rooms, Tenant tenant) {
    }

    public record Tenant(String firstName, LocalDate birthday) {
    }

    /** The component is a char array: its text form is type and hash code. */
    public record PortalLogin(String portal, char[] password) {
    }

    public record PlainLogin(String portal, String password) {
    }

    /** The list is written by its size. */
    public static class Staircase {
        private final List<Tenant> tenants = new ArrayList<>();

        public void add(Tenant tenant) {
            tenants.add(tenant);
        }

        public List<Tenant> tenants() {
            return tenants;
        }

        @Override
        public String toString() {
            return "Staircase with " + tenants.size() + " parties";
        }
    }

    /** No text form of its own, but the super class is a list. */
    public static class WaitingList extends ArrayList<Tenant> {
    }

    @Data
    public static class Hearing {
        private String room;
        @ToString.Exclude
        private Tenant plaintiff;
        private Flat subject;
    }

    @Data
    public static class ShortHearing {
        private String room;
        @ToString.Exclude
        private Tenant plaintiff;
        private Staircase subject;
    }
}
