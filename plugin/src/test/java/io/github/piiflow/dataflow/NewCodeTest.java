package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.CUSTOMER;
import static io.github.piiflow.testing.Leaks.check;
import static io.github.piiflow.testing.Leaks.checkSure;

import io.github.piiflow.testing.LeakFolder;
import org.junit.jupiter.api.Test;

/** What was found in vain in applications that had never been scanned, beside what must be found there. */
class NewCodeTest {
    @Test
    void ownersThatAreIdentifiersHaveNoName() {
        check("""
                class Customer {
                    private String name;
                    private String email;
                    private String owner;
                    String getOwner() { return owner; }
                }
                """, """
                class Receiver {
                    private final String userId;
                    Receiver(String userId) { this.userId = userId; }
                    String getUserId() { return userId; }
                }
                """, """
                import org.slf4j.Logger;
                class Desk {
                    private Logger log;
                    void run(Customer customer) {
                        log.info("told {}", new Receiver(customer.getOwner()).getUserId());
                        String ownerId = customer.getOwner();
                        log.info("told {}", ownerId);
                        log.info("told {}", customer.getOwner()); // leak: username -> log
                        String whom = customer.getOwner();
                        log.info("told {}", whom); // leak: username -> log
                    }
                }
                """);
    }

    @Test
    void anObjectWithMoreThanTheValueIsNotTheValue() {
        check("""
                class KeyInfo {
                    private Number owner;
                    private String description;
                    Number getOwner() { return owner; }
                    String getDescription() { return description; }
                }
                """, """
                class ApiKey extends KeyInfo {
                    private String value;
                    String getValue() { return value; }
                }
                """, """
                class Iban {
                    private String value;
                    String getValue() { return value; }
                }
                """, """
                import org.slf4j.Logger;
                class Desk {
                    private Logger log;
                    void run(ApiKey apiKey, Iban iban) {
                        log.info("key {}", apiKey.getOwner());
                        log.info("key {}", apiKey.getDescription());
                        log.info("{}", iban.getValue()); // leak: bank_account -> log
                    }
                }
                """);
    }

    @Test
    void whatManyGiveIsOfTheTypeThatIsAskedFor() {
        StringBuilder kinds = new StringBuilder();
        for (int i = 0; i < 7; i++) {
            kinds.append("""
                    class KindN implements Data<ThingN> {
                        public ThingN toData() { return new ThingN("n"); }
                    }
                    class ThingN {
                        private final String label;
                        ThingN(String label) { this.label = label; }
                        public String toString() { return label; }
                    }
                    """.replace("N", "" + i));
        }
        check("interface Data<T> { T toData(); }", kinds.toString(), """
                class Guest implements Data<Person> {
                    private String email;
                    public Person toData() { return new Person(email); }
                }
                """, """
                class Person {
                    private final String email;
                    Person(String email) { this.email = email; }
                    public String toString() { return email; }
                }
                """, """
                import org.slf4j.Logger;
                class Desk {
                    private Logger log;
                    static <T> T data(Data<T> data) {
                        return data == null ? null : data.toData();
                    }
                    void run(Kind3 kind, Guest guest, Data<Thing4> any) {
                        log.info("{}", data(kind));
                        log.info("{}", data(any));
                        log.info("{}", data(guest)); // leak: email -> log
                    }
                }
                """);
    }

    @Test
    void reflectionOnUnknownNamesIsNotSure() {
        String customer = """
                class Customer {
                    private String id;
                    private String email;
                    public String getId() { return id; }
                    public String getEmail() { return email; }
                    public String toString() { return id + email; }
                }
                """;
        String desk = """
                import org.slf4j.Logger;
                class Desk {
                    private Logger log;
                    <T> String get(T from, String property) throws Exception {
                        return (String) from.getClass().getMethod(property.concat("Id")).invoke(from);
                    }
                    void run(Customer customer, String property) throws Exception {
                        log.info("{}", get(customer, property));LIKELY
                        log.info("{}", customer.getClass().getMethod("getEmail").invoke(customer)); // leak: email -> log
                    }
                }
                """;
        check(customer, desk.replace("LIKELY", " // leak: email -> log"));
        checkSure(customer, desk.replace("LIKELY", ""));
    }

