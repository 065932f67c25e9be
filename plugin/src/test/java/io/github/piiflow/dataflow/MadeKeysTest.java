package io.github.piiflow.dataflow;

import io.github.piiflow.testing.Pairs;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Keys that helpers make of a prefix and what they are given. */
class MadeKeysTest {
    @TestFactory
    Stream<DynamicTest> pairs() {
        return Pairs.of("""
                == a key with a prefix is not the key of another
                private static final String PREFIX = "token:";
                private static final String MAIL = "MAIL";
                static void setToken(Map<String, Object> context, String name, Object value) {
                    String full = PREFIX + name;
                    context.put(full, value);
                }
                static Object getToken(Map<String, Object> context, String name) {
                    String full = PREFIX + name;
                    return context != null ? context.get(full) : null;
                }
                static void setMail(Map<String, Object> context, String mail) { setToken(context, MAIL, mail); }
                --
                Map<String, Object> context = new HashMap<>();
                setMail(context, c.getEmail());
                setToken(context, "ID", c.getId());
                log.info("{}", context.get(MAIL));
                log.info("{}", context.get("TAGS"));
                log.info("{}", getToken(context, "ID"));
                log.info("{}", getToken(context, MAIL)); // leak: email -> log
                == what a helper prints is all that its caller made
                static void note(String text) { log.info("note: " + text); } // leak: email -> log
                static void skip(String text) { log.info("note: " + text); }
                --
                note(c.getEmail());
                skip("none");
                """);
    }
}
