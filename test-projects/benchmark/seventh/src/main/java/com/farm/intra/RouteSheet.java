package com.farm.intra;

import com.farm.lib.Keeper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The sheet for one tour; everything happens inside the method. */
public class RouteSheet {
    private static final Logger log = LoggerFactory.getLogger(RouteSheet.class);
    private static final Pattern DIAL = Pattern.compile("(\\+\\d+) (\\d+)");

    public void swapped(Keeper keeper, String tourNo) {
        String left = keeper.getFullName();
        String right = tourNo;
        String spare = left;
        left = right;
        right = spare;
        log.info("left column {}", left); // CLEAN the tour number after the swap
        log.info("right column {}", right); // LEAK full_name -> log
    }

    public void chained(Keeper keeper, String stop) {
        String a;
        String b;
        a = b = keeper.getPhone();
        b = stop;
        log.info("a {}", a); // LEAK phone -> log
        log.info("b {}", b); // CLEAN overwritten by the stop
    }

    public void aliased(Keeper keeper) {
        String[] cells = {"-", "-"};
        String[] same = cells;
        same[0] = keeper.getEmail();
        log.info("cells {}", cells[0]); // LEAK email -> log
        log.info("cells {}", cells.length); // CLEAN number of cells
        cells = new String[] {"-", keeper.getContractNo()};
        log.info("cells {}", cells[1]); // CLEAN a new array with the contract number
    }

    public void grid(Keeper[] keepers) {
        String[][] grid = new String[keepers.length][2];
        for (int i = 0; i < keepers.length; i++) {
            grid[i][0] = keepers[i].getContractNo();
            grid[i][1] = keepers[i].getFarm().getStreetAddress();
        }
        log.info("grid {}", Arrays.deepToString(grid)); // LEAK postal_address -> log
        log.info("grid of {} rows", grid.length); // CLEAN number of rows
    }

    public void fallThrough(Keeper keeper, int medium) {
        String via = "letter";
        switch (medium) {
            case 1:
                via = keeper.getEmail();
                break;
            case 2:
                via = "fax";
            default:
                via = via + "!";
        }
        log.info("via {}", via); // LEAK email -> log
        switch (medium) {
            case 1:
                via = "mail";
                break;
            default:
                via = "post";
        }
        log.info("via {}", via); // CLEAN every branch overwrites it with a constant
    }

    public void doWhile(Keeper keeper, List<String> stops) {
        String shown = "";
        int i = 0;
        do {
            shown = i == 2 ? keeper.getFullName() : stops.get(i);
            i++;
        } while (i < stops.size());
        log.info("last shown {}", shown); // LEAK full_name -> log
        log.info("shown {} stops", i); // CLEAN counter
    }

    public void insertedAndCut(Keeper keeper) {
        StringBuilder text = new StringBuilder("stop");
        text.insert(0, keeper.getFullName() + ": ");
        log.debug("{}", text); // LEAK full_name -> log
        text.replace(0, text.length(), "stop");
        log.debug("{}", text); // CLEAN the whole text was replaced
        text.reverse().append(keeper.getPhone());
        log.debug("{}", text.reverse()); // LEAK phone -> log
    }

    public void queue(Keeper keeper, String stop) {
        Deque<String> open = new ArrayDeque<>();
        open.push(stop);
        log.debug("next {}", open.peek()); // CLEAN name of a stop
        open.push(keeper.getEmail());
        String top = open.pop();
        log.debug("done {}", top); // LEAK email -> log
    }

    public void tables(Keeper keeper, String stop) {
        Map<String, List<String>> table = new HashMap<>();
        table.computeIfAbsent("names", k -> new ArrayList<>()).add(keeper.getFullName());
        table.computeIfAbsent("stops", k -> new ArrayList<>()).add(stop);
        log.debug("stops {}", table.get("stops")); // CLEAN the entry with the stops
        log.debug("names {}", table.get("names")); // LEAK full_name -> log
        List<String> taken = table.remove("names");
        log.debug("rest {}", table); // CLEAN the names were taken out
        log.debug("taken {}", taken.get(0)); // LEAK full_name -> log
    }

