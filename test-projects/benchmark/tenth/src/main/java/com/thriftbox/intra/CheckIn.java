package com.thriftbox.intra;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Scanner;
import java.util.StringTokenizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** At the turnstile; everything happens inside one method. */
public class CheckIn {
    private static final Logger log = LoggerFactory.getLogger(CheckIn.class);
    private static final Pattern PAIR = Pattern.compile("(?<key>[a-z]+)=(?<text>.+)");

    public void reuse(Trainee trainee) {
        String shown = trainee.getFullName();
        int width = shown.length();
        log.debug("display {} wide", width); // CLEAN length only
        log.debug("display shows {}", shown); // LEAK full_name -> log
        shown = shown.isEmpty() ? "?" : "ok";
        log.debug("display shows {}", shown); // CLEAN one of two constants
        shown += " " + trainee.getStudio();
        log.debug("display shows {}", shown); // CLEAN constant and name of the studio
    }

    /** The same question is asked twice; the answer cannot change in between. */
    public void sameCondition(Trainee trainee, final boolean reminder) {
        String target = "front desk";
        if (reminder) {
            target = trainee.getEmail();
        }
        if (!reminder) {
            log.info("handed out at {}", target); // CLEAN without a reminder the target is the front desk
        }
        if (reminder) {
            log.info("reminded {}", target); // LEAK email -> log
        }
    }

    public String guarded(Trainee trainee, String lockerNo) {
        String key = null;
        if (lockerNo != null) {
            key = lockerNo;
        }
        if (key == null) {
            key = trainee.getPhoneNumber();
            log.info("no locker, key {}", key); // LEAK phone -> log
            return key;
        }
        log.info("locker key {}", key); // CLEAN here the key is the number of the locker
        return key;
    }

    public void labelled(Trainee[] queue) {
        String found = "nobody";
        outer:
        for (Trainee trainee : queue) {
            for (String part : trainee.getFullName().split(" ")) {
                if (part.length() > 12) {
                    found = part;
                    break outer;
                }
            }
        }
        log.info("too long for the display: {}", found); // LEAK full_name -> log
        int longest = 0;
        for (Trainee trainee : queue) {
            longest = Math.max(longest, trainee.getFullName().length());
        }
        log.info("longest has {} letters", longest); // CLEAN length only
    }

    public void editing(Trainee trainee) {
        StringBuilder ticket = new StringBuilder("studio ").append(trainee.getStudio());
        log.debug("{}", ticket); // CLEAN name of the studio
        ticket.insert(0, trainee.getEmail() + " in ");
        log.debug("{}", ticket.reverse()); // LEAK email -> log
        ticket.delete(0, ticket.length());
        ticket.append("contract ").append(trainee.getContractNo());
        log.debug("{}", ticket.toString().toUpperCase(Locale.ROOT)); // CLEAN the buffer was emptied, then filled with the contract number
    }

    public void characters(Trainee trainee) {
        char[] letters = trainee.getIban().toCharArray();
        log.debug("letters {}", new String(letters, 4, 8)); // LEAK bank_account -> log
        log.debug("letters {}", letters.length); // CLEAN length
        char[] copy = Arrays.copyOf(letters, letters.length);
        CharBuffer buffer = CharBuffer.wrap(copy);
        log.debug("buffer {}", buffer); // LEAK bank_account -> log
        Arrays.fill(copy, 'x');
        log.debug("wiped {}", String.valueOf(copy)); // CLEAN every character was overwritten
    }

    public void bytes(Trainee trainee) {
        byte[] raw = trainee.getEmail().getBytes(StandardCharsets.UTF_8);
        byte[] frame = new byte[raw.length + 2];
        System.arraycopy(raw, 0, frame, 2, raw.length);
        log.trace("frame {}", new String(frame, StandardCharsets.UTF_8)); // LEAK email -> log
        ByteBuffer head = ByteBuffer.allocate(4).putInt(raw.length);
        log.trace("head {}", Arrays.toString(head.array())); // CLEAN length of the frame
        ByteBuffer body = ByteBuffer.wrap(raw);
        log.trace("body {}", StandardCharsets.UTF_8.decode(body)); // LEAK email -> log
    }

