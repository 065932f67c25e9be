package org.brevia.club.steps;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.text.MessageFormat;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Formatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Objects;
import java.util.Scanner;
import java.util.StringJoiner;
import java.util.StringTokenizer;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Boarding {
    private static final Logger log = LoggerFactory.getLogger(Boarding.class);
    private static final boolean VERBOSE = false;
    private static final int LEVEL = 2;

    enum Part { GATE, CONTACT }

    void swap(Passenger p) {
        String a = p.getMobilePhone();
        String b = p.getPnr();
        String t = a;
        a = b;
        b = t;
        log.info("a {}", a); // CLEAN after the swap a holds the booking code
        log.info("b {}", b); // LEAK phone -> log
    }

    void overwritten(Passenger p) {
        String text = p.getEmail();
        log.info("first {}", text); // LEAK email -> log
        text = p.getSeat();
        log.info("then {}", text); // CLEAN strong update
    }

    void overwrittenInBothBranches(Passenger p, boolean late) {
        String text = p.getFullName();
        if (late) {
            text = "late";
        } else {
            text = p.getSeat();
        }
        log.info("state {}", text); // CLEAN both branches overwrite it
    }

    void overwrittenInOneBranch(Passenger p, boolean late) {
        String text = p.getFullName();
        if (late) {
            text = "late";
        }
        log.info("state {}", text); // LEAK full_name -> log
    }

    void loopCarried(List<Passenger> list) {
        String previous = "";
        for (Passenger p : list) {
            log.debug("before {}", previous); // LEAK passport -> log
            previous = p.getPassportNumber();
        }
    }

    void loopReset(List<Passenger> list) {
        String previous = "";
        for (Passenger p : list) {
            previous = p.getPassportNumber();
            previous = p.getSeat();
            log.debug("before {}", previous); // CLEAN overwritten before the log
        }
    }

    void constantBranch(Passenger p) {
        String text = p.getSeat();
        if (VERBOSE) {
            text = p.getFullName();
        }
        log.info("seat {}", text); // CLEAN the constant switches the branch off
        String other = p.getSeat();
        if (LEVEL > 1) {
            other = p.getFullName();
        }
        log.info("seat {}", other); // LEAK full_name -> log
    }

    void exclusive(Passenger p, boolean vip) {
        String text = "";
        if (vip) {
            text = p.getEmail();
        }
        if (!vip) {
            log.info("not vip {}", text); // CLEAN set only if vip, logged only if not
        }
        if (vip) {
            log.info("vip {}", text); // LEAK email -> log
        }
    }

    void oldSwitch(Passenger p, int kind) {
        String text;
        switch (kind) {
            case 1:
                text = p.getSeat();
                break;
            case 2:
                text = p.getPassportNumber();
                // falls through
            case 3:
                text = "unknown";
                break;
            default:
                text = p.getPnr();
        }
        log.info("kind {}", text); // CLEAN the case that sets the passport falls through into a constant
    }

    void oldSwitchBreaks(Passenger p, int kind) {
        String text;
        switch (kind) {
            case 2:
                text = p.getPassportNumber();
                break;
            case 3:
                text = "unknown";
                break;
            default:
                text = p.getPnr();
        }
        log.info("kind {}", text); // LEAK passport -> log
    }

    void finallyOverwrites(Passenger p) {
        String text = p.getMobilePhone();
        try {
            Objects.requireNonNull(p.getSeat());
        } finally {
            text = "done";
        }
        log.info("end {}", text); // CLEAN the finally block overwrites it
    }

    void catchKeeps(Passenger p) {
        String text = "none";
        try {
            text = p.getMobilePhone();
            Integer.parseInt(p.getSeat());
            text = "ok";
        } catch (NumberFormatException e) {
            log.warn("bad seat of {}", text); // LEAK phone -> log
        }
        log.info("end {}", p.getSeat()); // CLEAN seat
    }

    void arrays(Passenger p) {
        String[] cells = new String[3];
        cells[0] = p.getPnr();
        cells[1] = p.getEmail();
        log.info("cell {}", cells[0]); // CLEAN other index
        log.info("cell {}", cells[1]); // LEAK email -> log
        log.info("row {}", Arrays.toString(cells)); // LEAK email -> log
        log.info("row of {}", cells.length); // CLEAN length
        cells[1] = "x";
        log.info("cell {}", cells[1]); // CLEAN element overwritten
    }

    void twoDimensions(Passenger p) {
        Object[][] rows = {{"pnr", p.getPnr()}, {"mail", p.getEmail()}};
        log.info("row {}", rows[0][1]); // CLEAN booking code
        log.info("row {}", rows[1][1]); // LEAK email -> log
    }

    void copyOfRange(Passenger p) {
        String[] cells = {p.getPnr(), p.getFullName(), p.getSeat()};
        String[] copy = Arrays.copyOf(cells, 2);
        log.info("copied {}", String.join("/", copy)); // LEAK full_name -> log
        String[] target = new String[2];
        System.arraycopy(cells, 1, target, 0, 2);
        log.info("target {}", List.of(target)); // LEAK full_name -> log
        String[] filled = new String[2];
        Arrays.fill(filled, p.getSeat());
        log.info("filled {}", List.of(filled)); // CLEAN seat only
    }

    void builders(Passenger p) {
        StringBuilder sb = new StringBuilder("pax ");
        sb.append(p.getPnr()).append('/');
        log.info("{}", sb); // CLEAN only the booking code so far
        sb.insert(0, p.getFullName());
        log.info("{}", sb); // LEAK full_name -> log
        sb.setLength(0);
        sb.append("next");
        log.info("{}", sb); // CLEAN the buffer was emptied
    }

    void joiner(Passenger p) {
        StringJoiner all = new StringJoiner(", ", "[", "]");
        all.add(p.getSeat());
        StringJoiner other = new StringJoiner(";");
        other.add(p.getMobilePhone());
        log.info("{}", all.toString()); // CLEAN seat only
        all.merge(other);
        log.info("{}", all.toString()); // LEAK phone -> log
    }

    void formats(Passenger p) {
        String one = MessageFormat.format("{0} at {1}", p.getPnr(), p.getSeat());
        log.info(one); // CLEAN code and seat
        String two = MessageFormat.format("{0} is {1}", p.getPnr(), p.getFullName());
        log.info(two); // LEAK full_name -> log
        Formatter f = new Formatter();
        f.format("%s-%s", p.getSeat(), p.getPassportNumber());
        log.info(f.toString()); // LEAK passport -> log
        String three = "%s (%s)".formatted(p.getSeat(), p.getPnr());
        log.info(three); // CLEAN seat and code
    }

    void writers(Passenger p) {
        StringWriter out = new StringWriter();
        PrintWriter print = new PrintWriter(out);
        print.printf("%s%n", p.getEmail());
        print.flush();
        log.info("wrote {}", out); // LEAK email -> log
        StringWriter empty = new StringWriter();
        empty.write(p.getSeat());
        log.info("wrote {}", empty); // CLEAN seat
    }

    void textBlock(Passenger p) {
        String card = """
            Boarding card
            %s
            """.formatted(p.getFullName());
        log.info(card); // LEAK full_name -> log
        String blank = """
            Boarding card
            %s
            """.formatted(p.getSeat());
        log.info(blank); // CLEAN seat
    }

    void compound(Passenger p) {
        String text = "seat " + p.getSeat();
        text += ";";
        log.info(text); // CLEAN seat
        text += p.getDateOfBirth();
        log.info(text); // LEAK date_of_birth -> log
    }

    void charByChar(Passenger p) {
        StringBuilder reversed = new StringBuilder();
        char[] chars = p.getPassportNumber().toCharArray();
        for (int i = chars.length - 1; i >= 0; i--) {
            reversed.append(chars[i]);
        }
        log.info("reversed {}", reversed); // LEAK passport -> log
        int digits = 0;
        for (char c : chars) {
            if (Character.isDigit(c)) {
                digits++;
            }
        }
        log.info("digits {}", digits); // CLEAN count
    }

    void parts(Passenger p) {
        String[] halves = p.getEmail().split("@");
        log.info("local {}", halves[0]); // LEAK email -> log
        StringTokenizer words = new StringTokenizer(p.getFullName(), " ");
        while (words.hasMoreTokens()) {
            log.info("word {}", words.nextToken()); // LEAK full_name -> log
        }
        Scanner scan = new Scanner(p.getSeat());
        log.info("scan {}", scan.next()); // CLEAN seat
    }

    void ternary(Passenger p, boolean quiet) {
        log.info("who {}", quiet ? p.getPnr() : p.getFullName()); // LEAK full_name -> log
        log.info("who {}", p.getFullName() == null ? "anonymous" : p.getPnr()); // CLEAN the name is only tested
        log.info("adult {}", p.getDateOfBirth().isBefore(java.time.LocalDate.now().minusYears(18))); // CLEAN boolean
    }

    void nullGuard(Passenger p) {
        String text = p.getEmail();
        if (text == null) {
            log.info("no address: {}", text); // CLEAN it is null here
            return;
        }
        log.info("address: {}", text); // LEAK email -> log
    }

    void labelled(List<List<Passenger>> flights) {
        String found = "nobody";
        outer:
        for (List<Passenger> flight : flights) {
            for (Passenger p : flight) {
                if (p.getSeat().startsWith("1")) {
                    found = p.getFullName();
                    break outer;
                }
            }
        }
        log.info("first class {}", found); // LEAK full_name -> log
    }

    void labelledContinue(List<List<Passenger>> flights) {
        outer:
        for (List<Passenger> flight : flights) {
            String found = "nobody";
            for (Passenger p : flight) {
                if (p.getSeat() == null) {
                    found = p.getFullName();
                    continue outer;
                }
            }
            log.info("all seated, {}", found); // CLEAN the name is set only on the way to the next flight
        }
    }

    void listPositions(Passenger p) {
        List<String> row = new ArrayList<>();
        row.add(p.getPnr());
        row.add(p.getMobilePhone());
        log.info("row {}", row.get(0)); // CLEAN booking code
        log.info("row {}", row.get(1)); // LEAK phone -> log
        row.set(1, "-");
        log.info("row {}", row); // CLEAN the number was replaced
    }

    void removed(Passenger p) {
        List<String> row = new ArrayList<>(List.of(p.getPnr()));
        row.add(p.getEmail());
        row.remove(1);
        log.info("row {}", row); // CLEAN the address was removed
        row.add(0, p.getEmail());
        log.info("row {}", row.get(0)); // LEAK email -> log
    }

    void mapKeys(Passenger p) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("code", p.getPnr());
        view.put("who", p.getFullName());
        log.info("code {}", view.get("code")); // CLEAN other key
        log.info("who {}", view.get("who")); // LEAK full_name -> log
        view.remove("who");
        log.info("view {}", view); // CLEAN the name was removed
        view.putIfAbsent("born", p.getDateOfBirth());
        log.info("view {}", view); // LEAK date_of_birth -> log
        view.clear();
        log.info("view {}", view); // CLEAN cleared
    }

    void enumKeys(Passenger p) {
        Map<Part, String> parts = new EnumMap<>(Part.class);
        parts.put(Part.GATE, "B12");
        parts.put(Part.CONTACT, p.getMobilePhone());
        log.info("gate {}", parts.get(Part.GATE)); // CLEAN other enum key
        log.info("contact {}", parts.get(Part.CONTACT)); // LEAK phone -> log
    }

    void entries(Passenger p) {
        Map<String, String> index = new TreeMap<>();
        index.put(p.getPnr(), p.getEmail());
        for (Map.Entry<String, String> e : index.entrySet()) {
            log.info("key {}", e.getKey()); // CLEAN booking code
            log.info("value {}", e.getValue()); // LEAK email -> log
        }
        Map<String, String> byMail = new HashMap<>();
        byMail.put(p.getEmail(), p.getPnr());
        log.info("values {}", byMail.values()); // CLEAN booking codes
        log.info("keys {}", byMail.keySet()); // LEAK email -> log
    }

    void queues(Passenger p) {
        Deque<String> stack = new ArrayDeque<>();
        stack.push(p.getFullName());
        stack.push(p.getSeat());
        log.info("depth {}", stack.size()); // CLEAN size
        stack.pop();
        log.info("top {}", stack.peek()); // LEAK full_name -> log
        LinkedList<String> waiting = new LinkedList<>();
        waiting.addLast(p.getSeat());
        log.info("waiting {}", waiting.getFirst()); // CLEAN seat
    }

    void listIterator(List<Passenger> list) {
        List<String> names = new ArrayList<>();
        list.forEach(p -> names.add(p.getFullName()));
        ListIterator<String> it = names.listIterator();
        while (it.hasNext()) {
            it.next();
            it.set("*");
        }
        log.info("count {}", names.size()); // CLEAN count
        List<String> sorted = new ArrayList<>();
        for (Passenger p : list) {
            sorted.add(p.getMobilePhone());
        }
        Collections.sort(sorted);
        log.info("smallest {}", Collections.min(sorted)); // LEAK phone -> log
    }

    void casts(Object raw, Passenger known) {
        if (raw instanceof Passenger p && p.getSeat() != null) {
            log.info("is {}", p.getFullName()); // LEAK full_name -> log
        }
        Object boxed = known.getSeat();
        log.info("is {}", (String) boxed); // CLEAN seat
    }

    void doWhile(List<Passenger> list) {
        int i = 0;
        String text = "";
        do {
            text = text + list.get(i).getPassportNumber() + ",";
        } while (++i < list.size());
        log.info("list {}", text); // LEAK passport -> log
        log.info("seen {}", i); // CLEAN count
    }

    void neverAssigned(Passenger p) {
        String text = null;
        Runnable r = () -> log.info("mail {}", p.getEmail()); // LEAK email -> log
        r.run();
        log.info("text {}", text); // CLEAN null
    }

    void comparisons(Passenger a, Passenger b) {
        int order = a.getFullName().compareTo(b.getFullName());
        log.info("order {}", order); // CLEAN comparison
        String bigger = order > 0 ? a.getFullName() : b.getFullName();
        log.info("bigger {}", bigger); // LEAK full_name -> log
    }
}
