package com.bitehaul.masks;

import com.bitehaul.Eater;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class OrderLines {
    private static final Logger log = LoggerFactory.getLogger(OrderLines.class);
    private final AtomicLong sequence = new AtomicLong();
    private final List<Eater> queue = new ArrayList<>();

    public void covered(Eater eater) {
        log.info("for {}", Cover.mailbox(eater.email())); // CLEAN first letter and domain are left
        log.info("paid with {}", Cover.digits(eater.cardNumber())); // CLEAN all but the last four digits filled over
        log.info("goes to {}", Cover.loop(eater.deliveryAddress())); // CLEAN two characters are left
        log.info("phone {}", Cover.present(eater.mobile())); // CLEAN one of two constants
        log.info("name {}", Cover.always(eater.fullName())); // CLEAN one of two constants
        log.info("name {}", Cover.STARS.apply(eater.fullName())); // CLEAN stars only
        log.info("refund to {}", "IBAN ending in " + StringUtils.right(eater.iban(), 4)); // CLEAN last four characters
    }

    public void uncovered(Eater eater) {
        log.info("phone {}", Cover.hideNumber(eater.mobile())); // LEAK phone -> log
        log.info("for {}", Cover.obfuscate(eater.email())); // LEAK email -> log
        log.info("name {}", Cover.orHidden(eater.fullName())); // LEAK full_name -> log
        log.info("name {}", Cover.PLANNED.apply(eater.fullName())); // LEAK full_name -> log
        log.info("goes to {}", Cover.shorten(eater.deliveryAddress())); // LEAK postal_address -> log
        log.info("for {}", Cover.longOnes(eater.email())); // LEAK email -> log
        log.info("paid with {}", StringUtils.left(eater.cardNumber(), 14)); // LEAK card_pan -> log
        log.info("refund to {}", eater.iban().replace("AT", "**")); // LEAK bank_account -> log
    }

    public void strategies(Eater eater) {
        Masker strict = Masker.strict();
        log.info("mail {}", strict.mask(eater.email())); // CLEAN every letter and digit replaced
        Masker lenient = Masker.lenient();
        log.info("mail {}", lenient.mask(eater.email())); // LEAK email -> log
        Masker inline = raw -> raw.charAt(0) + "***";
        log.info("name {}", inline.mask(eater.fullName())); // CLEAN one letter and stars
        Masker logged = raw -> {
            log.debug("masking {}", raw); // LEAK postal_address -> log; masker-logs
            return "***";
        };
        log.info("goes to {}", logged.mask(eater.deliveryAddress())); // ALSO masker-logs
    }

    public void batches(List<Eater> eaters) {
        String masked = eaters.stream().map(Eater::email).map(Cover::mailbox).collect(Collectors.joining(", "));
        log.info("today: {}", masked); // CLEAN each address is masked
        String sorted = eaters.stream().map(Eater::email).peek(Cover::mailbox).sorted().collect(Collectors.joining(", "));
        log.info("today: {}", sorted); // LEAK email -> log
        double average = eaters.stream().mapToInt(e -> e.deliveryAddress().length()).average().orElse(0);
        log.info("average length {}", average); // CLEAN aggregate
    }

    public void fallback(Eater eater) {
        String shown;
        try {
            shown = Cover.digits(eater.mobile());
        } catch (RuntimeException e) {
            shown = eater.mobile();
        }
        log.warn("no answer from {}", shown); // LEAK phone -> log
        try {
            shown = Cover.digits(eater.mobile());
        } catch (RuntimeException e) {
            shown = "?";
        }
        log.warn("no answer from {}", shown); // CLEAN masked or a question mark
    }

    public void enqueue(Eater eater) {
        queue.add(eater);
        long ticket = sequence.incrementAndGet();
        log.info("queued as {}", ticket); // CLEAN running number
        log.info("head of the queue: {}", queue.get(0).mobile()); // LEAK phone -> log
    }
}
