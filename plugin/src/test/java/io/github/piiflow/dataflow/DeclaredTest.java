package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.CUSTOMER;
import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** What a declaration says of what it holds, and of what is handed on. */
class DeclaredTest {
    private static final String HEAD = """
            import org.slf4j.Logger;
            import org.slf4j.LoggerFactory;
            import java.util.*;
            """;

    @Test
    void whatAContainerHoldsIsWhatItsNameSpeaksOf() {
        check(HEAD + """
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    record Guest(List<String> phones, List<String> rooms) {}
                    void list(List<String> emails, List<String> emailTemplates) {
                        log.info("{}", emails); // leak: email -> log
                        log.info("{}", emails.size());
                        log.info(emails.get(0)); // leak: email -> log
                        log.info("{}", emailTemplates);
                    }
                    void others(String[] email, Optional<String> phone, Map<String, String> emailByName) {
                        log.info(email[0]); // leak: email -> log
                        log.info("{}", email.length);
                        phone.ifPresent(p -> log.info(p)); // leak: phone -> log
                        log.info("{}", phone.isPresent());
                        emailByName.forEach((k, v) -> log.info(v)); // leak: email -> log
                        emailByName.forEach((k, v) -> log.info(k));
                    }
                    void parts(Guest guest) {
                        for (String one : guest.phones()) {
                            log.info(one); // leak: phone -> log
                        }
                        guest.rooms().forEach(log::info);
                    }
                }
                """);
    }

    @Test
    void aContainerThatIsPassedSaysMoreThanTheNameOfTheParameter() {
        check(CUSTOMER, HEAD + """
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void run(Customer c) {
                        show(List.of(c.getId()));
                        print(List.of(c.getEmail()));
                    }
                    private void show(List<String> emails) {
                        log.info("{}", emails);
                    }
                    private void print(List<String> emails) {
                        log.info("{}", emails); // leak: email -> log
                    }
                }
                """);
    }

    @Test
    void aNameThatSaysTooLittleIsWhatItIsHandedOnAs() {
        check(HEAD + """
                class Person {
                    private String name;
                    private String locker;
                    void setName(String name) { this.name = name; }
                    String getName() { return name; }
                    void setLocker(String locker) { this.locker = locker; }
                    String getLocker() { return locker; }
                }
                class Shelf {
                    private String name;
                    void setName(String name) { this.name = name; }
                    String getName() { return name; }
                }
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void person(String name, String locker) {
                        Person p = new Person();
                        p.setName(name);
                        p.setLocker(locker);
                        log.info(p.getName()); // leak: full_name -> log
                        log.info(p.getLocker());
                    }
                    void shelf(String name) {
                        Shelf s = new Shelf();
                        s.setName(name);
                        log.info(s.getName());
                    }
                    void code(String lockerNo) {
                        Person p = new Person();
                        p.setName(lockerNo);
                        log.info(p.getName());
                    }
                    void search(String q) { find(q); }
                    private void find(String email) {
                        log.info("no {}", email); // leak: email -> log
                    }
                    void state(String orderNo) { look(orderNo); }
                    private void look(String email) {
                        log.info("no {}", email);
                    }
                }
                """);
    }

    @Test
    void aPatternThatNumbersItsArgumentsLeavesTheOthersOut() {
        check(CUSTOMER, HEAD + """
                import java.text.MessageFormat;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void run(Customer c, String pattern) {
                        log.info(String.format("%1$s", c.getId(), c.getEmail()));
                        log.info(String.format("%2$-20s of %1$s%n", c.getId(), c.getEmail())); // leak: email -> log
                        log.info(String.format("%1$s %s", c.getId(), c.getEmail())); // leak: email -> log
                        log.info(String.format(pattern, c.getId(), c.getEmail())); // leak: email -> log
                        log.info("%2$s".formatted(c.getEmail(), c.getId()));
                        log.info("%1$s".formatted(c.getEmail(), c.getId())); // leak: email -> log
                        log.info(MessageFormat.format("{0} {2}", c.getId(), c.getEmail(), "x"));
                        log.info(MessageFormat.format("{0} {1,choice}", c.getId(), c.getEmail())); // leak: email -> log
                        log.info(MessageFormat.format(pattern, c.getId(), c.getEmail())); // leak: email -> log
                    }
                    void letters(Customer c) {
                        log.info("by {}.", c.getEmail().charAt(0));
                        log.info("by {}.", c.getEmail().substring(0, 1));
                        log.info("by {}.", c.getEmail().substring(0, 9)); // leak: email -> log
                    }
                }
                """);
    }

