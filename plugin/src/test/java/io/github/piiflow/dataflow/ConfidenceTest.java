package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.check;
import static io.github.piiflow.testing.Leaks.checkSure;

import org.junit.jupiter.api.Test;

/** What is certain of a flow, and what is only likely: learned from findings in real applications. */
class ConfidenceTest {
    private static final String ANIMALS = """
            interface Named { String title(); }
            class Patient implements Named {
                String email;
                public String title() { return email; }
            }
            class Ward implements Named { public String title() { return "ward"; } }
            class Drug implements Named { public String title() { return "drug"; } }
            """;

    private static final String TITLES = """
            import org.slf4j.Logger;
            import org.slf4j.LoggerFactory;
            class Desk {
                private static final Logger log = LoggerFactory.getLogger(Desk.class);
                void run(Named any, Patient patient) {
                    log.info(any.title());LIKELY
                    log.info(patient.title()); // leak: email -> log
                    log.info(new Ward().title());
                }
            }
            """;

    @Test
    void whatOneOfManyGivesIsLikely() {
        check(ANIMALS, TITLES.replace("LIKELY", " // leak: email -> log"));
    }

    @Test
    void whatOneOfManyGivesIsNotSure() {
        checkSure(ANIMALS, TITLES.replace("LIKELY", ""));
    }

    @Test
    void whatOnlySomeOfSeveralMethodsSayIsNotSure() {
        String types = """
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                interface Handler { void handle(String any); }
                class Patient {
                    String email;
                }
                class Quiet implements Handler { public void handle(String any) {} }
                class Silent implements Handler { public void handle(String any) { any.hashCode(); } }
                class Loud implements Handler {
                    private static final Logger log = LoggerFactory.getLogger(Loud.class);
                    public void handle(String any) { log.info("about {}", any); }LIKELY
                }
                class Desk {
                    void run(Handler any, Patient patient) { any.handle(patient.email); }
                }
                """;
        check(types.replace("LIKELY", " // leak: email -> log"));
        checkSure(types.replace("LIKELY", ""));
        checkSure(types.replace("LIKELY", " // leak: email -> log").replace("Handler any", "Loud any"));
    }

    @Test
    void whatStandsUnderAKeyThatNobodyKnowsIsNotSureUnderAnother() {
        String types = """
                import java.util.HashMap;
                import java.util.Map;
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                class Patient { String key; String email; }
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void run(Patient patient) {
                        Map<String, String> all = new HashMap<>();
                        all.put(patient.key, patient.email);
                        log.info(all.get("bed"));LIKELY
                        log.info("all {}", all); // leak: email -> log
                        log.info(all.get(patient.key)); // leak: email -> log
                        all.put("desk", patient.email);
                        log.info(all.get("desk")); // leak: email -> log
                    }
                }
                """;
        check(types.replace("LIKELY", " // leak: email -> log"));
        checkSure(types.replace("LIKELY", ""));
    }

    @Test
    void whatALibraryFilledMayHoldNoOtherObjects() {
        String types = """
                class Account {
                    public String email;
                    public Staff staff;
                }
                class Staff {
                    public String mobilePhone;
                }
                """;
        String desk = """
                import com.fasterxml.jackson.databind.ObjectMapper;
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import org.springframework.web.client.RestTemplate;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void run(RestTemplate client, Staff staff, ObjectMapper json) throws Exception {
                        Account read = client.getForObject("/account", Account.class);
                        log.info(json.writeValueAsString(read)); // leak: TYPES -> log
                        read.staff = staff;
                        log.info(json.writeValueAsString(read)); // leak: email, phone -> log
                    }
                }
                """;
        check(types, desk.replace("TYPES", "email, phone"));
        checkSure(types, desk.replace("TYPES", "email"));
    }

