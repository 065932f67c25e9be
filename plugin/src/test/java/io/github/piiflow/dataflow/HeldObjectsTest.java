package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.CUSTOMER;
import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** What fields hold for ever: objects of one class, functions, functions under keys. */
class HeldObjectsTest {
    private static final String LABELS = """
            interface Label { String of(Customer c); }
            class Dial implements Label { public String of(Customer c) { return c.getPhone(); } }
            class Number implements Label { public String of(Customer c) { return c.getId(); } }
            """;

    @Test
    void aFieldThatOnlyEverGetsOneClassIsOfThatClass() {
        check(CUSTOMER, LABELS, """
                class Dials {
                    private final Label label = new Dial();
                    void run(Customer c) {
                        System.out.println(label.of(c)); // leak: phone -> stdout
                    }
                }
                class Numbers {
                    private final Label label = new Number();
                    void run(Customer c) { System.out.println(label.of(c)); }
                }
                class Made {
                    private static final Label SHARED = new Number();
                    private Label label;
                    Made() { this.label = new Number(); }
                    void run(Customer c) { System.out.println(label.of(c) + SHARED.of(c)); }
                }
                class Either {
                    private Label label = new Number();
                    void loud() { label = new Dial(); }
                    void run(Customer c) {
                        System.out.println(label.of(c)); // leak: phone -> stdout
                    }
                }
                class Given {
                    private final Label label;
                    Given() { label = new Number(); }
                    Given(Label label) { this.label = label; }
                    void run(Customer c) {
                        System.out.println(label.of(c)); // leak: phone -> stdout
                    }
                }
                """);
    }

    @Test
    void fieldsOfOneNameInOneFileAreToldApart() {
        check(CUSTOMER, LABELS, """
                class Lambdas {
                    private final Label label = c -> c.getId();
                    void run(Customer c) { System.out.println(label.of(c)); }
                    static class Inner {
                        private final Label label = c -> c.getEmail();
                        void run(Customer c) {
                            System.out.println(label.of(c)); // leak: email -> stdout
                        }
                    }
                    static class Object {
                        private final Label label = new Dial();
                        void run(Customer c) {
                            System.out.println(label.of(c)); // leak: phone -> stdout
                        }
                    }
                }
                """);
    }

    @Test
    void functionsAreFoundUnderTheirKeys() {
        check(CUSTOMER, """
                import java.util.*;
                import java.util.function.Function;
                class Columns {
                    enum Kind { SHORT, LONG }
                    private static final String WIDE = "wide";
                    private final Map<String, Function<Customer, String>> readers = new HashMap<>();
                    private final Map<Kind, Function<Customer, String>> kinds = new EnumMap<>(Kind.class);
                    private final Map<String, Function<Customer, String>> fixed =
                            Map.of("id", c -> c.getId(), "dial", c -> c.getPhone());
                    Columns() {
                        readers.put("id", c -> c.getId());
                        readers.put(WIDE, Customer::getEmail);
                        kinds.put(Kind.SHORT, c -> c.getId());
                        kinds.put(Kind.LONG, c -> c.getPhone());
                    }
                    void run(Customer c, String any) {
                        System.out.println(readers.get("id").apply(c));
                        System.out.println(readers.get("wide").apply(c)); // leak: email -> stdout
                        System.out.println(readers.get(any).apply(c)); // leak: email -> stdout
                        System.out.println(kinds.get(Kind.SHORT).apply(c));
                        System.out.println(kinds.get(Kind.LONG).apply(c)); // leak: phone -> stdout
                        System.out.println(fixed.get("id").apply(c));
                        System.out.println(fixed.get("dial").apply(c)); // leak: phone -> stdout
                    }
                }
                """);
    }

    @Test
    void aLambdaThatIsWalkedGivesItsIterator() {
        check(CUSTOMER, """
                import java.util.List;
                class Walk {
                    void run(List<Customer> all) {
                        Iterable<String> mails = () -> all.stream().map(Customer::getEmail).iterator();
                        mails.forEach(text -> System.out.println(text)); // leak: email -> stdout
                        for (String text : mails) {
                            System.out.println(text); // leak: email -> stdout
                        }
                        Iterable<String> ids = () -> all.stream().map(Customer::getId).iterator();
                        ids.forEach(text -> System.out.println(text));
                        for (String text : ids) {
                            System.out.println(text);
                        }
                    }
                }
                """);
    }

