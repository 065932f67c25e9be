package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.CUSTOMER;
import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** Data between methods: context, recursion, dispatch, exceptions. */
class CallsTest {
    @Test
    void tellsCallersApart() {
        check(CUSTOMER, """
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import java.util.*;
                import java.util.function.*;
                import java.util.stream.*;
                import java.util.concurrent.*;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    private String quote(String s) { return "<" + s + ">"; }
                    void run(Customer c) {
                        log.info(quote(c.getId()));
                        log.info(quote(c.getEmail())); // leak: email -> log
                    }
                }
                """);
    }

    @Test
    void reportsTheLoggingHelperOnce() {
        check(CUSTOMER, """
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import java.util.*;
                import java.util.function.*;
                import java.util.stream.*;
                import java.util.concurrent.*;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    private void note(String text) {
                        log.info(text); // leak: email -> log
                    }
                    private void ignore(String text) {
                        log.info("ignored");
                    }
                    void run(Customer c) {
                        note(c.getId());
                        note(c.getEmail());
                        ignore(c.getPhone());
                    }
                }
                """);
    }

    @Test
    void followsRecursion() {
        check(CUSTOMER, """
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import java.util.*;
                import java.util.function.*;
                import java.util.stream.*;
                import java.util.concurrent.*;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    private String repeat(String s, int n) { return n <= 1 ? s : s + repeat(s, n - 1); }
                    void run(Customer c) {
                        log.info(repeat(c.getEmail(), 3)); // leak: email -> log
                        log.info(repeat("-", 3));
                    }
                }
                """);
    }

    @Test
    void evaluatesHelpersWithConstantArguments() {
        check(CUSTOMER, """
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import java.util.*;
                import java.util.function.*;
                import java.util.stream.*;
                import java.util.concurrent.*;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    private String pick(Customer c, boolean secret) { return secret ? c.getEmail() : c.getId(); }
                    void run(Customer c) {
                        log.info(pick(c, false));
                        log.info(pick(c, true)); // leak: email -> log
                    }
                }
                """);
    }

    @Test
    void packsVarargs() {
        check(CUSTOMER, """
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import java.util.*;
                import java.util.function.*;
                import java.util.stream.*;
                import java.util.concurrent.*;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    private static String line(Object... parts) {
                        StringBuilder b = new StringBuilder();
                        for (Object p : parts) { b.append(p); }
                        return b.toString();
                    }
                    private static int count(Object... parts) { return parts.length; }
                    void run(Customer c) {
                        log.info(line("a", c.getId()));
                        log.info(line("a", c.getEmail())); // leak: email -> log
                        log.info("{}", count(c.getEmail()));
                    }
                }
                """);
    }

    @Test
    void dispatchesByTheExactType() {
        check(CUSTOMER, """
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import java.util.*;
                import java.util.function.*;
                import java.util.stream.*;
                import java.util.concurrent.*;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    interface Describer { String describe(Customer c); default String head(Customer c) { return "= " + describe(c); } }
                    static class ById implements Describer { public String describe(Customer c) { return c.getId(); } }
                    static class ByMail implements Describer { public String describe(Customer c) { return c.getEmail(); } }
                    void any(Describer d, Customer c) {
                        log.info(d.describe(c)); // leak: email -> log
                    }
                    void exact(Customer c) {
                        log.info(new ById().describe(c));
                        log.info(new ById().head(c));
                        log.info(new ByMail().head(c)); // leak: email -> log
                    }
                }
                """);
    }

    @Test
    void followsTemplateMethods() {
        check(CUSTOMER, """
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import java.util.*;
                import java.util.function.*;
                import java.util.stream.*;
                import java.util.concurrent.*;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    abstract static class Export {
                        final void run(Customer c) {
                            log.info(row(c)); // leak: email -> log
                        }
                        abstract String row(Customer c);
                    }
                    static class MailExport extends Export { String row(Customer c) { return c.getEmail(); } }
                    abstract static class Ledger {
                        final void run(Customer c) {
                            log.info(row(c));
                        }
                        abstract String row(Customer c);
                    }
                    static class IdLedger extends Ledger { String row(Customer c) { return c.getId(); } }
                }
                """);
    }

    @Test
    void dispatchesToEnumConstants() {
        check(CUSTOMER, """
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import java.util.*;
                import java.util.function.*;
                import java.util.stream.*;
                import java.util.concurrent.*;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    enum Style {
                        SHORT { String text(Customer c) { return c.getId(); } },
                        LONG { String text(Customer c) { return c.getEmail(); } };
                        abstract String text(Customer c);
                    }
                    void run(Customer c) {
                        log.info(Style.SHORT.text(c));
                        log.info(Style.LONG.text(c)); // leak: email -> log
                    }
                }
                """);
    }

    @Test
    void carriesDataInExceptions() {
        check(CUSTOMER, """
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import java.util.*;
                import java.util.function.*;
                import java.util.stream.*;
                import java.util.concurrent.*;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    static class Refused extends Exception {
                        private final String who;
                        Refused(String who) { super("refused"); this.who = who; }
                        String getWho() { return who; }
                    }
                    private void check(Customer c) throws Refused {
                        throw new Refused(c.getEmail());
                    }
                    void run(Customer c) {
                        try { check(c); } catch (Refused e) {
                            log.info(e.getMessage());
                            log.info(e.getWho()); // leak: email -> log
                        }
                    }
                    void fail(Customer c) {
                        throw new IllegalStateException("no " + c.getEmail()); // leak: email -> exception
                    }
                    void careful(Customer c) {
                        throw new IllegalStateException("no " + c.getId());
                    }
                }
                """);
    }

    @Test
    void seesThroughAHelperThatOnlySoundsSafe() {
        check(CUSTOMER, """
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import java.util.*;
                import java.util.function.*;
                import java.util.stream.*;
                import java.util.concurrent.*;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    private String mask(String s) { return s; }
                    private String hide(String s) { return "***"; }
                    void run(Customer c) {
                        log.info(mask(c.getEmail())); // leak: email -> log
                        log.info(hide(c.getEmail()));
                    }
                }
                """);
    }

    @Test
    void aSubclassPrintsItsOwnPart() {
        check("""
                abstract class Form {
                    protected String email;
                    protected abstract String summary();
                    @Override public String toString() { return "form " + summary(); }
                }
                """, """
                class MailForm extends Form {
                    @Override protected String summary() { return email; }
                }
                """, """
                class RoomForm extends Form {
                    @Override protected String summary() { return "room"; }
                }
                """, """
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void run(MailForm mail, RoomForm room) {
                        log.info("{}", mail); // leak: email -> log
                        log.info("{}", room);
                    }
                }
                """);
    }

    @Test
    void exceptionsMadeOfObjectsSayWhatTheirConstructorsSay() {
        check(CUSTOMER, """
                class Taken extends RuntimeException {
                    Taken(Customer c) { super(c.getEmail() + " lost the seat"); }
                    Taken(Customer c, int seat) { super("seat " + seat + " of " + c.getId()); }
                }
                """, """
                class Desk {
                    void run(Customer c, int seat) {
                        if (seat > 3) {
                            throw new Taken(c); // leak: email -> exception
                        }
                        throw new Taken(c, seat);
                    }
                }
                """);
    }
}
