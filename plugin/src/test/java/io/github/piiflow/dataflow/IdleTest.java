package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.CUSTOMER;
import static io.github.piiflow.testing.Leaks.check;
import static io.github.piiflow.testing.Leaks.checkSure;

import org.junit.jupiter.api.Test;

/** Methods of an application that nothing runs. */
class IdleTest {
    private static final String DESK = """
            import org.slf4j.Logger;
            import org.slf4j.LoggerFactory;
            import org.springframework.context.event.EventListener;
            import org.springframework.stereotype.Service;
            import org.springframework.transaction.annotation.Transactional;
            interface Desk { void greet(Customer c); void forget(Customer c); void find(Customer c); }
            @Service
            class FrontDesk implements Desk {
                private static final Logger log = LoggerFactory.getLogger(FrontDesk.class);
                public void greet(Customer c) { log.info(c.getEmail()); } // leak: email -> log
                @Transactional
                public void forget(Customer c) { log.warn(c.getEmail()); }IDLE
                public void find(Customer c) { print(c); }
                private void print(Customer c) { log.debug("print(Customer)" + c.getEmail()); }IDLE
                @EventListener
                public void happened(Customer c) { log.error(c.getEmail()); } // leak: email -> log
                public void named(Customer c) { log.error(c.getEmail()); } // leak: email -> log
                public void called(Customer c) { log.error(c.getEmail()); } // leak: email -> log
            }
            class Pages {
                @org.springframework.security.access.prepost.PreAuthorize("@frontDesk.named(#c)")
                void show(Unknown view, Customer c) { view.called(c); }
            }
            class Library {
                static final Logger log = LoggerFactory.getLogger(Library.class);
                static void unused(Customer c) { log.info(c.getPhone()); }IDLE2
                Shelf shelf() { return new Shelf(); }
                void maybe(Customer c) { log.info(c.getPhone()); } // leak: phone -> log
            }
            class Shelf {
                void put(Customer c) { Library.log.info(c.getPhone()); }IDLE2
                public String toString() { return "shelf"; }
            }
            """;

    private static final String INDEXER = """
            import org.slf4j.Logger;
            import org.slf4j.LoggerFactory;
            import org.springframework.stereotype.Component;
            @Component
            class Indexer {
                private static final Logger log = LoggerFactory.getLogger(Indexer.class);
                public void called(Customer c) { log.info(c.getEmail()); }IDLE
            }
            """;
    private static final String START = """
            class Start {
                public static void main(String[] args) { new Start(); }
                @org.springframework.context.event.EventListener
                void run(Desk desk, Customer c, Pages pages) {
                    desk.greet(c);
                    pages.show(null, c);
                }
            }
            """;

    private static String desk(String idle, String idle2) {
        return DESK.replace("IDLE2", idle2).replace("IDLE", idle);
    }

    @Test
    void whatNothingRunsIsNotSure() {
        checkSure(CUSTOMER, desk("", ""), START);
    }

    @Test
    void whatNothingRunsIsLikely() {
        check(CUSTOMER, desk(" // leak: email -> log", " // leak: phone -> log"), START);
    }

    @Test
    void whoCallsSomethingUnknownCallsNoClassThatNobodySpeaksOf() {
        checkSure(CUSTOMER, desk("", ""), START, INDEXER.replace("IDLE", ""));
        checkSure(
                CUSTOMER,
                desk("", ""),
                START,
                INDEXER.replace("IDLE", " // leak: email -> log"),
                "class Asks { Indexer indexer; }");
    }

    @Test
    void norIsWhatOnlyUsersOfALibraryCouldCall() {
        checkSure(
                CUSTOMER,
                desk("", "").replace("log.info(c.getEmail()); } // leak: email -> log", "log.info(c.getEmail()); }"),
                "class Hall { FrontDesk desk; }");
    }

    private static final String TASKS = """
            import org.slf4j.Logger;
            import org.slf4j.LoggerFactory;
            import org.springframework.scheduling.annotation.Async;
            class CustomerTask implements Task {
                private static final Logger log = LoggerFactory.getLogger(CustomerTask.class);
                @Async
                public void perform(Customer c) { log.info(c.getEmail()); }IDLE
            }
            """;

    @Test
    void norIsWhatIsOfClassesThatNobodySpeaksOf() {
        String task = "interface Task { void perform(Customer c); }";
        checkSure(CUSTOMER, desk("", ""), START, task, TASKS.replace("IDLE", ""));
        String leak = TASKS.replace("IDLE", " // leak: email -> log");
        checkSure(CUSTOMER, desk("", ""), START, task, leak, "class Asks { Task task; }");
        checkSure(
                CUSTOMER,
                desk("", ""),
                START,
                task,
                leak,
                "class Other extends CustomerTask { Other self; }",
                "class Asks { Other other; }");
        checkSure(CUSTOMER, desk("", ""), START, task, leak, "@Runs(CustomerTask.class) class Asks { }");
        checkSure(CUSTOMER, desk("", ""), START, task, leak, "class Asks { String name = \"com.acme.CustomerTask\"; }");
        checkSure(CUSTOMER, task, leak);
    }
}
