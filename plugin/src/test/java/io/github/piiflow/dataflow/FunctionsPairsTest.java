package io.github.piiflow.dataflow;

import io.github.piiflow.testing.Pairs;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Lambdas, method references, streams, futures, callbacks. */
class FunctionsPairsTest {
    @TestFactory
    Stream<DynamicTest> pairs() {
        return Pairs.of("""
                == a lambda is called
                Function<Customer, String> f = x -> x.getEmail();
                Function<Customer, String> g = x -> x.getId();
                log.info(f.apply(c)); // leak: email -> log
                log.info(g.apply(c));
                == a lambda captures
                String s = c.getEmail();
                Supplier<String> f = () -> s;
                Supplier<String> g = () -> c.getId();
                log.info(f.get()); // leak: email -> log
                log.info(g.get());
                == a method reference is called
                Function<Customer, String> f = Customer::getEmail;
                Function<Customer, String> g = Customer::getId;
                log.info(f.apply(c)); // leak: email -> log
                log.info(g.apply(c));
                == a bound method reference is called
                Supplier<String> f = c::getEmail;
                Supplier<String> g = c::getId;
                log.info(f.get()); // leak: email -> log
                log.info(g.get());
                == a constructor reference makes objects
                static class Box { final String v; Box(String v) { this.v = v; } }
                --
                Function<String, Box> f = Box::new;
                log.info(f.apply(c.getEmail()).v); // leak: email -> log
                log.info(f.apply(c.getId()).v);
                == a lambda is passed to a helper
                static String use(Customer c, Function<Customer, String> f) { return f.apply(c); }
                --
                log.info(use(c, x -> x.getEmail())); // leak: email -> log
                log.info(use(c, x -> x.getId()));
                == a lambda is returned by a helper
                static Function<Customer, String> full() { return x -> x.getEmail(); }
                static Function<Customer, String> less() { return x -> x.getId(); }
                --
                log.info(full().apply(c)); // leak: email -> log
                log.info(less().apply(c));
                == a lambda made by a helper captures its parameter
                static Supplier<String> of(String s) { return () -> s; }
                --
                log.info(of(c.getEmail()).get()); // leak: email -> log
                log.info(of(c.getId()).get());
                == a lambda is kept in a field
                private Function<Customer, String> f = x -> x.getEmail();
                private Function<Customer, String> g = x -> x.getId();
                --
                log.info(f.apply(c)); // leak: email -> log
                log.info(g.apply(c));
                == a lambda is kept in a map
                Map<String, Function<Customer, String>> m = new HashMap<>();
                m.put("full", x -> x.getEmail());
                m.put("less", x -> x.getId());
                log.info(m.get("full").apply(c)); // leak: email -> log
                log.info(m.get("less").apply(c));
                == a lambda writes what it captured
                List<String> l = new ArrayList<>();
                List<String> k = new ArrayList<>();
                Consumer<Customer> f = x -> l.add(x.getEmail());
                Consumer<Customer> g = x -> k.add(x.getId());
                f.accept(c);
                g.accept(c);
                log.info("{}", l); // leak: email -> log
                log.info("{}", k);
                == functions are composed
                Function<Customer, String> f = Customer::getEmail;
                Function<Customer, String> g = Customer::getId;
                log.info(f.andThen(s -> "<" + s).apply(c)); // leak: email -> log
                log.info(g.andThen(s -> "<" + s).apply(c));
                == functions are composed the other way
                Function<String, String> f = s -> "<" + s;
                log.info(f.compose(Customer::getEmail).apply(c)); // leak: email -> log
                log.info(f.compose(Customer::getId).apply(c));
                == a stream maps
                log.info(Stream.of(c).map(Customer::getEmail).findFirst().get()); // leak: email -> log
                log.info(Stream.of(c).map(Customer::getId).findFirst().get());
                == a stream is collected into a list
                List<Customer> all = List.of(c, other);
                log.info("{}", all.stream().map(Customer::getEmail).collect(Collectors.toList())); // leak: email -> log
                log.info("{}", all.stream().map(Customer::getId).collect(Collectors.toList()));
                == a stream is joined
                List<Customer> all = List.of(c, other);
                log.info(all.stream().map(x -> x.getEmail()).collect(Collectors.joining(","))); // leak: email -> log
                log.info(all.stream().map(x -> x.getId()).collect(Collectors.joining(",")));
                == a stream is counted
                List<Customer> all = List.of(c, other);
                log.info("{}", all.stream().map(Customer::getEmail).count());
                log.info("{}", all.stream().map(Customer::getEmail).toList()); // leak: email -> log
                == a filter asks only
                List<Customer> all = List.of(c, other);
                log.info("{}", all.stream().filter(x -> x.getEmail() != null).map(Customer::getId).toList());
                log.info("{}", all.stream().filter(x -> x.getId() != null).map(Customer::getEmail).toList()); // leak: email -> log
                == a stream is grouped
                List<Customer> all = List.of(c, other);
                log.info("{}", all.stream().collect(Collectors.groupingBy(Customer::getEmail, Collectors.counting()))); // leak: email -> log
                log.info("{}", all.stream().collect(Collectors.groupingBy(Customer::getId, Collectors.counting())));
                == a stream becomes a map
                List<Customer> all = List.of(c, other);
                Map<String, String> m = all.stream().collect(Collectors.toMap(Customer::getId, Customer::getEmail));
                log.info("{}", m.keySet());
                log.info("{}", m.values()); // leak: email -> log
                == a stream is flattened
                Stream<List<String>> s = Stream.of(List.of(c.getEmail()));
                Stream<List<String>> t = Stream.of(List.of(c.getId()));
                log.info("{}", s.flatMap(List::stream).toList()); // leak: email -> log
                log.info("{}", t.flatMap(List::stream).toList());
                == a stream is reduced
                log.info(Stream.of(c.getEmail(), "x").reduce("", (x, y) -> x + y)); // leak: email -> log
                log.info(Stream.of(c.getId(), "x").reduce("", (x, y) -> x + y));
                == peek sees elements
                Stream.of(c.getEmail()).peek(s -> log.info(s)).toList(); // leak: email -> log
                Stream.of(c.getId()).peek(s -> log.info(s)).toList();
                == sorted keeps elements
                List<Customer> all = List.of(c, other);
                log.info("{}", all.stream().sorted(Comparator.comparing(Customer::getEmail)).map(Customer::getId).toList());
                log.info("{}", all.stream().sorted(Comparator.comparing(Customer::getId)).map(Customer::getEmail).toList()); // leak: email -> log
                == a match is a boolean
                List<Customer> all = List.of(c, other);
                log.info("{}", all.stream().anyMatch(x -> x.getEmail().equals("x")));
                log.info("{}", all.stream().map(Customer::getEmail).anyMatch(x -> true) ? c.getEmail() : "x"); // leak: email -> log
                == forEach calls for each element
                List.of(c.getEmail()).forEach(s -> log.info(s)); // leak: email -> log
                List.of(c.getId()).forEach(s -> log.info(s));
                == forEach takes a method reference
                List.of(c.getEmail()).forEach(log::info); // leak: email -> log
                List.of(c.getId()).forEach(log::info);
                == optional maps
                log.info(Optional.of(c).map(Customer::getEmail).orElse("none")); // leak: email -> log
                log.info(Optional.of(c).map(Customer::getId).orElse("none"));
                == optional gives its alternative
                log.info(Optional.<String>empty().orElse(c.getEmail())); // leak: email -> log
                log.info(Optional.<String>empty().orElse(c.getId()));
                == optional asks for its alternative
                Optional<String> o = Optional.empty();
                log.info(o.orElseGet(() -> c.getEmail())); // leak: email -> log
                log.info(o.orElseGet(() -> c.getId()));
                == ifPresent is given the value
                Optional.of(c.getEmail()).ifPresent(s -> log.info(s)); // leak: email -> log
                Optional.of(c.getId()).ifPresent(s -> log.info(s));
                == a runnable runs
                Runnable r = () -> log.info(c.getEmail()); // leak: email -> log
                Runnable q = () -> log.info(c.getId());
                r.run();
                q.run();
                == a thread runs
                new Thread(() -> log.info(c.getEmail())).start(); // leak: email -> log
                new Thread(() -> log.info(c.getId())).start();
                == a thread class runs
                static class Job extends Thread { final String v; Job(String v) { this.v = v; } @Override public void run() { log.info(v); } } // leak: email -> log
                static class Quiet extends Thread { final String v; Quiet(String v) { this.v = v; } @Override public void run() { log.info("ran"); } }
                --
                new Job(c.getEmail()).start();
                new Quiet(c.getEmail()).start();
                == an executor runs a task
                ExecutorService e = Executors.newFixedThreadPool(1);
                e.submit(() -> log.info(c.getEmail())); // leak: email -> log
                e.execute(() -> log.info(c.getId()));
                == an executor gives a future
                ExecutorService e = Executors.newFixedThreadPool(1);
                Future<String> f = e.submit(() -> c.getEmail());
                Future<String> g = e.submit(() -> c.getId());
                log.info(f.get()); // leak: email -> log
                log.info(g.get());
                == a callable of one's own
                static class Job implements Callable<String> { final String v; Job(String v) { this.v = v; } public String call() { return v; } }
                --
                ExecutorService e = Executors.newFixedThreadPool(1);
                log.info(e.submit(new Job(c.getEmail())).get()); // leak: email -> log
                log.info(e.submit(new Job(c.getId())).get());
                == a completable future supplies
                log.info(CompletableFuture.supplyAsync(() -> c.getEmail()).get()); // leak: email -> log
                log.info(CompletableFuture.supplyAsync(() -> c.getId()).get());
                == a completable future hands on
                CompletableFuture.supplyAsync(() -> c).thenApply(Customer::getEmail).thenAccept(s -> log.info(s)); // leak: email -> log
                CompletableFuture.supplyAsync(() -> c).thenApply(Customer::getId).thenAccept(s -> log.info(s));
                == a completable future composes
                log.info(CompletableFuture.supplyAsync(() -> c).thenCompose(x -> CompletableFuture.supplyAsync(() -> x.getEmail())).join()); // leak: email -> log
                log.info(CompletableFuture.supplyAsync(() -> c).thenCompose(x -> CompletableFuture.supplyAsync(() -> x.getId())).join());
                == a completable future combines
                CompletableFuture<String> f = CompletableFuture.supplyAsync(() -> c.getEmail());
                CompletableFuture<String> g = CompletableFuture.supplyAsync(() -> c.getId());
                log.info(f.thenCombine(g, (x, y) -> x + y).join()); // leak: email -> log
                log.info(f.thenCombine(g, (x, y) -> y).join());
                == a future is completed by hand
                CompletableFuture<String> f = new CompletableFuture<>();
                f.complete(c.getEmail());
                CompletableFuture<String> g = new CompletableFuture<>();
                g.complete(c.getId());
                log.info(f.join()); // leak: email -> log
                log.info(g.join());
                == a listener is kept in a list
                interface Listener { void on(String s); }
                private final List<Listener> all = new ArrayList<>();
                private final List<Listener> few = new ArrayList<>();
                void init() { all.add(s -> log.info(s)); few.add(s -> log.info(s)); } // leak: email -> log
                void fire(Customer c) { for (Listener l : all) { l.on(c.getEmail()); } }
                void less(Customer c) { for (Listener l : few) { log.info(c.getId()); } }
                --
                n++;
                == a callback is kept in a field
                private Consumer<String> cb;
                private Consumer<String> less;
                void init() { cb = s -> log.info(s); less = s -> log.info("got"); } // leak: email -> log
                --
                cb.accept(c.getEmail());
                less.accept(c.getEmail());
                == a supplier is asked later
                static class Lazy { final Supplier<String> s; Lazy(Supplier<String> s) { this.s = s; } String get() { return s.get(); } }
                --
                log.info(new Lazy(() -> c.getEmail()).get()); // leak: email -> log
                log.info(new Lazy(() -> c.getId()).get());
                == a function of two arguments
                BiFunction<String, String, String> f = (x, y) -> x;
                log.info(f.apply(c.getEmail(), c.getId())); // leak: email -> log
                log.info(f.apply(c.getId(), c.getEmail()));
                == a curried function
                Function<String, Function<String, String>> f = x -> y -> x;
                log.info(f.apply(c.getEmail()).apply("x")); // leak: email -> log
                log.info(f.apply("x").apply(c.getEmail()));
                == a unary operator is applied to a list
                List<String> l = new ArrayList<>(List.of("x"));
                l.replaceAll(s -> s + c.getEmail());
                log.info("{}", l); // leak: email -> log
                List<String> k = new ArrayList<>(List.of("x"));
                k.replaceAll(s -> s + c.getId());
                log.info("{}", k);
                == a predicate decides, it gives nothing
                Predicate<Customer> p = x -> x.getEmail().isEmpty();
                log.info("{}", p.test(c));
                log.info("{}", p.test(c) ? c.getEmail() : "x"); // leak: email -> log
                == a lambda sees this
                private String kept = "none";
                private String plain = "none";
                --
                kept = c.getEmail();
                plain = c.getId();
                Supplier<String> f = () -> kept;
                Supplier<String> g = () -> plain;
                log.info(f.get()); // leak: email -> log
                log.info(g.get());
                == an iterator of one's own
                static class It implements Iterator<String> { final String v; It(String v) { this.v = v; } public boolean hasNext() { return true; } public String next() { return v; } }
                --
                log.info(new It(c.getEmail()).next()); // leak: email -> log
                log.info(new It(c.getId()).next());
                == an iterable of one's own is walked
                static class Bag implements Iterable<String> { final List<String> l = new ArrayList<>(); public Iterator<String> iterator() { return l.iterator(); } }
                --
                Bag x = new Bag();
                x.l.add(c.getEmail());
                for (String s : x) { log.info(s); } // leak: email -> log
                Bag y = new Bag();
                y.l.add(c.getId());
                for (String s : y) { log.info(s); }
                == a comparator of one's own sees both
                List<Customer> l = new ArrayList<>(List.of(c, other));
                l.sort((x, y) -> { log.info(x.getEmail()); return 0; }); // leak: email -> log
                l.sort((x, y) -> { log.info(x.getId()); return 0; });
                == an own higher-order helper walks a list
                static <T> void each(List<T> l, Consumer<T> f) { for (T t : l) { f.accept(t); } }
                --
                each(List.of(c), x -> log.info(x.getEmail())); // leak: email -> log
                each(List.of(c), x -> log.info(x.getId()));
                == an own map helper
                static <T, R> List<R> map(List<T> l, Function<T, R> f) { List<R> r = new ArrayList<>(); for (T t : l) { r.add(f.apply(t)); } return r; }
                --
                log.info("{}", map(List.of(c), Customer::getEmail)); // leak: email -> log
                log.info("{}", map(List.of(c), Customer::getId));
                == a retry template
                static <T> T retry(Supplier<T> s) { for (int i = 0; i < 3; i++) { try { return s.get(); } catch (RuntimeException e) { log.info("again"); } } throw new IllegalStateException("no"); }
                --
                log.info(retry(() -> c.getEmail())); // leak: email -> log
                log.info(retry(() -> c.getId()));
                == a supplier given to a field's method is not what the field holds
                interface Out { void put(Supplier<String> s); void plain(String s); }
                private Out out;
                void init(Customer c) { out.put(() -> "none"); }
                void loud() { }
                --
                out.plain(c.getId());
                log.info(c.getEmail()); // leak: email -> log
                log.info(c.getId());
                == a registered handler runs with what is handed to it
                interface Handler { void on(String s); }
                private final Map<String, Handler> handlers = new HashMap<>();
                private final List<Handler> quiet = new ArrayList<>();
                void init() { handlers.put("a", s -> log.info(s)); quiet.add(s -> log.info("got")); } // leak: email -> log
                --
                handlers.get("a").on(c.getEmail());
                quiet.get(0).on(c.getEmail());
                """);
    }
}
