package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** What somebody finds out by a secret is not the secret. */
class FoundBySecretsTest {
    @Test
    void gettersAnswerWhatTheyAreCalled() {
        check("""
                import com.acme.tokens.Validator;
                import org.slf4j.Logger;
                class Gate {
                    private Logger log;
                    private Validator validator;
                    void enter(String accessToken) {
                        log.info("service {}", validator.getServiceName(accessToken));
                        log.info("token {}", validator.getTokenValue(accessToken)); // leak: auth_token -> log
                        log.info("token {}", validator.trimmed(accessToken)); // leak: auth_token -> log
                        log.info("service {}", name(accessToken));
                    }
                    private String name(String text) {
                        return validator.getServiceName(text);
                    }
                    void find(String email) {
                        log.info("found {}", validator.getLabel(email)); // leak: email -> log
                    }
                }
                """);
    }

    @Test
    void whatIsInATokenIsNotTheToken() {
        check("""
                class Claims {
                    private String sub;
                    private String raw;
                    private String idToken;
                    public String getSub() { return sub; }
                    public String getRaw() { return raw; }
                    public String getIdToken() { return idToken; }
                }
                """, """
                class Holder { private String shown; private String token; String shown() { return shown; } String token() { return token; } }
                """, """
                import com.fasterxml.jackson.databind.ObjectMapper;
                import java.util.Base64;
                import org.slf4j.Logger;
                class Gate {
                    private Logger log;
                    private ObjectMapper json;
                    void enter(String idToken) throws Exception {
                        String payload = new String(Base64.getUrlDecoder().decode(idToken.split("\\\\.")[1]));
                        Claims claims = json.readValue(payload, Claims.class);
                        log.info("sub {}", claims.getSub());
                        log.info("token {}", claims.getIdToken()); // leak: auth_token -> log
                        log.info("payload {}", payload); // leak: auth_token -> log
                    }
                    void attribute(jakarta.servlet.http.HttpServletRequest request) {
                        Holder holder = (Holder) request.getAttribute("auth_token");
                        log.info("shown {}", holder.shown());
                        log.info("token {}", holder.token()); // leak: auth_token -> log
                    }
                }
                """);
    }
}
