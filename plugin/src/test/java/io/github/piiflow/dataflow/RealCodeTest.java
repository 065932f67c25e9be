package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.CUSTOMER;
import static io.github.piiflow.testing.Leaks.check;
import static io.github.piiflow.testing.Leaks.checkSure;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What was reported in real applications and was not so, each beside what is. */
class RealCodeTest {
    private static final String LOG = """
            import org.slf4j.Logger;
            import org.slf4j.LoggerFactory;
            import java.io.*;
            import java.util.*;
            """;

    private static final String ENTITIES = """
            abstract class Entity {
                private Long id;
                @Override
                public String toString() { return "[" + extra() + "]"; }
                public String extra() { return "id " + id; }
            }
            class Material extends Entity { String code; }
            class Queue extends Entity {
                Customer customer;
                @Override
                public String extra() { return customer.getEmail(); }
            }
            class Desk {
                private static final Logger log = LoggerFactory.getLogger(Desk.class);
                void run(Material material, Queue queue, Entity any) {
                    log.info("removed {}", material);
                    log.info("removed {}", queue); // leak: email -> log
                    log.info("removed {}", any); // leak: email -> log
                }
            }
            """;

    @Test
    void whatAMethodCallsOnItselfIsThatOfTheObjectsClass() {
        check(CUSTOMER, LOG + ENTITIES);
    }

    /** So many classes that print each other that none is run in place. */
    @Test
    void whatAMethodCallsOnItselfIsThatOfTheObjectsClassInATangleToo() {
        String classes = IntStream.range(0, 60)
                .mapToObj(i -> "class Part" + i + " extends Entity { Entity next" + i
                        + "; @Override public String extra() { return \"\" + next" + i + "; } }")
                .collect(Collectors.joining("\n"));
        check(CUSTOMER, classes, LOG + ENTITIES);
    }

    @Test
    void theFirstLettersOfAHashAreThoseOfMany() {
        check(CUSTOMER, LOG + """
                import org.apache.commons.codec.digest.DigestUtils;
                import org.springframework.web.client.RestTemplate;
                class Desk {
                    void run(Customer c, RestTemplate rest) {
                        String hash = DigestUtils.sha1Hex(c.getEmail());
                        rest.getForObject("https://range.example/" + hash.substring(0, 5), String.class);
                        rest.getForObject("https://range.example/" + hash, String.class); // leak: email -> http
                        rest.getForObject("https://range.example/" + hash.substring(8), String.class); // leak: email -> http
                        rest.getForObject("https://range.example/" + c.getEmail().substring(0, 5), String.class); // leak: email -> http
                    }
                }
                """);
    }

    @Test
    void aCopysFieldThatIsWrittenAgainIsNoLongerTheFirst() {
        check(LOG + """
                import org.springframework.beans.BeanUtils;
                import org.springframework.security.crypto.password.PasswordEncoder;
                import org.springframework.web.bind.annotation.*;
                class LoginParam {
                    private String login; private String password;
                    public String getLogin() { return login; } public void setLogin(String v) { login = v; }
                    public String getPassword() { return password; } public void setPassword(String v) { password = v; }
                }
                class Login {
                    private String login; private String password; private String note;
                    public String getLogin() { return login; } public void setLogin(String v) { login = v; }
                    public String getPassword() { return password; } public void setPassword(String v) { password = v; }
                    public String getNote() { return note; } public void setNote(String v) { note = v; }
                }
                interface Logins { Login register(LoginParam param); Login raw(LoginParam param); Login kept(LoginParam param, List<Login> all); }
                class LoginsImpl implements Logins {
                    private PasswordEncoder encoder;
                    public Login register(LoginParam param) {
                        Login login = new Login();
                        BeanUtils.copyProperties(param, login);
                        if (login.getLogin().isEmpty()) {
                            return null;
                        }
                        login.setPassword(encoder.encode(login.getPassword()));
                        return login;
                    }
                    public Login kept(LoginParam param, List<Login> all) {
                        Login login = new Login();
                        BeanUtils.copyProperties(param, login);
                        all.add(login);
                        if (login.getLogin().isEmpty()) {
                            return null;
                        }
                        login.setPassword(encoder.encode(login.getPassword()));
                        return login;
                    }
                    public Login raw(LoginParam param) {
                        Login login = new Login();
                        BeanUtils.copyProperties(param, login);
                        login.setNote(encoder.encode(login.getPassword()));
                        return login;
                    }
                }
                @RestController
                class Desk {
                    private Logins logins;
                    @PostMapping("/a")
                    Login register(@RequestBody LoginParam param) {
                        return logins.register(param);
                    }
                    @PostMapping("/k")
                    List<Login> kept(@RequestBody LoginParam param) {
                        List<Login> all = new ArrayList<>();
                        logins.kept(param, all);
                        return all; // leak: password -> response
                    }
                    @PostMapping("/b")
                    Login raw(@RequestBody LoginParam param) {
                        return logins.raw(param); // leak: password -> response
                    }
                }
                """);
    }