    @Test
    void tokensAgainstForgedRequestsAreForThePage() {
        check("""
                class Session {
                    private String csrfToken;
                    private String accessToken;
                    public String getCsrfToken() { return csrfToken; }
                    public String getAccessToken() { return accessToken; }
                }
                """, """
                import org.slf4j.Logger;
                import org.springframework.web.bind.annotation.GetMapping;
                import org.springframework.web.bind.annotation.RestController;
                @RestController
                class Desk {
                    private Logger log;
                    private Session session;
                    @GetMapping("/a")
                    String page() {
                        return session.getCsrfToken();
                    }
                    @GetMapping("/b")
                    String entry() {
                        return session.getAccessToken(); // leak: auth_token -> response
                    }
                    void print() {
                        log.info(session.getCsrfToken()); // leak: auth_token -> log
                    }
                }
                """);
    }

    @Test
    void numbersOfSuppliersAreThoseOfCompanies() {
        String person = """
                class NAME {
                    private String name;
                    private String mobile;
                    private String email;
                    private String bankAccount;
                    public String getBankAccount() { return bankAccount; }
                }
                """;
        String desk = """
                import org.slf4j.Logger;
                class Desk {
                    private Logger log;
                    void run(ErpSupplier supplier, ErpCustomer customer) {
                        log.info(supplier.getBankAccount());LIKELY
                        log.info(customer.getBankAccount()); // leak: bank_account -> log
                    }
                }
                """;
        String supplier = person.replace("NAME", "ErpSupplier");
        String customer = person.replace("NAME", "ErpCustomer");
        check(supplier, customer, desk.replace("LIKELY", " // leak: bank_account -> log"));
        checkSure(supplier, customer, desk.replace("LIKELY", ""));
    }

    @Test
    void accountsOfEmployersAndOfWhoNamesAContactAreThoseOfCompanies() {
        String claim = """
                class Customer {
                    private String email;
                    private String employerBankAccount;
                    private String bankAccount;
                    public String getEmployerBankAccount() { return employerBankAccount; }
                    public String getBankAccount() { return bankAccount; }
                }
                """;
        String client = """
                class Member {
                    private String email;
                    private String contact;
                    private String bankAccount;
                    public String getBankAccount() { return bankAccount; }
                }
                """;
        String desk = """
                import org.slf4j.Logger;
                class Desk {
                    private Logger log;
                    void run(Customer customer, Member member) {
                        log.info(customer.getEmployerBankAccount());LIKELY
                        log.info(member.getBankAccount());LIKELY
                        log.info(customer.getBankAccount()); // leak: bank_account -> log
                    }
                }
                """;
        check(claim, client, desk.replace("LIKELY", " // leak: bank_account -> log"));
        checkSure(claim, client, desk.replace("LIKELY", ""));
    }

    @Test
    void whoGetsACopyIsNoCard() {
        check("""
                class Customer {
                    private String email;
                    private String ccList;
                    private String ccNumber;
                    String getCcList() { return ccList; }
                    String getCcNumber() { return ccNumber; }
                }
                """, """
                import org.slf4j.Logger;
                class Desk {
                    private Logger log;
                    void run(Customer customer) {
                        log.info(customer.getCcList());
                        log.info(customer.getCcNumber()); // leak: card_pan -> log
                    }
                }
                """);
    }

    @Test
    void sessionsOfDevicesAreNumbered() {
        check("""
                import java.util.UUID;
                import org.slf4j.Logger;
                class Transport {
                    private Logger log;
                    private UUID sessionId;
                    void close(UUID sessionId) {
                        log.info("[{}] closed", sessionId);
                        log.info("[{}] closed", this.sessionId);
                    }
                    void login(String sessionId) {
                        log.info("[{}] logged in", sessionId); // leak: session_id -> log
                    }
                }
                """);
    }

    @Test
    void passwordsThatAreReadBackMayBeHashes() {
        String types = """
                class AdminUser {
                    private String name;
                    private String password;
                    public String getPassword() { return password; }
                    public void setPassword(String password) { this.password = password; }
                    public void setName(String name) { this.name = name; }
                }
                """;
        String mapper = """
                import org.apache.ibatis.annotations.Update;
                interface Admins {
                    AdminUser selectById(long id);
                    @Update("update admins set name = #{name}, password = #{password}")
                    int updateById(AdminUser admin);
                }
                """;
        String desk = """
                import jakarta.servlet.http.HttpSession;
                import org.apache.commons.codec.digest.DigestUtils;
                class Desk {
                    private Admins admins;
                    void login(long id, HttpSession session) {
                        session.setAttribute("admin", admins.selectById(id));SESSION
                    }
                    void rename(long id, String name) {
                        AdminUser admin = admins.selectById(id);
                        admin.setName(name);
                        admins.updateById(admin);LIKELY
                    }
                    void change(long id, String password) {
                        AdminUser admin = admins.selectById(id);
                        admin.setPassword(HASHED);
                        admins.updateById(admin);
                    }
                }
                """;
        String leak = " // leak: password -> storage";
        checkSure(
                types,
                mapper,
                desk.replace("HASHED", "DigestUtils.md5Hex(password)")
                        .replace("LIKELY", "")
                        .replace("SESSION", ""));
        checkSure(
                types,
                mapper,
                desk.replace("HASHED", "password").replace("LIKELY", leak).replace("SESSION", ""));
    }

