package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.check;
import static io.github.piiflow.testing.Leaks.checkSure;

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
    void anAccountWhoseNameIsTheIdOfSomethingIsNotSurelySomebody() {
        String types = """
                import org.springframework.security.core.AuthenticatedPrincipal;
                import org.slf4j.Logger;
                record Account(String accountId, String link) implements AuthenticatedPrincipal {
                    public String getName() { return accountId(); }
                }
                record Login(String subject, String link) implements AuthenticatedPrincipal {
                    public String getName() { return subject; }
                }
                class Desk {
                    private Logger log;
                    void run(Account account, Login login) {
                        log.info("by {}", account.getName());LIKELY
                        log.info("by {}", login.getName()); // leak: username -> log
                    }
                }
                """;
        check(types.replace("LIKELY", " // leak: username -> log"));
        checkSure(types.replace("LIKELY", ""));
    }

    @Test
    void whoIsSignedInMayBeAProgram() {
        String desk = """
                import java.security.Principal;
                import javax.security.auth.callback.NameCallback;
                import org.slf4j.Logger;
                import org.springframework.security.core.userdetails.UserDetails;
                class Desk {
                    private Logger log;
                    void run(Principal principal, UserDetails user, NameCallback asked) {
                        log.info("by {}", principal.getName());LIKELY
                        log.info("by {}", user.getUsername());LIKELY
                        log.info("by {}", asked.getName()); // leak: username -> log
                    }
                }
                """;
        check(desk.replace("LIKELY", " // leak: username -> log"));
        checkSure(desk.replace("LIKELY", ""));
    }

    @Test
    void groupsAndRolesThatArePrincipalsAreNobody() {
        check("""
                import java.security.Principal;
                record GroupPrincipal(String name) implements Principal {
                    public String getName() { return name; }
                }
                """, """
                class AbstractResourceRole extends org.springframework.security.core.userdetails.User {
                    AbstractResourceRole(String name) { super(name, "", java.util.List.of()); }
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
                    void told(AbstractResourceRole role) {
                        log.info("held by {}", role.getUsername()); // leak: username -> log
                    }
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

    @Test
    void credentialsAmongSettingsAreThoseOfTheInstallation() {
        check("""
                import jakarta.servlet.http.HttpServletRequest;
                import org.slf4j.Logger;
                import org.springframework.core.env.Environment;
                class Desk {
                    private Logger log;
                    private Environment env;
                    void run(HttpServletRequest request) {
                        log.info("set up with {}", env.getProperty("shop.password"));
                        log.info("entered {}", request.getParameter("shop.password")); // leak: password -> log
                    }
                }
                """);
    }

    @Test
    void addressesOfTheNetworkAreNoPlaces() {
        check("""
                import java.net.InetAddress;
                import org.slf4j.Logger;
                class Desk {
                    private Logger log;
                    void run(InetAddress homeAddress, String streetAddress) {
                        log.info("seen {}", homeAddress);
                        log.info("seen {}", streetAddress); // leak: postal_address -> log
                    }
                }
                """);
    }

    @Test
    void oneOfManyTextsIsNoEvidence() {
        check("""
                interface Command { String toFull(); }
                """, """
                class Point implements Command {
                    private double latitude;
                    private double longitude;
                    public String toFull() { return latitude + "," + longitude; }
                    @Override public String toString() { return toFull(); }
                }
                """, """
                class OnOff implements Command {
                    private boolean on;
                    public String toFull() { return "" + on; }
                    @Override public String toString() { return toFull(); }
                }
                """, """
                class Percent implements Command {
                    private int percent;
                    public String toFull() { return "" + percent; }
                    @Override public String toString() { return toFull(); }
                }
                """, """
                class Colour implements Command {
                    private int red;
                    public String toFull() { return "" + red; }
                    @Override public String toString() { return toFull(); }
                }
                """, """
                class Move implements Command {
                    private int steps;
                    public String toFull() { return "" + steps; }
                    @Override public String toString() { return toFull(); }
                }
                """, """
                class Stop implements Command {
                    private int after;
                    public String toFull() { return "" + after; }
                    @Override public String toString() { return toFull(); }
                }
                """, """
                import org.slf4j.Logger;
                class Desk {
                    private Logger log;
                    void run(Command command, Point point) {
                        log.info("got {}", command.toString());
                        log.info("got {}", point.toString()); // leak: gps_location -> log
                    }
                }
                """);
    }
}
