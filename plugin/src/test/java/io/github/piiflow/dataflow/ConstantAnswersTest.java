package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** What a method is known to give does not come out of one that gives a constant. */
class ConstantAnswersTest {
    @Test
    void whoAnswersNothingTellsNothing() {
        check("""
                import java.util.*;
                import org.slf4j.Logger;
                import org.springframework.security.core.GrantedAuthority;
                import org.springframework.security.core.userdetails.UserDetails;
                abstract class Loaded implements UserDetails {
                    public String getPassword() { return null; }
                    public Collection<? extends GrantedAuthority> getAuthorities() { return List.of(); }
                }
                abstract class Known implements UserDetails {
                    private String secret;
                    public String getPassword() { return secret; }
                }
                class Desk {
                    private Logger log;
                    void greet(Loaded loaded, Known known) {
                        log.info(loaded.getPassword());
                        log.info(known.getPassword()); // leak: password_hash -> log
                    }
                }
                """);
    }
}
