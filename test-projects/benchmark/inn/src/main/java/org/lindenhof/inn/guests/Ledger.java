package org.lindenhof.inn.guests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Ledger {
    private static final Logger log = LoggerFactory.getLogger(Ledger.class);

    sealed interface Contact permits Mail, Phone, Desk {
    }

    record Mail(String address) implements Contact {
    }

    record Phone(String number) implements Contact {
    }

    record Desk(String room) implements Contact {
    }

    static String shown(Contact c) {
        if (c instanceof Mail m) {
            return "mail";
        }
        if (c instanceof Desk d) {
            return d.room();
        }
        return ((Phone) c).number();
    }

    void sealed(Guest g) {
        log.info(shown(new Mail(g.getEmail()))); // CLEAN constant word
        log.info(shown(new Phone(g.getMobile()))); // LEAK phone -> log
        log.info(shown(new Desk("12"))); // CLEAN room
    }

    static final class Registry {
        private final List<Consumer<Guest>> listeners = new CopyOnWriteArrayList<>();
        private final Map<String, Function<Guest, String>> parts = new HashMap<>();

        void add(Consumer<Guest> c) {
            listeners.add(c);
        }

        void part(String name, Function<Guest, String> f) {
            parts.put(name, f);
        }

        void fire(Guest g) {
            listeners.forEach(l -> l.accept(g));
        }

        String read(String name, Guest g) {
            return parts.get(name).apply(g);
        }
    }

    void registry(Guest g) {
        Registry loud = new Registry();
        loud.add(x -> log.info("heard {}", x.getEmail())); // LEAK email -> log
        loud.fire(g);
        Registry r = new Registry();
        r.add(x -> log.info("heard {}", x.getGuestNo())); // CLEAN guest number
        r.fire(g);
        r.part("no", Guest::getGuestNo);
        r.part("mail", Guest::getEmail);
        log.info(r.read("no", g)); // CLEAN guest number
        log.info(r.read("mail", g)); // LEAK email -> log
    }

    static class Page<T> implements Iterable<T> {
        private final List<T> rows;

        Page(List<T> rows) {
            this.rows = rows;
        }

        <R> Page<R> map(Function<? super T, ? extends R> f) {
            List<R> out = new ArrayList<>();
            for (T t : rows) {
                out.add(f.apply(t));
            }
            return new Page<>(out);
        }

        @Override
        public Iterator<T> iterator() {
            return new Iterator<>() {
                private int at;

                @Override
                public boolean hasNext() {
                    return at < rows.size();
                }

                @Override
                public T next() {
                    return rows.get(at++);
                }
            };
        }
    }

    void pages(List<Guest> guests) {
        for (String s : new Page<>(guests).map(Guest::getLastName)) {
            log.info(s); // LEAK last_name -> log
        }
        for (String s : new Page<>(guests).map(Guest::getGuestNo)) {
            log.info(s); // CLEAN guest number
        }
    }

    void streams(List<Guest> guests) {
        Map<Boolean, List<String>> parts = guests.stream().collect(Collectors.partitioningBy(g -> g.getEmail() != null, Collectors.mapping(Guest::getGuestNo, Collectors.toList())));
        log.info("{}", parts.get(true)); // CLEAN guest numbers
        Map<String, Long> perCountry = guests.stream().collect(Collectors.groupingBy(g -> g.getHome().getCountry(), Collectors.counting()));
        log.info("{}", perCountry); // CLEAN aggregate
        Map<String, List<String>> perCountry2 = guests.stream().collect(Collectors.groupingBy(g -> g.getHome().getCountry(), Collectors.mapping(Guest::getMobile, Collectors.toList())));
        log.info("{}", perCountry2.keySet()); // CLEAN countries
        log.info("{}", perCountry2); // LEAK phone -> log
        Guest max = guests.stream().max(Comparator.comparing(Guest::getLastName).thenComparing(Guest::getEmail)).orElseThrow();
        log.info(max.getGuestNo()); // CLEAN guest number
        log.info(max.getLastName()); // LEAK last_name -> log
        String joined = guests.stream().map(Guest::getHome).map(Guest.Address::getStreet).reduce("", String::concat);
        log.info(joined); // LEAK postal_address -> log
        String t = guests.stream().collect(Collectors.teeing(Collectors.counting(), Collectors.mapping(Guest::getEmail, Collectors.joining()), (n, s) -> n + " guests"));
        log.info(t); // CLEAN count
        Stream.iterate(1, i -> i + 1).limit(3).map(i -> guests.get(i).getGuestNo()).forEach(log::info); // CLEAN guest numbers
        IntStream.range(0, guests.size()).mapToObj(guests::get).map(Guest::getEmail).forEachOrdered(log::info); // LEAK email -> log
        List<Object> out = guests.stream().<Object>mapMulti((g, sink) -> sink.accept(g.getMobile())).toList();
        log.info("{}", out); // LEAK phone -> log
        log.info("{}", guests.stream().anyMatch(g -> g.getEmail().endsWith("x"))); // CLEAN boolean
        Collection<String> v = guests.stream().collect(Collectors.toMap(Guest::getEmail, Guest::getGuestNo, (a, b) -> a)).values();
        log.info("{}", v); // CLEAN guest numbers
        guests.sort(Comparator.comparing(g -> {
            log.debug("comparing {}", g.getLastName()); // LEAK last_name -> log
            return g.getLastName();
        }));
        BigDecimal sum = guests.stream().map(g -> new BigDecimal(g.getGuestNo())).reduce(BigDecimal.ZERO, BigDecimal::add);
        log.info("{}", sum); // CLEAN sum
    }

    private final Map<String, Optional<Guest>> cache = new ConcurrentHashMap<>();

    void computed(Guest g) {
        Guest c = cache.computeIfAbsent("k", k -> Optional.of(g)).get();
        log.info(c.getGuestNo()); // CLEAN guest number
        log.info(c.getEmail()); // LEAK email -> log
        Map<String, String> m = new HashMap<>();
        m.putIfAbsent("a", g.getGuestNo());
        m.compute("a", (k, old) -> old + "!");
        log.info(m.get("a")); // CLEAN guest number
        m.computeIfPresent("a", (k, old) -> g.getMobile());
        log.info(m.get("a")); // LEAK phone -> log
    }

    void roundTrip(Guest g) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new Plain(g.getEmail(), g.getGuestNo()));
        }
        Plain back = (Plain) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        log.info(back.no); // CLEAN guest number
        log.info(back.text); // LEAK email -> log
    }

    static class Plain implements java.io.Serializable {
        final String text;
        final String no;

        Plain(String text, String no) {
            this.text = text;
            this.no = no;
        }
    }

    static class Refused extends RuntimeException {
        private final String who;
        private final String desk;

        Refused(String message, String who, String desk, Throwable cause) {
            super(message, cause);
            this.who = who;
            this.desk = desk;
        }

        String who() {
            return who;
        }

        String desk() {
            return desk;
        }
    }

    void refuse(Guest g) {
        throw new Refused("refused", g.getLastName(), "d1", new IllegalArgumentException("mail " + g.getEmail()));
    }

    void causes(Guest g) {
        try {
            refuse(g);
        } catch (Refused e) {
            log.info(e.getMessage()); // CLEAN constant message
            log.info(e.desk()); // CLEAN desk
            log.info(e.who()); // LEAK last_name -> log
            log.info(e.getCause().getMessage()); // LEAK email -> log
        }
    }

    static String twice(UnaryOperator<String> f, String s) {
        return f.andThen(f).apply(s);
    }

    static <A, B, C> Function<B, C> curry(BiFunction<A, B, C> f, A a) {
        return b -> f.apply(a, b);
    }

    void higher(Guest g) {
        log.info(twice(String::trim, g.getGuestNo())); // CLEAN guest number
        log.info(twice(s -> s + ".", g.getEmail())); // LEAK email -> log
        Function<String, String> f = curry((a, b) -> a + b, g.getMobile());
        log.info(f.apply("x")); // LEAK phone -> log
        Function<String, Integer> n = curry((a, b) -> a.length() + b.length(), g.getMobile());
        log.info("{}", n.apply("x")); // CLEAN lengths
    }
}
