package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.check;
import static io.github.piiflow.testing.Leaks.checkSure;

import org.junit.jupiter.api.Test;

/** Clauses that are there because the compiler asks for them, and texts that are made identifiers. */
class RaritiesTest {
    private static final String CUSTOMER = """
            class Customer { public String email; public String sessionId; public String getEmail() { return email; } }
            """;
    private static final String DESK = """
            import com.fasterxml.jackson.core.JsonProcessingException;
            import com.fasterxml.jackson.databind.ObjectMapper;
            import java.util.Optional;
            import org.slf4j.Logger;
            class Desk {
                private Logger log;
                private ObjectMapper mapper;
                Optional<String> write(Customer customer) {
                    try {
                        return Optional.ofNullable(mapper.writeValueAsString(customer));
                    } catch (JsonProcessingException e) {
                        log.error("cannot write {}", customer.getEmail());LIKELY
                        return Optional.empty();
                    }
                }
                void keep(Customer customer, java.util.List<Note> notes) {
                    try {
                        notes.add(Note.builder().text(mapper.writeValueAsString(customer)).build());
                        log.info("kept");
                    } catch (Exception e) {
                        log.error("cannot keep {}", customer.getEmail());LIKELY
                    }
                }
                void send(Customer customer, java.net.http.HttpClient client, java.net.http.HttpRequest request) {
                    try {
                        client.send(request, null);
                        mapper.writeValueAsString(customer);
                    } catch (Exception e) {
                        log.error("cannot send {}", customer.getEmail()); // leak: email -> log
                    }
                }
            }
            @lombok.Builder
            class Note { private String text; }
            """;

    @Test
    void aSerialiserHardlyEverFails() {
        checkSure(CUSTOMER, DESK.replace("LIKELY", ""));
    }

    @Test
    void butMay() {
        check(CUSTOMER, DESK.replace("LIKELY", " // leak: email -> log"));
    }

    @Test
    void identifiersAreNoNames() {
        check(CUSTOMER, """
                import java.util.UUID;
                import org.slf4j.Logger;
                class Finder {
                    private Logger log;
                    void find(Customer customer) {
                        String key = customer.getEmail();
                        log.info("{}", UUID.fromString(key));
                        log.info("{}", UUID.fromString(customer.sessionId)); // leak: session_id -> log
                        log.info("{}", key); // leak: email -> log
                    }
                }
                """);
    }
}
