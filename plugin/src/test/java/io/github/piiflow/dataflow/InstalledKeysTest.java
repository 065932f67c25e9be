package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** Keys that say what stands under them, whatever a variable is called. */
class InstalledKeysTest {
    @Test
    void whatAConfigurationKeepsIsTheApplicationsOwn() {
        check("""
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import java.util.*;
                class CarrierConfiguration {
                    private Map<String, String> keys = new HashMap<>();
                    Map<String, String> getKeys() { return keys; }
                    void setKeys(Map<String, String> keys) { this.keys = keys; }
                }
                class SignUp {
                    private Map<String, String> keys = new HashMap<>();
                    Map<String, String> getKeys() { return keys; }
                    void setKeys(Map<String, String> keys) { this.keys = keys; }
                }
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void call(CarrierConfiguration configuration, SignUp typed) {
                        log.info("{}", configuration.getKeys().get("password"));
                        log.info("{}", typed.getKeys().get("password")); // leak: password -> log
                        log.info("{}", configuration.getKeys().get("email")); // leak: email -> log
                        Map<String, String> keys = configuration.getKeys();
                        String username = keys.get("username");
                        log.info("{}", username);
                    }
                }
                """);
    }

    @Test
    void aKeyCountsBeforeTheNameOfAVariable() {
        check("""
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import java.util.*;
                class Migration {
                    private static final String USER = "connection.username";
                    private static final Logger log = LoggerFactory.getLogger(Migration.class);
                    void run(Properties properties) {
                        String username = properties.getProperty(USER);
                        if (username == null) {
                            username = System.getProperty(USER);
                        }
                        log.info("as {}", username);
                    }
                    void logIn(Map<String, String> form) {
                        String username = form.get("login_field");
                        log.info("as {}", username); // leak: username -> log
                        String email = form.get("to");
                        log.info("by {}", email); // leak: email -> log
                    }
                }
                """);
    }

    @Test
    void aTokenForTheCredentialsOfAClientIsItsOwn() {
        check("""
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import java.util.*;
                class HarbourClient {
                    private static final Logger log = LoggerFactory.getLogger(HarbourClient.class);
                    private static final String GRANT = "client_credentials";
                    void own(Map<String, String> form, Map<String, String> answer) {
                        form.put("grant_type", "client_credentials");
                        log.info("{}", answer.get("access_token"));
                    }
                    String renewed(Map<String, String> form, Harbour harbour) {
                        form.put("grant_type", GRANT);
                        String accessToken = harbour.post(form);
                        log.info("{}", accessToken);
                        return harbour.getAccessToken(form);
                    }
                    void all(Map<String, String> form, Harbour harbour) {
                        log.info("{}", renewed(form, harbour));
                    }
                }
                class LoginClient {
                    private static final Logger log = LoggerFactory.getLogger(LoginClient.class);
                    void logIn(Map<String, String> form, Map<String, String> answer) {
                        form.put("grant_type", "password");
                        log.info("{}", answer.get("access_token")); // leak: auth_token -> log
                    }
                    void any(String grant, Map<String, String> answer) {
                        if (grant.equals("client_credentials") || "password".equals(grant)) {
                            log.info("{}", answer.get("access_token")); // leak: auth_token -> log
                        }
                    }
                    void user(String grant, Map<String, String> answer) {
                        String only = "client_credentials";
                        boolean program = isOf(grant, only);
                        log.info("{} {}", program, answer.get("access_token")); // leak: auth_token -> log
                    }
                    static boolean isOf(String grant, String kind) { return grant.equals(kind); }
                    void both(Map<String, String> form, boolean user, Map<String, String> answer) {
                        form.put("grant_type", user ? "authorization_code" : "client_credentials");
                        log.info("{}", answer.get("access_token")); // leak: auth_token -> log
                    }
                    void inText(Harbour harbour) {
                        String accessToken = harbour.post("grant_type=client_credentials&scope=" + harbour.scope());
                        log.info("{}", accessToken);
                    }
                    void byVariable(Map<String, String> form, Map<String, String> answer) {
                        String grant = "client_credentials";
                        form.put("grant_type", grant);
                        log.info("{}", answer.get("access_token"));
                    }
                }
                """);
    }

    @Test
    void aTokenForAConfiguredLoginIsTheApplicationsOwn() {
        check("""
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import org.springframework.beans.factory.annotation.Value;
                class AnchorService {
                    private static final Logger log = LoggerFactory.getLogger(AnchorService.class);
                    private final String systemUserName;
                    private final String systemPassword;
                    private final Harbour harbour;
                    AnchorService(@Value("${anchor.username}") String systemUserName,
                            @Value("${anchor.password}") String systemPassword, Harbour harbour) {
                        this.systemUserName = systemUserName;
                        this.systemPassword = systemPassword;
                        this.harbour = harbour;
                    }
                    void direct() {
                        log.info("{}", harbour.getAccessToken(systemUserName, systemPassword));
                    }
                    void byWay() {
                        fetch(systemUserName, this.systemPassword);
                    }
                    private void fetch(String username, String password) {
                        log.info("{}", harbour.getAccessToken(username, password));
                    }
                    @Value("${anchor.alias}") String alias;
                    @Value("${anchor.key.password}") String keyPassword;
                    void issue(String name, Ropes ropes) {
                        ropes.open(alias, keyPassword);
                        log.info("{}", ropes.getAccessToken(name)); // leak: auth_token -> log
                    }
                    void logIn(String username, String password) {
                        enter(username, password);
                        enter(systemUserName, systemPassword);
                    }
                    private void enter(String username, String password) {
                        log.info("{}", harbour.getAccessToken(username, password)); // leak: auth_token -> log
                    }
                }
                """);
    }
}
