package com.carpool.fleet;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Contexts {
    private static final Logger log = LoggerFactory.getLogger(Contexts.class);

    void oneHelper(Member m) {
        print("card", m.getTagNo()); // CLEAN key tag
        print("mail", m.getEmail()); // ALSO helper
    }

    private void print(String label, String value) {
        log.info("{}={}", label, value); // LEAK email -> log; helper
    }

    void returns(Member m) {
        log.info(tidy(m.getTagNo())); // CLEAN key tag
        log.info(tidy(m.getFullName())); // LEAK full_name -> log
        log.info(deep(m.getTagNo(), 3)); // CLEAN key tag
        log.info(deep(m.getPhone(), 3)); // LEAK phone -> log
        log.info(first(m.getTagNo(), m.getPhone())); // CLEAN the first
        log.info(first(m.getPhone(), m.getTagNo())); // LEAK phone -> log
        log.info(either(true, m.getTagNo(), m.getEmail())); // CLEAN the first because of the constant
        log.info(either(false, m.getTagNo(), m.getEmail())); // LEAK email -> log
    }

    private static String tidy(String value) {
        return Optional.ofNullable(value).map(String::strip).orElse("-");
    }

    private static String deep(String value, int depth) {
        if (depth == 0) {
            return value;
        }
        return deep("[" + value + "]", depth - 1);
    }

    private static <T> T first(T a, T b) {
        return a != null ? a : defaultOf();
    }

    private static <T> T defaultOf() {
        return null;
    }

    private static String either(boolean left, String a, String b) {
        if (left) {
            return a;
        }
        return b;
    }

    void wrapped(Member m) {
        Envelope<String> card = Envelope.of(m.getTagNo());
        Envelope<String> mail = Envelope.of(m.getEmail());
        log.info(card.map(String::toLowerCase).open()); // CLEAN key tag
        log.info(mail.map(String::toLowerCase).open()); // LEAK email -> log
        log.info("{}", mail.map(String::length).open()); // CLEAN length
        log.info(mail.or(() -> "x").open()); // LEAK email -> log
        log.info(card.or(m::getPhone).open()); // LEAK phone -> log
    }

    static final class Envelope<T> {
        private final T content;

        private Envelope(T content) {
            this.content = content;
        }

        static <T> Envelope<T> of(T content) {
            return new Envelope<>(content);
        }

        <R> Envelope<R> map(Function<? super T, ? extends R> f) {
            return new Envelope<>(f.apply(content));
        }

        Envelope<T> or(Supplier<? extends T> other) {
            return content == null ? new Envelope<>(other.get()) : this;
        }

        T open() {
            return content;
        }
    }

    void overloads(Member m) {
        tell(m.getId()); // CLEAN id
        tell(m.getFullName()); // ALSO overload
        tell((Object) m.getHome().getZone()); // CLEAN zone
    }

    private void tell(Long id) {
        log.info("id {}", id); // CLEAN id
    }

    private void tell(String name) {
        log.info("name {}", name); // LEAK full_name -> log; overload
    }

    private void tell(Object zone) {
        log.info("zone {}", zone); // CLEAN zone
    }

    void pipes(Member m) {
        UnaryOperator<String> shout = s -> s + "!";
        Function<Member, String> byCard = Member::getTagNo;
        Function<Member, String> byPhone = Member::getPhone;
        log.info(byCard.andThen(shout).apply(m)); // CLEAN key tag
        log.info(shout.compose(byPhone).apply(m)); // LEAK phone -> log
        log.info(pick(m, byCard, byPhone, 0)); // CLEAN the first function
        log.info(pick(m, byCard, byPhone, 1)); // LEAK phone -> log
        Function<Member, Function<String, String>> curried = who -> sep -> who.getTagNo() + sep + who.getFullName();
        log.info(curried.apply(m).apply(" ")); // LEAK full_name -> log
        Function<Member, Function<String, String>> calm = who -> sep -> who.getTagNo() + sep;
        log.info(calm.apply(m).apply(m.getHome().getZone())); // CLEAN card and zone
    }

    private static String pick(Member m, Function<Member, String> a, Function<Member, String> b, int which) {
        return which == 0 ? a.apply(m) : b.apply(m);
    }

    void mutual(Member m) {
        log.info(even(m.getEmail(), 4)); // LEAK email -> log
        log.info(even(m.getTagNo(), 5)); // CLEAN key tag
    }

    private static String even(String text, int n) {
        return n == 0 ? text : odd(text + n, n - 1);
    }

    private static String odd(String text, int n) {
        return n == 0 ? "odd" : even(text, n - 1);
    }

    void outParameters(Member m) {
        StringBuilder a = new StringBuilder();
        StringBuilder b = new StringBuilder();
        fill(a, b, m);
        log.info("a {}", a); // CLEAN key tag
        log.info("b {}", b); // LEAK full_name -> log
        String[] out = new String[2];
        int n = fill(out, m);
        log.info("{} {}", n, out[0]); // CLEAN key tag
        log.info("{} {}", n, out[1]); // LEAK email -> log
    }

    private static void fill(StringBuilder a, StringBuilder b, Member m) {
        a.append(m.getTagNo());
        b.append(a).append(m.getFullName());
    }

    private static int fill(String[] out, Member m) {
        out[0] = m.getTagNo();
        out[1] = m.getEmail();
        return out.length;
    }
}
