package io.github.piiflow.dataflow;

import io.github.piiflow.testing.Pairs;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a condition says to be equal to a constant is that constant. */
class EqualTextsTest {
    @TestFactory
    Stream<DynamicTest> pairs() {
        return Pairs.of("""
                == a key that is compared before it is asked for
                private static final String MAIL = "mail";
                void show(Map<String, String> map, String key) {
                    if (MAIL.equals(key)) {
                        log.info(map.get(key)); // leak: email -> log
                    }
                    if ("id".equals(key)) {
                        log.info(map.get(key));
                    }
                }
                --
                Map<String, String> map = new HashMap<>();
                map.put(MAIL, c.getEmail());
                map.put("id", c.getId());
                show(map, System.getenv("KEY"));
                == a key without its case, as a function is given it
                private static final String MAIL = "mail";
                private List<String> keys;
                --
                Map<String, String> map = new HashMap<>();
                map.put(MAIL, c.getEmail());
                keys.stream().filter(key -> map.get(key) != null).forEach(key -> {
                    String text = "none";
                    if (key.equalsIgnoreCase("id")) {
                        text = map.get(key);
                    }
                    log.info(text);
                    if (Objects.equals(key, MAIL)) {
                        text = map.get(key);
                    }
                    log.info(text); // leak: email -> log
                });
                == a key that is one of two may be either
                void show(Map<String, String> map, String key) {
                    if ("id".equals(key) || "mail".equals(key)) {
                        log.info(map.get(key)); // leak: email -> log
                    }
                    if (key == null || !key.equals("id")) {
                        return;
                    }
                    log.info(map.get(key));
                }
                --
                Map<String, String> map = new HashMap<>();
                map.put("mail", c.getEmail());
                map.put("id", c.getId());
                show(map, System.getenv("KEY"));
                == what equals a constant still is what it was
                --
                String email = c.getEmail();
                if ("nobody".equals(c.getId())) {
                    log.info(email); // leak: email -> log
                }
                String id = c.getId();
                if (!"nobody".equals(id)) {
                    log.info(id);
                }
                """);
    }
}