    @Test
    void principalsOfMachinesAndCertificatesAreNoUsers() {
        check(LOG + """
                import java.security.Principal;
                import java.security.cert.X509Certificate;
                import java.util.UUID;
                record Device(UUID accountIdentifier, byte number) implements Principal {
                    public String getName() { return null; }
                }
                record Member(String login, byte number) implements Principal {
                    public String getName() { return login; }
                }
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void run(Device device, Member member, Principal any, X509Certificate certificate) {
                        log.info("of {}", device.accountIdentifier());
                        log.info("of {}", member.login()); // leak: username -> log
                        log.info("of {}", any.getName()); // leak: username -> log
                        log.info("by {}", certificate.getIssuerDN());
                        log.info("for {}", certificate.getSubjectDN().getName());
                        log.info("for {}", certificate.getSubjectX500Principal());
                    }
                }
                """);
    }

    @Test
    void whatAServerThrowsDoesNotReachItsClient() {
        check(CUSTOMER, LOG + """
                import javax.ws.rs.*;
                @Path("/customers")
                interface CustomerService { @GET @Path("{id}") Customer read(@PathParam("id") String id); }
                class CustomerServiceImpl implements CustomerService {
                    private Map<String, Customer> all;
                    public Customer read(String id) {
                        Customer customer = all.get(id);
                        throw new IllegalStateException("no " + customer.getEmail()); // leak: email -> exception
                    }
                }
                interface Store { Customer read(String id); }
                class StoreImpl implements Store {
                    private Map<String, Customer> all;
                    public Customer read(String id) {
                        Customer customer = all.get(id);
                        throw new IllegalStateException("no " + customer.getEmail()); // leak: email -> exception
                    }
                }
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void run(CustomerService service, Store store) {
                        try {
                            service.read("1");
                        } catch (IllegalStateException e) {
                            log.error("failed", e);
                        }
                        try {
                            store.read("1");
                        } catch (IllegalStateException e) {
                            log.error("failed", e); // leak: email -> log
                        }
                    }
                }
                """);
    }

    @Test
    void whatIsSetByReflectionGoesIntoTheFieldItCameFrom() {
        check(LOG + """
                import java.lang.reflect.Field;
                class Member {
                    private String uuid; private String email; private String note;
                    public String getUuid() { return uuid; } public String getEmail() { return email; }
                }
                class Cleaner {
                    static Object clean(Object object) throws IllegalAccessException {
                        for (Field field : object.getClass().getDeclaredFields()) {
                            String value = (String) field.get(object);
                            field.set(object, value.trim());
                        }
                        return object;
                    }
                }
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void run(Member member, Field field, Member other) throws IllegalAccessException {
                        Cleaner.clean(member);
                        log.info("{}", member.getUuid());
                        log.info("{}", member.getEmail()); // leak: email -> log
                        log.info("{}", field.get(other)); // leak: email -> log
                    }
                }
                """);
    }

    @Test
    void aTextIsNoTimeAndNoNumber() {
        check(CUSTOMER, LOG + """
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void run(Customer c) { show(c.getEmail()); }
                    private void show(Object value) {
                        if (value instanceof String) {
                            log.info("{}", (String) value); // leak: email -> log
                        } else if ("java.sql.Timestamp".equals(value.getClass().getName())) {
                            log.info("{}", (java.sql.Timestamp) value);
                        } else {
                            log.info("{}", (Integer) value);
                        }
                    }
                }
                """);
    }

