package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** Behind the question whether somebody is a program, a yes says that it is no person. */
class ProgramTestsTest {
    private static final String USER = """
            class User {
                private String username;
                private boolean serviceAccount;
                String getUsername() { return username; }
                boolean isServiceAccount() { return serviceAccount; }
                boolean isActive() { return serviceAccount; }
            }
            """;

    @Test
    void programsAreNoPersons() {
        check(USER, """
                class Desk {
                    static final org.slf4j.Logger log = org.slf4j.LoggerFactory.getLogger(Desk.class);
                    void show(User user, User old) {
                        if (user.isServiceAccount()) {
                            log.info("service {}", user.getUsername());
                        } else {
                            log.info("user {}", user.getUsername()); // leak: username -> log
                        }
                        if (user.isServiceAccount() && old == null) {
                            log.info("new service {}", user.getUsername());
                        }
                        if (old == null || old.isServiceAccount()) {
                            log.info("instead of {}", old == null ? "" : old.getUsername());
                            log.info("now {}", user.getUsername()); // leak: username -> log
                        }
                        if (user.isActive()) {
                            log.info("active {}", user.getUsername()); // leak: username -> log
                        }
                    }
                    void left(User user) {
                        if (!user.isServiceAccount()) {
                            log.info("goodbye {}", user.getUsername()); // leak: username -> log
                            return;
                        }
                        log.info("service ended: {}", user.getUsername());
                    }
                    void named(User user, Directory directory) {
                        String username = user.getUsername();
                        if (directory.isTechnicalUser(username)) {
                            log.info("system {}", username);
                        } else {
                            log.info("user {}", username); // leak: username -> log
                        }
                    }
                }
                """, "interface Directory { boolean isTechnicalUser(String name); }");
    }
}
