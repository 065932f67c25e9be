package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.CUSTOMER;
import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** Functions that are given to others who keep them: listeners, strategies, what constants are made with. */
class HandedFunctionsTest {
    @Test
    void listenersThatAreRegisteredGetWhatIsPublished() {
        check(CUSTOMER, """
                import java.util.*;
                import java.util.function.*;
                class Hub {
                    private final List<Consumer<String>> loud = new ArrayList<>();
                    private final List<Consumer<String>> calm = new ArrayList<>();
                    private BiConsumer<String, String> closing = (id, text) -> {};
                    void onLoud(Consumer<String> listener) { loud.add(listener); }
                    void onCalm(Consumer<String> listener) { calm.add(listener); }
                    void onClose(BiConsumer<String, String> listener) { closing = closing.andThen(listener); }
                    void ring(Customer c) {
                        loud.forEach(each -> each.accept(c.getPhone()));
                        for (Consumer<String> each : calm) {
                            each.accept(c.getId());
                        }
                        closing.accept(c.getId(), c.getEmail());
                    }
                }
                """, """
                import org.slf4j.Logger;
                import org.slf4j.LoggerFactory;
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    Desk(Hub hub) {
                        hub.onLoud(text -> log.info("loud {}", text)); // leak: phone -> log
                        hub.onCalm(text -> log.info("calm {}", text));
                        hub.onClose((id, text) -> log.info("closed {}", id));
                        hub.onClose((id, text) -> log.info("closed {}", text)); // leak: email -> log
                    }
                }
                """);
    }

    @Test
    void whatAStrategyGivesComesBack() {
        check(CUSTOMER, """
                import java.util.function.Function;
                class Label {
                    private Function<Customer, String> part;
                    private Function<Customer, String> number;
                    void setPart(Function<Customer, String> part) { this.part = part; }
                    void setNumber(Function<Customer, String> number) { this.number = number; }
                    void print(Customer c) {
                        System.out.println(part.apply(c)); // leak: email -> stdout
                        System.out.println(number.apply(c));
                    }
                }
                """, """
                class Setup {
                    void run(Label label) {
                        label.setPart(Customer::getEmail);
                        label.setNumber(Customer::getId);
                    }
                }
                """);
    }

    @Test
    void constantsOfAnEnumAreToldApart() {
        check(CUSTOMER, """
                import java.util.function.Function;
                enum Column {
                    ID(Customer::getId),
                    DIAL(Customer::getPhone) {
                        @Override
                        String prefix() { return "tel "; }
                    };
                    private final Function<Customer, String> part;
                    Column(Function<Customer, String> part) { this.part = part; }
                    String prefix() { return "no "; }
                    String read(Customer c) { return prefix() + part.apply(c); }
                }
                """, """
                enum Kind {
                    PLAIN,
                    WIDE {
                        @Override
                        String text(Customer c) { return c.getEmail(); }
                    };
                    String text(Customer c) { return ""; }
                    String line(Customer c) { return "<" + text(c) + ">"; }
                }
                """, """
                class Desk {
                    void run(Customer c) {
                        System.out.println(Column.ID.read(c));
                        System.out.println(Column.DIAL.read(c)); // leak: phone -> stdout
                        for (Column column : Column.values()) {
                            System.out.println(column.read(c)); // leak: phone -> stdout
                        }
                        System.out.println(Kind.PLAIN.line(c));
                        System.out.println(Kind.WIDE.line(c)); // leak: email -> stdout
                    }
                }
                """);
    }

