package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.CUSTOMER;
import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** Fields, constructors, builders, aliases, static state, inner classes. */
class ObjectsTest {
    @Test
    void keepsFieldsApart() {
        check(CUSTOMER, """
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import java.util.*;
                import java.util.function.*;
                import java.util.stream.*;
                import java.util.concurrent.*;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    static class Note { String head; String body; }
                    void run(Customer c) {
                        Note n = new Note();
                        n.head = "x";
                        n.body = c.getEmail();
                        log.info(n.head);
                        log.info(n.body); // leak: email -> log
                        n.body = "gone";
                        log.info(n.body);
                    }
                }
                """);
    }

    @Test
    void seesAliases() {
        check(CUSTOMER, """
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import java.util.*;
                import java.util.function.*;
                import java.util.stream.*;
                import java.util.concurrent.*;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    static class Note { String body; }
                    void run(Customer c) {
                        Note a = new Note();
                        Note b = a;
                        b.body = c.getEmail();
                        log.info(a.body); // leak: email -> log
                        Note d = new Note();
                        log.info(d.body);
                    }
                }
                """);
    }

    @Test
    void setsThroughHelpers() {
        check(CUSTOMER, """
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import java.util.*;
                import java.util.function.*;
                import java.util.stream.*;
                import java.util.concurrent.*;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    static class Note { String head; String body; }
                    private void fill(Note n, String text) { n.body = text; }
                    void run(Customer c) {
                        Note n = new Note();
                        fill(n, c.getEmail());
                        log.info(n.body); // leak: email -> log
                        log.info(n.head);
                    }
                }
                """);
    }

    @Test
    void trustsWhatWasOverwritten() {
        check(CUSTOMER, """
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import java.util.*;
                import java.util.function.*;
                import java.util.stream.*;
                import java.util.concurrent.*;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void run(Customer c) {
                        c.setEmail("***");
                        log.info(c.getEmail());
                        log.info(c.getPhone()); // leak: phone -> log
                    }
                }
                """);
    }

    @Test
    void followsBuilders() {
        check(CUSTOMER, """
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import java.util.*;
                import java.util.function.*;
                import java.util.stream.*;
                import java.util.concurrent.*;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    static class Note {
                        final String head; final String body;
                        Note(String head, String body) { this.head = head; this.body = body; }
                    }
                    static class NoteBuilder {
                        private String head; private String body;
                        NoteBuilder head(String v) { head = v; return this; }
                        NoteBuilder body(String v) { body = v; return this; }
                        Note build() { return new Note(head, body); }
                    }
                    void run(Customer c) {
                        Note n = new NoteBuilder().head("h").body(c.getEmail()).build();
                        log.info(n.head);
                        log.info(n.body); // leak: email -> log
                    }
                }
                """);
    }

    @Test
    void remembersStaticFields() {
        check(CUSTOMER, """
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import java.util.*;
                import java.util.function.*;
                import java.util.stream.*;
                import java.util.concurrent.*;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    private static String last;
                    private static String queue;
                    void keep(Customer c, String q) { last = c.getEmail(); queue = q; }
                    void show() {
                        log.info(last); // leak: email -> log
                        log.info(queue);
                    }
                }
                """);
    }

    @Test
    void remembersFieldsOfObjectsThatOutliveACall() {
        check(CUSTOMER, """
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import java.util.*;
                import java.util.function.*;
                import java.util.stream.*;
                import java.util.concurrent.*;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    private String last;
                    private String queue;
                    void keep(Customer c, String q) { this.last = c.getEmail(); this.queue = q; }
                    void show() {
                        log.info(last); // leak: email -> log
                        log.info(queue);
                    }
                }
                """);
    }

    @Test
    void capturesInAnonymousClasses() {
        check(CUSTOMER, """
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import java.util.*;
                import java.util.function.*;
                import java.util.stream.*;
                import java.util.concurrent.*;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    Runnable run(Customer c) {
                        String to = c.getEmail();
                        String id = c.getId();
                        return new Runnable() {
                            @Override public void run() {
                                log.info(id);
                                log.info(to); // leak: email -> log
                            }
                        };
                    }
                }
                """);
    }

