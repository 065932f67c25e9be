package com.carpool.fleet;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.filtering;
import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.teeing;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Collections2 {
    private static final Logger log = LoggerFactory.getLogger(Collections2.class);
    private static final Collector<Member, ?, List<String>> CARDS = mapping(Member::getTagNo, toList());
    private static final Collector<Member, ?, List<String>> MAILS = mapping(Member::getEmail, toList());
    private final ConcurrentHashMap<String, List<String>> byZone = new ConcurrentHashMap<>();
    private final Map<String, Member> cache = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Member> eldest) {
            log.debug("dropping {}", eldest.getKey()); // CLEAN key tag
            log.debug("dropping {}", eldest.getValue().getFullName()); // LEAK full_name -> log
            return size() > 100;
        }
    };

    void put(Member m) {
        cache.put(m.getTagNo(), m);
    }

    void collectors(List<Member> members) {
        log.info("{}", members.stream().collect(CARDS)); // CLEAN key tag
        log.info("{}", members.stream().collect(MAILS)); // LEAK email -> log
        Map<String, List<String>> byCard = members.stream().collect(groupingBy(Member::getTagNo, TreeMap::new, mapping(Member::getPhone, toList())));
        log.info("{}", byCard.keySet()); // CLEAN key tag
        log.info("{}", byCard.values()); // LEAK phone -> log
        Map<String, Long> counts = members.stream().collect(groupingBy(m -> m.getHome().getZone(), counting()));
        log.info("{}", counts); // CLEAN counts by zone
        Map<String, Long> perName = members.stream().collect(groupingBy(Member::getFullName, counting()));
        log.info("{}", perName); // LEAK full_name -> log
        Map<Boolean, Set<String>> parts = members.stream().collect(partitioningBy(m -> m.getId() > 9, mapping(Member::getEmail, toSet())));
        log.info("{}", parts.get(true)); // LEAK email -> log
        log.info("{}", parts.get(false).size()); // CLEAN count
        var both = members.stream().collect(teeing(counting(), mapping(Member::getFullName, joining("; ")), Map::entry));
        log.info("{}", both.getKey()); // CLEAN count
        log.info("{}", both.getValue()); // LEAK full_name -> log
        Map<String, String> latest = members.stream().collect(toMap(Member::getTagNo, Member::getPhone, (a, b) -> b, LinkedHashMap::new));
        latest.forEach((card, phone) -> log.info("card {}", card)); // CLEAN key tag
        latest.forEach((card, phone) -> log.info("line {}", phone)); // LEAK phone -> log
        log.info("{}", latest.entrySet().stream().map(Map.Entry::getKey).collect(joining())); // CLEAN key tag
        int many = members.stream().collect(collectingAndThen(toList(), List::size));
        log.info("{}", many); // CLEAN count
        log.info("{}", members.stream().collect(filtering(m -> m.getId() > 1, reducing("", Member::getTagNo, String::concat)))); // CLEAN key tag
        log.info("{}", members.stream().collect(reducing("", Member::getPhone, (a, b) -> a + b))); // LEAK phone -> log
        log.info("{}", members.stream().collect(flatMapping(m -> Stream.of(m.getTagNo(), m.getHome().getStreet()), toSet()))); // LEAK postal_address -> log
    }

    void streams(List<Member> members) {
        log.info("{}", members.stream().sorted(Comparator.comparing(Member::getFullName)).map(Member::getTagNo).toList()); // CLEAN cards, names only order them
        log.info("{}", members.stream().max(Comparator.comparing(Member::getId)).map(Member::getEmail).orElse("-")); // LEAK email -> log
        log.info("{}", members.stream().map(m -> new Object[] {m.getTagNo(), m.getPhone()}).map(row -> row[0]).toList()); // CLEAN the first of the row
        log.info("{}", members.stream().map(m -> new Object[] {m.getTagNo(), m.getPhone()}).map(row -> row[1]).toList()); // LEAK phone -> log
        IntSummaryStatistics lengths = members.stream().mapToInt(m -> m.getFullName().length()).summaryStatistics();
        log.info("{}", lengths); // CLEAN lengths
        log.info("{}", IntStream.range(0, members.size()).mapToObj(i -> i + "=" + members.get(i).getFullName()).collect(joining(","))); // LEAK full_name -> log
        log.info("{}", members.stream().<String>mapMulti((m, out) -> {
            if (m.getId() > 3) {
                out.accept(m.getEmail());
            }
        }).count()); // CLEAN count
        List<String> all = members.stream().<String>mapMulti((m, out) -> out.accept(m.getEmail())).toList();
        log.info("{}", all); // LEAK email -> log
        log.info("{}", Stream.iterate(members.get(0), m -> m.getInvitedBy() != null, Member::getInvitedBy).map(Member::getPhone).toList()); // LEAK phone -> log
        log.info("{}", members.stream().reduce((a, b) -> b).map(Member::getId)); // CLEAN id
        log.info("{}", members.stream().map(Member::getPhone).anyMatch("0"::equals)); // CLEAN flag
        ArrayList<String> target = members.stream().collect(ArrayList::new, (list, m) -> list.add(m.getFullName()), ArrayList::addAll);
        log.info("{}", target); // LEAK full_name -> log
        members.stream().peek(m -> m.setEmail("-")).forEach(m -> log.info("{}", m.getEmail()));
    }

    void computed(Member m) {
        byZone.computeIfAbsent(m.getHome().getZone(), z -> new ArrayList<>()).add(m.getEmail());
        log.info("{}", byZone.get("A")); // LEAK email -> log
        Map<String, List<String>> cards = new HashMap<>();
        cards.computeIfAbsent(m.getEmail().isEmpty() ? "x" : "y", k -> new ArrayList<>()).add(m.getTagNo());
        log.info("{}", cards); // CLEAN key tag
        Map<String, String> merged = new HashMap<>();
        merged.merge("k", m.getTagNo(), (a, b) -> a + b);
        log.info("{}", merged); // CLEAN key tag
        merged.merge("k", m.getPhone(), (a, b) -> a + b);
        log.info("{}", merged.get("k")); // LEAK phone -> log
        merged.compute("k", (k, old) -> k + "!");
        log.info("{}", merged.get("k")); // CLEAN the old value is dropped
        merged.compute("j", (k, old) -> old == null ? m.getFullName() : old);
        log.info("{}", merged.get("j")); // LEAK full_name -> log
        merged.computeIfPresent("j", (k, old) -> k);
        log.info("{}", merged.get("j")); // CLEAN the key only
        Map<String, Integer> sizes = new HashMap<>();
        sizes.merge(m.getTagNo(), m.getFullName().length(), Integer::sum);
        log.info("{}", sizes); // CLEAN lengths by card
        merged.replaceAll((k, v) -> m.getHome().getStreet());
        log.info("{}", merged); // LEAK postal_address -> log
    }

    static final class Ring<T> implements Iterable<T> {
        private final Object[] items;
        private int at;

        Ring(int size) {
            items = new Object[size];
        }

        void offer(T item) {
            items[at++ % items.length] = item;
        }

        @Override
        public Iterator<T> iterator() {
            return new Iterator<>() {
                private int i;

                @Override
                public boolean hasNext() {
                    return i < items.length && items[i] != null;
                }

                @Override
                @SuppressWarnings("unchecked")
                public T next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    return (T) items[i++];
                }
            };
        }
    }

    void rings(Member m) {
        Ring<String> cards = new Ring<>(4);
        Ring<Member> members = new Ring<>(4);
        cards.offer(m.getTagNo());
        members.offer(m);
        for (String card : cards) {
            log.info("{}", card); // CLEAN key tag
        }
        for (Member each : members) {
            log.info("{}", each.getPhone()); // LEAK phone -> log
        }
        members.forEach(each -> log.info("{}", each.getId())); // CLEAN id
        cards.forEach(log::info); // CLEAN key tag
    }

    static final class Emails extends AbstractList<String> {
        private final List<Member> members;

        Emails(List<Member> members) {
            this.members = members;
        }

        @Override
        public String get(int index) {
            return members.get(index).getEmail();
        }

        @Override
        public int size() {
            return members.size();
        }
    }

    static final class Cards extends AbstractList<String> {
        private final List<Member> members;

        Cards(List<Member> members) {
            this.members = members;
        }

        @Override
        public String get(int index) {
            return members.get(index).getTagNo();
        }

        @Override
        public int size() {
            return members.size();
        }
    }

    void views(List<Member> members) {
        log.info("{}", new Emails(members).get(0)); // LEAK email -> log
        log.info("{}", new Cards(members).get(0)); // CLEAN key tag
        for (String mail : new Emails(members)) {
            log.info("{}", mail); // LEAK email -> log
        }
        for (String card : new Cards(members)) {
            log.info("{}", card); // CLEAN key tag
        }
        log.info("{}", String.join(",", new Cards(members))); // CLEAN key tag
    }

    void queues(Member m) {
        PriorityQueue<Member> waiting = new PriorityQueue<>(Comparator.comparing(Member::getFullName).reversed());
        waiting.add(m);
        log.info("{}", waiting.peek().getId()); // CLEAN id
        log.info("{}", waiting.remove().getFullName()); // LEAK full_name -> log
        List<Member> sorted = new ArrayList<>(List.of(m));
        Collections.sort(sorted, (a, b) -> {
            log.trace("comparing {}", a.getTagNo()); // CLEAN key tag
            log.trace("comparing {}", b.getPhone()); // LEAK phone -> log
            return a.getId().compareTo(b.getId());
        });
        Map.Entry<String, String> pair = Map.entry(m.getTagNo(), m.getEmail());
        log.info("{}", pair.getKey()); // CLEAN key tag
        log.info("{}", pair); // LEAK email -> log
        String[] parts = Arrays.asList(m.getTagNo(), m.getPhone()).toArray(new String[0]);
        log.info("{}", parts[0]); // CLEAN key tag
        log.info("{}", parts[1]); // LEAK phone -> log
        List<String> window = new ArrayList<>(List.of(m.getTagNo(), m.getPhone(), "x")).subList(2, 3);
        log.info("{}", window); // CLEAN the last only
    }

    void optionals(Optional<Member> found, Collection<Member> all) {
        log.info(found.flatMap(m -> Optional.ofNullable(m.getInvitedBy())).map(Member::getEmail).orElseGet(() -> "-")); // LEAK email -> log
        log.info(found.map(Member::getEmail).map(e -> "known").orElse("unknown")); // CLEAN constant
        log.info(found.or(() -> all.stream().findAny()).map(Member::getTagNo).orElse("")); // CLEAN key tag
        found.stream().map(Member::getPhone).forEach(p -> log.info("{}", p)); // LEAK phone -> log
        log.info("{}", found.map(Member::getHome).map(Member.Home::getZone)); // CLEAN zone
        Member some = found.orElseThrow();
        log.info("{}", some.getHome().getStreet()); // LEAK postal_address -> log
    }

    void each(List<Member> members, Consumer<String> out) {
        members.removeIf(m -> m.getEmail() == null);
        log.info("{} with mail", members.size()); // CLEAN count
        members.replaceAll(m -> {
            Member x = new Member();
            x.setTagNo(m.getTagNo());
            return x;
        });
        log.info("{}", members.get(0).getTagNo()); // CLEAN key tag
    }
}
