package com.travel.intra;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Formatter;
import java.util.List;
import java.util.Scanner;
import java.util.StringTokenizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Data stays in one method. */
public class Gate {
    private static final Logger log = LoggerFactory.getLogger(Gate.class);

    public void swap(Passenger passenger) {
        String left = passenger.getBookingCode();
        String right = passenger.getEmail();
        String third = left;
        left = right;
        right = third;
        log.info("left {}", left); // LEAK email -> log
        log.info("right {}", right); // CLEAN booking code after the swap
    }

    public void chained(Passenger passenger) {
        String a;
        String b;
        a = b = passenger.getMobile();
        log.info("a {}", a); // LEAK phone -> log
        b = null;
        log.info("b {}", b); // CLEAN set to null
    }

    public void nested(Passenger passenger, int level) {
        String shown = "nobody";
        if (level > 1) {
            if (passenger.isFrequentFlyer()) {
                shown = passenger.getLastName();
            }
        }
        log.info("shown {}", shown); // LEAK last_name -> log
        shown = level > 1 ? "high" : "low";
        log.info("shown {}", shown); // CLEAN a constant
    }

    public void ternary(Passenger passenger) {
        log.info("{}", passenger.getEmail() == null ? "no mail" : "has mail"); // CLEAN constants
        log.info("{}", passenger.getEmail() == null ? "no mail" : passenger.getEmail()); // LEAK email -> log
    }

    public void doWhile(List<Passenger> passengers) {
        int at = 0;
        String seats;
        do {
            seats = passengers.get(at).getBookingCode();
            at++;
        } while (at < passengers.size());
        log.info("last seat {}", seats); // CLEAN booking code
        String names = "";
        for (int i = passengers.size() - 1; i >= 0; i--) {
            names = passengers.get(i).getLastName() + "," + names;
        }
        log.info("names {}", names); // LEAK last_name -> log
    }

    public void labelled(List<Passenger> passengers) {
        String found = "none";
        outer:
        for (Passenger passenger : passengers) {
            for (int bag = 0; bag < passenger.getBags(); bag++) {
                if (bag == 4) {
                    found = passenger.getPassportNumber();
                    break outer;
                }
            }
        }
        log.info("stopped {}", found); // LEAK passport -> log
    }

    public void buffers(Passenger passenger) {
        StringBuffer text = new StringBuffer(passenger.getFirstName());
        text.insert(0, "Ms ").append(' ');
        log.info("{}", text); // LEAK first_name -> log
        StringBuffer codes = new StringBuffer(passenger.getBookingCode());
        codes.replace(0, 2, "XX").reverse();
        log.info("{}", codes); // CLEAN booking code
        text = new StringBuffer("fresh");
        log.info("{}", text); // CLEAN a new buffer
    }

    public void formats(Passenger passenger) {
        String one = MessageFormat.format("{0} has {1} bags", passenger.getLastName(), passenger.getBags());
        log.info(one); // LEAK last_name -> log
        Formatter formatter = new Formatter();
        formatter.format("%s/%d", passenger.getBookingCode(), passenger.getBags());
        log.info("{}", formatter); // CLEAN code and number
        formatter.format("%s", passenger.getHomeAddress());
        log.info("{}", formatter); // LEAK postal_address -> log
    }

    public void split(Passenger passenger) {
        String[] parts = passenger.getEmail().split("@");
        log.info("local part {}", parts[0]); // LEAK email -> log
        log.info("{} parts", parts.length); // CLEAN count
        StringTokenizer tokens = new StringTokenizer(passenger.getHomeAddress(), ",");
        while (tokens.hasMoreTokens()) {
            log.info("line {}", tokens.nextToken()); // LEAK postal_address -> log
        }
        log.info("{} left", tokens.countTokens()); // CLEAN count
    }

    public void copies(Passenger passenger) {
        String[] row = {passenger.getBookingCode(), passenger.getMobile()};
        String[] copy = Arrays.copyOf(row, row.length);
        log.info("copy {}", Arrays.toString(copy)); // LEAK phone -> log
        row[1] = "-";
        log.info("row {}", row[1]); // CLEAN overwritten cell
        String[] target = new String[2];
        System.arraycopy(copy, 0, target, 0, 2);
        log.info("target {}", target[1]); // LEAK phone -> log
    }

    public void matrix(Passenger passenger) {
        String[][] cells = new String[2][2];
        cells[0][0] = passenger.getBookingCode();
        cells[1][1] = passenger.getPassportNumber();
        log.info("cell {}", cells[1][1]); // LEAK passport -> log
        log.info("cells {}", Arrays.deepToString(cells)); // LEAK passport -> log
        log.info("{} rows", cells.length); // CLEAN count
    }

    public void chars(Passenger passenger) {
        char[] letters = passenger.getCardNumber().toCharArray();
        log.info("card {}", new String(letters)); // LEAK card_pan -> log
        Arrays.fill(letters, '*');
        log.info("card {}", new String(letters)); // CLEAN filled with stars
        int sum = 0;
        for (char letter : passenger.getCardNumber().toCharArray()) {
            sum += Character.getNumericValue(letter);
        }
        log.info("luhn ok {}", sum % 10 == 0); // CLEAN boolean
    }

    public void switchOld(Passenger passenger, String wanted) {
        String value;
        switch (wanted) {
            case "mail":
                value = passenger.getEmail();
                break;
            case "code":
                value = passenger.getBookingCode();
                break;
            default:
                value = "?";
        }
        log.info("wanted {}", value); // LEAK email -> log
        switch (wanted) {
            case "mail":
                value = "a mail";
                break;
            default:
                value = "another thing";
        }
        log.info("wanted {}", value); // CLEAN overwritten in every case
    }

    public void resources(Passenger passenger) {
        try (Scanner scanner = new Scanner(passenger.getHomeAddress())) {
            String street = scanner.nextLine();
            log.info("street {}", street); // LEAK postal_address -> log
        }
        try (Scanner scanner = new Scanner(passenger.getBookingCode())) {
            log.info("code {}", scanner.next()); // CLEAN booking code
        }
    }

    public String finallyOverwrites(Passenger passenger) {
        String state = passenger.getMobile();
        try {
            state = state.substring(3);
            log.info("working on {}", state); // LEAK phone -> log
        } finally {
            state = "finished";
        }
        log.info("state {}", state); // CLEAN overwritten in finally
        return state;
    }

    public void lambdas(Passenger passenger) {
        String name = passenger.getLastName();
        Runnable loud = () -> log.info("boards {}", name); // LEAK last_name -> log
        Runnable quiet = () -> log.info("boards {}", name.length()); // CLEAN length
        loud.run();
        quiet.run();
    }

    public void conditionals(Passenger passenger, boolean open) {
        String text = "";
        if (open && (text = passenger.getEmail()) != null) {
            log.info("open {}", text); // LEAK email -> log
        }
        boolean known = passenger.getEmail() != null && passenger.getEmail().endsWith("@travel.example");
        log.info("known {}", known); // CLEAN boolean
        Object any = passenger.getBags() > 3 ? passenger.getBags() : passenger.getMobile();
        log.info("any {}", any); // LEAK phone -> log
        Object number = passenger.getBags() > 3 ? passenger.getBags() : passenger.getMobile().length();
        log.info("number {}", number); // CLEAN numbers
    }
}