    @Test
    void whoKeepsARecordIsSeldomLoadedAlong() {
        checkSure(LOG + """
                import javax.servlet.http.HttpSession;
                class Member { private String cardNumber; private String login; public String getCardNumber() { return cardNumber; } }
                class Audited { protected Date createdDate; protected Date updatedDate; protected Member owner; }
                class Entry extends Audited { private String title; }
                class Letter { private Date created; private Member owner; }
                class Desk {
                    void run(HttpSession session) {
                        session.setAttribute("entry", (Entry) session.getAttribute("e"));
                        session.setAttribute("letter", (Letter) session.getAttribute("l")); // leak: card_pan -> session
                        session.setAttribute("member", (Member) session.getAttribute("m")); // leak: card_pan -> session
                    }
                }
                """);
    }

    @Test
    void holdersOfAccountsAreNamedOthersAreNot() {
        check(LOG + """
                class Account { String holderName; String iban; String accountHolderName; }
                class Latch { String holderName; int count; }
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void run(Account account, Latch latch) {
                        log.info(account.holderName); // leak: full_name -> log
                        log.info(account.accountHolderName); // leak: full_name -> log
                        log.info(latch.holderName);
                    }
                }
                """);
    }

    @Test
    void goodsAndTenantsAreNoPersons() {
        check(LOG + """
                class Item {
                    private String name; private String barcode; private String fullName; private String diagnosis; private String phone;
                    public String getFullName() { return fullName; }
                }
                class Member {
                    private String name; private String fullName; private String diagnosis; private String phone;
                    public String getFullName() { return fullName; }
                }
                class Tenant {
                    private String name; private String companySize; private String houseNumber;
                    public String getHouseNumber() { return houseNumber; }
                }
                class Lead {
                    private String lastName; private String companyName; private String houseNumber;
                    public String getHouseNumber() { return houseNumber; }
                }
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void run(Item item, Member member, Tenant tenant, Lead lead) {
                        log.info("{}", item.getFullName());
                        log.info("{}", member.getFullName()); // leak: full_name -> log
                        log.info("{}", tenant.getHouseNumber());
                        log.info("{}", lead.getHouseNumber()); // leak: postal_address -> log
                    }
                }
                """);
    }

    @Test
    void whatAGetterIsGivenToWorkWithDoesNotComeOut() {
        check(CUSTOMER, LOG + """
                import com.partner.store.*;
                class CallContext {
                    Customer customer;
                    @Override
                    public String toString() { return customer.getEmail(); }
                }
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    Store store;
                    void run(CallContext context, Customer customer) {
                        log.info("orders {}", store.getOrders(context));
                        log.info("orders {}", store.getField(context, "customer")); // leak: email -> log
                        log.info("orders {}", store.getOrders(customer.getEmail())); // leak: email -> log
                        log.info("orders {}", store.print(context)); // leak: email -> log
                    }
                }
                """);
    }

    @Test
    void theTextOfAValueUnderAKeyIsOnlyThat() {
        check(LOG + """
                class Context {
                    private static Properties runtime = new Properties();
                    static Properties copy() {
                        Properties properties = new Properties();
                        properties.putAll(runtime);
                        return properties;
                    }
                    static void start(String url, String password) {
                        Properties properties = new Properties();
                        properties.put("url", url);
                        properties.put("password", password);
                        runtime = properties;
                    }
                }
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    static File folder() { return new File(Context.copy().getProperty("folder")); }
                    static File secret() { return new File(Context.copy().getProperty("password")); }
                    void run() {
                        log.info("in {}", folder());
                        log.info("in {}", secret()); // leak: password -> log
                    }
                }
                """);
    }

    @Test
    void aCopyOfACopyKeepsItsKeys() {
        String tooLargeToRunInPlace = "System.nanoTime();\n".repeat(420);
        check(LOG + """
                class Context {
                    private static Properties runtime = new Properties();
                    static Properties copy() {
                        FILLER
                        Properties properties = new Properties();
                        if (runtime != null) {
                            properties.putAll(runtime);
                        }
                        return properties;
                    }
                    static void start(String password) {
                        Properties given = new Properties();
                        given.put("password", password);
                        Properties all = copy();
                        all.putAll(given);
                        runtime = all;
                        Properties later = copy();
                        later.put("started", "yes");
                        Desk.log.info("in {}", later.getProperty("folder"));
                        runtime = later;
                    }
                }
                class Desk {
                    static final Logger log = LoggerFactory.getLogger(Desk.class);
                    static File folder() { return new File(Context.copy().getProperty("folder", null)); }
                    void run() {
                        log.info("in {}", folder());
                        log.info("as {}", Context.copy().getProperty("password", null)); // leak: password -> log
                    }
                }
                """.replace("FILLER", tooLargeToRunInPlace));
    }

