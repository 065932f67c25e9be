package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.CUSTOMER;
import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** Objects of the source that come out of what a library gives that is not at hand. */
class UnresolvedElementsTest {
    private static final String ROLES = """
            import org.slf4j.Logger;
            import org.slf4j.LoggerFactory;
            class Roles {
                private static final Logger log = LoggerFactory.getLogger(Roles.class);
                Object of(String member) {
                    log.debug("roles of {}", member);
                    return null;
                }
                Object mail(String address) {
                    log.debug("mail to {}", address); // leak: email -> log
                    return null;
                }
            }
            """;

    @Test
    void whatIsSetBeforeTheClassIsKnownIsInTheFieldOfThatName() {
        check(CUSTOMER, ROLES, """
                import com.unknown.rx.Box;
                import java.util.Map;
                class Desk {
                    private Roles roles = new Roles();
                    Object quiet(Box box, Map<String, String> form) {
                        return box.flatMap(customer -> {
                            customer.setEmail(form.get("email"));
                            return look(customer);
                        });
                    }
                    Object loud(Box box, Map<String, String> form) {
                        return box.flatMap(customer -> {
                            customer.setEmail(form.get("email"));
                            return tell(customer);
                        });
                    }
                    Object look(Customer customer) { return roles.of(customer.getId()); }
                    Object tell(Customer customer) { return roles.mail(customer.getEmail()); }
                }
                """);
    }

    @Test
    void aFunctionThatAsksForWhatTheElementHasIsGivenIt() {
        check("""
                class Customer {
                    private String mail;
                    private String region;
                    String contact() { return mail; }
                    void contact(String mail) { this.mail = mail; }
                    String place() { return region; }
                    void place(String region) { this.region = region; }
                    @Override public String toString() { return "customer " + mail; }
                }
                """, """
                import com.unknown.rx.Box;
                import java.util.Map;
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                interface Customers {
                    Box<Customer> byId(String id);
                }
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    private Customers customers;
                    void show(String key) {
                        customers.byId(key).run(customer -> log.debug("mail {}", customer.contact())); // leak: email -> log
                        customers.byId(key).run(customer -> log.debug("place {}", customer.place()));
                    }
                    void change(String key, Map<String, String> form) {
                        customers.byId(key).map(customer -> {
                            customer.contact(form.get("email"));
                            log.debug("place {}", customer.place());
                            log.debug("mail {}", customer.contact()); // leak: email -> log
                            return customer;
                        });
                    }
                    void fail(String key) {
                        customers.byId(key).onError(problem -> log.debug("failed: {}", problem.getMessage()));
                        customers.byId(key).onError(problem -> log.debug("failed: {}", problem));
                    }
                }
                """);
    }

    @Test
    void whatWentIntoALibraryIsNotTheIdentifierOfWhatItGivesBack() {
        check(CUSTOMER, ROLES, """
                import com.unknown.ui.Select;
                class Desk {
                    private Roles roles = new Roles();
                    void choose(Customer known) {
                        Select select = new Select();
                        select.add(known.getEmail());
                        Customer selected = select.take();
                        roles.of(selected.getId());
                        roles.of(((Customer) select.take()).getId());
                        roles.mail(selected.getEmail());
                        String text = (String) select.take();
                        System.out.println(text); // leak: email -> stdout
                        Mail mail = (Mail) select.take();
                        System.out.println(mail.getId());
                        System.out.println(mail.getValue()); // leak: email -> stdout
                    }
                }
                """, """
                class Mail {
                    private String id;
                    private String value;
                    String getId() { return id; }
                    String getValue() { return value; }
                }
                """);
    }

    @Test
    void whatFunctionsGiveGoesOnThroughAChainThatIsNotAtHand() {
        check("""
                import com.unknown.feed.Holder;
                import com.unknown.feed.Page;
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                class Feed {
                    private static final Logger log = LoggerFactory.getLogger(Feed.class);
                    void page(Page<Holder> page) {
                        page.stream().map(Holder::getEmail).forEach(m -> log.debug("mail {}", m)); // leak: email -> log
                        page.stream().map(Holder::getProductCode).forEach(p -> log.debug("product {}", p));
                    }
                    void later(Page<Holder> page) {
                        page.next().thenApply(holder -> holder.getEmail()).thenAccept(m -> log.debug("mail {}", m)); // leak: email -> log
                        page.next().thenApply(holder -> holder.getRow()).thenAccept(r -> log.debug("row {}", r));
                        page.next().onTimeout(holder -> holder.getEmail()).count(c -> log.debug("count {}", c));
                    }
                }
                """);
    }
}
