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
}
