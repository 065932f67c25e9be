package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.CUSTOMER;
import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** Places of arrays that live in fields or come from callers. */
class ArrayPlacesTest {
    @Test
    void placesOfAnArrayInAField() {
        check(CUSTOMER, """
                class Desk {
                    private final String[] slots = new String[4];
                    private final Customer[] crew = new Customer[2];
                    void fill(Customer c) {
                        slots[0] = c.getId();
                        slots[1] = c.getEmail();
                        show();
                    }
                    void show() {
                        System.out.println(slots[0]);
                        System.out.println(slots[1]); // leak: email -> stdout
                        System.out.println(slots[2]);
                    }
                    void board(Customer c) {
                        Customer dummy = new Customer("0");
                        dummy.setPhone("none");
                        crew[0] = c;
                        crew[1] = dummy;
                        System.out.println(crew[0].getPhone()); // leak: phone -> stdout
                        System.out.println(crew[1].getPhone());
                        for (Customer each : crew) {
                            System.out.println(each.getPhone()); // leak: phone -> stdout
                        }
                    }
                }
                """);
    }

    @Test
    void placesOfAnArrayFromACaller() {
        check(CUSTOMER, """
                class Desk {
                    void run(Customer c) {
                        String[] row = new String[3];
                        fill(row, c);
                        System.out.println(row[0]);
                        System.out.println(row[1]); // leak: email -> stdout
                        int at = c.getId().length();
                        put(row, at, c.getPhone());
                        System.out.println(row[0]); // leak: phone -> stdout
                    }
                    void fill(String[] row, Customer c) {
                        row[0] = c.getEmail();
                        row[0] = c.getId();
                        row[1] = c.getEmail();
                    }
                    void put(String[] row, int at, String text) {
                        row[at] = text;
                    }
                }
                """);
    }

    @Test
    void whatOneMethodPutsToAPlaceAnotherFindsThere() {
        check(CUSTOMER, """
                class Desk {
                    private final String[] slots = new String[4];
                    void fill(Customer c) {
                        slots[0] = c.getId();
                        slots[1] = c.getEmail();
                    }
                    void show(int at) {
                        System.out.println(slots[0]);
                        System.out.println(slots[1]); // leak: email -> stdout
                        System.out.println(slots[at]); // leak: email -> stdout
                    }
                }
                """);
    }

    @Test
    void whatALibraryThatIsNotAtHandGaveOrFilledMayHaveAnySize() {
        check(CUSTOMER, """
                import com.unknown.Session;
                import java.util.ArrayList;
                import java.util.List;
                class Desk {
                    private Session session;
                    void copied(Customer c) {
                        List<String> found = new ArrayList<>(session.query().list());
                        if (found.size() > 1) {
                            System.out.println("several of " + c.getEmail()); // leak: email -> stdout
                        }
                    }
                    void filled(Customer c) {
                        List<String> found = new ArrayList<>();
                        session.fill(found);
                        if (!found.isEmpty() && found.size() > 1) {
                            System.out.println("several of " + c.getEmail()); // leak: email -> stdout
                        }
                    }
                    void empty(Customer c) {
                        List<String> found = new ArrayList<>();
                        session.fill("found");
                        if (found.size() > 1) {
                            System.out.println("several of " + c.getEmail());
                        }
                    }
                }
                """);
    }

    @Test
    void anArrayThatIsFormatted() {
        check(CUSTOMER, """
                import java.text.MessageFormat;
                class Texts {
                    void run(Customer c) {
                        Object[] values = {c.getId(), c.getId(), null};
                        System.out.println(MessageFormat.format("{0}: {1} {2}", values));
                        values[2] = c.getEmail();
                        System.out.println(MessageFormat.format("{0}: {1}", values));
                        System.out.println(MessageFormat.format("{0}: {2}", values)); // leak: email -> stdout
                    }
                }
                """);
    }
}
