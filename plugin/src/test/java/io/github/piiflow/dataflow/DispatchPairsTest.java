package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.CUSTOMER;
import static io.github.piiflow.testing.Leaks.check;

import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Calls that may reach several methods, and objects of many parts that methods make. */
class DispatchPairsTest {
    private static final String LOGGER = """
            import java.util.*;
            import org.slf4j.Logger;
            import org.slf4j.LoggerFactory;
            """;

    /** Six handlers: more than are applied one by one. */
    private static final String HANDLERS = """
            interface Handler { String handle(Customer customer); }
            class First implements Handler { public String handle(Customer c) { return "first"; } }
            class Second implements Handler { public String handle(Customer c) { return "second " + c.getId(); } }
            class Third implements Handler { public String handle(Customer c) { return "third"; } }
            class Fourth implements Handler { public String handle(Customer c) { return "fourth"; } }
            class Fifth implements Handler { public String handle(Customer c) { return "fifth"; } }
            class Sixth implements Handler { public String handle(Customer c) { return %s; } }
            """;

    @Test
    void givesEachOfSeveralObjectsOnlyWhatItsOwnMethodWrites() {
        check(CUSTOMER, LOGGER + """
                abstract class Note {
                    String text = "";
                    abstract void fill(Customer c);
                }
                class Open extends Note { void fill(Customer c) { text = c.getEmail(); } }
                class Closed extends Note { void fill(Customer c) { text = c.getId(); } }
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void run(Customer c, boolean open) {
                        Open first = new Open();
                        Closed second = new Closed();
                        Note note = open ? first : second;
                        note.fill(c);
                        log.info(second.text);
                        log.info(first.text); // leak: email -> log
                    }
                }
                """);
    }

    @Test
    void whatEveryTargetOverwritesIsGone() {
        String desk = LOGGER + """
                interface Cleaner { void clean(Customer c); }
                class Blank implements Cleaner { public void clean(Customer c) { c.setEmail(""); } }
                class Dash implements Cleaner { public void clean(Customer c) { c.setEmail("-"); } }
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void run(Customer c, Cleaner cleaner) {
                        cleaner.clean(c);
                        log.info(c.getEmail());
                    }
                }
                """;
        check(CUSTOMER, desk);
        check(
                CUSTOMER,
                desk.replace("c.setEmail(\"-\")", "c.setPhone(\"-\")")
                        .replace("c.getEmail());", "c.getEmail()); // leak: email -> log"));
    }

    @Test
    void objectsOfDifferentTargetsAreDifferent() {
        check(CUSTOMER, LOGGER + """
                class Card { String text; }
                interface Maker { Card make(Customer c); }
                class Plain implements Maker {
                    public Card make(Customer c) { Card card = new Card(); card.text = c.getId(); return card; }
                }
                class Full implements Maker {
                    public Card make(Customer c) { Card card = new Card(); card.text = c.getEmail(); return card; }
                }
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void all(Customer c, Maker maker) {
                        log.info(maker.make(c).text); // leak: email -> log
                    }
                    void one(Customer c) {
                        log.info(new Plain().make(c).text);
                    }
                }
                """);
    }

    @Test
    void oneOfManyImplementationsGivesDataBack() {
        String desk = LOGGER + """
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void run(Customer c, Handler handler) {
                        log.info(handler.handle(c));
                    }
                }
                """;
        check(CUSTOMER, HANDLERS.formatted("\"sixth\""), desk);
        check(
                CUSTOMER,
                HANDLERS.formatted("c.getPhone()"),
                desk.replace("handle(c));", "handle(c)); // leak: phone -> log"));
    }

    @Test
    void oneOfManyImplementationsLogs() {
        String desk = "class Desk { void run(Customer c, Handler handler) { handler.handle(c); } }";
        String sixth = """
                log(c.getPhone());
                    }
                    private String log(String text) {
                        org.slf4j.Logger log = org.slf4j.LoggerFactory.getLogger("x");
                        log.info(text);%s
                        return "";
                """;
        check(CUSTOMER, HANDLERS.formatted(sixth.formatted(" // leak: phone -> log")), desk);
        check(CUSTOMER, HANDLERS.formatted(sixth.formatted("").replace("getPhone", "getId")), desk);
    }

    @Test
    void listsMadeWhenFirstAskedForKeepWhatIsAddedLater() {
        check(CUSTOMER, LOGGER + """
                class Ticket {
                    private List<String> notes;
                    List<String> getNotes() {
                        if (notes == null) {
                            notes = new ArrayList<>();
                        }
                        return notes;
                    }
                    boolean isEmpty() { return getNotes().isEmpty(); }
                }
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void add(Customer c) {
                        Ticket ticket = new Ticket();
                        if (ticket.isEmpty()) {
                            ticket.getNotes().add(c.getEmail());
                        }
                        log.info("{}", ticket.getNotes()); // leak: email -> log
                    }
                    void none(Customer c) {
                        Ticket ticket = new Ticket();
                        if (ticket.isEmpty()) {
                            ticket.getNotes().add(c.getId());
                        }
                        log.info("{}", ticket.getNotes());
                    }
                }
                """);
    }

