package org.brevia.club.pipelines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** University. */
public class Pipelines {
    private static final Logger log = LoggerFactory.getLogger(Pipelines.class);

    public record Student(String courseCode, String fullName, String email, String phone, int credits, List<String> hobbies) {}

    void reduce(List<Student> all) {
        String joined = all.stream().map(Student::fullName).reduce("", (a, b) -> a + ";" + b);
        log.info("r {}", joined); // LEAK full_name -> log
        int sum = all.stream().map(Student::credits).reduce(0, Integer::sum);
        log.info("r {}", sum); // CLEAN sum
        int length = all.stream().reduce(0, (n, s) -> n + s.fullName().length(), Integer::sum);
        log.info("r {}", length); // CLEAN length
        Optional<String> longest = all.stream().map(Student::email).reduce(BinaryOperator.maxBy(Comparator.comparing(String::length)));
        log.info("r {}", longest.orElse("")); // LEAK email -> log
    }

    void grouping(List<Student> all) {
        Map<String, List<String>> byCourse = all.stream()
            .collect(Collectors.groupingBy(Student::courseCode, LinkedHashMap::new, Collectors.mapping(Student::email, Collectors.toList())));
        log.info("g {}", byCourse.keySet()); // CLEAN course codes
        log.info("g {}", byCourse); // LEAK email -> log
        Map<String, Long> counts = all.stream().collect(Collectors.groupingBy(Student::courseCode, Collectors.counting()));
        log.info("g {}", counts); // CLEAN counts per course
        Map<String, Long> countsByName = all.stream().collect(Collectors.groupingBy(Student::fullName, Collectors.counting()));
        log.info("g {}", countsByName); // LEAK full_name -> log
        Map<Boolean, List<Student>> parts = all.stream().collect(Collectors.partitioningBy(s -> s.credits() > 30));
        log.info("g {}", parts.get(true).size()); // CLEAN count
        log.info("g {}", parts.get(false).get(0).phone()); // LEAK phone -> log
    }

    void merging(List<Student> all) {
        Map<String, String> m = all.stream().collect(Collectors.toMap(Student::courseCode, Student::fullName, (a, b) -> a + "+" + b));
        log.info("m {}", m.values()); // LEAK full_name -> log
        Map<String, Integer> n = all.stream().collect(Collectors.toMap(Student::courseCode, s -> 1, Integer::sum, LinkedHashMap::new));
        log.info("m {}", n); // CLEAN counts
        Map<String, String> dropped = all.stream().collect(Collectors.toMap(s -> s.courseCode(), s -> s.fullName().isBlank() ? "-" : "+"));
        log.info("m {}", dropped); // CLEAN sign only
    }

    void teeing(List<Student> all) {
        String both = all.stream().collect(Collectors.teeing(
            Collectors.mapping(Student::courseCode, Collectors.joining(",")),
            Collectors.mapping(Student::phone, Collectors.joining(",")),
            (a, b) -> b + a));
        log.info("t {}", both); // LEAK phone -> log
        String first = all.stream().collect(Collectors.teeing(
            Collectors.mapping(Student::courseCode, Collectors.joining(",")),
            Collectors.mapping(Student::phone, Collectors.joining(",")),
            (a, b) -> a));
        log.info("t {}", first); // CLEAN the merger drops the numbers
    }

    void multi(List<Student> all) {
        List<String> parts = all.stream().<String>mapMulti((s, sink) -> {
            sink.accept(s.courseCode());
            sink.accept(s.email());
        }).toList();
        log.info("mm {}", parts); // LEAK email -> log
        List<String> codes = all.stream().<String>mapMulti((s, sink) -> {
            if (s.email() != null) {
                sink.accept(s.courseCode());
            }
        }).toList();
        log.info("mm {}", codes); // CLEAN course codes
    }

    void flat(List<Student> all) {
        log.info("f {}", all.stream().flatMap(s -> Stream.of(s.courseCode(), s.phone())).distinct().toList()); // LEAK phone -> log
        log.info("f {}", all.stream().flatMap(s -> Optional.of(s.courseCode()).stream()).toList()); // CLEAN course codes
        log.info("f {}", all.stream().map(Student::email).map(String::length).mapToInt(i -> i).summaryStatistics()); // CLEAN statistics of lengths
        List<String> peeked = new ArrayList<>();
        all.stream().peek(s -> peeked.add(s.fullName())).map(Student::courseCode).forEach(c -> log.debug("c {}", c)); // CLEAN course code
        log.info("f {}", peeked); // LEAK full_name -> log
    }

