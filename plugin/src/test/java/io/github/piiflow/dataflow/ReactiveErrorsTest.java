package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.CUSTOMER;
import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** Publishers: what they carry, and what goes wrong, which is something else. */
class ReactiveErrorsTest {
    @Test
    void errorsAreNoElements() {
        check(CUSTOMER, """
                class Lost extends RuntimeException {
                    private final String who;
                    Lost(String who) { super("lost"); this.who = who; }
                    String who() { return who; }
                }
                """, """
                import reactor.core.publisher.*;
                class Desk {
                    void run(Customer c) {
                        Mono<String> failed = Mono.error(new Lost(c.getEmail()));
                        failed.doOnError(e -> System.out.println(((Lost) e).who())).subscribe(); // leak: email -> stdout
                        failed.doOnError(e -> System.out.println(e.getClass())).subscribe();
                        failed.onErrorResume(e -> Mono.just(((Lost) e).who())).subscribe(System.out::println); // leak: email -> stdout
                        failed.subscribe(text -> System.out.println(text));
                    }
                }
                """);
    }

    @Test
    void operatorsPassOnWhatTheyAreGiven() {
        check(CUSTOMER, """
                import reactor.core.publisher.*;
                class Desk {
                    void run(Customer c, Flux<Customer> all) {
                        Mono.just(c.getEmail()).transform(m -> m.map(String::trim)).subscribe(System.out::println); // leak: email -> stdout
                        Mono.just(c.getId()).transform(m -> m.map(String::trim)).subscribe(System.out::println);
                        Flux.<String>create(sink -> sink.next(c.getPhone())).subscribe(System.out::println); // leak: phone -> stdout
                        Flux.<String>create(sink -> sink.next(c.getId())).subscribe(System.out::println);
                        all.collectMultimap(Customer::getId, Customer::getPhone).subscribe(m -> System.out.println(m.values())); // leak: phone -> stdout
                        all.collectMultimap(Customer::getId, Customer::getPhone).subscribe(m -> System.out.println(m.keySet()));
                    }
                }
                """);
    }
}
