package org.brevia.club.prints;

import com.google.common.base.MoreObjects;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lombok.AllArgsConstructor;
import lombok.Builder;
import lombok.Data;
import lombok.EqualsAndHashCode;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Printed {
    private static final Logger log = LoggerFactory.getLogger(Printed.class);

    @Data
    public static class Payslip {
        private long slipNo;
        private String employeeName;
        private String iban;
    }

    @Data
    @ToString(onlyExplicitlyIncluded = true)
    public static class QuietPayslip {
        @ToString.Include
        private long slipNo;
        private String employeeName;
        private String iban;
    }

    @Value
    @ToString(exclude = {"iban"})
    public static class HalfPayslip {
        long slipNo;
        String employeeName;
        String iban;
    }

    @Getter
    @Setter
    public static class Plain {
        private String employeeName;
    }

    @SuperBuilder
    @ToString
    @Getter
    public static class Base {
        private final String email;
    }

    @SuperBuilder
    @Getter
    @ToString
    public static class ChildNoSuper extends Base {
        private final int floor;
    }

    @SuperBuilder
    @Getter
    @ToString(callSuper = true)
    public static class ChildWithSuper extends Base {
        private final int floor;
    }

    @Value
    @Builder
    @With
    public static class Badge {
        String badgeCode;
        @ToString.Exclude
        String fullName;
        String room;
    }

    @AllArgsConstructor
    public static class Hand {
        final String jobCode;
        final String socialSecurityNumber;

        @Override
        public String toString() {
            return "Hand[" + jobCode + "]";
        }
    }

    @AllArgsConstructor
    public static class Open {
        final String jobCode;
        final String socialSecurityNumber;

        @Override
        public String toString() {
            return MoreObjects.toStringHelper(this).add("job", jobCode).add("n", socialSecurityNumber).toString();
        }
    }

    @AllArgsConstructor
    public static class Closed {
        final String jobCode;
        final String socialSecurityNumber;

        @Override
        public String toString() {
            return MoreObjects.toStringHelper(this).add("job", jobCode).omitNullValues().toString();
        }
    }

    @AllArgsConstructor
    public static class Reflective {
        final String jobCode;
        @ToStringExclude
        final String socialSecurityNumber;
        final String phone;

        @Override
        public String toString() {
            return ReflectionToStringBuilder.toString(this, ToStringStyle.SHORT_PREFIX_STYLE);
        }
    }

    @AllArgsConstructor
    public static class Excluded {
        final String jobCode;
        final String phone;

        @Override
        public String toString() {
            return new ReflectionToStringBuilder(this).setExcludeFieldNames("phone").toString();
        }
    }

    @AllArgsConstructor
    public static class Appended {
        final String jobCode;
        final LocalDate dateOfBirth;

        @Override
        public String toString() {
            return new ToStringBuilder(this).append("job", jobCode).append("born", dateOfBirth).build();
        }
    }

    public record Deputy(String jobCode, String fullName) {
        @Override
        public String toString() {
            return jobCode;
        }
    }

    public record Wrapper(String label, Deputy deputy) {}

    public record Holder(String label, Payslip slip) {}

    public abstract static class Template {
        abstract String shown();

        @Override
        public String toString() {
            return getClass().getSimpleName() + ":" + shown();
        }
    }

    @AllArgsConstructor
    public static class NameTemplate extends Template {
        private final String fullName;

        @Override
        String shown() {
            return fullName;
        }
    }

    @AllArgsConstructor
    public static class CodeTemplate extends Template {
        private final String fullName;
        private final String code;

        @Override
        String shown() {
            return code;
        }
    }

    @EqualsAndHashCode
    public static class OnlyEquals {
        private String iban;
    }

    enum Grade {
        A;

        private String holderName;
    }

    void print(Payslip p, QuietPayslip q, HalfPayslip h, Plain plain) {
        log.info("slip {}", p); // LEAK full_name, bank_account -> log
        log.info("slip {}", q); // CLEAN only the number is included
        log.info("slip {}", h); // LEAK full_name -> log
        log.info("plain {}", plain); // CLEAN toString of Object
    }

    void supers(ChildNoSuper a, ChildWithSuper b) {
        log.info("child {}", a); // CLEAN toString without the super class
        log.info("child {}", b); // LEAK email -> log
    }

    void badges(Badge badge) {
        log.info("badge {}", badge.withRoom("12")); // CLEAN the name is excluded
        log.info("badge {}", badge.getFullName()); // LEAK full_name -> log
    }

    void hands(Hand a, Open b, Closed c) {
        log.info("hand " + a); // CLEAN own toString prints the job
        log.info("hand " + b); // LEAK ssn -> log
        log.info("hand " + c); // CLEAN the helper adds the job only
    }

    void reflective(Reflective a, Excluded b, Appended c) {
        log.info("r {}", a); // LEAK phone -> log
        log.info("r {}", b); // CLEAN the number is excluded by name
        log.info("r {}", c); // LEAK date_of_birth -> log
    }

    void nested(Wrapper w, Holder h, Deputy d) {
        log.info("w {}", w); // CLEAN the inner record prints its code
        log.info("h {}", h); // LEAK full_name, bank_account -> log
        log.info("d {}", d); // CLEAN own toString
        log.info("d {}", d.fullName()); // LEAK full_name -> log
    }

    void templates(NameTemplate n, CodeTemplate c) {
        log.info("t {}", n); // LEAK full_name -> log
        log.info("t {}", c); // CLEAN the code is shown
    }

    void containers(List<Payslip> list, Map<String, QuietPayslip> map, Optional<Open> opt, OnlyEquals e) {
        log.info("list {}", list); // LEAK full_name, bank_account -> log
        log.info("map {}", map); // CLEAN only numbers are printed
        log.info("opt {}", opt); // LEAK ssn -> log
        log.info("eq {}", e); // CLEAN no toString
        log.info("hash {}", Objects.hash(list)); // CLEAN hash code
    }

    void grades(Grade g) {
        log.info("grade {}", g); // CLEAN enum constant
    }

    void recomposed(Payslip p) {
        log.info(ToStringBuilder.reflectionToString(p)); // LEAK full_name, bank_account -> log
        log.info(new ToStringBuilder(p).append(p.getSlipNo()).toString()); // CLEAN number only
    }
}
