package com.bramley.intra;

import com.bramley.lib.Subscriber;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Scanner;
import java.util.StringTokenizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every flow begins and ends in the same method. */
public class BoxDispatch {
    private static final Logger log = LoggerFactory.getLogger(BoxDispatch.class);
    private static final Pattern AT = Pattern.compile("(.+)@(.+)");

    public void exchange(Subscriber s) {
        String left = s.getBoxNo();
        String right = s.getMobilePhone();
        log.debug("left {}", left); // CLEAN number of a box
        String temp = left;
        left = right;
        right = temp;
        log.debug("left {}", left); // LEAK phone -> log
        log.debug("right {}", right); // CLEAN swapped, now the number of a box
    }

    public void conditions(Subscriber s, List<String> lines) {
        String current;
        if ((current = s.getEmail()) != null && !lines.contains(current)) {
            log.info("unknown {}", current); // LEAK email -> log
        }
        boolean known = (current = s.getBoxNo()) != null && lines.contains(current);
        log.info("{} known: {}", current, known); // CLEAN assigned anew in the condition
    }

    public void characters(Subscriber s) {
        char[] chars = s.getIban().toCharArray();
        log.info("{} characters", chars.length); // CLEAN length
        for (int i = 0; i < chars.length; i++) {
            chars[i] = Character.toLowerCase(chars[i]);
        }
        log.info("lower case {}", new String(chars)); // LEAK bank_account -> log
        Arrays.fill(chars, 'x');
        log.info("wiped {}", String.valueOf(chars)); // CLEAN filled with a constant
        CharBuffer buffer = CharBuffer.wrap(s.getIban());
        log.info("buffer {}", buffer.subSequence(0, buffer.length())); // LEAK bank_account -> log
    }

    public void builders(Subscriber s) {
        StringBuilder text = new StringBuilder("#").append(s.getBoxNo());
        text.insert(0, "box ");
        log.info("{}", text); // CLEAN number of a box
        text.insert(0, s.getFullName()).replace(0, 1, "*").reverse();
        log.info("{}", text); // LEAK full_name -> log
        text = new StringBuilder().append(s.getFullName().length());
        log.info("{}", text); // CLEAN new builder with a length
    }

    public void copies(Subscriber s) {
        String[] source = {s.getBoxNo(), s.getFullName(), s.getDrop().getTour()};
        String[] target = new String[2];
        System.arraycopy(source, 1, target, 0, 1);
        log.info("label {}", target[0]); // LEAK full_name -> log
        String[] range = Arrays.copyOfRange(source, 0, 2);
        log.info("range {}", String.join("|", range)); // LEAK full_name -> log
        String[] mine = source.clone();
        mine[1] = "-";
        log.info("tour {} of box {}", mine[2], mine[0]); // CLEAN tour and number of a box
        String[][] grid = new String[2][1];
        grid[0] = new String[] {s.getDrop().getDeliveryAddress()};
        grid[1][0] = s.getDrop().getTour();
        log.info("grid {}", grid[0][0]); // LEAK postal_address -> log
        log.info("grid {}", grid[1][0]); // CLEAN tour
    }

    public void matching(Subscriber s) {
        Matcher matcher = AT.matcher(s.getEmail());
        boolean wellFormed = matcher.matches();
        log.info("well formed {}", wellFormed); // CLEAN boolean
        if (wellFormed) {
            log.info("local part {}", matcher.group(1)); // LEAK email -> log
            log.info("at position {}", matcher.start(2)); // CLEAN position
        }
        String[] halves = s.getEmail().split("@", 2);
        log.info("before {}", halves[0]); // LEAK email -> log
        log.info("{} parts", halves.length); // CLEAN count
    }

    public void encodings(Subscriber s) {
        String encoded = Base64.getUrlEncoder().encodeToString(s.getEmail().getBytes(StandardCharsets.UTF_8));
        log.info("unsubscribe/{}", encoded); // LEAK email -> log
        String query = URLEncoder.encode(s.getMobilePhone(), StandardCharsets.UTF_8);
        log.info("dial?{}", query); // LEAK phone -> log
        String tour = Base64.getEncoder().encodeToString(s.getDrop().getTour().getBytes(StandardCharsets.UTF_8));
        log.info("tour/{}", tour); // CLEAN tour, encoded
    }

