package org.brevia.club.readers;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Telecom: what is printed for a subscriber. */
public class Renderers {
    private static final Logger log = LoggerFactory.getLogger(Renderers.class);

    public static class Subscriber {
        String contractNo;
        String fullName;
        String msisdn;
        String tariff;
        String homeAddress;
    }

    // one interface, two implementations
    interface Renderer {
        String render(Subscriber s);
    }

    static class NumberRenderer implements Renderer {
        @Override
        public String render(Subscriber s) { return s.msisdn; }
    }

    static class TariffRenderer implements Renderer {
        @Override
        public String render(Subscriber s) { return s.tariff; }
    }

    void exact(Subscriber s) {
        Renderer a = new NumberRenderer();
        Renderer b = new TariffRenderer();
        log.info("r {}", a.render(s)); // LEAK phone -> log
        log.info("r {}", b.render(s)); // CLEAN the exact type is known
    }

    void ambiguous(Subscriber s, boolean full) {
        Renderer r = full ? new NumberRenderer() : new TariffRenderer();
        log.info("r {}", r.render(s)); // LEAK phone -> log
        Renderer same = full ? new TariffRenderer() : new TariffRenderer();
        log.info("r {}", same.render(s)); // CLEAN both are the tariff
    }

    void unknown(Subscriber s, Renderer r) {
        log.info("r {}", r.render(s)); // LEAK phone -> log
    }

    // one interface with a single implementation
    interface Describer {
        String describe(Subscriber s);
    }

    static class OnlyDescriber implements Describer {
        @Override
        public String describe(Subscriber s) { return "contract " + s.contractNo; }
    }

    void single(Subscriber s, Describer d) {
        log.info("d {}", d.describe(s)); // CLEAN the only implementation prints the contract
        log.info("d {}", d.describe(s) + s.fullName); // LEAK full_name -> log
    }

    // template method with a hook
    abstract static class Report {
        final String print(Subscriber s) { return header() + line(s); }
        String header() { return "# "; }
        abstract String line(Subscriber s);
    }

    static class AddressReport extends Report {
        @Override
        String line(Subscriber s) { return s.homeAddress; }
    }

    static class TariffReport extends Report {
        @Override
        String line(Subscriber s) { return s.tariff; }
    }

    static class LoudTariffReport extends TariffReport {
        @Override
        String header() { return "## "; }
    }

    void templates(Subscriber s) {
        log.info(new AddressReport().print(s)); // LEAK postal_address -> log
        log.info(new TariffReport().print(s)); // CLEAN tariff
        log.info(new LoudTariffReport().print(s)); // CLEAN inherits the tariff line
    }

    // visitor
    interface Visitor<R> {
        R person(PersonItem p);
        R device(DeviceItem d);
    }

    interface Item {
        <R> R accept(Visitor<R> v);
    }

    record PersonItem(String fullName, String contractNo) implements Item {
        @Override
        public <R> R accept(Visitor<R> v) { return v.person(this); }
    }

    record DeviceItem(String model) implements Item {
        @Override
        public <R> R accept(Visitor<R> v) { return v.device(this); }
    }

    static class Names implements Visitor<String> {
        @Override
        public String person(PersonItem p) { return p.fullName(); }
        @Override
        public String device(DeviceItem d) { return d.model(); }
    }

    static class Codes implements Visitor<String> {
        @Override
        public String person(PersonItem p) { return p.contractNo(); }
        @Override
        public String device(DeviceItem d) { return d.model(); }
    }

    void visit(List<Item> items) {
        for (Item item : items) {
            log.info("name {}", item.accept(new Names())); // LEAK full_name -> log
            log.info("code {}", item.accept(new Codes())); // CLEAN contract number or model
        }
        DeviceItem device = new DeviceItem("router");
        log.info("device {}", device.accept(new Names())); // CLEAN a device has no name of a person
    }

    // chain of responsibility
    abstract static class Handler {
        private Handler next;

        Handler then(Handler n) { this.next = n; return n; }

        void handle(String kind, Subscriber s) {
            if (!take(kind, s) && next != null) {
                next.handle(kind, s);
            }
        }

        abstract boolean take(String kind, Subscriber s);
    }

    static class NumberHandler extends Handler {
        @Override
        boolean take(String kind, Subscriber s) {
            if (!kind.equals("number")) {
                return false;
            }
            log.info("number {}", s.msisdn); // LEAK phone -> log
            return true;
        }
    }

    static class TariffHandler extends Handler {
        @Override
        boolean take(String kind, Subscriber s) {
            log.info("tariff {}", s.tariff); // CLEAN tariff
            return true;
        }
    }

    void chain(Subscriber s) {
        Handler first = new NumberHandler();
        first.then(new TariffHandler());
        first.handle("number", s);
    }

    // decorators
    static class Upper implements Renderer {
        private final Renderer inner;
        Upper(Renderer inner) { this.inner = inner; }
        @Override
        public String render(Subscriber s) { return inner.render(s).toUpperCase(); }
    }

    static class Starred implements Renderer {
        private final Renderer inner;
        Starred(Renderer inner) { this.inner = inner; }
        @Override
        public String render(Subscriber s) { return "*".repeat(inner.render(s).length()); }
    }

