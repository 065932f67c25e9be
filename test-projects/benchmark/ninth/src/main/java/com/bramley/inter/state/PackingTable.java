package com.bramley.inter.state;

import com.bramley.lib.Subscriber;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class PackingTable {
    private static final Logger log = LoggerFactory.getLogger(PackingTable.class);
    private static final ThreadLocal<String> OPERATOR_NOTE = new ThreadLocal<>();
    private static final ThreadLocal<String> TOUR_NOTE = ThreadLocal.withInitial(() -> "none");

    public enum Side { FRONT, BACK }

    private final Map<String, String> seen = new ConcurrentHashMap<>();
    private final Map<String, String> tours = new ConcurrentHashMap<>();
    private final String station;
    private String last;

    public PackingTable(String station) {
        this.station = station;
    }

    public void fluent(Subscriber s) {
        Parcel parcel = new Parcel(s.getBoxNo(), s.getFullName());
        log.info("top {}", parcel.top()); // CLEAN number of a box
        log.info("bottom {}", parcel.bottom()); // LEAK full_name -> log
        Parcel changed = parcel.withBottom("fragile").withTop(s.getEmail());
        log.info("bottom {}", changed.bottom()); // CLEAN constant
        log.info("top {}", changed.top()); // LEAK email -> log
        parcel.top(s.getDrop().getTour()).bottom(s.getIban());
        log.info("top {}", parcel.top()); // CLEAN tour
        log.info("bottom {}", parcel.bottom()); // LEAK bank_account -> log
    }

    public void pack(Subscriber s) {
        last = s.getFullName();
        OPERATOR_NOTE.set(s.getMobilePhone());
        TOUR_NOTE.set(s.getDrop().getTour());
        seen.putIfAbsent(s.getBoxNo(), s.getEmail());
        tours.merge(s.getDrop().getTour(), "1", String::concat);
    }

    public void report() {
        log.info("station {}", station); // CLEAN name of a table
        log.info("last {}", last); // LEAK full_name -> log
        log.info("note {}", OPERATOR_NOTE.get()); // LEAK phone -> log
        log.info("note {}", TOUR_NOTE.get()); // CLEAN tour
        log.info("seen {}", seen.values()); // LEAK email -> log
        log.info("tours {}", tours); // CLEAN tours and marks
    }

    public void sides(Subscriber s) {
        Map<Side, String> sides = new EnumMap<>(Side.class);
        sides.put(Side.FRONT, s.getDrop().getDeliveryAddress());
        sides.put(Side.BACK, s.getBoxNo());
        log.info("front {}", sides.get(Side.FRONT)); // LEAK postal_address -> log
        log.info("back {}", sides.get(Side.BACK)); // CLEAN number of a box
        Map<String, Map<String, String>> nested = new HashMap<>();
        nested.computeIfAbsent(s.getDrop().getTour(), t -> new HashMap<>()).put(s.getBoxNo(), s.getMobilePhone());
        for (Map.Entry<String, Map<String, String>> tour : nested.entrySet()) {
            log.info("tour {} has {}", tour.getKey(), tour.getValue().size()); // CLEAN tour and count
            log.info("tour calls {}", tour.getValue().values()); // LEAK phone -> log
        }
    }

    public void queues(List<Subscriber> all) {
        Queue<String> waiting = new ArrayDeque<>();
        Queue<String> boxes = new PriorityQueue<>();
        for (Subscriber s : all) {
            waiting.offer(s.getFullName());
            boxes.add(s.getBoxNo());
        }
        log.info("served {}", waiting.poll()); // LEAK full_name -> log
        log.info("packed {}", boxes.peek()); // CLEAN number of a box
    }

    /** Walks over the mail addresses. */
    static class Mails implements Iterable<String> {
        private final List<Subscriber> all;

        Mails(List<Subscriber> all) {
            this.all = all;
        }

        @Override
        public Iterator<String> iterator() {
            return new Iterator<>() {
                private int at;

                @Override
                public boolean hasNext() {
                    return at < all.size();
                }

                @Override
                public String next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException("end of list at " + at);
                    }
                    return all.get(at++).getEmail();
                }
            };
        }
    }

    public void walk(List<Subscriber> all) {
        int position = 0;
        for (String each : new Mails(all)) {
            log.info("at {}", each); // LEAK email -> log
            log.info("at position {}", position++); // CLEAN position
        }
    }

    /** The parent keeps what the child hands up. */
    abstract static class Slip {
        protected final String head;
        protected final String foot;

        Slip(String head, String foot) {
            this.head = head;
            this.foot = foot;
        }

        void print() {
            log.info("head {}", head); // CLEAN number of a box
            log.info("foot {}", foot); // LEAK postal_address -> log; slip-foot
        }
    }

    static class DropSlip extends Slip {
        DropSlip(Subscriber s) {
            super(s.getBoxNo(), s.getDrop().getDeliveryAddress());
        }
    }

    public void slips(Subscriber s) {
        new DropSlip(s).print(); // ALSO slip-foot
    }
}
