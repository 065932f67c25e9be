package com.travel.inter.state;

import com.travel.lib.Traveller;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class FolderDesk {
    private static final Logger log = LoggerFactory.getLogger(FolderDesk.class);
    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();
    private static final ThreadLocal<String> DESK = new ThreadLocal<>();
    private final AtomicReference<String> latest = new AtomicReference<>("none");
    private final Map<Long, Folder> open = new ConcurrentHashMap<>();
    private String reminder;

    public enum Part { FILE, MAIL }

    public void constructors(Traveller traveller) {
        Folder folder = new Folder(traveller.getFileNo(), traveller.getEmail());
        Folder copy = new Folder(folder);
        log.info("first {}", copy.getFirst()); // CLEAN file number
        log.info("second {}", copy.getSecond()); // LEAK email -> log
        copy.swap();
        log.info("first {}", copy.getFirst()); // LEAK email -> log
    }

    public void fluent(Traveller traveller) {
        Folder folder = new Folder().first("visa").second(traveller.getPassportNumber());
        log.info("first {}", folder.getFirst()); // CLEAN constant text
        log.info("second {}", folder.getSecond()); // LEAK passport -> log
        folder.second(traveller.getFileNo());
        log.info("second {}", folder.getSecond()); // CLEAN overwritten by the file number
    }

    public void notes(Traveller traveller) {
        Folder loud = new Folder();
        loud.note("ring " + traveller.getPhone());
        log.info("notes {}", loud.getNotes()); // LEAK phone -> log
        Folder quiet = new Folder();
        quiet.note("file " + traveller.getFileNo());
        log.info("notes {}", quiet.getNotes()); // CLEAN another folder with the file number
    }

    public void slots(Traveller traveller) {
        Folder folder = new Folder();
        folder.slot("no", traveller.getFileNo());
        folder.slot("who", traveller.getFullName());
        log.info("slot {}", folder.slot("who")); // LEAK full_name -> log
        log.info("slot {}", folder.slot("no")); // CLEAN the safe slot
    }

    public void threadLocals(Traveller traveller, String desk) {
        CURRENT.set(traveller.getEmail());
        DESK.set(desk);
        log.info("current {}", CURRENT.get()); // LEAK email -> log
        log.info("desk {}", DESK.get()); // CLEAN name of a desk
    }

    public void atomics(Traveller traveller) {
        latest.set(traveller.getFullName());
        log.info("latest {}", latest.get()); // LEAK full_name -> log
        AtomicReference<String> number = new AtomicReference<>();
        number.compareAndSet(null, traveller.getFileNo());
        log.info("number {}", number.get()); // CLEAN file number
    }

    public void registry(Traveller traveller) {
        open.computeIfAbsent(1L, key -> new Folder("visa", traveller.getPhone()));
        log.info("visa {}", open.get(1L).getFirst()); // CLEAN constant text
        log.info("visa {}", open.get(1L).getSecond()); // LEAK phone -> log
    }

    public void queues(Traveller traveller) {
        Deque<String> stack = new ArrayDeque<>();
        stack.push(traveller.getEmail());
        log.info("popped {}", stack.pop()); // LEAK email -> log
        Queue<String> queue = new PriorityQueue<>();
        queue.offer(traveller.getFileNo());
        log.info("polled {}", queue.poll()); // CLEAN file number
        List<String> single = Collections.singletonList(traveller.getFullName());
        log.info("single {}", single.get(0)); // LEAK full_name -> log
    }

    public void enums(Traveller traveller) {
        Map<Part, String> parts = new EnumMap<>(Part.class);
        parts.put(Part.FILE, traveller.getFileNo());
        parts.put(Part.MAIL, traveller.getEmail());
        log.info("part {}", parts.get(Part.FILE)); // CLEAN the safe part
        log.info("part {}", parts.get(Part.MAIL)); // LEAK email -> log
    }

    public void trees(Traveller traveller) {
        TreeMap<String, String> index = new TreeMap<>();
        index.put(traveller.getFullName(), traveller.getFileNo());
        log.info("value {}", index.firstEntry().getValue()); // CLEAN file number
        log.info("key {}", index.firstKey()); // LEAK full_name -> log
        for (Map.Entry<String, String> entry : index.entrySet()) {
            log.info("entry {}", entry.getKey()); // LEAK full_name -> log
            log.info("entry {}", entry.getValue()); // CLEAN file number
        }
    }

    public void remember(Traveller traveller) {
        this.reminder = "call " + traveller.getPhone();
    }

    public void remind() {
        log.info("reminder {}", reminder); // LEAK phone -> log
        log.info("reminder set {}", reminder != null); // CLEAN boolean
    }

    public void wrapped(Traveller traveller) {
        Optional<Folder> folder = Optional.of(new Folder(traveller.getEmail(), traveller.getFileNo()));
        log.info("one {}", folder.get().getFirst()); // LEAK email -> log
        log.info("two {}", folder.get().getSecond()); // CLEAN file number
    }

    public static class Base {
        protected final String label;

        protected Base(String label) {
            this.label = label;
        }

        public void show() {
            log.info("label {}", label); // LEAK full_name -> log; protected-label
        }
    }

    public static class NamedBase extends Base {
        public NamedBase(Traveller traveller) {
            super("Mr " + traveller.getFullName()); // ALSO protected-label
        }
    }
}
