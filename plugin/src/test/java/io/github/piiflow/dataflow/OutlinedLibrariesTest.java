package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.CUSTOMER;
import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** Chains of calls through libraries of which no jar is at hand. */
class OutlinedLibrariesTest {
    @Test
    void whatAFactoryOrAMethodGivesIsKnown() {
        check(CUSTOMER, """
                import com.fasterxml.jackson.databind.ObjectMapper;
                import com.fasterxml.jackson.databind.node.ObjectNode;
                import io.opentelemetry.api.trace.Span;
                import org.slf4j.LoggerFactory;
                import org.springframework.web.client.RestClient;
                class Desk {
                    void logs(Customer c) {
                        LoggerFactory.getLogger("desk").info("mail {}", c.getEmail()); // leak: email -> log
                        LoggerFactory.getLogger("desk").info("id {}", c.getId());
                    }
                    void spans(Customer c) {
                        Span.current().setAttribute("mail", c.getEmail()); // leak: email -> telemetry
                        Span.current().setAttribute("id", c.getId());
                    }
                    void sends(RestClient client, Customer c) {
                        client.post().uri("https://partner.example/x").body(c.getPhone()).retrieve(); // leak: phone -> http
                        client.post().uri("https://partner.example/x").body(c.getId()).retrieve();
                    }
                    void trees(ObjectMapper mapper, Customer c) {
                        ObjectNode node = mapper.createObjectNode();
                        node.put("id", c.getId());
                        node.put("mail", c.getEmail());
                        System.out.println(node.get("id"));
                        System.out.println(node.get("mail")); // leak: email -> stdout
                    }
                }
                """);
    }

    @Test
    void functionsAreGivenWhatTheTypeSays() {
        check(CUSTOMER, """
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                import reactor.core.publisher.Flux;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void run(Flux<Customer> customers) {
                        customers.map(c -> c.getEmail()).subscribe(m -> log.info(m)); // leak: email -> log
                        customers.map(c -> c.getId()).subscribe(m -> log.info(m));
                    }
                }
                """);
    }

    @Test
    void functionsOfTypesThatALibraryHasOfItsOwnAreGivenWhatTheTypeSays() {
        check(CUSTOMER, """
                import io.reactivex.Single;
                import java.util.Map;
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                interface Customers {
                    Single<Customer> byId(String id);
                    Single<Customer> update(Customer customer);
                }
                class Roles {
                    private static final Logger log = LoggerFactory.getLogger(Roles.class);
                    Single<String> of(String member) {
                        log.debug("roles of {}", member);
                        return Single.just("reader");
                    }
                    Single<String> mailOf(String mail) {
                        log.debug("mail {}", mail); // leak: email -> log
                        return Single.just("sent");
                    }
                }
                class Desk {
                    private final Customers customers;
                    private final Roles roles = new Roles();
                    Desk(Customers customers) { this.customers = customers; }
                    Single<String> change(String key, Map<String, String> form) {
                        return customers.byId(key)
                            .flatMap(customer -> {
                                customer.setEmail(form.get("email"));
                                return customers.update(customer).flatMap(updated -> roles.of(customer.getId()));
                            });
                    }
                    Single<String> tell(String key, Map<String, String> form) {
                        return customers.byId(key)
                            .flatMap(customer -> {
                                customer.setEmail(form.get("email"));
                                return customers.update(customer).flatMap(updated -> roles.mailOf(customer.getEmail()));
                            });
                    }
                }
                """);
    }
}
