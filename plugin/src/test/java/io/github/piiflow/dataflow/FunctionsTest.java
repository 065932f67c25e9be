package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.CUSTOMER;
import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** Lambdas, method references, streams, collections, futures. */
class FunctionsTest {
    @Test
    void followsStreams() {
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
                        List<String> mails = all.stream().map(Customer::getEmail).filter(m -> !m.isBlank()).toList();
                        log.info("{}", mails); // leak: email -> log
                        log.info("{}", mails.size());
                        log.info(all.stream().map(c -> c.getId()).collect(Collectors.joining(",")));
                        log.info(all.stream().map(c -> c.getPhone()).collect(Collectors.joining(","))); // leak: phone -> log
                    }
                }
                """);
    }

    @Test
    void tellsKeysFromValues() {
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
                        Map<String, String> byId = all.stream().collect(Collectors.toMap(Customer::getId, Customer::getEmail));
                        log.info("{}", byId.keySet());
                        log.info("{}", byId.values()); // leak: email -> log
                        byId.forEach((id, mail) -> {
                            log.info(id);
                            log.info(mail); // leak: email -> log
                        });
                    }
                }
                """);
    }

    @Test
    void tellsLiteralKeysApart() {
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
                        Map<String, String> cells = new HashMap<>();
                        cells.put("a", c.getId());
                        cells.put("b", c.getEmail());
                        log.info(cells.get("a"));
                        log.info(cells.get("b")); // leak: email -> log
                    }
                }
                """);
    }

    @Test
    void emptiesLists() {
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
                        List<String> lines = new ArrayList<>();
                        lines.add(c.getEmail());
                        log.info("{}", lines); // leak: email -> log
                        lines.clear();
                        lines.add("end");
                        log.info("{}", lines);
                    }
                }
                """);
    }

    @Test
    void iterates() {
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
                        Iterator<Customer> it = all.iterator();
                        while (it.hasNext()) {
                            Customer c = it.next();
                            log.info(c.getId());
                            log.info(c.getEmail()); // leak: email -> log
                        }
                    }
                }
                """);
    }

    @Test
    void unwrapsOptionals() {
        check(CUSTOMER, """
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import java.util.*;
                import java.util.function.*;
                import java.util.stream.*;
                import java.util.concurrent.*;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void run(Optional<Customer> c) {
                        log.info(c.map(Customer::getEmail).orElse("none")); // leak: email -> log
                        log.info(c.map(Customer::getId).orElse("none"));
                        c.ifPresent(x -> log.info(x.getPhone())); // leak: phone -> log
                        log.info("{}", c.map(Customer::getPhone).isPresent());
                    }
                }
                """);
    }

    @Test
    void callsWhatItIsGiven() {
        check(CUSTOMER, """
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import java.util.*;
                import java.util.function.*;
                import java.util.stream.*;
                import java.util.concurrent.*;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    private void with(Customer c, Function<Customer, String> part, Consumer<String> target) {
                        target.accept(part.apply(c));
                    }
                    void run(Customer c) {
                        with(c, Customer::getId, s -> log.info(s));
                        with(c, Customer::getEmail, s -> log.info(s)); // leak: email -> log
                        Supplier<String> lazy = () -> c.getPhone();
                        log.info(lazy.get()); // leak: phone -> log
                    }
                }
                """);
    }

    @Test
    void composesFunctions() {
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
                        Function<Customer, String> mail = Customer::getEmail;
                        log.info(mail.andThen(String::trim).apply(c)); // leak: email -> log
                        log.info("{}", mail.andThen(String::length).apply(c));
                    }
                }
                """);
    }

    @Test
    void waitsForFutures() {
        check(CUSTOMER, """
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import java.util.*;
                import java.util.function.*;
                import java.util.stream.*;
                import java.util.concurrent.*;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void run(Customer c, ExecutorService pool) throws Exception {
                        CompletableFuture.supplyAsync(() -> c.getEmail()).thenAccept(m -> log.info(m)); // leak: email -> log
                        Future<String> f = pool.submit(() -> c.getPhone());
                        log.info(f.get()); // leak: phone -> log
                        Future<Integer> n = pool.submit(() -> c.getPhone().length());
                        log.info("{}", n.get());
                    }
                }
                """);
    }

    @Test
    void logsMethodReferences() {
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
                        all.stream().map(Customer::getEmail).forEach(log::info); // leak: email -> log
                        all.stream().map(Customer::getId).forEach(log::info);
                    }
                }
                """);
    }

    @Test
    void asksSuppliersOfLogMessages() {
        check(CUSTOMER, """
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import java.util.*;
                import java.util.function.*;
                import java.util.stream.*;
                import java.util.concurrent.*;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void run(Customer c, java.util.logging.Logger jul) {
                        jul.info(() -> "to " + c.getEmail()); // leak: email -> log
                        jul.info(() -> "to " + c.getId());
                    }
                }
                """);
    }

    @Test
    void aLoopMayComposeAFunctionWithItself() {
        check(CUSTOMER, """
                import java.util.List;
                import java.util.function.Function;
                class Desk {
                    void run(Customer c, List<Function<String, String>> steps) {
                        Function<String, String> all = Function.identity();
                        for (Function<String, String> step : steps) {
                            all = step.andThen(all);
                        }
                        Function<String, String> most = String::trim;
                        for (int i = 0; i < steps.size(); i++) {
                            most = most.compose(most);
                        }
                        System.out.println(most.apply(c.getEmail())); // leak: email -> stdout
                        System.out.println(most.apply(c.getId()));
                        System.out.println(all.apply(c.getId()));
                    }
                }
                """);
    }
}
