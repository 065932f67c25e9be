package dk.strandel.energy.steps;

import dk.strandel.energy.common.Holder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Inside one method. */
public class Reading {
    private static final Logger log = LoggerFactory.getLogger(Reading.class);
    private static final Pattern PARTS = Pattern.compile("(?<user>[^@]+)@(?<host>.+)");

    void variables(Holder holder) {
        String text = holder.getEmail();
        String copy = text;
        text = holder.getContractNo();
        log.info("one {}", text); // CLEAN overwritten by the contract number
        log.info("two {}", copy); // LEAK email -> log
        copy = null;
        log.info("three {}", copy); // CLEAN set to null
    }

    void branches(Holder holder, int mode) {
        String out;
        if (mode == 1) {
            out = holder.getSurname();
        } else {
            out = "none";
        }
        log.info("branch {}", out); // LEAK last_name -> log
        final boolean debug = false;
        String hidden = "off";
        if (debug) {
            hidden = holder.getPhone();
        }
        log.info("hidden {}", hidden); // CLEAN the branch is never taken
        String kind = switch (mode) {
            case 1 -> holder.getTariff();
            case 2 -> holder.getContractNo();
            default -> "unknown";
        };
        log.info("kind {}", kind); // CLEAN tariff and contract number
        String who = switch (mode) {
            case 1:
                yield holder.getPhone();
            default:
                yield "";
        };
        log.info("who {}", who); // LEAK phone -> log
    }

    void sameCondition(Holder holder, boolean loud) {
        String text = "quiet";
        if (loud) {
            text = holder.getEmail();
        }
        if (!loud) {
            log.info("text {}", text); // CLEAN only the other branch holds the address
        }
        if (loud) {
            log.info("text {}", text); // LEAK email -> log
        }
    }

    void loops(List<Holder> holders) {
        StringBuilder all = new StringBuilder();
        int n = 0;
        for (Holder holder : holders) {
            all.append(holder.getPhone()).append(';');
            n++;
        }
        log.info("{} holders", n); // CLEAN a count
        log.info("numbers {}", all); // LEAK phone -> log
        all.setLength(0);
        log.info("after {}", all); // CLEAN emptied
        String last = "";
        String previous = "";
        do {
            previous = last;
            last = holders.get(n % 2).getSurname();
            n--;
        } while (n > 0);
        log.info("previous {}", previous); // LEAK last_name -> log
    }

    void texts(Holder holder) {
        Matcher m = PARTS.matcher(holder.getEmail());
        if (m.matches()) {
            log.info("user {}", m.group("user")); // LEAK email -> log
        }
        log.info("found {}", m.hitEnd()); // CLEAN a flag
        String[] pieces = holder.getSurname().split(" ");
        log.info("piece {}", pieces[0]); // LEAK last_name -> log
        log.info("pieces {}", pieces.length); // CLEAN a number
        char[] letters = holder.getPhone().toCharArray();
        log.info("letters {}", String.valueOf(letters)); // LEAK phone -> log
        Arrays.fill(letters, '*');
        log.info("letters {}", new String(letters)); // CLEAN filled with stars
        Scanner scanner = new Scanner(holder.getEmail() + " x");
        log.info("token {}", scanner.next()); // LEAK email -> log
        String joined = """
                contract %s
                """.formatted(holder.getContractNo());
        log.info(joined); // CLEAN contract number
    }

    void lists(Holder holder) {
        List<String> two = new ArrayList<>();
        two.add(holder.getContractNo());
        two.add(holder.getEmail());
        log.info("first {}", two.get(0)); // CLEAN the contract number is first
        log.info("second {}", two.get(1)); // LEAK email -> log
        two.remove(1);
        log.info("left {}", two); // CLEAN the address was removed
        Deque<String> stack = new ArrayDeque<>();
        stack.push(holder.getPhone());
        log.info("peek {}", stack.peek()); // LEAK phone -> log
        Set<String> names = new LinkedHashSet<>(List.of(holder.getSurname()));
        log.info("sizes {} {}", two.size(), names.size()); // CLEAN numbers
        for (String name : names) {
            log.info("name {}", name); // LEAK last_name -> log
        }
        String[] slots = new String[2];
        slots[0] = holder.getSurname();
        slots[1] = holder.getTariff();
        log.info("slot {}", slots[1]); // CLEAN the tariff
        log.info("slots {}", Arrays.toString(slots)); // LEAK last_name -> log
    }

    void maps(Holder holder) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("tariff", holder.getTariff());
        facts.put("reach", holder.getPhone());
        log.info("tariff {}", facts.get("tariff")); // CLEAN the other entry
        log.info("reach {}", facts.get("reach")); // LEAK phone -> log
        log.info("facts {}", facts); // LEAK phone -> log
        facts.replace("reach", "hidden");
        log.info("facts {}", facts); // CLEAN the number was replaced
        TreeMap<String, String> byName = new TreeMap<>();
        byName.computeIfAbsent(holder.getSurname(), k -> "x");
        log.info("first key {}", byName.firstKey()); // LEAK last_name -> log
        log.info("values {}", byName.values()); // CLEAN constants
        for (Map.Entry<String, String> entry : byName.entrySet()) {
            log.info("value {}", entry.getValue()); // CLEAN constant
            log.info("key {}", entry.getKey()); // LEAK last_name -> log
        }
        facts.merge("list", holder.getEmail(), (a, b) -> a + "," + b);
        log.info("merged {}", facts.get("list")); // LEAK email -> log
    }
}