    @Test
    void rowsOfOtherTablesMayNotBeLoaded() {
        String customer = """
                import jakarta.persistence.Entity;
                @Entity
                class Customer {
                    public Long id;
                    public String email;
                }
                """;
        String product = """
                import jakarta.persistence.Entity;
                @Entity
                class Product {
                    public Long id;
                    public Customer owner;
                }
                """;
        String desk = """
                import com.fasterxml.jackson.databind.ObjectMapper;
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void run(Product product, Customer customer, ObjectMapper mapper) throws Exception {
                        log.info(mapper.writeValueAsString(product));LIKELY
                        log.info(mapper.writeValueAsString(customer)); // leak: email -> log
                        Product own = new Product();
                        own.owner = customer;
                        log.info(mapper.writeValueAsString(own)); // leak: email -> log
                    }
                }
                """;
        checkSure(customer, product, desk.replace("LIKELY", ""));
        check(customer, product, desk.replace("LIKELY", " // leak: email -> log"));
    }

    @Test
    void gettersOfUnknownSuperclassesDoNotReadOwnFields() {
        check("""
                import org.unknown.EntityBase;
                class Account extends EntityBase {
                    private String email;
                    String getEmail() { return email; }
                    @Override public String toString() { return "Account " + email; }
                }
                """, """
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void run(Account account) {
                        log.info("{}", account.getId());
                        log.info("{}", account.getCreated());
                        log.info("{}", account.getEmail()); // leak: email -> log
                        log.info("{}", account); // leak: email -> log
                    }
                }
                """);
    }

    @Test
    void objectsAnswerForInterfacesThatAreNotThere() {
        check("""
                import org.unknown.Account;
                class DefaultAccount implements Account {
                    private final String email;
                    private final String branch;
                    DefaultAccount(String email, String branch) { this.email = email; this.branch = branch; }
                    public String getPlace() { return branch; }
                    public String getAddressee() { return email; }
                    @Override public String toString() { return email + branch; }
                }
                """, """
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import org.unknown.Account;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void run(String email) {
                        Account account = new DefaultAccount(email, "north");
                        log.info(account.getPlace());
                        log.info(account.getAddressee()); // leak: email -> log
                    }
                }
                """);
    }

    @Test
    void identifiersAreNotWhatWentIn() {
        check("""
                import java.util.UUID;
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import org.unknown.Factory;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void run(Factory factory, String email) {
                        UUID id = factory.open(email);
                        log.info("{}", id);
                        long count = factory.count(email);
                        log.info("{}", count);
                        String text = factory.text(email);
                        log.info("{}", text); // leak: email -> log
                        var context = factory.context(email);
                        log.info("{}", context.getAccountId());
                        log.info("{}", context.getText()); // leak: email -> log
                    }
                }
                """);
    }

    @Test
    void whatTurnsOutToBeAnObjectTellsItself() {
        check("""
                class Office { String hierarchy; }
                """, """
                class AppUser {
                    String username;
                    Office office;
                }
                """, """
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import org.springframework.security.core.Authentication;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void run(Authentication authentication) {
                        AppUser user = (AppUser) authentication.getPrincipal();
                        log.info(user.office.hierarchy);
                        log.info(user.username); // leak: username -> log
                        log.info("{}", authentication.getPrincipal()); // leak: username -> log
                        String name = (String) authentication.getPrincipal();
                        log.info(name); // leak: username -> log
                    }
                }
                """);
    }

    @Test
    void somePrincipalsAreNoPersons() {
        check("""
                import java.security.Principal;
                class TenantPrincipal implements Principal {
                    private final String tenantId;
                    TenantPrincipal(String tenantId) { this.tenantId = tenantId; }
                    @Override public String getName() { return tenantId; }
                }
                """, """
                import java.security.Principal;
                class LocalPrincipal implements Principal {
                    private final String name;
                    LocalPrincipal(String name) { this.name = name; }
                    @Override public String getName() { return name; }
                }
                """, """
                import java.security.Principal;
                import java.util.Set;
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void run(TenantPrincipal tenant, LocalPrincipal local, Set<Principal> principals) {
                        log.info(tenant.getName());
                        for (Principal principal : principals) {
                            log.info(((TenantPrincipal) principal).getName());
                            log.info(principal.getName()); // leak: username -> log
                        }
                        log.info(local.getName()); // leak: username -> log
                    }
                    void check(java.security.cert.X509Certificate certificate, Principal caller) {
                        log.info(certificate.getIssuerX500Principal().getName());
                        log.info("{}", certificate.getSubjectX500Principal());
                        log.info(caller.getName()); // leak: username -> log
                    }
                }
                """);
    }

