package com.farm.inter.errors;

import com.farm.lib.Keeper;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Failures {
    private static final Logger log = LoggerFactory.getLogger(Failures.class);

    public static class BookingException extends RuntimeException {
        public BookingException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** Closes with a note. */
    public static class Session implements AutoCloseable {
        private final String label;

        public Session(String label) {
            this.label = label;
        }

        @Override
        public void close() {
            log.info("session of {} closed", label); // LEAK email -> log; session-close
        }
    }

    private void book(Keeper keeper) {
        try {
            Long.parseLong(keeper.getPhone());
        } catch (NumberFormatException e) {
            IllegalArgumentException inner = new IllegalArgumentException("no number: " + keeper.getPhone()); // ALSO wrapped
            throw new BookingException("not booked: " + keeper.getContractNo(), inner); // LEAK phone -> exception; wrapped
        }
    }

    public void tryBook(Keeper keeper) {
        try {
            book(keeper);
        } catch (BookingException e) {
            log.warn("{}", e.getMessage()); // CLEAN the outer message has the contract number only
            log.warn("{}", e.getCause().getMessage()); // LEAK phone -> log
        }
    }

    public void sessions(Keeper keeper) {
        try (Session session = new Session(keeper.getEmail())) { // ALSO session-close
            log.debug("opened for {}", keeper.getContractNo()); // CLEAN contract number
        }
    }

    public Keeper load(Optional<Keeper> found, String email, String contractNo) {
        if (contractNo != null) {
            return found.orElseThrow(() -> new IllegalStateException("no contract " + contractNo)); // CLEAN contract number
        }
        return found.orElseThrow(() -> new IllegalStateException("nobody with " + email)); // LEAK email -> exception
    }
}
