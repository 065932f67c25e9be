package org.lindenhof.inn.prints;

import com.google.common.base.MoreObjects;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import lombok.AllArgsConstructor;
import lombok.Builder;
import lombok.Data;
import lombok.EqualsAndHashCode;
import lombok.Getter;
import lombok.Setter;
import lombok.ToString;
import lombok.Value;
import lombok.With;
import lombok.experimental.Accessors;
import lombok.experimental.SuperBuilder;
import lombok.extern.slf4j.Slf4j;
import org.apache.commons.lang3.builder.ReflectionToStringBuilder;
import org.apache.commons.lang3.builder.ToStringBuilder;
import org.apache.commons.lang3.builder.ToStringExclude;
import org.apache.commons.lang3.builder.ToStringStyle;
import org.apache.commons.lang3.tuple.Pair;
import org.springframework.http.HttpEntity;
import org.springframework.http.ResponseEntity;

@Slf4j
public class Prints {

    @Data
    public static class Member {
        private final long no;
        private final String email;
    }

    @Data
    public static class QuietMember {
        private final long no;
        @ToString.Exclude
        private final String email;
    }

    @Value
    @With
    public static class Card {
        String pan;
        int month;
    }

    @Value
    @ToString(onlyExplicitlyIncluded = true)
    public static class ShownCard {
        @ToString.Include
        int month;
        String pan;
    }

    @SuperBuilder
    @Getter
    @ToString
    public static class Base {
        private String phoneNumber;
        private int visits;
    }

    @SuperBuilder
    @Getter
    @ToString(callSuper = true)
    public static class Loud extends Base {
        private String chair;
    }

    @SuperBuilder
    @Getter
    @ToString
    public static class Mute extends Base {
        private String chair;
    }

    @Getter
    @Setter
    @Accessors(fluent = true, chain = true)
    @ToString(exclude = "iban")
    public static class Fluent {
        private String iban;
        private String firstName;
    }

    @Builder(toBuilder = true)
    @ToString(of = {"no"})
    public static class Narrow {
        private int no;
        private String email;
    }

    @Getter
    @AllArgsConstructor(staticName = "of")
    public static class Bare {
        private String email;
    }

    @Data
    @EqualsAndHashCode(callSuper = true)
    public static class Sub extends Member {
        private String shelf = "x";

        public Sub(long no, String email) {
            super(no, email);
        }
    }

    public static class Guava {
        private String email;
        private int no;

        @Override
        public String toString() {
            return MoreObjects.toStringHelper(this).add("no", no).add("email", email).omitNullValues().toString();
        }
    }

    public static class GuavaQuiet {
        private String email;
        private int no;

        @Override
        public String toString() {
            return MoreObjects.toStringHelper(this).add("no", no).add("mail", email != null).toString();
        }
    }

    public static class Reflective {
        private String lastName;
        @ToStringExclude
        private String ssn;

        @Override
        public String toString() {
            return ToStringBuilder.reflectionToString(this, ToStringStyle.SHORT_PREFIX_STYLE);
        }
    }

    public static class ReflectiveQuiet {
        private String lastName;
        private int no;

        @Override
        public String toString() {
            return new ReflectionToStringBuilder(this).setExcludeFieldNames("lastName").toString();
        }
    }

    public static class Joined {
        private String passportNumber;

        @Override
        public String toString() {
            return new StringJoiner(", ", "[", "]").add("p=" + passportNumber).toString();
        }
    }

    public static class Jeff {
        private final String email;
        private final int no;

        Jeff(String email, int no) {
            this.email = email;
            this.no = no;
        }

        @Override
        public String toString() {
            return "Jeff{" + "no=" + no + ", email='" + hide(email) + '\'' + '}';
        }

        private static String hide(String s) {
            return s == null ? null : "***";
        }
    }

    public record Pat(String name, LocalDate birthDate) {
    }

    public record Wrapped<T>(T inner, int count) {
    }

    public enum Kind { CHILD, ADULT }

    public void lombok(Member m, QuietMember q, Card c, ShownCard s, Loud l, Mute mu, Fluent f, Narrow n, Bare b, Sub sub) {
        log.info("{}", m); // LEAK email -> log
        log.info("{}", q); // CLEAN mail is excluded
        log.info("{}", q.getEmail()); // LEAK email -> log
        log.info("{}", c.withMonth(3)); // LEAK card_pan -> log
        log.info("{}", s); // CLEAN month only
        log.info("{}", l); // LEAK phone -> log
        log.info("{}", mu); // CLEAN the inherited phone is not printed
        log.info("{}", f); // LEAK first_name -> log
        log.info("{}", new Fluent().iban("x").firstName("y").iban()); // CLEAN constant
        log.info("{}", f.iban()); // LEAK bank_account -> log
        log.info("{}", n); // CLEAN number only
        log.info("{}", n.toBuilder().no(4).build()); // CLEAN number only
        log.info("{}", n.toBuilder()); // LEAK email -> log
        log.info("{}", b); // CLEAN default text form
        log.info("{}", b.getEmail()); // LEAK email -> log
        log.info("{}", sub); // CLEAN the generated text leaves the superclass out
    }

    public void written(Guava g, GuavaQuiet q, Reflective r, ReflectiveQuiet rq, Joined j, Jeff jeff) {
        log.info("{}", g); // LEAK email -> log
        log.info("{}", q); // CLEAN boolean only
        log.info("{}", r); // LEAK last_name -> log
        log.info("{}", rq); // CLEAN name is left out
        log.info("{}", j); // LEAK passport -> log
        log.info("{}", jeff); // CLEAN mail replaced by stars
    }

    public void containers(Member m, QuietMember q, Pat p, Kind k, Bare b) {
        log.info("{}", Pair.of(1, m)); // LEAK email -> log
        log.info("{}", Pair.of(1, q)); // CLEAN mail is excluded
        log.info("{}", new Wrapped<>(p, 1)); // LEAK full_name, date_of_birth -> log
        log.info("{}", new Wrapped<>(k, 1)); // CLEAN enum constant
        log.info("{}", new AtomicReference<>(m)); // LEAK email -> log
        log.info("{}", CompletableFuture.completedFuture(m)); // CLEAN a future prints its state
        log.info("{}", Map.entry(1, p)); // LEAK full_name, date_of_birth -> log
        log.info("{}", List.of(b)); // CLEAN default text form
        log.info("{}", ResponseEntity.ok(m)); // LEAK email -> log
        log.info("{}", new HttpEntity<>(q)); // CLEAN mail is excluded
        log.info("{}", Objects.hash(m.getEmail())); // CLEAN hash code
        log.info("{}", List.of(m).toArray()); // LEAK email -> log
        log.info("members " + new Member[] {m}); // CLEAN an array prints its type
    }
}
