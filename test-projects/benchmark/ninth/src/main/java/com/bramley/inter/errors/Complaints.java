package com.bramley.inter.errors;

import com.bramley.lib.Subscriber;
import java.io.UncheckedIOException;
import java.io.IOException;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Complaints {
    private static final Logger log = LoggerFactory.getLogger(Complaints.class);

    /** The message is put together when it is asked for. */
    public static class UnreachableException extends RuntimeException {
        private final String number;
        private final String boxNo;

        public UnreachableException(String boxNo, String number) {
            this.boxNo = boxNo;
            this.number = number;
        }

        @Override
        public String getMessage() {
            return "nobody at " + number;
        }

        public String boxNo() {
            return boxNo;
        }
    }

    /** The message is put together from harmless parts. */
    public static class LostBoxException extends RuntimeException {
        private final transient Subscriber subscriber;

        public LostBoxException(Subscriber subscriber) {
            super("box " + subscriber.getBoxNo() + " is lost");
            this.subscriber = subscriber;
        }

        public Subscriber subscriber() {
            return subscriber;
        }
    }

    public void call(Subscriber s) {
        try {
            dial(s);
        } catch (UnreachableException e) {
            log.warn("call failed: {}", e.getMessage()); // LEAK phone -> log
            log.warn("call failed for box {}", e.boxNo()); // CLEAN number of a box
        }
    }

    private void dial(Subscriber s) {
        if (s.getMobilePhone().length() < 6) {
            throw new UnreachableException(s.getBoxNo(), s.getMobilePhone()); // LEAK phone -> exception
        }
    }

    public void search(Subscriber s) {
        try {
            throw new LostBoxException(s); // CLEAN the message names the box only
        } catch (LostBoxException e) {
            log.warn("complaint", e); // CLEAN the message names the box only
            log.warn("complaint of {}", e.subscriber().getFullName()); // LEAK full_name -> log
        }
    }

    public void wrapped(Subscriber s) {
        try {
            refund(s);
        } catch (IllegalStateException e) {
            log.error("refund failed because of {}", e.getCause().getMessage()); // LEAK bank_account -> log
            log.error("refund failed: {}", e.getMessage()); // CLEAN the outer message is constant
        }
    }

    private void refund(Subscriber s) {
        try {
            transfer(s);
        } catch (IOException e) {
            throw new IllegalStateException("bank refused", e);
        }
    }

    private void transfer(Subscriber s) throws IOException {
        throw new IOException("account " + s.getIban() + " is closed"); // LEAK bank_account -> exception
    }

    public void checked(Subscriber s) {
        Objects.requireNonNull(s.getDrop(), () -> "no drop for " + s.getEmail()); // LEAK email -> exception
        Objects.requireNonNull(s.getDrop().getTour(), () -> "no tour for box " + s.getBoxNo()); // CLEAN number of a box
    }

    public void suppressed(Subscriber s, IOException first) {
        UncheckedIOException outer = new UncheckedIOException("depot offline", first);
        log.debug("so far: {}", outer.getMessage()); // CLEAN constant message
        String problem = String.format("drop at %s not found", s.getDrop().getDeliveryAddress());
        IllegalArgumentException inner = new IllegalArgumentException(problem); // LEAK postal_address -> exception; inner
        outer.addSuppressed(inner); // ALSO inner
        throw outer; // ALSO inner
    }
}