    @Test
    void partsOfObjectsWithVeryManyPartsAreStillFound() {
        check(CUSTOMER, parts(c -> "c.getId()"), desk(""));
        check(CUSTOMER, parts(c -> c == 150 ? "c.getEmail()" : "c.getId()"), desk(" // leak: email -> log"));
    }

    private static String desk(String comment) {
        return LOGGER + """
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void run(Customer c) {
                        log.info(new Maker().make(c).part150.text);%s
                    }
                }
                """.formatted(comment);
    }

    /** A class with two hundred objects in it. */
    private static String parts(IntFunction<String> text) {
        StringBuilder source = new StringBuilder("class Part { String text; }\nclass Whole {\n");
        for (int i = 0; i < 200; i++) {
            source.append("    Part part").append(i).append(" = new Part();\n");
        }
        source.append("}\nclass Maker {\n    Whole make(Customer c) {\n        Whole whole = new Whole();\n");
        for (int i = 0; i < 200; i++) {
            source.append("        whole.part%d.text = %s;\n".formatted(i, text.apply(i)));
        }
        return source + "        return whole;\n    }\n}\n";
    }

    @Test
    void dataGoesThroughManyMethodsThatCallEachOther() {
        check(CUSTOMER, tangle("c.getId()", ""));
        check(CUSTOMER, tangle("c.getEmail()", " // leak: email -> log"));
    }

    /** Eighty methods, each of which calls the next and the first. */
    private static String tangle(String data, String comment) {
        StringBuilder source = new StringBuilder(LOGGER + """
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void run(Customer c, int depth) {
                        log.info(step0(%s, depth));%s
                    }
                """.formatted(data, comment));
        for (int i = 0; i < 80; i++) {
            source.append("""
                        String step%d(String text, int depth) {
                            return depth == 0 ? step%d(text, depth) : step0("-", depth - 1);
                        }
                    """.formatted(i, i + 1));
        }
        return source + "    String step80(String text, int depth) { return depth == 9 ? step0(text, 3) : text; }\n}\n";
    }

    @Test
    void whatStandsForATypeVariableIsAllThatAGenericMethodGives() {
        check(CUSTOMER, LOGGER + """
                class Room { String label = "A"; public String toString() { return label; } }
                class Guest {
                    String mail;
                    Guest(String mail) { this.mail = mail; }
                    public String toString() { return mail; }
                }
                class Shelf<T> {
                    private final Map<String, Object> things;
                    Shelf(Map<String, Object> things) { this.things = things; }
                    @SuppressWarnings("unchecked")
                    T get(String key) { return (T) things.get(key); }
                }
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void run(Customer c, String key, String other) {
                        Map<String, Object> things = new HashMap<>();
                        things.put(key, new Guest(c.getEmail()));
                        Shelf<Room> rooms = new Shelf<>(things);
                        Shelf<Guest> guests = new Shelf<>(things);
                        log.info("room {}", rooms.get(other));
                        log.info("guest {}", guests.get(other)); // leak: email -> log
                    }
                }
                """);
    }

    @Test
    void implementationsForOtherTypesAreNotMeant() {
        check(CUSTOMER, LOGGER + """
                class Room { String label; }
                interface Printer<T> { String print(T thing, Customer c); }
                class RoomPrinter implements Printer<Room> {
                    public String print(Room room, Customer c) { return room.label; }
                }
                class CustomerPrinter implements Printer<Customer> {
                    public String print(Customer who, Customer c) { return c.getEmail(); }
                }
                abstract class AnyPrinter<T> implements Printer<T> {
                    public String print(T thing, Customer c) { return c.getPhone(); }
                }
                class KeyPrinter extends AnyPrinter<String> {}
                class Desk {
                    private static final Logger log = LoggerFactory.getLogger(Desk.class);
                    void room(Printer<Room> printer, Room room, Customer c) {
                        log.info(printer.print(room, c)); // leak: phone -> log
                    }
                    void some(Printer<? extends Comparable<?>> printer, Customer c) {
                        log.info(printer.print(null, c)); // leak: phone -> log
                    }
                    <T> void any(Printer<T> printer, T t, Customer c) {
                        log.info(printer.print(t, c)); // leak: email, phone -> log
                    }
                    void who(Printer<Customer> printer, Customer c) {
                        log.info(printer.print(c, c)); // leak: email, phone -> log
                    }
                }
                """);
    }
}