    @Test
    void whatAnUnknownObjectWasGivenComesOutUnderItsName() {
        check("""
                import com.fasterxml.jackson.databind.JsonNode;
                import org.acme.missing.*;
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void register(Registration registration, String email) {
                        registration.setContactEmail(email);
                        registration.setGrantTypes(java.util.Set.of("code"));
                        registration.setNote("mail", email);
                        tell(registration);
                        log.info(registration.getNote("locale"));
                        log.info(registration.getNote("mail")); // leak: email -> log
                        log.info(registration.getOtherNote("plan"));
                    }
                    void tell(Registration registration) {
                        log.info(registration.getGrantTypes());
                        log.info(registration.getContactEmail()); // leak: email -> log
                    }
                    void decode(Tokens tokens, String text) {
                        JsonNode claims = tokens.decodeAccessToken(text);
                        log.info(claims.get("scope").asText());
                        log.info(claims.get("email").asText()); // leak: email -> log
                        log.info(tokens.decodeAccessToken(text).toString()); // leak: auth_token -> log
                    }
                }
                """);
    }

    @Test
    void answersAreNotWhatWasSent() {
        check("""
                import java.io.IOException;
                import org.apache.http.client.methods.HttpGet;
                import org.apache.http.impl.client.CloseableHttpClient;
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void run(CloseableHttpClient client, String email) throws IOException {
                        HttpGet request = new HttpGet("https://api.example.com/?q=" + email);
                        String answer = client.execute(request, response -> "" + response.getStatusLine()); // leak: email -> http
                        log.info(answer);
                        log.info("{}", request); // leak: email -> log
                    }
                }
                """);
    }

    @Test
    void nodesAreNoFiles() {
        check("""
                public class Person { public String email; }
                """, """
                import jakarta.xml.bind.JAXBException;
                import jakarta.xml.bind.Marshaller;
                import jakarta.xml.soap.SOAPBody;
                import java.io.File;
                class Desk {
                    void run(Marshaller marshaller, Person person, SOAPBody body, File file) throws JAXBException {
                        marshaller.marshal(person, body);
                        marshaller.marshal(person, file); // leak: email -> file
                    }
                }
                """);
    }

    @Test
    void passwordsAreRawForSureOnlyWhereRawOnesAreWritten() {
        String user = """
                import jakarta.persistence.Entity;
                @Entity
                class User {
                    private String password;LIKELY
                    private String diagnosis; // leak: diagnosis -> storage
                    void setPassword(String password) { this.password = password; }
                    void setDiagnosis(String diagnosis) { this.diagnosis = diagnosis; }
                }
                """;
        checkSure(user.replace("LIKELY", ""));
        check(user.replace("LIKELY", " // leak: password -> storage"));
    }

    @Test
    void passwordsFromFormsAreRawWhereNothingMakesHashes() {
        String user = """
                import jakarta.persistence.Entity;
                @Entity
                class User {
                    private String password;LEAK
                    void setPassword(String password) { this.password = password; }
                }
                """;
        String form = """
                class SignUpForm { String password; }
                """;
        String desk = """
                class Desk {
                    User run(SignUpForm form) {
                        User user = new User();
                        user.setPassword(form.password);
                        return user;
                    }
                }
                """;
        checkSure(user.replace("LEAK", " // leak: password -> storage"), form, desk);
        checkSure(user.replace("LEAK", ""), form, desk, """
                import org.springframework.security.crypto.password.PasswordEncoder;
                class Import {
                    String run(PasswordEncoder encoder) { return encoder.encode("123456"); }
                }
                """);
    }