    @Test
    void messagesOfSpringAreMadeWhenTheyArePrinted() {
        check(CUSTOMER, """
                import org.slf4j.Logger;
                import org.springframework.core.log.LogMessage;
                class Desk {
                    private Logger log;
                    void run(Customer customer) {
                        log.info("{}", LogMessage.of(() -> "sent to " + customer.getEmail())); // leak: email -> log
                        log.info("{}", LogMessage.format("sent to %s", customer.getEmail())); // leak: email -> log
                        log.info("{}", LogMessage.of(() -> "sent to " + customer.getId()));
                    }
                }
                """);
    }

    @Test
    void whatIsReadFromForeignTextHoldsWhatItsClassSays() {
        check("""
                class Customer {
                    private String email;
                    public String getEmail() { return email; }
                    public void setEmail(String email) { this.email = email; }
                }
                """, """
                class Parcel {
                    private String shelf;
                    public String getShelf() { return shelf; }
                }
                """, """
                import com.fasterxml.jackson.databind.ObjectMapper;
                import com.google.gson.Gson;
                import java.io.InputStream;
                import org.slf4j.Logger;
                class Desk {
                    private Logger log;
                    private final ObjectMapper mapper = new ObjectMapper();
                    void run(String text, InputStream in, Gson gson, Parcel parcel) throws Exception {
                        Customer customer = mapper.readValue(in, Customer.class);
                        log.info("{}", customer.getEmail()); // leak: email -> log
                        log.info("{}", gson.fromJson(text, Customer.class).getEmail()); // leak: email -> log
                        log.info("{}", mapper.readValue(text, Parcel.class).getShelf());
                        Customer made = mapper.readValue(mapper.writeValueAsString(parcel), Customer.class);
                        log.info("{}", made.getEmail());
                        customer.setEmail("");
                        log.info("{}", customer.getEmail());
                    }
                }
                """);
    }

    @Test
    void ofTwoApplicationsEachHasItsOwnClasses() {
        String entity = "package acme; public class Entry { String NAME; public String toString() { return NAME; } }";
        String desk = """
                package acme;
                import org.slf4j.Logger;
                class APPDesk {
                    private Logger log;
                    void run(Entry entry) {
                        log.info("{}", entry);LEAK
                    }
                }
                """;
        LeakFolder.check(
                "code/one/model/src/main/java/acme/Entry.java",
                entity.replace("NAME", "email"),
                "code/one/web/src/main/java/acme/OneDesk.java",
                desk.replace("APP", "One").replace("LEAK", " // leak: email -> log"),
                "code/two/model/src/main/java/acme/Entry.java",
                entity.replace("NAME", "shelf"),
                "code/two/web/src/main/java/acme/TwoDesk.java",
                desk.replace("APP", "Two").replace("LEAK", ""));
    }

    @Test
    void principalsKeepTheirNumbersBesideTheirNames() {
        check("""
                import java.security.Principal;
                class SignedIn implements Principal {
                    private final String number;
                    private final String login;
                    SignedIn(String number, String login) { this.number = number; this.login = login; }
                    public String getNumber() { return number; }
                    public String getName() { return login; }
                }
                """, """
                import java.security.Principal;
                interface Member extends Principal {
                    Group group();
                }
                class Group {
                    private String path;
                    String getPath() { return path; }
                }
                """, """
                import org.slf4j.Logger;
                interface Context { Object principal(); }
                interface Signed extends org.springframework.security.core.Authentication { SignedIn getPrincipal(); }
                class Desk {
                    private Logger log;
                    void run(Context context) {
                        SignedIn principal = (SignedIn) context.principal();
                        log.info("{}", principal.getNumber());
                        log.info("{}", principal.getName()); // leak: username -> log
                    }
                    void own(Signed signed) {
                        log.info("{}", signed.getPrincipal().getNumber());
                        log.info("{}", signed.getPrincipal().getName()); // leak: username -> log
                    }
                    void list(Context context) {
                        Member member = (Member) context.principal();
                        log.info("{}", member.group().getPath());
                        log.info("{}", member.getName()); // leak: username -> log
                        log.info("{}", member); // leak: username -> log
                    }
                }
                """);
    }

