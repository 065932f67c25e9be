package com.travel.inter.plain;

import com.travel.lib.Journal;
import com.travel.lib.Result;
import com.travel.lib.Traveller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls of all kinds. */
public class Desk extends Journal {
    private static final Logger log = LoggerFactory.getLogger(Desk.class);

    public void acrossModules(Traveller traveller) {
        enter(() -> "visa for " + traveller.getPassportNumber()); // ALSO journal-supplier
        tick(traveller.getEmail()); // CLEAN not written
        log.info("same {}", same(traveller.getEmail())); // LEAK email -> log
        log.info("same {}", same(traveller.getFileNo())); // CLEAN file number
        log.info("either {}", either(traveller.getFileNo(), "none")); // CLEAN file number
        log.info("either {}", either(null, traveller.getPhone())); // LEAK phone -> log
    }

    public void results(Traveller traveller) {
        Result<Traveller> found = Result.ok(traveller);
        log.info("mail {}", found.map(Traveller::getEmail).get()); // LEAK email -> log
        log.info("file {}", found.map(Traveller::getFileNo).get()); // CLEAN file number
        Result<String> failed = Result.failed("no seat left");
        log.info("problem {}", failed.problem()); // CLEAN constant text
        Result<String> worse = Result.failed("no seat for " + traveller.getFullName());
        log.info("problem {}", worse.problem()); // LEAK full_name -> log
    }

    public void outParameters(Traveller traveller) {
        StringBuilder loud = new StringBuilder();
        fill(loud, traveller);
        log.info("filled {}", loud); // LEAK full_name -> log
        StringBuilder quiet = new StringBuilder();
        number(quiet, traveller);
        log.info("filled {}", quiet); // CLEAN file number
        String[] holder = new String[1];
        into(holder, traveller.getPhone());
        log.info("held {}", holder[0]); // LEAK phone -> log
    }

    private void fill(StringBuilder target, Traveller traveller) {
        target.append("<").append(traveller.getFullName()).append(">");
    }

    private void number(StringBuilder target, Traveller traveller) {
        target.append(traveller.getFileNo());
    }

    private static void into(String[] holder, String value) {
        holder[0] = value;
    }

    public void mutual(Traveller traveller) {
        log.info("even {}", even(traveller.getEmail(), 4)); // LEAK email -> log
        log.info("even {}", even("-", 4)); // CLEAN a constant
    }

    private String even(String text, int depth) {
        return depth == 0 ? text : odd(text, depth - 1);
    }

    private String odd(String text, int depth) {
        return even(text, depth - 1);
    }

    public void overloaded(Traveller traveller) {
        write(traveller.getFileNo(), 3);
        write(traveller.getPhone()); // ALSO overload-write
    }

    private void write(String text) {
        log.info("wrote {}", text); // LEAK phone -> log; overload-write
    }

    private void write(String text, int copies) {
        log.info("wrote {} times {}", copies, text); // CLEAN file number
    }

    public void guarded(Traveller traveller) {
        log.info("checked {}", requireText(traveller.getFullName())); // LEAK full_name -> log
        log.info("valid {}", valid(traveller.getFullName())); // CLEAN boolean
        log.info("weight {}", weigh(traveller)); // CLEAN number that is no personal value
    }

    private static String requireText(String text) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("text is missing"); // CLEAN constant text
        }
        return text;
    }

    private static boolean valid(String text) {
        return text.length() > 2;
    }

    private static int weigh(Traveller traveller) {
        int weight = traveller.getFullName().length();
        return weight * 7;
    }

    public void address(Traveller traveller) {
        Traveller.Address address = traveller.getAddress();
        log.info("lives in {}", oneLine(address)); // LEAK postal_address -> log
        log.info("known {}", address != null && !address.street().isEmpty()); // CLEAN boolean
    }

    private static String oneLine(Traveller.Address address) {
        return String.join(" ", address.street(), address.town());
    }
}
