package org.lindenhof.inn.steps;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Steps {
    private static final Logger log = LoggerFactory.getLogger(Steps.class);
    private static final boolean VERBOSE = false;

    public void branches(String email, String city, int mode, boolean quiet) {
        String s = switch (mode) {
            case 1 -> city;
            case 2 -> {
                String t = "a" + mode;
                yield t;
            }
            default -> "none";
        };
        log.info(s); // CLEAN city or constant
        s = switch (mode) {
            case 1 -> city;
            default -> {
                yield email;
            }
        };
        log.info(s); // LEAK email -> log
        String u = null;
        if (quiet) {
            u = "quiet";
        } else {
            u = email;
        }
        if (quiet) {
            log.info(u); // CLEAN the quiet value
        } else {
            log.info(u); // LEAK email -> log
        }
        String v = VERBOSE ? email : "x";
        log.info(v); // CLEAN constant decides
        for (;;) {
            if (v.length() > mode) {
                v = email;
                break;
            }
            v = v + "y";
        }
        log.info(v); // LEAK email -> log
    }

    public void tries(String phone) {
        String state = "start";
        try {
            state = "parsing";
            Long.parseLong(phone);
            state = "done";
        } catch (NumberFormatException e) {
            log.warn("failed while {}", state); // CLEAN a state
            state = phone;
        } finally {
            log.info("ended with {}", state); // LEAK phone -> log
        }
        state = "end";
        log.info("left {}", state); // CLEAN reassigned
    }

    public void arrays(String iban, String branch) {
        String[] cells = {branch, iban, "x"};
        log.info(cells[0]); // CLEAN branch
        log.info(cells[1]); // LEAK bank_account -> log
        String[] copy = cells.clone();
        copy[1] = "-";
        log.info(String.join(";", copy)); // CLEAN account was overwritten
        log.info(String.join(";", cells)); // LEAK bank_account -> log
        char[] letters = iban.toCharArray();
        java.util.Arrays.fill(letters, '*');
        log.info(new String(letters)); // CLEAN filled with stars
        var text = """
                account: %s
                """.formatted(iban);
        log.info(text); // LEAK bank_account -> log
    }

    public void collections(String email, String deskNo) {
        List<String> list = new ArrayList<>();
        list.add(deskNo);
        list.add(email);
        log.info(list.get(0)); // CLEAN desk
        log.info(list.get(list.size() - 1)); // LEAK email -> log
        list.remove(1);
        log.info("{}", list); // CLEAN mail removed
        Map<String, String> map = new LinkedHashMap<>();
        map.put("desk", deskNo);
        map.put("mail", email);
        for (Map.Entry<String, String> e : map.entrySet()) {
            log.info(e.getKey()); // CLEAN keys
            log.info(e.getValue()); // LEAK email -> log
        }
        map.replace("mail", "-");
        log.info("{}", map); // CLEAN replaced
        map.merge("mail", email, (a, b) -> a + b);
        log.info("{}", map); // LEAK email -> log
        map.keySet().retainAll(List.of("desk"));
        Map<String, List<String>> groups = new HashMap<>();
        groups.computeIfAbsent("mails", k -> new ArrayList<>()).add(email);
        groups.computeIfAbsent("desks", k -> new ArrayList<>()).add(deskNo);
        log.info("{}", groups.get("desks")); // CLEAN desks
        log.info("{}", groups.get("mails")); // LEAK email -> log
        log.info("{}", groups.getOrDefault("mails", List.of()).size()); // CLEAN count
    }

    public void queues(String phone, String desk) {
        Deque<String> stack = new ArrayDeque<>();
        stack.push(desk);
        stack.push(phone);
        log.info(stack.pop()); // LEAK phone -> log
        log.info(stack.peek()); // CLEAN desk is left
        PriorityQueue<String> heap = new PriorityQueue<>(java.util.Comparator.comparing(String::length));
        heap.offer(phone);
        log.info(heap.poll()); // LEAK phone -> log
        Iterator<String> it = List.of(desk, "b").iterator();
        while (it.hasNext()) {
            log.info(it.next()); // CLEAN desk
        }
        ListIterator<String> li = new ArrayList<>(List.of(phone)).listIterator();
        while (li.hasNext()) {
            String next = li.next();
            log.info(next); // LEAK phone -> log
            li.set("-");
        }
        TreeMap<String, Integer> counts = new TreeMap<>();
        counts.put(phone, 1);
        log.info("{}", counts.values()); // CLEAN counts
        log.info(counts.firstKey()); // LEAK phone -> log
        log.info("{}", counts.firstEntry().getValue()); // CLEAN count
        List<String> un = Collections.unmodifiableList(new ArrayList<>(counts.keySet()));
        log.info(un.get(0)); // LEAK phone -> log
    }

    public void captures(String email, String desk) {
        Supplier<String> a = () -> desk;
        Supplier<String> b = () -> email;
        log.info(a.get()); // CLEAN desk
        log.info(b.get()); // LEAK email -> log
        Runnable r = new Runnable() {
            private final String held = email;

            @Override
            public void run() {
                log.info(desk); // CLEAN desk
                log.info(held); // LEAK email -> log
            }
        };
        r.run();
        class Local {
            String part() {
                return email.substring(email.indexOf('@'));
            }

            String none() {
                return desk.trim();
            }
        }
        log.info(new Local().none()); // CLEAN desk
        log.info(new Local().part());
        StringBuilder sb = new StringBuilder();
        sb.append(desk).append(':');
        log.info("{}", sb); // CLEAN desk
        sb.insert(0, email);
        log.info("{}", sb); // LEAK email -> log
        sb.setLength(0);
        log.info(sb.append(desk).toString()); // CLEAN emptied
        log.info("flag {}", email == desk || email.contains("@")); // CLEAN boolean
        log.info("len {}", email.chars().filter(c -> c == '.').count()); // CLEAN count
        outer:
        for (String x : List.of(desk, email)) {
            for (int i = 0; i < 3; i++) {
                if (i == 1) {
                    continue outer;
                }
                log.info(x); // LEAK email -> log
            }
        }
    }
}
