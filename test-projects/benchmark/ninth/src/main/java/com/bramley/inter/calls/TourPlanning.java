package com.bramley.inter.calls;

import com.bramley.lib.Labels;
import com.bramley.lib.Outbox;
import com.bramley.lib.Result;
import com.bramley.lib.Subscriber;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class TourPlanning {
    private static final Logger log = LoggerFactory.getLogger(TourPlanning.class);
    private final Outbox outbox = new Outbox();

    public void library(Subscriber s) {
        log.info(Labels.fill("box {no} on {tour}", Map.of("no", s.getBoxNo(), "tour", s.getDrop().getTour()))); // CLEAN box and tour
        log.info(Labels.fill("box of {who}", Map.of("who", s.getFullName()))); // LEAK full_name -> log
        log.info(Labels.shout(s.getMobilePhone())); // LEAK phone -> log
        log.info(Labels.shout(s.getDrop().getTour())); // CLEAN tour
        log.info(Labels.either(s.getBoxNo(), s.getEmail())); // LEAK email -> log
        log.info(Labels.unlessSame(s.getBoxNo(), s.getEmail())); // CLEAN the second one is only compared with
        log.info("{} words", Labels.words(s.getFullName())); // CLEAN count
    }

    public void posted(Subscriber s) {
        outbox.post(s.getEmail(), "welcome"); // ALSO outbox-target
        outbox.count(s.getEmail()); // CLEAN the outbox only counts
    }

    public void outParameters(Subscriber s) {
        StringBuilder first = new StringBuilder();
        Labels.appendTo(first, s.getBoxNo());
        log.info("first {}", first); // CLEAN number of a box
        StringBuilder second = new StringBuilder();
        Labels.appendTo(second, s.getFullName());
        log.info("second {}", second); // LEAK full_name -> log
        List<String> collected = new ArrayList<>();
        collect(List.of(s), collected);
        log.info("collected {}", collected); // LEAK postal_address -> log
        String[] slot = new String[1];
        intoSlot(s, slot);
        log.info("slot {}", slot[0]); // LEAK bank_account -> log
        int[] size = new int[1];
        measure(s, size);
        log.info("size {}", size[0]); // CLEAN length
    }

    private void collect(Collection<Subscriber> from, Collection<String> into) {
        for (Subscriber s : from) {
            into.add(s.getDrop().getDeliveryAddress());
        }
    }

    private void intoSlot(Subscriber s, String[] slot) {
        slot[0] = s.getIban();
    }

    private void measure(Subscriber s, int[] size) {
        size[0] = s.getIban().length();
    }

    public void results(Subscriber s, String tour) {
        Result<Subscriber> found = Result.ok(s);
        log.info("found {}", found.map(Subscriber::getFullName).orElse("nobody")); // LEAK full_name -> log
        log.info("found {}", found.map(Subscriber::getBoxNo).orElse("none")); // CLEAN number of a box
        log.info("folded {}", found.fold(Subscriber::getEmail, p -> "problem " + p)); // LEAK email -> log
        Result<String> none = Result.failed("NO_TOUR_" + tour);
        log.info("problem {}", none.problem()); // CLEAN code of a problem
    }

    /** The same private writer gets harmless values only. */
    public void harmless(Subscriber s, int boxes) {
        step("boxes", boxes);
        step("tour", s.getDrop().getTour());
    }

    private void step(String what, Object value) {
        log.debug("{} = {}", what, value); // CLEAN only counts and tours are handed in
    }

    public void stepOpen(Subscriber s) {
        openStep("born", s.getBirthDate()); // ALSO open-step
    }

    private void openStep(String what, Object value) {
        log.debug("{} = {}", what, value); // LEAK date_of_birth -> log; open-step
    }

    public void mutual(Subscriber s) {
        log.info("{}", even(s.getFullName(), 4)); // LEAK full_name -> log
        log.info("{}", even(s.getDrop().getTour(), 4)); // CLEAN tour goes round
    }

    private String even(String text, int n) {
        return n == 0 ? text : odd(text, n - 1);
    }

    private String odd(String text, int n) {
        return even(text, n - 1);
    }

    public void generic(Subscriber s) {
        String kept = firstOf(s.getMobilePhone(), s.getBoxNo());
        String other = firstOf(s.getBoxNo(), s.getMobilePhone());
        log.info("kept {}", kept); // LEAK phone -> log
        log.info("other {}", other); // CLEAN the other way round: number of a box
    }

    @SafeVarargs
    private static <T> T firstOf(T... values) {
        return values[0];
    }
}