    @Test
    void readsTheOuterObject() {
        check(CUSTOMER, """
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import java.util.*;
                import java.util.function.*;
                import java.util.stream.*;
                import java.util.concurrent.*;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    private final Customer owner;
                    Desk(Customer owner) { this.owner = owner; }
                    class Inner {
                        void show() {
                            log.info(owner.getId());
                            log.info(owner.getEmail()); // leak: email -> log
                        }
                    }
                }
                """);
    }

    @Test
    void runsInitialisersAndSuperConstructors() {
        check(CUSTOMER, """
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import java.util.*;
                import java.util.function.*;
                import java.util.stream.*;
                import java.util.concurrent.*;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    static class Base {
                        final String text;
                        Base(String text) { this.text = text; }
                    }
                    static class Sub extends Base {
                        final String own = "own";
                        Sub(Customer c) { super(c.getEmail()); }
                    }
                    void run(Customer c) {
                        Sub s = new Sub(c);
                        log.info(s.own);
                        log.info(s.text); // leak: email -> log
                    }
                }
                """);
    }

    @Test
    void printsWhatToStringPrints() {
        check(CUSTOMER, """
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import java.util.*;
                import java.util.function.*;
                import java.util.stream.*;
                import java.util.concurrent.*;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    static class Plain { String email; }
                    static class Printing {
                        String email; String id;
                        @Override public String toString() { return "P " + email; }
                    }
                    static class Careful {
                        String email; String id;
                        @Override public String toString() { return "C " + id; }
                    }
                    record Rec(String id, String email) {}
                    record Nested(Rec inner) {}
                    void run(Plain a, Printing b, Careful c, Rec r, Nested n, List<Rec> l, Optional<Careful> o) {
                        log.info("{}", a);
                        log.info("{}", b); // leak: email -> log
                        log.info("{}", c);
                        log.info("{}", r); // leak: email -> log
                        log.info("{}", n); // leak: email -> log
                        log.info("{}", l); // leak: email -> log
                        log.info("{}", o);
                    }
                }
                """);
    }

    @Test
    void keepsTheKeysOfCopiedMaps() {
        check("""
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import java.util.*;
                class Settings {
                    private static Properties runtime = new Properties();
                    static void startUp(String place, String password, Properties given) {
                        given.put("place", place);
                        given.put("application.password", password);
                        runtime = given;
                    }
                    static Properties copy() {
                        Properties copy = new Properties();
                        copy.putAll(runtime);
                        return copy;
                    }
                }
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void started() {
                        String folder = Settings.copy().getProperty("application.folder");
                        log.info("{}", folder);
                        log.info("{}", Settings.copy().getProperty("application.password")); // leak: password -> log
                    }
                    void local(String email, Map<String, String> given) {
                        Map<String, String> all = new HashMap<>(given);
                        all.put("a", email);
                        Map<String, String> copy = new HashMap<>(all);
                        log.info(copy.get("a")); // leak: email -> log
                        log.info(copy.get("b"));
                    }
                }
                """);
    }

    @Test
    void doesNotTakeWhatIsFoundForWhatItIsFoundBy() {
        check("""
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import com.acme.lib.*;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    private Directory directory;
                    void run(String email, String password, String accessToken) {
                        Entry entry = directory.findByEmail(email);
                        log.info("{}", entry);
                        log.info("{}", directory.query("from Entry").with(email).uniqueResult());
                        log.info("{}", Claims.parse(accessToken, 5).text("scope"));
                        log.info("{}", directory.connect("main", password).status());
                        log.info("{}", Texts.normal(email)); // leak: email -> log
                        log.info("{}", Texts.normal(accessToken)); // leak: auth_token -> log
                    }
                }
                """);
    }
}