    @Test
    void aLongEnumRunsWhatItsConstantsAreMadeWith() {
        check(CUSTOMER, """
                import java.util.function.*;
                enum Part {
                    K0(Customer::getId, (c, text) -> text + 0),
                    K1(Customer::getId, (c, text) -> text + 1),
                    K2(Customer::getId, (c, text) -> text + 2),
                    K3(Customer::getId, (c, text) -> text + 3),
                    K4(Customer::getId, (c, text) -> text + 4),
                    K5(Customer::getId, (c, text) -> text + 5),
                    K6(Customer::getId, (c, text) -> text + 6),
                    K7(Customer::getId, (c, text) -> text + 7),
                    K8(Customer::getId, (c, text) -> text + 8),
                    K9(Customer::getId, (c, text) -> text + 9),
                    K10(Customer::getId, (c, text) -> text + 10),
                    DIAL(Customer::getPhone, Part::named);
                    private final Function<Customer, String> number;
                    private final BiFunction<Customer, String, String> line;
                    Part(Function<Customer, String> number, BiFunction<Customer, String, String> line) {
                        this.number = number;
                        this.line = line;
                    }
                    Function<Customer, String> number() { return number; }
                    BiFunction<Customer, String, String> line() { return line; }
                    private static String named(Customer c, String text) { return c.getId() + text; }
                }
                """, """
                class Desk {
                    void run(Customer c, Part part) {
                        System.out.println(part.number().apply(c)); // leak: phone -> stdout
                        System.out.println(part.line().apply(c, "no"));
                        System.out.println(part.line().apply(c, c.getEmail())); // leak: email -> stdout
                    }
                }
                """);
    }

    @Test
    void implementationsOfTheInterfaceCountBesideFunctions() {
        check(CUSTOMER, """
                interface Note { void write(String text); }
                """, """
                class Printer implements Note {
                    @Override
                    public void write(String text) {
                        System.out.println(text); // leak: email -> stdout
                    }
                }
                """, """
                class Office {
                    private final Note note;
                    Office(Note note) { this.note = note; }
                    void run(Customer c) { note.write(c.getEmail()); }
                    static Office silent() { return new Office(text -> {}); }
                }
                """);
    }

    @Test
    void loopsAskIteratorsOfTheSource() {
        check(CUSTOMER, """
                import java.util.*;
                class Queue implements Iterable<Customer> {
                    private final List<Customer> people = new ArrayList<>();
                    @Override
                    public Iterator<Customer> iterator() {
                        return new Iterator<>() {
                            private int at;
                            @Override
                            public boolean hasNext() { return at < people.size(); }
                            @Override
                            public Customer next() { return people.get(at++); }
                        };
                    }
                    void print(Queue queue) {
                        for (Customer each : queue) {
                            System.out.println(each.getEmail()); // leak: email -> stdout
                            System.out.println(each.getId());
                        }
                    }
                }
                """);
    }

    @Test
    void functionsInConstantsOfOtherClasses() {
        check(CUSTOMER, """
                import java.util.*;
                import java.util.function.*;
                class Masks {
                    enum Column { A, B }
                    static final UnaryOperator<String> HIDDEN = value -> "(hidden)";
                    static final UnaryOperator<String> TRIMMED = value -> value.trim();
                    static final Map<Column, Function<Customer, Object>> MAILS = new EnumMap<>(Map.of(Column.A, Customer::getEmail));
                    static final Map<Column, Function<Customer, Object>> IDS = new EnumMap<>(Map.of(Column.A, Customer::getId));
                    static final Map<Column, Function<Customer, Object>> BOTH =
                            Collections.unmodifiableMap(new LinkedHashMap<>(Map.of(Column.A, Customer::getId, Column.B, Customer::getPhone)));
                }
                """, """
                import java.util.Optional;
                class Desk {
                    void run(Customer c) {
                        System.out.println(Optional.of(c).map(Customer::getEmail).map(Masks.HIDDEN).orElse("-"));
                        System.out.println(Optional.of(c).map(Customer::getEmail).map(Masks.TRIMMED).orElse("-")); // leak: email -> stdout
                        System.out.println(Masks.MAILS.get(Masks.Column.A).apply(c)); // leak: email -> stdout
                        System.out.println(Masks.IDS.get(Masks.Column.A).apply(c));
                        System.out.println(Masks.BOTH.get(Masks.Column.A).apply(c));
                        System.out.println(Masks.BOTH.get(Masks.Column.B).apply(c)); // leak: phone -> stdout
                    }
                }
                """);
    }
}