    @Test
    void ownCollectorsFinishWhatTheyHaveCollected() {
        check(CUSTOMER, """
                import java.util.List;
                import java.util.stream.Collector;
                class Collect {
                    void run(List<Customer> all) {
                        Collector<Customer, StringBuilder, String> mails = Collector.of(
                                StringBuilder::new, (b, c) -> b.append(c.getEmail()), StringBuilder::append, StringBuilder::toString);
                        System.out.println(all.stream().collect(mails)); // leak: email -> stdout
                        Collector<Customer, StringBuilder, String> ids = Collector.of(
                                StringBuilder::new, (b, c) -> b.append(c.getId()), StringBuilder::append, StringBuilder::toString);
                        System.out.println(all.stream().collect(ids));
                        Collector<Customer, StringBuilder, Integer> sizes = Collector.of(
                                StringBuilder::new, (b, c) -> b.append(c.getEmail()), StringBuilder::append, StringBuilder::length);
                        System.out.println(all.stream().collect(sizes));
                    }
                }
                """);
    }

    @Test
    void whatReplacesAllLeavesNothing() {
        check(CUSTOMER, """
                import java.util.*;
                import java.util.concurrent.atomic.AtomicReference;
                class Replaced {
                    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();
                    void run(Customer c) {
                        AtomicReference<String> held = new AtomicReference<>(c.getEmail());
                        System.out.println(held.get()); // leak: email -> stdout
                        held.updateAndGet(before -> "x");
                        System.out.println(held.get());
                        held.accumulateAndGet(c.getPhone(), String::concat);
                        System.out.println(held.get()); // leak: phone -> stdout
                        held.set("");
                        System.out.println(held.get());
                        Map<String, String> rows = new HashMap<>(Map.of("a", c.getEmail()));
                        rows.replaceAll((k, v) -> v.trim());
                        System.out.println(rows); // leak: email -> stdout
                        rows.replaceAll((k, v) -> "-");
                        System.out.println(rows);
                        List<String> list = new ArrayList<>(List.of(c.getEmail()));
                        list.replaceAll(v -> v + ".");
                        System.out.println(list); // leak: email -> stdout
                        list.replaceAll(v -> ".");
                        System.out.println(list);
                    }
                    void inTurn(Customer c) {
                        CURRENT.set(c.getPhone());
                        System.out.println(CURRENT.get()); // leak: phone -> stdout
                        CURRENT.set(c.getId());
                        System.out.println(CURRENT.get());
                        CURRENT.set(c.getEmail());
                        CURRENT.remove();
                        System.out.println(CURRENT.get());
                    }
                }
                """);
    }

    @Test
    void constructorsOfSubclassesFillInheritedFields() {
        check(CUSTOMER, """
                abstract class Sheet {
                    private final String head;
                    protected String foot;
                    Sheet(String head) { this.head = head; }
                    void foot(String foot) { this.foot = foot; }
                    void print() {
                        System.out.println(head); // leak: email -> stdout
                    }
                }
                class Letter extends Sheet {
                    Letter(Customer c) { super(c.getEmail()); }
                    void sign(Customer c) { foot(c.getPhone()); }
                    void end() {
                        System.out.println(foot); // leak: phone -> stdout
                    }
                }
                """, """
                class Label {
                    private final String text;
                    Label(String text) { this.text = text; }
                    void print() { System.out.println(text); }
                }
                class Plain extends Label {
                    private final String text;
                    Plain(Customer c) { super(c.getId()); this.text = c.getEmail(); }
                    int size() { return text.length(); }
                }
                class Hidden extends Label {
                    Hidden(Customer c) { super(c.getEmail()); }
                    @Override void print() { System.out.println("hidden"); }
                }
                """);
    }

    @Test
    void aListOfItsOwnClassPrintsWhatItHolds() {
        check("""
                import java.util.*;
                class Desk {
                    record Guest(String roomNo, String email) {}
                    record Room(String roomNo, int beds) {}
                    static class Guests extends ArrayList<Guest> {}
                    static class Rooms extends ArrayList<Room> {}
                    static class ByRoom extends TreeMap<String, Guest> {}
                    static class Counted extends ArrayList<Guest> {
                        @Override
                        public String toString() { return "guests: " + size(); }
                    }
                    void run(Guests guests, Rooms rooms, ByRoom byRoom, Counted counted) {
                        System.out.println(guests); // leak: email -> stdout
                        System.out.println(rooms);
                        System.out.println(byRoom); // leak: email -> stdout
                        System.out.println(counted);
                    }
                }
                """);
    }
}