    void collector(List<Student> all) {
        Collector<Student, StringBuilder, String> names = Collector.of(StringBuilder::new, (b, s) -> b.append(s.fullName()), StringBuilder::append, StringBuilder::toString);
        log.info("c {}", all.stream().collect(names)); // LEAK full_name -> log
        Collector<Student, StringBuilder, String> codes = Collector.of(StringBuilder::new, (b, s) -> b.append(s.courseCode()), StringBuilder::append, StringBuilder::toString);
        log.info("c {}", all.stream().collect(codes)); // CLEAN course codes
        Set<String> tree = all.stream().map(Student::email).collect(Collectors.toCollection(TreeSet::new));
        log.info("c {}", tree); // LEAK email -> log
        List<Integer> lengths = all.stream().map(Student::email).collect(Collectors.collectingAndThen(Collectors.toList(), l -> l.stream().map(String::length).toList()));
        log.info("c {}", lengths); // CLEAN lengths
        StringBuilder own = all.stream().collect(StringBuilder::new, (b, s) -> b.append(s.phone()), StringBuilder::append);
        log.info("c {}", own); // LEAK phone -> log
    }

    void indexed(List<Student> all) {
        IntStream.range(0, all.size()).mapToObj(i -> i + ":" + all.get(i).fullName()).forEach(x -> log.info(x)); // LEAK full_name -> log
        IntStream.range(0, all.size()).mapToObj(i -> i + ":" + all.get(i).courseCode()).forEach(x -> log.info(x)); // CLEAN course code
    }

    void composed(Student s) {
        Function<Student, String> mail = Student::email;
        Function<String, String> trim = String::trim;
        log.info("x {}", mail.andThen(trim).apply(s)); // LEAK email -> log
        log.info("x {}", trim.compose(mail).apply(s)); // LEAK email -> log
        log.info("x {}", mail.andThen(String::isEmpty).apply(s)); // CLEAN boolean
        Function<Student, Student> id = Function.identity();
        log.info("x {}", id.andThen(Student::courseCode).apply(s)); // CLEAN course code
        UnaryOperator<String> drop = t -> "?";
        log.info("x {}", mail.andThen(drop).apply(s)); // CLEAN the last function drops its input
        Predicate<Student> p = x -> x.email().isBlank();
        log.info("x {}", p.negate().or(x -> x.phone() == null).test(s)); // CLEAN boolean
        BiFunction<Student, String, String> two = (x, y) -> y + x.phone();
        log.info("x {}", two.andThen(String::strip).apply(s, "tel ")); // LEAK phone -> log
    }

    void curried(Student s) {
        Function<String, Function<String, String>> join = a -> b -> a + "/" + b;
        log.info("k {}", join.apply(s.courseCode()).apply(s.fullName())); // LEAK full_name -> log
        log.info("k {}", join.apply(s.courseCode()).apply("x")); // CLEAN course code
        Function<String, Function<String, String>> left = a -> b -> a;
        log.info("k {}", left.apply(s.courseCode()).apply(s.fullName())); // CLEAN the second argument is dropped
        Supplier<Supplier<String>> nested = () -> () -> s.email();
        log.info("k {}", nested.get().get()); // LEAK email -> log
    }

    private Consumer<Student> writer(Function<Student, String> f) {
        return s -> {
            String text = f.apply(s);
            sink.accept(text);
        };
    }

    private final Consumer<String> sink = t -> log.info("sink {}", t); // LEAK full_name -> log; sink

    private final BiConsumer<Student, String> codeSink = (s, t) -> log.info("sink {} {}", s.courseCode(), t); // CLEAN course code and constant

    void returned(Student s) {
        writer(Student::fullName).accept(s);
        writer(Student::courseCode).accept(s);
        codeSink.accept(s, "done");
    }

    private static <A, B> B apply(A a, Function<? super A, ? extends B> f) { return f.apply(a); }

    void generic(Student s) {
        String text = apply(s, Student::courseCode);
        log.info("a {}", text); // CLEAN course code
        log.info("a {}", apply(s, Student::phone)); // LEAK phone -> log
        log.info("a {}", apply(apply(s, Student::phone), String::hashCode)); // CLEAN hash code
    }

    void optionals(Optional<Student> o, Optional<Student> other) {
        log.info("o {}", o.map(Student::email).or(() -> other.map(Student::courseCode)).orElseThrow()); // LEAK email -> log
        log.info("o {}", o.map(Student::courseCode).or(() -> other.map(Student::phone)).get()); // LEAK phone -> log
        log.info("o {}", o.flatMap(s -> Optional.of(s.credits())).orElse(0)); // CLEAN credits
        log.info("o {}", o.filter(s -> s.email().endsWith(".edu")).map(Student::courseCode).orElseGet(() -> "none")); // CLEAN course code
        String x = o.isPresent() ? o.get().courseCode() : "-";
        log.info("o {}", x); // CLEAN course code
        o.map(Student::fullName).ifPresentOrElse(n -> log.info("o {}", n), () -> log.info("none")); // LEAK full_name -> log
        log.info("o {}", Optional.ofNullable(o.get().phone()).map(t -> t.substring(1)).stream().toList()); // LEAK phone -> log
    }

