package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** What a method reads of the objects it is given is what its callers have put there, as far as all of them are known. */
class PassedObjectsTest {
    private static final String ACCOUNT = """
            class Account {
                private Long id;
                private String email;
                private String phone;
                void setId(Long id) { this.id = id; }
                Long getId() { return id; }
                void setEmail(String email) { this.email = email; }
                String getEmail() { return email; }
                void setPhone(String phone) { this.phone = phone; }
                String getPhone() { return phone; }
                @Override public String toString() { return "Account " + id + " " + email; }
            }
            """;

    private static final String MANAGER = """
            import org.slf4j.Logger;
            class Manager {
                private Logger log;
                void change(String what, Account account) {
                    log.info("{} changes {}", what, account);%s
                    log.info("calls {}", account.getPhone());%s
                }
                void inner(Account account) {
                    change("inner", account);
                }
            }
            """;

    private static String manager(String text, String phone) {
        return MANAGER.formatted(text, phone);
    }

    @Test
    void fieldsThatNoCallerSetsHoldNothing() {
        check(ACCOUNT, manager("", " // leak: phone -> log"), """
                class Service {
                    private Manager manager;
                    void reset(Long id, String phone) {
                        Account update = new Account();
                        update.setId(id);
                        update.setPhone(phone);
                        manager.change("reset", update);
                    }
                    void again(Long id) {
                        Account update = new Account();
                        update.setId(id);
                        manager.inner(update);
                    }
                }
                """);
    }

    @Test
    void oneCallerThatPassesWhatItWasGivenIsEnough() {
        check(ACCOUNT, manager(" // leak: email -> log", " // leak: phone -> log"), """
                class Service {
                    private Manager manager;
                    void reset(Long id) {
                        Account update = new Account();
                        update.setId(id);
                        manager.change("reset", update);
                    }
                    void again(Account given) {
                        manager.inner(given);
                    }
                }
                """);
    }

    @Test
    void anObjectThatSomebodyElseMadeMayHoldAnything() {
        check(ACCOUNT, manager(" // leak: email -> log", " // leak: phone -> log"), """
                import com.unknown.Store;
                class Service {
                    private Manager manager;
                    private Store<Account> store;
                    void reset(Long id) {
                        Account update = new Account();
                        update.setId(id);
                        manager.change("reset", update);
                    }
                    void again(Long id) {
                        manager.inner(store.find(id));
                    }
                }
                """);
    }

    @Test
    void aFieldThatIsSetToSomethingUnknownHoldsWhatItIsCalled() {
        check(ACCOUNT, manager(" // leak: email -> log", ""), """
                class Service {
                    private Manager manager;
                    void reset(Long id, String text) {
                        Account update = new Account();
                        update.setEmail(text);
                        manager.inner(update);
                    }
                }
                """);
    }

    @Test
    void methodsThatOnlyCallEachOtherAreGivenAnything() {
        check(ACCOUNT, """
                import org.slf4j.Logger;
                class Walker {
                    private Logger log;
                    void even(int n, Account account) {
                        log.info("even {}", account.getEmail()); // leak: email -> log
                        log.info("even {}", account.getId());
                        odd(n - 1, account);
                    }
                    void odd(int n, Account account) {
                        if (n > 0) {
                            even(n - 1, account);
                        }
                    }
                }
                """);
    }

    @Test
    void whatAnotherFillsMayHoldAnything() {
        check(ACCOUNT, manager(" // leak: email -> log", " // leak: phone -> log"), """
                import com.unknown.Filler;
                class Service {
                    private Manager manager;
                    private Filler filler;
                    void reset(Long id) {
                        Account update = new Account();
                        filler.fill(id, update);
                        manager.inner(update);
                    }
                }
                """);
    }

    @Test
    void elementsOfListsMayHoldAnything() {
        check(ACCOUNT, """
                import java.util.ArrayList;
                import java.util.List;
                import org.slf4j.Logger;
                class Importer {
                    private Logger log;
                    void take(List<Account> accounts) {
                        for (Account account : accounts) {
                            log.info("no {}", account.getEmail()); // leak: email -> log
                            log.info("no {}", account.getId());
                        }
                    }
                }
                class Reader<T> {
                    private final Class<T> type;
                    Reader(Class<T> type) { this.type = type; }
                    List<T> read(String[] names, Object[] values) throws Exception {
                        List<T> all = new ArrayList<>();
                        T one = type.getDeclaredConstructor().newInstance();
                        for (int i = 0; i < names.length; i++) {
                            type.getMethod("set" + names[i], Object.class).invoke(one, values[i]);
                        }
                        all.add(one);
                        return all;
                    }
                }
                class Uploads {
                    private Importer importer;
                    void upload(String[] names, Object[] values) throws Exception {
                        importer.take(new Reader<>(Account.class).read(names, values));
                    }
                }
                """);
    }
}
