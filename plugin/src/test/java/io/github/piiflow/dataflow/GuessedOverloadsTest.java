package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.CUSTOMER;
import static io.github.piiflow.testing.Leaks.check;
import static io.github.piiflow.testing.Leaks.checkSure;

import org.junit.jupiter.api.Test;

/** Which of several methods of a name is meant, where too little is known of the arguments. */
class GuessedOverloadsTest {
    @Test
    void aMethodThatCannotBeMeantHidesNoneOfALibrary() {
        check(CUSTOMER, """
                import java.util.function.Supplier;
                import org.slf4j.Logger;
                interface LazyLogger extends Logger {
                    void info(Supplier<String> message, Throwable t);
                }
                class Basic {
                    private final Logger log;
                    Basic(Logger log) { this.log = log; }
                    public void info(Supplier<String> message, Throwable t) { log.info(message.get(), t); }
                }
                class Desk {
                    private final LazyLogger log;
                    Desk(LazyLogger log) { this.log = log; }
                    void run(Customer c) {
                        log.info("mail {}", c.getEmail()); // leak: email -> log
                        log.info("id {}", c.getId());
                    }
                }
                """);
    }

    @Test
    void theConstantOfALibraryIsNoneOfTheSourcesEnums() {
        check(CUSTOMER, """
                import org.slf4j.Logger;
                import vendor.log.Levels;
                enum Level { DEBUG, INFO }
                class Desk {
                    private Logger log;
                    void run(Customer c) {
                        log(Levels.DEBUG_INT, c);
                        log(Level.DEBUG, c);
                    }
                    void log(Level level, Customer c) { log.info(c.getEmail()); } // leak: email -> log
                    private void log(int level, Customer c) { log.info(c.getPhone()); } // leak: phone -> log
                }
                """);
    }

    @Test
    void whatAGuessedMethodLetsOutIsNotSure() {
        String source = """
                import org.slf4j.Logger;
                import vendor.Box;
                class Desk {
                    private static Logger log;
                    void run(Box box, Customer c) { tell(box.any(), c.getEmail()); }
                    void sure(Customer c) { say(c, c.getPhone()); }
                    static void tell(Customer about, String text) { log.info(text); }LIKELY
                    static void tell(Desk about, String text) { log.info(text); }
                    static void say(Customer about, String text) { log.info(text); } // leak: phone -> log
                    static void say(Desk about, String text) { log.info(text); }
                }
                """;
        checkSure(CUSTOMER, source.replace("LIKELY", ""));
        check(CUSTOMER, source.replace("LIKELY", " // leak: email -> log"));
    }
}