    @Test
    void aPasswordThatIsCopiedMayBeAHashWhereHashesAreMade() {
        String user = """
                @jakarta.persistence.Entity
                class User {
                    private String password;LEAK
                    String getPassword() { return password; }
                    void setPassword(String password) { this.password = password; }
                }
                """;
        String export = """
                class Export {
                    org.springframework.jdbc.core.JdbcTemplate jdbc;
                    void write(User user) {
                        jdbc.update("insert into old_users (password) values (?)", user.getPassword());SURE
                    }
                }
                """;
        String hashing = """
                import org.springframework.security.crypto.password.PasswordEncoder;
                class Import {
                    void run(PasswordEncoder encoder, User user) { user.setPassword(encoder.encode("123456")); }
                }
                """;
        check(
                user.replace("LEAK", " // leak: password -> storage"),
                export.replace("SURE", " // leak: password -> storage"));
        checkSure(user.replace("LEAK", ""), export.replace("SURE", " // leak: password -> storage"));
        checkSure(user.replace("LEAK", ""), export.replace("SURE", ""), hashing);
    }

    @Test
    void aSecretInALogMayBeNobodysByThen() {
        String account = """
                class Account {
                    private String email;
                    private String password;
                    String getEmail() { return email; }
                    String getPassword() { return password; }
                }
                class Desk {
                    static final org.slf4j.Logger log = org.slf4j.LoggerFactory.getLogger(Desk.class);
                    void enter(Account account) {
                        log.info(account.getEmail()); // leak: email -> log
                        log.info(account.getPassword());LEAK
                    }
                }
                """;
        check(account.replace("LEAK", " // leak: password -> log"));
        checkSure(account.replace("LEAK", ""));
    }

    @Test
    void whoeverCallsMayBeAMachine() {
        String servlet = """
                import jakarta.servlet.http.HttpServletRequest;
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                class DownloadServlet {
                    private static final Logger log = LoggerFactory.getLogger(DownloadServlet.class);
                    void get(HttpServletRequest request) {
                        log.info("from {}", request.getRemoteAddr());LIKELY
                        log.info("as {}", request.getRemoteUser()); // leak: username -> log
                    }
                }
                """;
        check(servlet.replace("LIKELY", " // leak: ip_address -> log"));
        checkSure(servlet.replace("LIKELY", ""));
    }

    @Test
    void whoPrintsAWholeObjectMayPrintAnEmptyField() {
        String source = """
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                class Patient {
                    String email;
                    String getEmail() { return email; }
                    public String toString() { return "patient " + email; }
                }
                record Visit(Patient patient, String room) {}
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void whole(Patient patient) { log.info("about {}", patient); }LIKELY
                    void within(Visit visit) { log.info("about " + visit); }LIKELY
                    void asked(Patient patient) { log.info("about {}", patient.getEmail()); } // leak: email -> log
                    void filled(Patient other) {
                        Patient patient = new Patient();
                        patient.email = other.getEmail();
                        log.info("about {}", patient); // leak: email -> log
                    }
                }
                """;
        check(source.replace("LIKELY", " // leak: email -> log"));
        checkSure(source.replace("LIKELY", ""));
    }

    @Test
    void aPasswordIsHardlyRawWhereTheSourceHasAHashOfItsOwn() {
        String user = """
                @jakarta.persistence.Entity
                class User {
                    private String password;LEAK
                    void setPassword(String password) { this.password = password; }
                    void signUp(SignUpForm form) { setPassword(form.password); }
                }
                class SignUpForm { String password; }
                """;
        checkSure(user.replace("LEAK", " // leak: password -> storage"), "class Box { int hash() { return 1; } }");
        checkSure(user.replace("LEAK", ""), "class Digest { static String md5(String text) { return turned(text); } }");
        check(
                user.replace("LEAK", " // leak: password -> storage"),
                "class Digest { static String md5(String text) { return turned(text); } }");
    }
}
