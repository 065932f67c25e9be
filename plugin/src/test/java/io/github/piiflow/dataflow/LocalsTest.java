package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.CUSTOMER;
import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** Data inside one method: variables, branches, loops, text, arrays. */
class LocalsTest {
    @Test
    void followsAssignments() {
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
                        String a = c.getEmail();
                        String b = a;
                        log.info("to {}", b); // leak: email -> log
                        b = c.getId();
                        log.info("to {}", b);
                    }
                }
                """);
    }

    @Test
    void joinsBranches() {
        check(CUSTOMER, """
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import java.util.*;
                import java.util.function.*;
                import java.util.stream.*;
                import java.util.concurrent.*;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void run(Customer c, boolean by) {
                        String s;
                        if (by) { s = c.getEmail(); } else { s = c.getId(); }
                        log.info(s); // leak: email -> log
                        if (by) { s = "a"; } else { s = "b"; }
                        log.info(s);
                    }
                }
                """);
    }

    @Test
    void knowsWhichBranchAConstantTakes() {
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
                        boolean verbose = false;
                        String s = "quiet";
                        if (verbose) { s = c.getEmail(); }
                        log.info(s);
                        boolean loud = true;
                        if (loud) { s = c.getEmail(); }
                        log.info(s); // leak: email -> log
                    }
                }
                """);
    }

    @Test
    void carriesDataFromOneTurnOfALoopToTheNext() {
        check(CUSTOMER, """
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import java.util.*;
                import java.util.function.*;
                import java.util.stream.*;
                import java.util.concurrent.*;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void run(List<Customer> all) {
                        String last = "";
                        int n = 0;
                        for (Customer c : all) {
                            log.info("after {}", last); // leak: email -> log
                            last = c.getEmail();
                            n++;
                        }
                        log.info("{} customers", n);
                    }
                }
                """);
    }

    @Test
    void leavesLoopsByBreak() {
        check(CUSTOMER, """
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import java.util.*;
                import java.util.function.*;
                import java.util.stream.*;
                import java.util.concurrent.*;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void run(List<Customer> all) {
                        String found = null;
                        while (true) {
                            Customer c = all.get(0);
                            if (c == null) { found = "none"; break; }
                            found = c.getPhone();
                            break;
                        }
                        log.info(found); // leak: phone -> log
                    }
                }
                """);
    }

    @Test
    void picksTheCaseOfAConstant() {
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
                        int mode = 2;
                        String s;
                        switch (mode) {
                            case 1: s = c.getEmail(); break;
                            case 2: s = "two"; break;
                            default: s = c.getPhone();
                        }
                        log.info(s);
                    }
                    void other(Customer c, int mode) {
                        String s = switch (mode) {
                            case 1 -> c.getEmail();
                            default -> { yield c.getId(); }
                        };
                        log.info(s); // leak: email -> log
                    }
                }
                """);
    }

    @Test
    void fallsThroughOldCases() {
        check(CUSTOMER, """
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import java.util.*;
                import java.util.function.*;
                import java.util.stream.*;
                import java.util.concurrent.*;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void run(Customer c, int mode) {
                        String s = "";
                        switch (mode) {
                            case 1: s = c.getEmail();
                            case 2: log.info(s); break; // leak: email -> log
                            default: s = c.getPhone();
                        }
                    }
                }
                """);
    }

    @Test
    void buildsText() {
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
                        StringBuilder text = new StringBuilder("to ");
                        log.info("{}", text);
                        text.append(c.getEmail()).append('!');
                        log.info("{}", text); // leak: email -> log
                        text.setLength(0);
                        log.info("{}", text);
                    }
                }
                """);
    }

    @Test
    void formatsText() {
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
                        log.info(String.format("%s", c.getEmail())); // leak: email -> log
                        log.info(String.join(",", "a", c.getPhone())); // leak: phone -> log
                        log.info("%s".formatted(c.getId()));
                        String t = "n=";
                        t += c.getEmail().length();
                        log.info(t);
                        t += c.getEmail();
                        log.info(t); // leak: email -> log
                    }
                }
                """);
    }

    @Test
    void tellsArrayPlacesApart() {
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
                        String[] row = new String[3];
                        row[0] = c.getId();
                        row[1] = c.getEmail();
                        log.info(row[0]);
                        log.info(row[1]); // leak: email -> log
                        log.info(String.join(";", row)); // leak: email -> log
                    }
                }
                """);
    }

    @Test
    void seesWhatACatchSees() {
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
                        String step = "start";
                        try {
                            step = c.getPhone();
                            Integer.parseInt(step);
                            step = "done";
                        } catch (NumberFormatException e) {
                            log.warn(step); // leak: phone -> log
                        } finally {
                            log.info("left");
                        }
                        String safe = "start";
                        try {
                            Integer.parseInt("1");
                        } catch (NumberFormatException e) {
                            log.warn(safe);
                        }
                    }
                }
                """);
    }

    @Test
    void stopsAtEarlyReturns() {
        check(CUSTOMER, """
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import java.util.*;
                import java.util.function.*;
                import java.util.stream.*;
                import java.util.concurrent.*;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void run(Customer c, boolean off) {
                        String s = c.getEmail();
                        if (off) {
                            s = "off";
                            log.info(s);
                            return;
                        }
                        log.info(s); // leak: email -> log
                    }
                }
                """);
    }

    @Test
    void dropsWhatPredicatesAndSizesLeaveOut() {
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
                        log.info("{}", c.getEmail().isEmpty());
                        log.info("{}", c.getEmail().length());
                        log.info("{}", c.getEmail() == null);
                        log.info("{}", c.getEmail() == null ? "no" : "yes");
                        log.info("{}", c.getEmail() == null ? "no" : c.getEmail()); // leak: email -> log
                    }
                }
                """);
    }

    @Test
    void bindsPatterns() {
        check(CUSTOMER, """
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import java.util.*;
                import java.util.function.*;
                import java.util.stream.*;
                import java.util.concurrent.*;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void run(Object o) {
                        if (o instanceof Customer c && c.getId() != null) {
                            log.info(c.getId());
                            log.info(c.getEmail()); // leak: email -> log
                        }
                        if (!(o instanceof Customer d)) {
                            return;
                        }
                        log.info(d.getPhone()); // leak: phone -> log
                    }
                }
                """);
    }
}
