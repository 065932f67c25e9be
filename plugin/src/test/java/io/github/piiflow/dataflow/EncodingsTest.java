package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** Encodings that every Java has are never missing. */
class EncodingsTest {
    @Test
    void whatIsDoneWhenAStandardEncodingIsMissingNeverHappens() {
        encoded("URLEncoder.encode(email, \"UTF-8\")", false);
        encoded("URLEncoder.encode(email, StandardCharsets.UTF_8.name())", false);
        encoded("URLEncoder.encode(email, UTF_8.toString())", false);
        encoded("URLEncoder.encode(email, ENCODING)", false);
        encoded("URLEncoder.encode(buyer.getEmail().trim(), \"UTF-8\")", false);
        encoded("new String(email.getBytes(\"utf-8\"), \"ISO-8859-1\")", false);
    }

    @Test
    void othersMayBe() {
        encoded("URLEncoder.encode(email, \"windows-1252\")", true);
        encoded("URLEncoder.encode(email, encoding)", true);
        encoded("new String(email.getBytes(\"utf-8\"), encoding)", true);
        encoded("converted(email)", true);
        encoded("converted(URLEncoder.encode(email, \"UTF-8\"))", true);
        encoded("new absent.Address(URLEncoder.encode(email, \"UTF-8\"), email).text()", true);
        encoded(
                "new java.io.ByteArrayOutputStream().toString(encoding) + new String(email.getBytes(\"utf-8\"), \"utf-8\")",
                true);
    }

    private static void encoded(String call, boolean leaks) {
        check("""
                import java.io.UnsupportedEncodingException;
                import java.net.URLEncoder;
                import java.nio.charset.StandardCharsets;
                import static java.nio.charset.StandardCharsets.UTF_8;
                class Desk {
                    static final org.slf4j.Logger log = org.slf4j.LoggerFactory.getLogger(Desk.class);
                    static final String ENCODING = "UTF-8";
                    private String encoding;
                    String encoded(Buyer buyer) {
                        String email = buyer.email;
                        try {
                            return CALL;
                        } catch (UnsupportedEncodingException e) {
                            log.error("cannot encode " + email);LEAK
                            return null;
                        }
                    }
                    void parsed(Buyer buyer) {
                        try {
                            Integer.parseInt(buyer.email);
                        } catch (NumberFormatException e) {
                            log.error("no number: " + buyer.email); // leak: email -> log
                        }
                    }
                    private native String converted(String text) throws UnsupportedEncodingException;
                }
                """.replace("CALL", call).replace("LEAK", leaks ? " // leak: email -> log" : ""), """
                class Buyer { String email; String getEmail() { return email; } }
                """);
    }
}
