package com.farm.inter.calls;

import com.farm.lib.Journal;
import com.farm.lib.Keeper;
import com.farm.lib.Lines;
import com.farm.lib.Result;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Helpers that return, helpers that fill what they are given, helpers of another module. */
public class Invoicing {
    private static final Logger log = LoggerFactory.getLogger(Invoicing.class);
    private final Journal journal = new Journal();

    public void outParameters(Keeper keeper) {
        StringBuilder head = new StringBuilder();
        Lines.appendTo(head, keeper.getContractNo());
        log.info("head {}", head); // CLEAN contract number
        Lines.appendTo(head, keeper.getEmail());
        log.info("head {}", head); // LEAK email -> log
        Lines.wipe(head);
        log.info("head {}", head); // CLEAN the helper emptied it
        String[] slots = new String[2];
        fill(slots, keeper);
        log.info("slot {}", slots[0]); // LEAK full_name -> log
    }

    private void fill(String[] slots, Keeper keeper) {
        slots[0] = keeper.getFullName();
        slots[1] = keeper.getContractNo();
    }

    public void ownCopy(Keeper keeper) {
        String shown = keeper.getPhone();
        overwrite(shown);
        log.info("shown {}", shown); // LEAK phone -> log
        shown = constant(shown);
        log.info("shown {}", shown); // CLEAN the helper gives a constant whatever it gets
    }

    private void overwrite(String text) {
        text = "n/a";
        log.trace("now {}", text); // CLEAN the parameter was overwritten
    }

    private String constant(String text) {
        return text == null ? "absent" : "on file";
    }

    public void otherModule(Keeper keeper, List<String> positions) {
        log.info("line {}", Lines.pad(keeper.getContractNo(), 12)); // CLEAN contract number
        log.info("line {}", Lines.pad(keeper.getFullName(), 40)); // LEAK full_name -> log
        log.info("best {}", Lines.firstFilled(keeper.getPhone(), keeper.getEmail(), "-")); // LEAK phone, email -> log
        List<String> lines = new ArrayList<>(positions);
        lines.add(keeper.getFarm().getStreetAddress());
        log.info("invoice with {}", Lines.summary(lines)); // CLEAN number of lines
    }

    public void journal(Keeper keeper) {
        journal.entry("moved", () -> keeper.getFarm().getStreetAddress()); // ALSO journal-entry
        journal.entry("billed", keeper::getContractNo); // CLEAN contract number
        journal.tick("moved", keeper::getEmail); // CLEAN the journal writes only whether there is a detail
    }

    public void results(Keeper keeper, boolean known) {
        Result<Keeper> found = known ? Result.ok(keeper) : Result.failed("unknown contract");
        log.info("greeting {}", found.map(Keeper::getFullName).orElse("nobody")); // LEAK full_name -> log
        log.info("contract {}", found.map(Keeper::getContractNo).orElse("none")); // CLEAN contract number
        log.info("reason {}", found.map(Keeper::getEmail).reason()); // CLEAN the reason is a constant
    }

    public void pingPong(Keeper keeper) {
        log.info("{}", ping(keeper.getEmail(), 4)); // LEAK email -> log
        log.info("{}", ping(keeper.getContractNo(), 4)); // CLEAN contract number
    }

    private String ping(String ball, int left) {
        return left == 0 ? ball : pong(ball, left - 1);
    }

    private String pong(String ball, int left) {
        return left == 0 ? "out" : ping(ball, left - 1);
    }

    /** Two values at once. */
    private record Both(String key, String text) {
    }

    private Both split(Keeper keeper) {
        return new Both(keeper.getContractNo(), keeper.getDateOfBirth().toString());
    }

    public void both(Keeper keeper) {
        Both both = split(keeper);
        log.info("key {}", both.key()); // CLEAN contract number
        log.info("text {}", both.text()); // LEAK date_of_birth -> log
    }

    private static <T> T same(T value) {
        return value;
    }

    private static <A, B> B second(A first, B second) {
        return second;
    }

    public void generic(Keeper keeper, String invoiceNo) {
        log.info("{}", same(keeper).getPhone()); // LEAK phone -> log
        log.info("{}", second(keeper.getPhone(), invoiceNo)); // CLEAN the helper gives back the invoice number
    }
}