    void decorated(Subscriber s) {
        log.info("u {}", new Upper(new NumberRenderer()).render(s)); // LEAK phone -> log
        log.info("u {}", new Upper(new TariffRenderer()).render(s)); // CLEAN tariff
        log.info("s {}", new Starred(new NumberRenderer()).render(s)); // CLEAN stars only
    }

    // commands
    interface Command {
        void run();
    }

    static class Tell implements Command {
        private final String text;
        Tell(String text) { this.text = text; }
        @Override
        public void run() {
            log.info("tell {}", text); // LEAK full_name -> log
        }
    }

    static class TellCode implements Command {
        private final String text;
        TellCode(String text) { this.text = text; }
        @Override
        public void run() {
            log.info("tell {}", text); // CLEAN only contract numbers are handed in
        }
    }

    void commands(Subscriber s) {
        List<Command> all = List.of(new Tell(s.fullName), new TellCode(s.contractNo));
        all.forEach(Command::run);
    }

    // handlers in maps
    private final Map<String, Function<Subscriber, String>> readers = new HashMap<>();
    private final Map<Kind, BiFunction<Subscriber, String, String>> writers = new EnumMap<>(Kind.class);

    enum Kind {
        SHORT {
            @Override
            String of(Subscriber s) { return s.tariff; }
        },
        LONG {
            @Override
            String of(Subscriber s) { return s.homeAddress; }
        };

        abstract String of(Subscriber s);
    }

    void setUp() {
        readers.put("t", s -> s.tariff);
        readers.put("n", s -> s.fullName);
        writers.put(Kind.SHORT, (s, p) -> p + s.tariff);
        writers.put(Kind.LONG, (s, p) -> p + s.homeAddress);
    }

    void useMap(Subscriber s) {
        log.info("m {}", readers.get("t").apply(s)); // CLEAN other key
        log.info("m {}", readers.get("n").apply(s)); // LEAK full_name -> log
        log.info("w {}", writers.get(Kind.SHORT).apply(s, "-")); // CLEAN other key
        log.info("w {}", writers.get(Kind.LONG).apply(s, "-")); // LEAK postal_address -> log
    }

    void enums(Subscriber s, Kind any) {
        log.info("k {}", Kind.SHORT.of(s)); // CLEAN tariff
        log.info("k {}", Kind.LONG.of(s)); // LEAK postal_address -> log
        log.info("k {}", any.of(s)); // LEAK postal_address -> log
    }

    // overloads
    private String show(Object o) { return "object"; }
    private String show(String text) { return text; }
    private String show(String text, int max) { return "x".repeat(max); }

    void overloads(Subscriber s) {
        log.info("o {}", show((Object) s.fullName)); // CLEAN the overload with Object
        log.info("o {}", show(s.fullName)); // LEAK full_name -> log
        log.info("o {}", show(s.fullName, 3)); // CLEAN the overload with a length
    }

    // default and static interface methods
    interface Labelled {
        String label();
        default String boxed() { return "[" + label() + "]"; }
        static Labelled of(String text) { return () -> text; }
    }

    record ByName(Subscriber s) implements Labelled {
        @Override
        public String label() { return s.fullName; }
    }

    record ByCode(Subscriber s) implements Labelled {
        @Override
        public String label() { return s.fullName; }
        @Override
        public String boxed() { return "[" + s.contractNo + "]"; }
    }

    void defaults(Subscriber s) {
        log.info("b {}", new ByName(s).boxed()); // LEAK full_name -> log
        log.info("b {}", new ByCode(s).boxed()); // CLEAN overridden default
        log.info("b {}", Labelled.of(s.msisdn).boxed()); // LEAK phone -> log
        log.info("b {}", Labelled.of(s.tariff).boxed()); // CLEAN tariff
    }

    // generic hierarchy
    abstract static class Loader<T> {
        abstract T load(Subscriber s);
        T twice(Subscriber s) { load(s); return load(s); }
    }

    static class NameLoader extends Loader<String> {
        @Override
        String load(Subscriber s) { return s.fullName; }
    }

    static class LengthLoader extends Loader<Integer> {
        @Override
        Integer load(Subscriber s) { return s.fullName.length(); }
    }

    void loaders(Subscriber s) {
        log.info("l {}", new NameLoader().twice(s)); // LEAK full_name -> log
        log.info("l {}", new LengthLoader().twice(s)); // CLEAN length
    }

    // fields that hold an implementation
    static class Page {
        private final Renderer renderer;
        Page(Renderer renderer) { this.renderer = renderer; }
        void write(Subscriber s) {
            log.info("page {}", renderer.render(s)); // LEAK phone -> log
        }
    }

    static class TariffPage {
        private final Renderer renderer = new TariffRenderer();
        void write(Subscriber s) {
            log.info("page {}", renderer.render(s)); // CLEAN the field always holds the tariff
        }
    }

    void pages(Subscriber s) {
        new Page(new NumberRenderer()).write(s);
        new TariffPage().write(s);
    }

    // anonymous class and super call
    void anonymous(Subscriber s) {
        Report r = new TariffReport() {
            @Override
            String line(Subscriber x) { return super.line(x) + "/" + x.msisdn; }
        };
        log.info(r.print(s)); // LEAK phone -> log
        Report q = new AddressReport() {
            @Override
            String line(Subscriber x) { return super.line(x).isEmpty() ? "no" : "yes"; }
        };
        log.info(q.print(s)); // CLEAN only whether there is one
    }
}
