package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** Names that sound like those of persons where they are those of things. */
class NamesOfThingsTest {
    @Test
    void clientsWithSecretsArePrograms() {
        check("""
                class ClientDetails {
                    private String clientId;
                    private String clientName;
                    private String clientSecret;
                    private String emailAccessReason;
                    String getClientName() { return clientName; }
                }
                """, """
                class Client {
                    private String clientName;
                    private String firstName;
                    private String redirectUri;
                    String getClientName() { return clientName; }
                }
                """, """
                import org.slf4j.Logger;
                class Desk {
                    private Logger log;
                    void run(ClientDetails details, Client client) {
                        log.info("called by {}", details.getClientName());
                        log.info("called by {}", client.getClientName()); // leak: full_name -> log
                    }
                }
                """);
    }

    @Test
    void groupsAndRolesThatArePrincipalsAreNobody() {
        check("""
                import java.security.Principal;
                record GroupPrincipal(String name) implements Principal {
                    public String getName() { return name; }
                }
                """, """
                import java.security.Principal;
                record LoginPrincipal(String name) implements Principal {
                    public String getName() { return name; }
                }
                """, """
                import java.security.Principal;
                import org.slf4j.Logger;
                class Desk {
                    private Logger log;
                    void run(GroupPrincipal group, LoginPrincipal login, Principal any) {
                        log.info("allowed {}", group.getName());
                        log.info("allowed {}", login.getName()); // leak: username -> log
                        log.info("allowed {}", any.getName()); // leak: username -> log
                    }
                }
                """);
    }

    @Test
    void bundlesHaveSymbolicNames() {
        check("""
                import org.osgi.framework.Bundle;
                import org.slf4j.Logger;
                class BundleTracker {
                    private Logger log;
                    void run(Bundle bundle) {
                        String bsn = bundle.getSymbolicName();
                        log.info("added {}", bsn);
                    }
                }
                """, """
                import org.slf4j.Logger;
                class Desk {
                    private Logger log;
                    void run(String bsn) {
                        log.info("added {}", bsn); // leak: id_nl -> log
                    }
                }
                """);
    }

    @Test
    void passwordsOfHostsAreThoseOfTheInstallation() {
        check("""
                import org.slf4j.Logger;
                class Desk {
                    private Logger log;
                    void reachHost(String hostname, int port, String user, String password) {
                        log.info("reach {} with {}", hostname, password);
                    }
                    void enter(String name, String password) {
                        log.info("enter {} with {}", name, password); // leak: password -> log
                    }
                }
                """);
    }
}