    void futures(Student s, ExecutorService pool) throws Exception {
        CompletableFuture<String> a = CompletableFuture.supplyAsync(s::email);
        CompletableFuture<String> b = CompletableFuture.completedFuture(s.courseCode());
        log.info("cf {}", a.thenCombine(b, (x, y) -> y).get()); // CLEAN the course code wins
        log.info("cf {}", a.thenCombine(b, (x, y) -> x + y).join()); // LEAK email -> log
        a.thenCompose(m -> CompletableFuture.supplyAsync(() -> m + "!")).thenAccept(m -> log.info("cf {}", m)); // LEAK email -> log
        a.handle((m, ex) -> ex == null ? "ok" : "failed").thenAccept(m -> log.info("cf {}", m)); // CLEAN state only
        a.whenComplete((m, ex) -> log.info("cf {}", m)); // LEAK email -> log
        CompletableFuture<String> c = new CompletableFuture<>();
        pool.submit(() -> c.complete(s.phone()));
        c.thenApply(t -> t.replace(" ", "")).thenAccept(t -> log.info("cf {}", t)); // LEAK phone -> log
        CompletableFuture.allOf(a, b).thenRun(() -> log.info("cf {}", b.join())); // CLEAN course code
        Callable<String> job = s::fullName;
        log.info("cf {}", pool.invokeAll(List.of(job)).get(0).get()); // LEAK full_name -> log
    }

    void atomics(Student s) {
        AtomicReference<String> ref = new AtomicReference<>("");
        ref.set(s.fullName());
        log.info("at {}", ref.get()); // LEAK full_name -> log
        ref.updateAndGet(t -> "x");
        log.info("at {}", ref.get()); // CLEAN replaced
        AtomicReference<String> code = new AtomicReference<>(s.courseCode());
        log.info("at {}", code.accumulateAndGet(":", String::concat)); // CLEAN course code
    }

    void mapsOfAll(Student s) {
        Map<String, String> m = new HashMap<>();
        m.merge("a", s.fullName(), String::concat);
        m.computeIfPresent("a", (k, v) -> v + "!");
        log.info("mp {}", m.get("a")); // LEAK full_name -> log
        m.replaceAll((k, v) -> "-");
        log.info("mp {}", m.get("a")); // CLEAN all values replaced
        ConcurrentHashMap<String, String> c = new ConcurrentHashMap<>();
        c.compute("b", (k, v) -> s.email());
        log.info("mp {}", c.getOrDefault("b", "")); // LEAK email -> log
        log.info("mp {}", c.getOrDefault("c", "none")); // CLEAN other key
    }

    static class Cohort implements Iterable<Student> {
        private final List<Student> list = new ArrayList<>();
        void add(Student s) { list.add(s); }
        @Override
        public Iterator<Student> iterator() {
            return new Iterator<>() {
                private int i;
                @Override
                public boolean hasNext() { return i < list.size(); }
                @Override
                public Student next() { return list.get(i++); }
            };
        }
    }

    static class Codes implements Iterable<String> {
        private final Cohort cohort;
        Codes(Cohort cohort) { this.cohort = cohort; }
        @Override
        public Iterator<String> iterator() {
            Iterator<Student> it = cohort.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() { return it.hasNext(); }
                @Override
                public String next() { return it.next().courseCode(); }
            };
        }
    }

    void iterables(Cohort cohort) {
        for (Student s : cohort) {
            log.info("it {}", s.phone()); // LEAK phone -> log
        }
        for (String c : new Codes(cohort)) {
            log.info("it {}", c); // CLEAN course code
        }
        log.info("it {}", StreamSupport.stream(cohort.spliterator(), false).map(Student::email).toList()); // LEAK email -> log
        Iterable<String> names = () -> cohort.list.stream().map(Student::fullName).iterator();
        names.forEach(n -> log.info("it {}", n)); // LEAK full_name -> log
        Iterable<String> codes = () -> cohort.list.stream().map(Student::courseCode).iterator();
        codes.forEach(n -> log.info("it {}", n)); // CLEAN course code
    }

    void builderLambda(Student s) {
        log.info("bl {}", text(b -> b.append(s.courseCode()))); // CLEAN course code
        log.info("bl {}", text(b -> b.append(s.courseCode()).append(s.phone()))); // LEAK phone -> log
    }

    private static String text(Consumer<StringBuilder> filler) {
        StringBuilder b = new StringBuilder();
        filler.accept(b);
        return b.toString();
    }

    void memo(Student s) {
        Supplier<String> once = memoize(() -> s.fullName());
        log.info("me {}", once.get()); // LEAK full_name -> log
        Supplier<String> code = memoize(() -> s.courseCode());
        log.info("me {}", code.get()); // CLEAN course code
    }

    private static <T> Supplier<T> memoize(Supplier<T> s) {
        Map<String, T> store = new ConcurrentHashMap<>();
        return () -> store.computeIfAbsent("k", k -> Objects.requireNonNull(s.get()));
    }
}