    @Test
    void whatAClauseHasCaughtTheNextOneDoesNotSee() {
        check(CUSTOMER, """
                class Refused extends RuntimeException {
                    Refused(String message) { super(message); }
                }
                """, """
                import org.slf4j.Logger;
                class Desk {
                    private Logger log;
                    void run(Customer customer) {
                        try {
                            throw new Refused(customer.getEmail()); // leak: email -> exception
                        } catch (Refused e) {
                            log.warn("refused", e); // leak: email -> log
                        } catch (Exception e) {
                            log.warn("failed", e);
                        }
                    }
                    void other(Customer customer) {
                        try {
                            throw new Refused(customer.getEmail()); // leak: email -> exception
                        } catch (IllegalStateException e) {
                            log.warn("refused", e);
                        } catch (Exception e) {
                            log.warn("failed", e); // leak: email -> log
                        }
                    }
                }
                """);
    }

    @Test
    void rowsAreWhatTheirMappersMakeOfThem() {
        check("""
                class Account {
                    private String email;
                    private String password;
                    void setEmail(String email) { this.email = email; }
                    void setPassword(String password) { this.password = password; }
                    String getEmail() { return email; }
                    String getPassword() { return password; }
                }
                """, """
                import java.sql.ResultSet;
                import org.springframework.jdbc.core.RowMapper;
                class AccountMapper implements RowMapper<Account> {
                    public Account mapRow(ResultSet rs, int row) throws java.sql.SQLException {
                        Account account = new Account();
                        account.setEmail(rs.getString(1));
                        return account;
                    }
                }
                """, """
                import org.slf4j.Logger;
                import org.springframework.jdbc.core.JdbcTemplate;
                class Desk {
                    private static final AccountMapper MAPPER = new AccountMapper();
                    private Logger log;
                    private JdbcTemplate jdbc;
                    void run(long id) {
                        Account account = jdbc.queryForObject("select * from account where id = ?", MAPPER, id);
                        log.info("{}", account.getEmail()); // leak: email -> log
                        log.info("{}", account.getPassword());
                        for (Account each : jdbc.query("select * from account", MAPPER)) {
                            log.info("{}", each.getPassword());
                        }
                        for (String email : jdbc.query("select email from account", (rs, row) -> rs.getString("email"))) {
                            log.info("{}", email); // leak: email -> log
                        }
                    }
                    void foreign(long id, Account account) {
                        log.info("{}", account.getPassword()); // leak: password -> log
                    }
                }
                """);
    }

    @Test
    void theAddressOfARequestIsNotItsHeaders() {
        check(CUSTOMER, """
                import org.apache.http.client.HttpClient;
                import org.apache.http.client.methods.HttpDelete;
                import org.apache.http.client.methods.HttpUriRequest;
                class Caller {
                    private HttpClient client;
                    void call(HttpUriRequest request, Customer customer) throws Exception {
                        request.setHeader("From", customer.getEmail());
                        client.execute(request); // leak: email -> http
                    }
                }
                """, """
                import org.apache.http.client.methods.HttpDelete;
                import org.slf4j.Logger;
                class Desk {
                    private Logger log;
                    private Caller caller;
                    void run(Customer customer) throws Exception {
                        HttpDelete delete = new HttpDelete("https://stock.example/orders");
                        caller.call(delete, customer);
                        log.info("deleted {}", delete.getURI());
                        HttpDelete other = new HttpDelete("https://stock.example/" + customer.getEmail());
                        log.info("deleted {}", other.getURI()); // leak: email -> log
                        log.info("called {}", other); // leak: email -> log
                    }
                }
                """);
    }

    @Test
    void keysThatAreConstantsWithoutFinalAreKeys() {
        check(CUSTOMER, """
                class Names {
                    public static String MAIL = "mail";
                    public static String PLACE = "place";
                }
                """, """
                import java.util.HashMap;
                import java.util.Map;
                import org.slf4j.Logger;
                class Desk {
                    private Logger log;
                    Map<String, String> attributes(Customer customer) {
                        Map<String, String> all = new HashMap<>();
                        all.put(Names.MAIL, customer.getEmail());
                        return all;
                    }
                    void run(Customer customer) {
                        log.info("{}", attributes(customer).get(Names.PLACE));
                        log.info("{}", attributes(customer).get(Names.MAIL)); // leak: email -> log
                    }
                }
                """);
    }
}
