package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** What is printed where a condition says that there is nothing to print. */
class BlankTextsTest {
    @Test
    void whatIsSaidToBeEmptyIsNotPrinted() {
        check("""
                import com.google.common.base.Strings;
                import org.apache.commons.lang3.StringUtils;
                class Desk {
                    void guava(String email) {
                        if (Strings.isNullOrEmpty(email)) {
                            throw new IllegalArgumentException("bad address " + email);
                        }
                        throw new IllegalArgumentException("bad address " + email); // leak: email -> exception
                    }
                    void commons(String email) {
                        if (StringUtils.isNotBlank(email)) {
                            throw new IllegalArgumentException("bad address " + email); // leak: email -> exception
                        } else {
                            throw new IllegalArgumentException("bad address " + email);
                        }
                    }
                    void own(String email) {
                        if (email == null || email.trim().isEmpty()) {
                            throw new IllegalArgumentException("bad address " + email);
                        }
                    }
                    void both(String email, boolean strict) {
                        if (strict && email.isBlank()) {
                            throw new IllegalArgumentException("bad address " + email);
                        }
                        if (strict || email.isBlank()) {
                            throw new IllegalArgumentException("bad address " + email); // leak: email -> exception
                        }
                    }
                    void nothing(String email, boolean strict) {
                        if (strict && email == null) {
                            throw new IllegalArgumentException("bad address " + email);
                        }
                        if (strict || email == null) {
                            throw new IllegalArgumentException("bad address " + email); // leak: email -> exception
                        }
                    }
                    void not(String email, boolean strict) {
                        if (email != null && !email.isEmpty()) {
                            throw new IllegalArgumentException("bad address " + email); // leak: email -> exception
                        } else {
                            throw new IllegalArgumentException("bad address " + email);
                        }
                    }
                    void other(String email, String subject) {
                        if (email == null || subject == null) {
                            throw new IllegalArgumentException("bad address " + email); // leak: email -> exception
                        }
                    }
                    void list(java.util.List<String> emails, String email) {
                        if (emails.isEmpty()) {
                            emails.add(email);
                            throw new IllegalArgumentException("bad addresses " + emails); // leak: email -> exception
                        }
                    }
                }
                """);
    }
}
