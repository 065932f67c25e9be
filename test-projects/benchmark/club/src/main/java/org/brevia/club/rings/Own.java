package org.brevia.club.rings;

import com.google.common.base.Joiner;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import com.google.common.collect.Multimap;
import com.google.common.collect.Table;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.function.Function;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.tuple.ImmutablePair;
import org.apache.commons.lang3.tuple.Pair;
import org.apache.commons.lang3.tuple.Triple;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Car sharing: own containers and library containers. */
public class Own {
    private static final Logger log = LoggerFactory.getLogger(Own.class);

    public record Driver(String tripNo, String fullName, String licensePlate, String phone) {}

    /** A ring that overwrites its oldest element. */
    static class Ring<T> implements Iterable<T> {
        private final Object[] items = new Object[8];
        private int at;

        void add(T t) { items[at++ % items.length] = t; }

        @SuppressWarnings("unchecked")
        T newest() { return (T) items[(at - 1) % items.length]; }

        int size() { return Math.min(at, items.length); }

        @Override
        public Iterator<T> iterator() {
            return new Iterator<>() {
                private int i;
                @Override
                public boolean hasNext() { return i < size(); }
                @Override
                @SuppressWarnings("unchecked")
                public T next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException("at " + i);
                    }
                    return (T) items[i++];
                }
            };
        }
    }

    static class Chain<T> {
        private Cell<T> head;
        private int count;

        private static class Cell<T> {
            T value;
            Cell<T> next;
            Cell(T value, Cell<T> next) { this.value = value; this.next = next; }
        }

        void push(T t) { head = new Cell<>(t, head); count++; }
        T pop() { T v = head.value; head = head.next; count--; return v; }
        int count() { return count; }
        <R> Chain<R> map(Function<? super T, ? extends R> f) {
            Chain<R> result = new Chain<>();
            for (Cell<T> c = head; c != null; c = c.next) {
                result.push(f.apply(c.value));
            }
            return result;
        }
    }

    static class Views extends AbstractList<String> {
        private final Driver[] drivers;
        Views(Driver... drivers) { this.drivers = drivers; }
        @Override
        public String get(int i) { return drivers[i].fullName(); }
        @Override
        public int size() { return drivers.length; }
    }

    static class CodeViews extends Views {
        private final Driver[] all;
        CodeViews(Driver... drivers) { super(drivers); this.all = drivers; }
        @Override
        public String get(int i) { return all[i].tripNo(); }
    }

    void rings(Driver d) {
        Ring<String> ring = new Ring<>();
        ring.add(d.licensePlate());
        log.info("ring {}", ring.newest()); // LEAK license_plate -> log
        log.info("ring {}", ring.size()); // CLEAN size
        for (String s : ring) {
            log.info("ring {}", s); // LEAK license_plate -> log
        }
        Ring<String> trips = new Ring<>();
        trips.add(d.tripNo());
        for (String s : trips) {
            log.info("ring {}", s); // CLEAN trip numbers
        }
    }

    void chains(Driver d) {
        Chain<Driver> chain = new Chain<>();
        chain.push(d);
        log.info("chain {}", chain.count()); // CLEAN count
        log.info("chain {}", chain.map(Driver::phone).pop()); // LEAK phone -> log
        log.info("chain {}", chain.map(Driver::tripNo).pop()); // CLEAN trip number
    }

    void views(Driver d) {
        List<String> v = new Views(d);
        log.info("view {}", v.get(0)); // LEAK full_name -> log
        log.info("view {}", v.size()); // CLEAN size
        log.info("view {}", new CodeViews(d).get(0)); // CLEAN trip number
    }

    void pairs(Driver d) {
        Pair<String, String> p = Pair.of(d.tripNo(), d.phone());
        log.info("pair {}", p.getLeft()); // CLEAN left is the trip
        log.info("pair {}", p.getRight()); // LEAK phone -> log
        Triple<String, String, Integer> t = Triple.of(d.fullName(), d.tripNo(), 1);
        log.info("triple {}", t.getMiddle()); // CLEAN trip number
        log.info("triple {}", t.getLeft()); // LEAK full_name -> log
        ImmutablePair<String, String> q = ImmutablePair.of(d.phone(), d.tripNo());
        log.info("pair {}", q.right); // CLEAN trip number
    }

    void guava(Driver d) {
        Multimap<String, String> mm = ArrayListMultimap.create();
        mm.put(d.tripNo(), d.licensePlate());
        log.info("mm {}", mm.keySet()); // CLEAN trip numbers
        log.info("mm {}", mm.values()); // LEAK license_plate -> log
        Table<String, String, String> table = HashBasedTable.create();
        table.put(d.tripNo(), "who", d.fullName());
        log.info("t {}", table.rowKeySet()); // CLEAN trip numbers
        log.info("t {}", table.get(d.tripNo(), "who")); // LEAK full_name -> log
        ImmutableMap<String, String> im = ImmutableMap.<String, String>builder().put("t", d.tripNo()).put("p", d.phone()).build();
        log.info("im {}", im.get("t")); // CLEAN other key
        log.info("im {}", Joiner.on(',').withKeyValueSeparator('=').join(im)); // LEAK phone -> log
        log.info("l {}", Iterables.getLast(Lists.transform(Lists.newArrayList(d), Driver::phone))); // LEAK phone -> log
        log.info("l {}", Lists.partition(List.of(d.tripNo()), 1)); // CLEAN trip numbers
    }

    void commons(Driver d) {
        log.info("su {}", StringUtils.defaultIfBlank(d.licensePlate(), "none")); // LEAK license_plate -> log
        log.info("su {}", StringUtils.isBlank(d.licensePlate())); // CLEAN boolean
        log.info("su {}", StringUtils.joinWith("/", d.tripNo(), 3)); // CLEAN trip number
        log.info("su {}", StringUtils.rightPad(d.fullName(), 30)); // LEAK full_name -> log
    }

    void queues(Driver d) {
        PriorityQueue<String> q = new PriorityQueue<>();
        q.offer(d.phone());
        log.info("q {}", q.poll()); // LEAK phone -> log
        PriorityQueue<Driver> r = new PriorityQueue<>((a, b) -> a.fullName().compareTo(b.fullName()));
        r.add(d);
        log.info("q {}", r.peek().tripNo()); // CLEAN trip number
        log.info("q {}", Arrays.asList(d.phone(), d.tripNo()).indexOf("x")); // CLEAN index
    }
}
