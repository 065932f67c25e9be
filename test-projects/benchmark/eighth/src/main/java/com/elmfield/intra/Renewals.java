package com.elmfield.intra;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Base64;
import java.util.Scanner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything happens within the method. */
public class Renewals {
    private static final Logger log = LoggerFactory.getLogger(Renewals.class);
    private static final Pattern MAIL_PARTS = Pattern.compile("(?<local>[^@]+)@(?<host>.+)");

    public void swapped(Friend friend) {
        String left = friend.email;
        String right = friend.tier;
        String spare = left;
        left = right;
        right = spare;
        log.info("left {}", left); // CLEAN after the swap this is the tier
        log.info("right {}", right); // LEAK email -> log
    }

    public void nestedChoice(Friend friend, boolean letter, boolean call) {
        log.info("renewal by {}", letter ? friend.homeAddress : call ? "phone" : "mail"); // LEAK postal_address -> log
        log.info("renewal by {}", letter ? "letter" : call ? "phone" : friend.tier); // CLEAN constants and a tier
        log.info("renewal on {}", friend.phone != null && call ? friend.visits : 0); // CLEAN counter, the phone is only compared
    }

    public void labelled(Friend[][] desks) {
        String found = "nobody";
        int looked = 0;
        search:
        for (Friend[] desk : desks) {
            for (Friend friend : desk) {
                looked++;
                if (friend.visits > 100) {
                    found = friend.fullName;
                    break search;
                }
            }
        }
        log.info("regular visitor {}", found); // LEAK full_name -> log
        log.info("looked at {}", looked); // CLEAN counter
    }

    public void retried(Friend friend) {
        String target;
        int tries = 0;
        do {
            target = tries == 0 ? friend.email : friend.homeAddress;
            tries++;
        } while (target == null && tries < 2);
        log.info("sent after {} tries", tries); // CLEAN counter
        log.info("sent to {}", target); // LEAK email, postal_address -> log
        target = null;
        log.debug("target now {}", target); // CLEAN set to null before
    }

    public void edited(Friend friend) {
        StringBuilder card = new StringBuilder("FRIEND  SINCE 2019");
        card.insert(7, friend.fullName);
        log.info("card {}", card.reverse()); // LEAK full_name -> log
        card = new StringBuilder();
        card.append(friend.tier, 0, 1).append(friend.visits);
        log.info("card {}", card); // CLEAN a new builder with tier and counter
    }

    public void letters(Friend friend) {
        char[] chars = friend.phone.toCharArray();
        Arrays.sort(chars, 0, 1);
        log.info("dial {}", String.valueOf(chars)); // LEAK phone -> log
        Arrays.fill(chars, '*');
        log.info("dial {}", new String(chars)); // CLEAN every character was replaced
    }

    public void bytes(Friend friend) {
        byte[] raw = friend.email.getBytes(StandardCharsets.UTF_8);
        ByteBuffer buffer = ByteBuffer.wrap(raw);
        log.debug("buffer holds {}", buffer.remaining()); // CLEAN number of bytes
        log.debug("buffer holds {}", StandardCharsets.UTF_8.decode(buffer)); // LEAK email -> log
        log.debug("link {}", Base64.getUrlEncoder().withoutPadding().encodeToString(raw)); // LEAK email -> log
    }

    public void matched(Friend friend) {
        Matcher parts = MAIL_PARTS.matcher(friend.email);
        if (parts.matches()) {
            log.info("local part {}", parts.group("local")); // LEAK email -> log
            log.info("at sign stands at {}", parts.end("local")); // CLEAN position in a text
        }
        log.info("checked with {}", parts.pattern()); // CLEAN pattern
    }

    public void lines(Friend friend) throws IOException {
        try (BufferedReader reader = new BufferedReader(new StringReader(friend.homeAddress))) {
            int count = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                log.trace("line {}: {}", ++count, line); // LEAK postal_address -> log
            }
            log.trace("{} lines", count); // CLEAN count
        }
    }

    public void scanned(Friend friend) {
        Scanner words = new Scanner(friend.fullName + " " + friend.visits);
        String first = words.next();
        log.info("greeting {}", first); // LEAK full_name -> log
        Scanner numbers = new Scanner("12 " + friend.visits);
        log.info("{} of {} visits", numbers.nextInt(), numbers.nextInt()); // CLEAN counters
    }

    public void printed(Friend friend) {
        StringWriter page = new StringWriter();
        PrintWriter out = new PrintWriter(page, true);
        out.printf("tier %s%n", friend.tier);
        log.info("page {}", page); // CLEAN only the tier was printed so far
        out.printf("call %s%n", friend.phone);
        log.info("page {}", page.getBuffer()); // LEAK phone -> log
    }

    public void formatted(Friend friend) {
        String text = MessageFormat.format("{1} visits by {0}", friend.fullName, friend.visits);
        log.info(text); // LEAK full_name -> log
        String other = MessageFormat.format("{0} visits", friend.visits, friend.fullName);
        log.info(other); // CLEAN the pattern uses the counter only
    }

    public void copied(Friend friend) {
        Object[] row = {friend.donationNo, friend.dateOfBirth, friend.tier};
        Object[] head = Arrays.copyOfRange(row, 0, 2);
        log.info("head {}", Arrays.asList(head)); // LEAK date_of_birth -> log
        Object[] target = new Object[2];
        System.arraycopy(row, 1, target, 0, 1);
        log.info("target {}", target[0]); // LEAK date_of_birth -> log
        row[1] = null;
        log.info("row {}", Arrays.toString(row)); // CLEAN the date was removed; number and tier are left
    }

    public void local(Friend friend) {
        record Slip(String head, String foot) {
        }
        Slip slip = new Slip(friend.tier, friend.email);
        log.info("slip {}", slip.head()); // CLEAN tier
        log.info("slip {}", slip.foot()); // LEAK email -> log
        var chosen = new Object() {
            String door = "north";
            String ring = friend.phone;
        };
        log.info("door {}", chosen.door); // CLEAN name of a door
        log.info("ring {}", chosen.ring); // LEAK phone -> log
    }

    public void caught(Friend friend) {
        String doing = "nothing";
        try {
            doing = "parsing " + friend.phone;
            Integer.parseInt(friend.donationNo);
            doing = "saving";
        } catch (NumberFormatException | NullPointerException e) {
            throw new IllegalStateException("failed while " + doing, e); // LEAK phone -> exception
        } finally {
            doing = "leaving";
            log.trace(doing); // CLEAN constant in the end
        }
    }

    public void compared(Friend friend, Friend other) {
        boolean same = friend.homeAddress.equalsIgnoreCase(other.homeAddress);
        log.info("one household: {}", same); // CLEAN boolean
        int order = friend.fullName.compareTo(other.fullName);
        log.info("order {}", Integer.signum(order)); // CLEAN order of two texts
        String longer = friend.fullName.length() > other.fullName.length() ? friend.fullName : other.fullName;
        System.out.println("longest name so far: " + longer); // LEAK full_name -> stdout
        System.out.println("longest name so far: " + longer.length()); // CLEAN length
    }
}
