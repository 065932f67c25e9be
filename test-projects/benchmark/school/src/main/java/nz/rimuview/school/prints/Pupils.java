package nz.rimuview.school.prints;

import com.google.common.base.MoreObjects;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import lombok.AllArgsConstructor;
import lombok.Builder;
import lombok.Data;
import lombok.Getter;
import lombok.ToString;
import lombok.Value;
import org.apache.commons.lang3.builder.ReflectionToStringBuilder;
import org.apache.commons.lang3.builder.ToStringBuilder;
import org.apache.commons.lang3.builder.ToStringExclude;
import org.apache.commons.lang3.builder.ToStringStyle;

/** One small class per way of printing. */
public class Pupils {

    public record Enrolment(String classCode, String guardianEmail) {}

    public record Timetable(String classCode, String room) {}

    /** The record hides what is personal in it. */
    public record QuietEnrolment(String classCode, String guardianEmail) {
        @Override
        public String toString() {
            return "QuietEnrolment[" + classCode + "]";
        }
    }

    public record Nested(Enrolment enrolment, int seat) {}

    @Data
    public static class Report {
        private String term;
        private String pupilName;
        private String teacherRemark;
    }

    @Data
    public static class QuietReport {
        private String term;

        @ToString.Exclude
        private String pupilName;
    }

    @ToString(onlyExplicitlyIncluded = true)
    @AllArgsConstructor
    public static class BusPass {
        @ToString.Include
        private final String line;

        private final String homeAddress;
    }

    @ToString(onlyExplicitlyIncluded = true)
    @AllArgsConstructor
    public static class LoudBusPass {
        private final String line;

        @ToString.Include(name = "home")
        private final String homeAddress;
    }

    @ToString(of = {"dose", "medication"})
    @AllArgsConstructor
    public static class NurseVisit {
        private final String dose;
        private final String medication;
        private final String pupilPhone;
    }

    @Value
    @Builder
    public static class Trip {
        String destination;
        String emergencyContact;
    }

    @Getter
    @AllArgsConstructor
    public static class Silent {
        private final String guardianEmail;
        private final LocalDate dateOfBirth;
    }

    /** Prints its parent's text too. */
    @ToString(callSuper = true)
    public static class Scholarship extends Report {
        private int amount;
    }

    @ToString
    public static class Award extends Report {
        private String title;
    }

    public static class Locker {
        private String number = "L-12";
        private String ownerName;

        @Override
        public String toString() {
            return MoreObjects.toStringHelper(this).add("number", number).toString();
        }
    }

    public static class NamedLocker {
        private String number = "L-12";
        private String ownerFullName;

        @Override
        public String toString() {
            return MoreObjects.toStringHelper("Locker").omitNullValues().add("number", number).addValue(ownerFullName).toString();
        }
    }

    public static class Guardian {
        private final String kind = "guardian";
        private String phoneNumber;

        @Override
        public String toString() {
            return new StringJoiner(", ", Guardian.class.getSimpleName() + "[", "]").add("kind=" + kind).add("phone=" + phoneNumber).toString();
        }
    }

    public static class Meal {
        private String menu;
        private String religion;

        @Override
        public String toString() {
            return new ToStringBuilder(this, ToStringStyle.SHORT_PREFIX_STYLE).append("menu", menu).toString();
        }
    }

    public static class LoudMeal {
        private String menu;
        private String religion;

        @Override
        public String toString() {
            return new ToStringBuilder(this).append(menu).append("belief", religion).build();
        }
    }

    public static class Club {
        private String title;

        @ToStringExclude
        private String captainEmail;

        @Override
        public String toString() {
            return ReflectionToStringBuilder.toString(this, ToStringStyle.JSON_STYLE);
        }
    }

    public static class LoudClub {
        private String title;
        private String captainEmail;

        @Override
        public String toString() {
            return ReflectionToStringBuilder.toStringExclude(this, "title");
        }
    }

    /** Prints the first letter only. */
    public static class Shy {
        private String surname;

        @Override
        public String toString() {
            return "Shy " + surname.charAt(0) + "***";
        }
    }

    public abstract static class Form {
        protected String pupilEmail;

        @Override
        public String toString() {
            return "Form " + summary();
        }

        protected abstract String summary();
    }

    public static class AbsenceForm extends Form {
        private String reason = "trip";

        @Override
        protected String summary() {
            return pupilEmail;
        }
    }

    public static class RoomForm extends Form {
        private String room = "B2";

        @Override
        protected String summary() {
            return room;
        }
    }

    public record Holder<T>(T item, int count) {}

    public record Wrapper(List<Enrolment> all, Map<String, Timetable> byRoom, Optional<Guardian> guardian) {}
}
