package com.elmfield.inter.state;

import com.elmfield.lib.Candidate;
import com.elmfield.lib.Slot;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Values rest in fields, boxes, maps and queues for a while. */
public class Desk {
    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    enum Part { FILE, DIAL }

    private final Map<String, String> dialByFile = new ConcurrentHashMap<>();
    private final Deque<String> waiting = new ArrayDeque<>();
    private final Deque<String> shifts = new ArrayDeque<>();
    private final ThreadLocal<String> serving = new ThreadLocal<>();
    private final ThreadLocal<String> counter = ThreadLocal.withInitial(() -> "counter 1");
    private Candidate current;

    public void open(Candidate candidate) {
        this.current = candidate;
        serving.set(candidate.getEmail());
        waiting.addLast(candidate.getFullName());
        shifts.addLast(candidate.getAssignment().shiftCode());
        dialByFile.put(candidate.getFileNo(), candidate.getMobile());
    }

    public void close() {
        LOG.info("closing file {}", current.getFileNo()); // CLEAN number of a file
        LOG.info("closing for {}", current.getFullName()); // LEAK full_name -> log
        LOG.info("served {}", serving.get()); // LEAK email -> log
        LOG.info("served at {}", counter.get()); // CLEAN name of a counter
    }

    public void next() {
        LOG.info("next is {}", waiting.pollFirst()); // LEAK full_name -> log
        LOG.info("next shift is {}", shifts.peekFirst()); // CLEAN code of a shift
        LOG.info("{} are waiting", waiting.size()); // CLEAN count
        dialByFile.forEach((file, dial) -> {
            LOG.debug("file {}", file); // CLEAN the key is the number of a file
            LOG.debug("dial {}", dial); // LEAK phone -> log
        });
    }

    public void computed(Candidate candidate) {
        Map<String, String> cache = new HashMap<>();
        String address = cache.computeIfAbsent(candidate.getFileNo(), k -> candidate.getAssignment().homeAddress());
        LOG.info("shuttle stops at {}", address); // LEAK postal_address -> log
        String shift = new TreeMap<String, String>().merge("shift", candidate.getAssignment().shiftCode(), String::concat);
        LOG.info("shuttle for {}", shift); // CLEAN code of a shift
    }

    public void parts(Candidate candidate) {
        EnumMap<Part, String> parts = new EnumMap<>(Part.class);
        parts.put(Part.FILE, candidate.getFileNo());
        parts.put(Part.DIAL, candidate.getMobile());
        LOG.info("part {}", parts.get(Part.FILE)); // CLEAN number of a file
        LOG.info("part {}", parts.get(Part.DIAL)); // LEAK phone -> log
        for (Map.Entry<Part, String> part : parts.entrySet()) {
            LOG.debug("has part {}", part.getKey()); // CLEAN enum constant
            LOG.debug("has part {}", part.getValue()); // LEAK phone -> log
        }
        parts.remove(Part.DIAL);
        LOG.info("parts left {}", parts); // CLEAN only the number of the file is left
    }

    public void slots(Candidate candidate) {
        Slot<String> code = new Slot<String>().set(candidate.getAssignment().shiftCode());
        LOG.info("code {}", code.get()); // CLEAN code of a shift
        Slot<Candidate> whole = new Slot<Candidate>().set(candidate);
        LOG.info("mail {}", whole.map(Candidate::getEmail).get()); // LEAK email -> log
        LOG.info("weeks {}", whole.map(Candidate::getAssignment).map(Candidate.Assignment::weeks).get()); // CLEAN number of weeks
        LOG.info("filled {}", whole.filled()); // CLEAN boolean
        Slot<String> watched = new Slot<>();
        watched.watch(v -> LOG.info("changed to {}", v)); // LEAK phone -> log; watched-slot
        watched.set(candidate.getMobile()); // ALSO watched-slot
        Slot<Integer> counted = new Slot<>();
        counted.watch(v -> LOG.info("counted {}", v)); // CLEAN this box only gets counts
        counted.set(candidate.getAssignment().weeks()); // CLEAN number of weeks
    }

    public void views(List<Candidate> candidates) {
        Map<String, List<String>> byShift = new TreeMap<>();
        for (Candidate c : candidates) {
            byShift.computeIfAbsent(c.getAssignment().shiftCode(), k -> new java.util.ArrayList<>()).add(c.getFullName());
        }
        LOG.info("shifts {}", byShift.keySet()); // CLEAN codes of shifts
        LOG.info("early shift {}", byShift.get("early")); // LEAK full_name -> log
        List<Candidate> tail = candidates.subList(1, candidates.size());
        LOG.info("tail of {}", tail.size()); // CLEAN count
        LOG.info("tail begins with {}", tail.get(0).getEmail()); // LEAK email -> log
    }
}
