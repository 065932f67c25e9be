package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** An object whose getters refuse to answer is not written. */
class RefusingGettersTest {
    @Test
    void whatCannotBeReadIsNotWritten() {
        check("""
                class Patient {
                    String email;
                    public String getEmail() { return email; }
                    public Long getId() { throw new UnsupportedOperationException("not here"); }
                }
                class Visitor {
                    String email;
                    public String getEmail() { return email; }
                    @com.fasterxml.jackson.annotation.JsonIgnore
                    public Long getId() { throw new UnsupportedOperationException("not here"); }
                    public String getName() { if (email == null) { throw new IllegalStateException(); } return "name"; }
                }
                """, """
                import com.fasterxml.jackson.databind.ObjectMapper;
                import com.google.gson.Gson;
                import org.slf4j.Logger;
                class Desk {
                    private Logger log;
                    void run(ObjectMapper mapper, Patient patient, Visitor visitor) throws Exception {
                        log.info(mapper.writeValueAsString(patient));
                        log.info(mapper.writeValueAsString(visitor)); // leak: email -> log
                        log.info(new Gson().toJson(patient)); // leak: email -> log
                        log.info(patient.getEmail()); // leak: email -> log
                    }
                }
                """);
    }
}
