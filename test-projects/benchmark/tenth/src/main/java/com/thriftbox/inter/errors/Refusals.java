package com.thriftbox.inter.errors;

import com.thriftbox.lib.Saver;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Refusals {
    private static final Logger log = LoggerFactory.getLogger(Refusals.class);

    /** Builds its message itself. */
    public static class RefusedException extends RuntimeException {
        private final transient String contractNo;
        private final transient String reachable;

        public RefusedException(String contractNo, String reachable, Throwable cause) {
            super("refused contract " + contractNo, cause);
            this.contractNo = contractNo;
            this.reachable = reachable;
        }

        public String contractNo() {
            return contractNo;
        }

        public String reachable() {
            return reachable;
        }
    }

    public void lend(Saver saver, long cents) {
        if (cents > 1_000_000) {
            throw new RefusedException(saver.getContractNo(), saver.getMobileNumber(), null); // CLEAN the message holds the contract number only
        }
        if (saver.getEmail() == null) {
            throw new IllegalStateException("no mail for " + saver.getFullName()); // LEAK full_name -> exception
        }
    }

    public boolean tryLend(Saver saver, long cents) {
        try {
            lend(saver, cents);
            return true;
        } catch (RefusedException e) {
            log.warn("not lent: {}", e.getMessage()); // CLEAN contract number in the message
            log.warn("not lent: {}", e.contractNo()); // CLEAN contract number
            log.warn("not lent, call {}", e.reachable()); // LEAK phone -> log
            return false;
        } catch (IllegalStateException e) {
            log.warn("not lent: {}", e.getMessage()); // LEAK full_name -> log
            return false;
        }
    }

    public void wrapped(Saver saver) {
        try {
            require(saver.getHome().getHomeAddress(), () -> "address of " + saver.getContractNo());
        } catch (IllegalArgumentException e) {
            log.error("incomplete: {}", e.getMessage()); // CLEAN only what the supplier gave: a contract number
        }
        try {
            parse(saver.getDateOfBirth().toString());
        } catch (IllegalArgumentException e) {
            log.error("root: {}", e.getCause().getMessage()); // LEAK date_of_birth -> log
            log.error("kind: {}", e.getCause().getClass().getName()); // CLEAN class of the cause
        }
    }

    private static void require(Object value, Supplier<String> what) {
        if (value == null) {
            throw new IllegalArgumentException(what.get()); // CLEAN a contract number
        }
    }

    private static int parse(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("bad number", new IllegalStateException(text, e)); // LEAK date_of_birth -> exception
        }
    }
}
