package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** Keys that say what stands under them, whatever a variable is called. */
class InstalledKeysTest {
    @Test
    void whatAConfigurationKeepsIsTheApplicationsOwn() {
        check("""
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import java.util.*;
                class CarrierConfiguration {
                    private Map<String, String> keys = new HashMap<>();
                    Map<String, String> getKeys() { return keys; }
                    void setKeys(Map<String, String> keys) { this.keys = keys; }
                }
                class SignUp {
                    private Map<String, String> keys = new HashMap<>();
                    Map<String, String> getKeys() { return keys; }
                    void setKeys(Map<String, String> keys) { this.keys = keys; }
                }
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void call(CarrierConfiguration configuration, SignUp typed) {
                        log.info("{}", configuration.getKeys().get("password"));
                        log.info("{}", typed.getKeys().get("password")); // leak: password -> log
                        log.info("{}", configuration.getKeys().get("email")); // leak: email -> log
                        Map<String, String> keys = configuration.getKeys();
                        String username = keys.get("username");
                        log.info("{}", username);
                    }
                }
                """);
    }

    @Test
    void aKeyCountsBeforeTheNameOfAVariable() {
        check("""
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import java.util.*;
                class Migration {
                    private static final String USER = "connection.username";
                    private static final Logger log = LoggerFactory.getLogger(Migration.class);
                    void run(Properties properties) {
                        String username = properties.getProperty(USER);
                        if (username == null) {
                            username = System.getProperty(USER);
                        }
                        log.info("as {}", username);
                    }
                    void logIn(Map<String, String> form) {
                        String username = form.get("login_field");
                        log.info("as {}", username); // leak: username -> log
                        String email = form.get("to");
                        log.info("by {}", email); // leak: email -> log
                    }
                }
                """);
    }
}