    public void oldSwitch(Subscriber s, int field) {
        String cell = "";
        switch (field) {
            case 0:
                cell = s.getBoxNo();
                break;
            case 1:
                cell = s.getBirthDate().format(DateTimeFormatter.ISO_DATE);
                // the same heading for both
            case 2:
                cell = cell + ";";
                break;
            default:
                cell = "none";
        }
        log.info("cell {}", cell); // LEAK date_of_birth -> log
        switch (field) {
            case 0:
                cell = "box";
                break;
            default:
                cell = "other";
        }
        log.info("cell {}", cell); // CLEAN overwritten in every case
    }

    public void search(List<Subscriber> all, String wanted) {
        String hit = "none";
        int row = 0;
        outer:
        for (Subscriber s : all) {
            for (String part : s.getFullName().split(" ")) {
                row++;
                if (part.equalsIgnoreCase(wanted)) {
                    hit = part;
                    break outer;
                }
            }
        }
        log.info("hit {}", hit); // LEAK full_name -> log
        log.info("after {} rows", row); // CLEAN counter
    }

    public void streams(Subscriber s) throws IOException {
        StringWriter page = new StringWriter();
        PrintWriter out = new PrintWriter(page);
        out.printf("box %s%n", s.getBoxNo());
        out.flush();
        log.debug("page {}", page); // CLEAN number of a box
        out.println(s.getDrop().getDeliveryAddress());
        out.flush();
        log.debug("page {}", page); // LEAK postal_address -> log
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(s.getEmail().getBytes(StandardCharsets.UTF_8));
        log.debug("{} bytes", bytes.size()); // CLEAN size
        log.debug("bytes {}", bytes.toString(StandardCharsets.UTF_8)); // LEAK email -> log
        try (BufferedReader in = new BufferedReader(new StringReader(s.getFullName()))) {
            log.debug("line {}", in.readLine()); // LEAK full_name -> log
        }
    }

    public void tokens(Subscriber s) {
        StringTokenizer words = new StringTokenizer(s.getDrop().getDeliveryAddress(), ",");
        log.debug("{} words", words.countTokens()); // CLEAN count
        while (words.hasMoreTokens()) {
            log.debug("word {}", words.nextToken()); // LEAK postal_address -> log
        }
        Scanner scanner = new Scanner(s.getMobilePhone()).useDelimiter("/");
        log.debug("prefix {}", scanner.next()); // LEAK phone -> log
    }

    public void lists(Subscriber s) {
        List<String> cells = new ArrayList<>(List.of("a", "b"));
        cells.set(1, s.getFullName());
        log.debug("second {}", cells.get(1)); // LEAK full_name -> log
        cells.remove(1);
        cells.add(s.getDrop().getTour());
        log.debug("first {}", cells.get(0)); // CLEAN constant
        log.debug("{} cells", cells.size()); // CLEAN count
    }

    public void rethrown(Subscriber s) {
        String state = "new";
        try {
            state = s.getIban().substring(0, 2);
            Integer.parseInt(s.getBoxNo());
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            state = "broken";
        } finally {
            state = "done";
        }
        log.info("state {}", state); // CLEAN overwritten in the finally block
        do {
            state = state.isEmpty() ? "again" : s.getFullName();
        } while (state.isBlank());
        log.info("state {}", state); // LEAK full_name -> log
    }

    public String numbers(Subscriber s) {
        int compared = s.getFullName().compareToIgnoreCase("m");
        log.info("half {}", compared < 0 ? "A-L" : "M-Z"); // CLEAN constant chosen by a comparison
        String initials = "";
        for (String word : s.getFullName().split("\\s+")) {
            initials += word;
        }
        log.info("joined {}", initials); // LEAK full_name -> log
        long digits = Long.parseLong(s.getMobilePhone().replaceAll("\\D", ""));
        log.info("number {}", digits); // LEAK phone -> log
        return initials;
    }
}
