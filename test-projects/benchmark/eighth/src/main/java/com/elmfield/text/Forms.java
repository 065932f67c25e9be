package com.elmfield.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import lombok.AllArgsConstructor;
import lombok.Data;
import lombok.EqualsAndHashCode;
import lombok.Getter;
import lombok.ToString;
import lombok.Value;
import lombok.experimental.SuperBuilder;
import org.apache.commons.lang3.builder.ReflectionToStringBuilder;
import org.apache.commons.lang3.builder.ToStringBuilder;
import org.apache.commons.lang3.builder.ToStringExclude;
import org.apache.commons.lang3.builder.ToStringStyle;

/** Paper of a dental practice in its many text forms. */
public final class Forms {
    private Forms() {
    }

    /** Old style: only the parts listed. */
    @Getter
    @ToString(of = {"slot", "chair"})
    public static class Booking {
        private String slot;
        private int chair;
        private String patientName;
        private String phone;
    }

    /** The same, but the list names the phone. */
    @Getter
    @ToString(of = {"slot", "phone"}, includeFieldNames = false)
    public static class WaitingListEntry {
        private String slot;
        private String patientName;
        private String phone;
    }

    /** Lombok leaves static parts and parts that begin with a dollar sign out. */
    @Data
    public static class Recall {
        private static String lastEmail;
        private String $phone;
        private int month;
    }

    /** A transient part is printed all the same. */
    @Data
    public static class RecallLetter {
        private transient String homeAddress;
        private int month;
    }

    /** Explicit inclusion of a method; the field itself is not printed. */
    @ToString(onlyExplicitlyIncluded = true)
    @AllArgsConstructor
    public static class Anamnesis {
        @ToString.Include
        private final int page;
        private final String allergies;

        @ToString.Include(name = "filledIn")
        boolean filled() {
            return allergies != null;
        }
    }

    /** Explicit inclusion of a method that gives the value away. */
    @ToString(onlyExplicitlyIncluded = true)
    @AllArgsConstructor
    public static class XRay {
        @ToString.Include
        private final int tooth;
        private final String diagnosis;

        @ToString.Include(name = "reading")
        String reading() {
            return "reads: " + diagnosis;
        }
    }

    /** Getter shortens, but the text form was told to take the field. */
    @ToString(doNotUseGetters = true)
    @AllArgsConstructor
    public static class Payer {
        private final String iban;

        public String getIban() {
            return iban.substring(iban.length() - 4);
        }
    }

    @SuperBuilder
    @Getter
    @ToString
    public static class Party {
        private final String lastName;
    }

    @SuperBuilder
    @Getter
    @ToString(callSuper = true)
    @EqualsAndHashCode(callSuper = false)
    public static class Guardian extends Party {
        private final String relation;
    }

    @SuperBuilder
    @Getter
    @ToString
    public static class Technician extends Party {
        private final String workshop;
    }

    /** Builder of commons-lang, part by part. */
    public static class Reminder {
        private final String slot;
        private final String mobile;

        public Reminder(String slot, String mobile) {
            this.slot = slot;
            this.mobile = mobile;
        }

        @Override
        public String toString() {
            return new ToStringBuilder(this, ToStringStyle.SHORT_PREFIX_STYLE).append("slot", slot).append("mobile", mobile).toString();
        }
    }

    public static class QuietReminder {
        private final String slot;
        private final String mobile;

        public QuietReminder(String slot, String mobile) {
            this.slot = slot;
            this.mobile = mobile;
        }

        @Override
        public String toString() {
            return new ToStringBuilder(this, ToStringStyle.SHORT_PREFIX_STYLE).append("slot", slot).append("reachable", mobile != null).toString();
        }
    }

    /** Everything by reflection. */
    public static class Estimate {
        private final String estimateNo;
        private final LocalDate dateOfBirth;

        public Estimate(String estimateNo, LocalDate dateOfBirth) {
            this.estimateNo = estimateNo;
            this.dateOfBirth = dateOfBirth;
        }

        @Override
        public String toString() {
            return ToStringBuilder.reflectionToString(this);
        }
    }

    /** By reflection as well, without the marked part and without the transient one. */
    public static class Statement {
        private final String statementNo;
        @ToStringExclude
        private final LocalDate dateOfBirth;
        private final transient String email;

        public Statement(String statementNo, LocalDate dateOfBirth, String email) {
            this.statementNo = statementNo;
            this.dateOfBirth = dateOfBirth;
            this.email = email;
        }

        @Override
        public String toString() {
            return new ReflectionToStringBuilder(this, ToStringStyle.JSON_STYLE).toString();
        }
    }

    /** The text form asks a private method, which joins the parts. */
    public static class Envelope {
        private final String street;
        private final String window;

        public Envelope(String street, String window) {
            this.street = street;
            this.window = window;
        }

        private StringJoiner joined() {
            return new StringJoiner("|").add(window).add(street);
        }

        @Override
        public String toString() {
            return joined().toString();
        }
    }

    public static class MaskedCard {
        private final String cardNumber;

        public MaskedCard(String cardNumber) {
            this.cardNumber = cardNumber;
        }

        @Override
        public String toString() {
            return "************" + cardNumber.substring(cardNumber.length() - 4);
        }
    }

    public record Insured(String versichertennummer, String plan) {
    }

    public record Case(int caseNo, Insured insured, List<String> teeth) {
    }

    /** The component is an array: its text form is the type and a hash code. */
    public record Signed(String formNo, byte[] signatureImage, String[] initials) {
    }

    @Value
    public static class Household {
        String plan;
        Map<String, Guardian> guardians;
    }

    public enum Jaw {
        UPPER, LOWER;

        @Override
        public String toString() {
            return name().toLowerCase() + " jaw";
        }
    }
}
