package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.CUSTOMER;
import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** What is declared as one of a few words is no text that somebody else has put there. */
class FewWordsTest {
    private static final String CASE = """
            import com.acme.json.Mapper;
            import java.util.HashMap;
            import java.util.Map;
            import java.util.Optional;
            enum Colour { RED, GREEN }
            class Case extends HashMap<String, Object> {
                private final Mapper mapper = new Mapper();
                <T> Optional<T> read(String key, Class<T> type) {
                    return Optional.ofNullable((T) mapper.convert(get(key), type));
                }
            }
            """;

    @Test
    void wordsOfAnEnumAreNoTextOfWhoeverFilledTheMap() {
        check(CUSTOMER, CASE, """
                import java.util.Optional;
                import org.slf4j.Logger;
                class Handler {
                    private Logger log;
                    void handle(Case given, String key) {
                        Optional<Colour> first = given.read(key, Colour.class);
                        Colour second = given.read(key, Colour.class).orElseThrow(() -> new IllegalStateException("none"));
                        Boolean third = given.read(key, Boolean.class).orElse(false);
                        log.info("is {} {} {}", first, second, third);
                    }
                    void text(Case given, String key) {
                        Optional<String> first = given.read(key, String.class);
                        log.info("is {}", first); // leak: email -> log
                    }
                }
                class Desk {
                    private Handler handler;
                    void run(Customer customer, String key) {
                        Case one = new Case();
                        one.put(key, customer.getEmail());
                        handler.handle(one, key);
                        handler.text(one, key);
                    }
                }
                """);
    }
}
