package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.CUSTOMER;
import static io.github.piiflow.testing.Leaks.check;

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