    /** Far more objects than a summary tells apart. */
    @Test
    void whatIsInManyObjectsKeepsTheNamesOfItsFields() {
        String fields = IntStream.range(0, 60)
                .mapToObj(i -> "Item part" + i + "; void setPart" + i + "(Item item) { part" + i + " = item; }")
                .collect(Collectors.joining("\n    "));
        String filled = IntStream.range(0, 60)
                .mapToObj(i -> "request.setPart" + i + "(Item.of(\"a\", \"b\"));")
                .collect(Collectors.joining("\n        "));
        check(CUSTOMER, "class Request {\n    " + fields + """

                    Item realm;
                    Item name;
                    Holder holder = new Holder();
                }
                class Holder { Item inner; Item other; }
                class Item {
                    private String value;
                    private String kind;
                    static Item of(String value, String kind) {
                        Item item = new Item();
                        item.value = value;
                        item.kind = kind;
                        return item;
                    }
                    String getValue() { return value; }
                    String getKind() { return kind; }
                }
                """, LOG + """
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    private Request make(Customer customer) {
                        Request request = new Request();
                        FILLED
                        request.realm = Item.of("/", "realm");
                        request.name = Item.of(customer.getEmail(), "name");
                        request.holder.inner = Item.of(customer.getPhone(), "inner");
                        request.holder.other = Item.of("x", "other");
                        return request;
                    }
                    void run(Customer customer) {
                        Request request = make(customer);
                        log.info("realm {}", request.realm.getValue());
                        log.info("name {}", request.name.getKind());
                        log.info("name {}", request.name.getValue()); // leak: email -> log
                        log.info("inner {}", request.holder.inner.getValue()); // leak: phone -> log
                        log.info("other {}", request.holder.other.getValue());
                    }
                }
                """.replace("FILLED", filled));
    }

    @Test
    void whatSomethingUnknownWasMadeOfComesOutByName() {
        check(CUSTOMER, LOG + """
                import com.partner.accounts.*;
                class Account implements AccountData {
                    private String email;
                    private String currency;
                    private String phone;
                    Account(Row row) {
                        this.email = row.one();
                        this.currency = row.two();
                        this.phone = row.three();
                    }
                    public String getEmail() { return email; }
                    public String getCurrency() { return currency; }
                    @Override
                    public String toString() { return email + currency + phone; }
                }
                class Reading {
                    static String currency(AccountData data) { return data.getCurrency(); }
                    static String email(AccountData data) { return data.getEmail(); }
                }
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    Factory factory;
                    void run(Account account) {
                        log.info("currency {}", Reading.currency(account));
                        log.info("mail {}", Reading.email(account)); // leak: email -> log
                        log.info("number {}", factory.createRecord(account).getNumber());
                        log.info("phone {}", factory.createRecord(account).getPhone()); // leak: phone -> log
                        log.info("all {}", factory.createRecord(account)); // leak: email, phone -> log
                    }
                }
                """);
    }

    @Test
    void whatOneSerialiserIsToldToLeaveOutIsLeftOutWhicheverItIs() {
        check("""
                import com.alibaba.fastjson2.annotation.JSONField;
                class Account {
                    private String phone;
                    @JSONField(serialize = false)
                    private String email;
                    public String getPhone() { return phone; }
                    public String getEmail() { return email; }
                }
                """, """
                import org.springframework.data.redis.core.RedisTemplate;
                import org.springframework.web.bind.annotation.*;
                @RestController
                class Desk {
                    RedisTemplate<String, Object> redis;
                    void keep(Account account) {
                        redis.opsForValue().set("a", account); // leak: phone -> cache
                        redis.opsForValue().set("a", account.getEmail()); // leak: email -> cache
                    }
                }
                """);
    }
}
