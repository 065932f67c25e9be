package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** What has no {@code @} is no e-mail address: masks give it back as it is. */
class LacksTest {
    @Test
    void masksGiveBackWhatIsNoAddress() {
        check("""
                class Buyer { String email; String phone; }
                """, """
                class Desk {
                    static final org.slf4j.Logger log = org.slf4j.LoggerFactory.getLogger(Desk.class);
                    void a(Buyer b) { log.info(maskOne(b.email)); }
                    void b(Buyer b) { log.info(obfuscated(b.email)); }
                    void c(Buyer b) { log.info(masked(b.email)); }
                    void d(Buyer b) { log.info(redactEmail(b.email)); }
                    void dd(Buyer b) { log.info(obfuscateEmail(b.email)); }
                    static String obfuscateEmail(String email) {
                        int at = email.indexOf('@');
                        if (at < 0) { return "***" + email; }
                        if (at <= 1) { return "***" + email.substring(at); }
                        return email.charAt(0) + "***" + email.substring(at - 1);
                    }
                    void dddd(Buyer b) { log.info(mask(b.email)); }
                    static String mask(String email) {
                        return java.util.Optional.ofNullable(email).map(e -> {
                            int at = e.indexOf('@');
                            if (at < 1 || at == e.length() - 1 || e.indexOf('@', at + 1) != -1) { return e; }
                            return e.charAt(0) + "***" + e.substring(at);
                        }).orElse("");
                    }
                    void d6(Buyer b) { log.info(maskEight(b.email)); }
                    static String maskEight(String e) {
                        int at = e.indexOf('@');
                        if (at < 1 || at == e.length() - 1 || e.indexOf('@', at + 1) != -1) { return e; }
                        return e.charAt(0) + "***" + e.substring(at);
                    }
                    void ddddd(Buyer b) { log.info(maskLong(b.email)); } // leak: email -> log
                    static String maskLong(String email) {
                        int at = email.indexOf('@');
                        if (at < 1 || email.length() < 12) { return email; }
                        return "***" + email.substring(at);
                    }
                    void ddd(Buyer b) { log.info(maskLittle(b.email)); } // leak: email -> log
                    static String maskLittle(String email) {
                        int at = email.indexOf('@');
                        return "***" + email.substring(at - 6);
                    }
                    void e(Buyer b) { log.info(maskFive(b.email)); } // leak: email -> log
                    void f(Buyer b) { log.info(maskText(b.phone)); } // leak: phone -> log
                    void g(Buyer b) { log.info(maskSix(b.email)); } // leak: email -> log
                    void h(Buyer b) { log.info(maskSeven(b.email)); } // leak: email -> log
                    static String maskOne(String email) {
                        int at = email.indexOf('@');
                        if (at < 0) { return "***" + email; }
                        return email.charAt(0) + "***" + email.substring(at);
                    }
                    static String obfuscated(String email) {
                        int at = email.indexOf('@');
                        if (at < 0) { return email; }
                        return "***" + email.substring(at);
                    }
                    static String masked(String email) {
                        if (email == null || !email.contains("@")) { return email; }
                        return email.charAt(0) + "***" + email.substring(email.indexOf("@"));
                    }
                    static String redactEmail(String email) {
                        if (email.indexOf("@") == -1) return email;
                        return email.charAt(0) + "***" + email.substring(email.indexOf("@"));
                    }
                    static String maskFive(String email) {
                        int at = email.indexOf('@');
                        if (at <= 1) { return email; }
                        return email.charAt(0) + "***" + email.substring(at);
                    }
                    static String maskText(String text) {
                        if (!text.contains("@")) { return text; }
                        return "***";
                    }
                    void i(Buyer b) {
                        if (!b.email.contains("@")) { throw new IllegalArgumentException("wrong: " + b.email); } // leak: email -> exception
                        String email = b.email;
                        if (email.indexOf('@') < 0) { log.warn("wrong: " + email); } // leak: email -> log
                    }
                    static String maskSix(String email) {
                        if (email.contains("@")) { return email; }
                        return "***";
                    }
                    static String maskSeven(String email) {
                        if (email.indexOf('#') < 0) { return email; }
                        return "***";
                    }
                }
                """);
    }
}