    @Test
    void listenersReadWhatOthersPublish() {
        check(CUSTOMER, HEAD + """
                import org.springframework.context.ApplicationEventPublisher;
                import org.springframework.context.event.EventListener;
                record Moved(String value, String room) {}
                record Renamed(String value) {}
                class Office {
                    private final ApplicationEventPublisher events;
                    Office(ApplicationEventPublisher events) { this.events = events; }
                    void run(Customer c) {
                        events.publishEvent(new Moved(c.getPhone(), c.getId()));
                        events.publishEvent(new Renamed(c.getId()));
                    }
                }
                class Listeners {
                    private static final Logger log = LoggerFactory.getLogger(Listeners.class);
                    @EventListener
                    void on(Moved m) {
                        log.info(m.value()); // leak: phone -> log
                        log.info(m.room());
                    }
                    @EventListener
                    void on(Renamed r) { log.info(r.value()); }
                    void other(Moved m) { log.info(m.value()); }
                }
                """);
    }

    @Test
    void helpersOfReflectionDoWhatTheirNamesSay() {
        check(CUSTOMER, HEAD + """
                import java.lang.reflect.*;
                import org.springframework.util.ReflectionUtils;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void run(Customer c) {
                        Method n = ReflectionUtils.findMethod(Customer.class, "getId");
                        log.info("{}", ReflectionUtils.invokeMethod(n, c));
                        Method m = ReflectionUtils.findMethod(Customer.class, "getEmail");
                        log.info("{}", ReflectionUtils.invokeMethod(m, c)); // leak: email -> log
                        Field f = ReflectionUtils.findField(Customer.class, "phone");
                        log.info("{}", ReflectionUtils.getField(f, c)); // leak: phone -> log
                        Field g = ReflectionUtils.findField(Customer.class, "id");
                        log.info("{}", ReflectionUtils.getField(g, c));
                    }
                }
                """);
    }

    @Test
    void thingsHaveAnAgeAndOfficesHaveManagers() {
        check(HEAD + """
                record Article(String sku, int age) {}
                record Visitor(String email, int age) {}
                record Branch(String name, String managerName) {}
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void run(Article a, Visitor v, Branch b) {
                        log.info("{}", a.age());
                        log.info("{}", v.age()); // leak: age -> log
                        log.info(b.name());
                        log.info(b.managerName()); // leak: full_name -> log
                    }
                    void texts(String mobile, boolean isMobile, String passport, String passportControl) {
                        log.info(mobile); // leak: phone -> log
                        log.info("{}", isMobile);
                        log.info(passport); // leak: passport -> log
                        log.info(passportControl);
                    }
                }
                """);
    }

    @Test
    void aQueryNamesTheOneColumnThatItGives() {
        check(HEAD + """
                import org.springframework.data.jpa.repository.*;
                class Guest {}
                interface Guests extends JpaRepository<Guest, Long> {
                    @Query("select distinct g.email from Guest g where g.room = :room")
                    List<String> reached(String room);
                    @Query("select g.room from Guest g where g.email = :address")
                    List<String> booked(String address);
                    @Query(value = "select mobile_no as no from guest where room = ?1", nativeQuery = true)
                    String dialled(String room);
                    @Query("select g.email, g.room from Guest g")
                    List<Object[]> both();
                }
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void run(Guests guests, String room) {
                        log.info("{}", guests.reached(room)); // leak: email -> log
                        log.info("{}", guests.reached(room).size());
                        log.info("{}", guests.booked(room));
                        log.info(guests.dialled(room)); // leak: phone -> log
                        log.info("{}", guests.both().size());
                    }
                }
                """);
    }

    @Test
    void anElementOfAnArrayIsWhatItIsHandedOnAs() {
        check("""
                class Tool {
                    public static void main(String[] args) {
                        greet(args[0]);
                        take(args.length + "");
                    }
                    static void greet(String emailAddress) {
                        System.out.println(emailAddress); // leak: email -> stdout
                    }
                    static void take(String phoneNumber) {
                        System.out.println(phoneNumber);
                    }
                    static void orders(String[] orderNos) { find(orderNos[0]); }
                    static void find(String email) {
                        System.out.println(email);
                    }
                }
                """);
    }

    @Test
    void aBareNameThatIsKeptAsALastNameIsOne() {
        check("""
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                class Party {
                    private final String lastName;
                    private final String role;
                    Party(String lastName, String role) { this.lastName = lastName; this.role = role; }
                    String getLastName() { return lastName; }
                    String getRole() { return role; }
                }
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void party(String name, String part) {
                        Party p = new Party(name, part);
                        log.info(p.getLastName()); // leak: last_name -> log
                        log.info(p.getRole());
                    }
                    void shelf(String code) {
                        Party p = new Party(code, code);
                        log.info(p.getLastName());
                    }
                }
                """);
    }

    @Test
    void aMethodOfManyExitsStillAsksItsCallersWhatANameMeans() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 70; i++) {
            many.append("        log.info(\"%d {}\", text);%n".formatted(i));
        }
        String desk = """
                import org.slf4j.Logger;
                class Desk {
                    private Logger log;
                    void topics() { send("news", "weekly"); }
                    private void send(String text, String email) {
                MANY
                        log.info("to {}", email);
                    }
                }
                """.replace("MANY", many);
        check(desk);
        check(desk.replace("\"weekly\"", "System.getenv(\"X\").trim()")
                .replace("email);\n    }", "email); // leak: email -> log\n    }"));
    }
}
