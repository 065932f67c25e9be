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
                    void fixed(String email) {
                        if (StringUtils.isEmpty(email) || email.equals("null")) {
                            throw new IllegalArgumentException("bad address " + email);
                        }
                        if (email.equals("none") || "unknown".equals(email) || email.equals("n/a")) {
                            throw new IllegalArgumentException("bad address " + email);
                        }
                    }
                    void either(String email, String other) {
                        if (StringUtils.isEmpty(email) || email.equals(other)) {
                            throw new IllegalArgumentException("bad address " + email); // leak: email -> exception
                        }
                        if (email.equals("none") || email.endsWith("@example.org")) {
                            throw new IllegalArgumentException("bad address " + email); // leak: email -> exception
                        }
                        if (!email.equals("none") || email.equals("unknown")) {
                            throw new IllegalArgumentException("bad address " + email); // leak: email -> exception
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

    @Test
    void whatIsClearedIfItIsThereIsClearedInAllThatIs() {
        check("""
                import java.util.Objects;
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                class Member {
                    private String email;
                    private String phone;
                    String getEmail() { return email; }
                    String getPhone() { return phone; }
                    void setEmail(String email) { this.email = email; }
                    boolean isEmpty() { return phone == null; }
                }
                interface Members { Member byId(String id); }
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    Members members;
                    private Member isNotNull(String id) {
                        Member member = members.byId(id);
                        if (member != null) {
                            member.setEmail("");
                        }
                        return member;
                    }
                    private Member isNull(Member member) {
                        if (Objects.isNull(member)) {
                            return member;
                        }
                        member.setEmail(null);
                        return member;
                    }
                    private Member isNotEmpty(String id) {
                        Member member = members.byId(id);
                        if (Helper.isNotEmpty(member)) {
                            member.setEmail("");
                        }
                        return member;
                    }
                    private Member isOther(String id, Member other) {
                        Member member = members.byId(id);
                        if (other != null) {
                            member.setEmail("");
                        }
                        return member;
                    }
                    private Member isFull(String id) {
                        Member member = members.byId(id);
                        if (!member.isEmpty()) {
                            member.setEmail("");
                        }
                        return member;
                    }
                    void run(String id, Member given) {
                        log.info("{}", isFull(id).getEmail()); // leak: email -> log
                        log.info("{}", isNotNull(id).getEmail());
                        log.info("{}", isNull(given).getEmail());
                        log.info("{}", isNotEmpty(id).getEmail());
                        log.info("{}", isNotNull(id).getPhone()); // leak: phone -> log
                        log.info("{}", isOther(id, given).getEmail()); // leak: email -> log
                        for (int i = 0; i < 3; i++) {
                            Member member = members.byId(id + i);
                            if (member == null) {
                                log.info("none");
                            } else if (i > 1) {
                                member.setEmail("");
                            }
                            log.info("{}", member.getEmail()); // leak: email -> log
                        }
                    }
                }
                """);
    }
}