    public void counted(Keeper[] keepers) {
        Map<String, Integer> perHerd = new HashMap<>();
        for (Keeper keeper : keepers) {
            perHerd.merge(keeper.getFarm().getHerdCode(), 1, Integer::sum);
        }
        log.info("keepers per herd {}", perHerd); // CLEAN herd codes and counts
    }

    public void matched(Keeper keeper) {
        Matcher matcher = DIAL.matcher(keeper.getPhone());
        if (matcher.matches()) {
            log.info("rest of the number {}", matcher.group(2)); // LEAK phone -> log
            log.info("{} groups at {}", matcher.groupCount(), matcher.end()); // CLEAN positions
        }
    }

    public void readers(Keeper keeper) throws IOException {
        BufferedReader reader = new BufferedReader(new StringReader(keeper.getFarm().getStreetAddress()));
        String line = reader.readLine();
        log.info("first line {}", line); // LEAK postal_address -> log
        StringWriter buffer = new StringWriter();
        PrintWriter out = new PrintWriter(buffer);
        out.printf("%s heads%n", keeper.getFarm().getHeadCount());
        log.info("buffer {}", buffer); // CLEAN number of animals
        out.println(keeper.getFullName());
        log.info("buffer {}", buffer); // LEAK full_name -> log
    }

    public void dates(Keeper keeper) {
        LocalDate born = keeper.getDateOfBirth();
        String printed = DateTimeFormatter.ISO_DATE.format(born);
        log.info("checked {}", printed); // LEAK date_of_birth -> log
        boolean retired = born.plusYears(67).isBefore(LocalDate.now());
        log.info("checked, retired={}", retired); // CLEAN boolean
    }

    public void numbers(Keeper keeper) {
        long dial = Long.parseLong(keeper.getPhone().replaceAll("\\D", ""));
        log.info("dial {}", dial); // LEAK phone -> log
        log.info("dial parity {}", dial == 0 ? "none" : "some"); // CLEAN one of two constants
    }

    public void localTypes(Keeper keeper) {
        record Stop(String who, String herd) {
        }
        Stop stop = new Stop(keeper.getFullName(), keeper.getFarm().getHerdCode());
        log.info("herd {}", stop.herd()); // CLEAN herd code
        log.info("who {}", stop.who()); // LEAK full_name -> log
    }

    public void negated(Object any) {
        if (!(any instanceof Keeper keeper)) {
            log.info("not a keeper: {}", any == null); // CLEAN boolean
            return;
        }
        log.info("a keeper: {}", keeper.getEmail()); // LEAK email -> log
    }

    public void resources(Keeper keeper) throws IOException {
        String current = "none";
        try (StringReader in = new StringReader(keeper.getEmail())) {
            char[] buffer = new char[64];
            int n = in.read(buffer);
            current = new String(buffer, 0, n);
            log.debug("read {} characters", n); // CLEAN count
        } finally {
            log.debug("current {}", current); // LEAK email -> log
            current = "closed";
        }
        log.debug("current {}", current); // CLEAN overwritten in the finally block
    }

    public void wiped(char[] passphrase) {
        log.trace("typed {}", new String(passphrase)); // LEAK password -> log
        Arrays.fill(passphrase, '*');
        log.trace("typed {}", new String(passphrase)); // CLEAN every character was overwritten
    }

    public void formats(Keeper keeper) {
        String pattern = "{0} has {1}";
        log.info(MessageFormat.format(pattern, keeper.getContractNo(), keeper.getFarm().getHeadCount())); // CLEAN contract number and number of animals
        log.info(MessageFormat.format(pattern, keeper.getFullName(), keeper.getFarm().getHeadCount())); // LEAK full_name -> log
    }

    public void labelled(List<Keeper> keepers) {
        String hit = "";
        search:
        for (Keeper keeper : keepers) {
            for (String part : keeper.getFullName().split(" ")) {
                if (part.length() > 20) {
                    hit = part;
                    break search;
                }
            }
        }
        log.info("long part {}", hit); // LEAK full_name -> log
        log.info("long part found {}", !hit.isEmpty()); // CLEAN boolean
    }
}
