package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.CUSTOMER;
import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** Source for a newer JDK than the one that scans it. */
class NewerJdkTest {
    @Test
    void classesThatOnlyNewerOnesHave() {
        check(CUSTOMER, """
                class Desk {
                    private static final ScopedValue<Customer> CURRENT = ScopedValue.newInstance();
                    private static final ScopedValue<String> NUMBER = ScopedValue.newInstance();
                    void run(Customer c) {
                        ScopedValue.where(CURRENT, c).where(NUMBER, c.getId()).run(this::tell);
                        String email = IO.readln("mail? ");
                        IO.println("to " + email); // leak: email -> stdout
                        String place = IO.readln("place? ");
                        IO.println("to " + place.length());
                    }
                    void tell() {
                        IO.println(CURRENT.get().getEmail()); // leak: email -> stdout
                        IO.println(NUMBER.get());
                    }
                }
                """);
    }

    @Test
    void methodsThatOlderClassesHaveGot() {
        check(CUSTOMER, """
                import java.util.*;
                class Desk {
                    void run(Customer c, List<Customer> all) {
                        System.out.println(all.reversed().getFirst().getEmail()); // leak: email -> stdout
                        System.out.println(all.reversed().getFirst().getId());
                        LinkedHashMap<String, String> mails = new LinkedHashMap<>();
                        mails.putLast(c.getId(), c.getEmail());
                        System.out.println(mails.firstEntry().getValue()); // leak: email -> stdout
                        System.out.println(mails.reversed().firstEntry().getKey());
                        System.out.println(mails.sequencedKeySet().getFirst());
                        System.out.println(mails.sequencedValues().getFirst()); // leak: email -> stdout
                        List<String> last = new ArrayList<>(List.of(c.getId()));
                        last.addLast(c.getPhone());
                        System.out.println(last.removeLast()); // leak: phone -> stdout
                        System.out.println(last);
                    }
                }
                """);
    }

    @Test
    void valuesThatAreBoundOneAfterTheOther() {
        check(CUSTOMER, """
                class Desk {
                    private static final ScopedValue<String> DOOR = ScopedValue.newInstance();
                    private static final ScopedValue<String> VISITOR = ScopedValue.newInstance();
                    void run(Customer c) {
                        ScopedValue.where(DOOR, c.getId()).where(VISITOR, c.getEmail()).run(this::tell);
                    }
                    void tell() {
                        System.out.println(DOOR.orElse("none"));
                        System.out.println(VISITOR.orElse("guest")); // leak: email -> stdout
                    }
                }
                """);
    }
}