    public void parsing(Trainee trainee) throws IOException {
        String row = trainee.getContractNo() + "|" + trainee.getFullName();
        StringTokenizer tokens = new StringTokenizer(row, "|");
        while (tokens.hasMoreTokens()) {
            log.debug("cell {}", tokens.nextToken()); // LEAK full_name -> log
        }
        log.debug("{} cells", new StringTokenizer(row, "|").countTokens()); // CLEAN count
        Matcher matcher = PAIR.matcher("mail=" + trainee.getEmail());
        if (matcher.matches()) {
            log.debug("value {}", matcher.group("text")); // LEAK email -> log
            log.debug("value ends at {}", matcher.end("text")); // CLEAN position
        }
        BufferedReader reader = new BufferedReader(new StringReader("tel\n" + trainee.getPhoneNumber()));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            log.debug("line {}", line); // LEAK phone -> log
        }
        try (Scanner scanner = new Scanner("studio " + trainee.getStudio())) {
            log.debug("word {}", scanner.next()); // CLEAN words of the studio's name
        }
    }

    public void choosing(Trainee trainee, int mode) {
        String text;
        switch (mode) {
            case 1:
                text = "student: " + trainee.isStudent();
                log.info(text); // CLEAN flag
                break;
            case 2:
                text = Objects.requireNonNullElse(trainee.getPhoneNumber(), "none");
                log.info(text); // LEAK phone -> log
                break;
            default:
                text = "mode " + mode;
        }
        log.info("chosen {}", text.hashCode() == 0 ? "empty" : "filled"); // CLEAN one of two constants
    }

    public void finals(Trainee trainee) {
        String state = "open";
        try {
            state = trainee.getIban().substring(0, 30);
            state = "checked";
        } catch (StringIndexOutOfBoundsException e) {
            log.warn("short: {}", state); // CLEAN when the cut fails the state is still the constant
        } finally {
            log.info("left as {}", state.equals("open")); // CLEAN boolean
        }
        try {
            state = trainee.getIban();
            Integer.parseInt(state.substring(2, 4));
        } finally {
            log.info("left as {}", state); // LEAK bank_account -> log
        }
    }

    public void rounds(Trainee trainee) {
        String a = "start";
        String b = "start";
        String c = trainee.getEmail();
        for (int i = 0; i < 3; i++) {
            a = b;
            b = c;
        }
        log.info("shifted {}", a); // LEAK email -> log
        String swap = c;
        c = trainee.getStudio();
        log.info("swapped {}", c); // CLEAN name of the studio
        log.info("swapped {}", swap); // LEAK email -> log
    }

    public void numbers(Trainee trainee) {
        int kilos = trainee.getBodyWeight();
        double pounds = kilos * 2.2046;
        log.info("weight {}", Math.round(pounds)); // LEAK body_measure -> log
        boolean heavy = pounds > 220;
        log.info("heavy plates {}", heavy ? 4 : 2); // CLEAN number of plates
        int year = trainee.getBirthDate().getYear();
        log.info("born {}", year); // LEAK date_of_birth -> log
    }

    public void formats(Trainee trainee) {
        Object[] values = {trainee.getStudio(), trainee.getContractNo(), null};
        log.info(MessageFormat.format("{0}: {1}", values)); // CLEAN studio and contract
        values[2] = trainee.getFullName();
        log.info(MessageFormat.format("{0}: {1} {2}", values)); // LEAK full_name -> log
        values = new Object[] {"nothing"};
        log.info(Arrays.deepToString(values)); // CLEAN a fresh array
        log.info(String.join("/", "a", trainee.getPhoneNumber().replaceAll("\\s", ""))); // LEAK phone -> log
    }
}
