package com.elmfield.inter.errors;

import com.elmfield.lib.Candidate;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Rejections {
    private static final Logger log = LoggerFactory.getLogger(Rejections.class);

    /** Builds its message itself. */
    public static class NotReachable extends RuntimeException {
        private final String dial;

        public NotReachable(String dial) {
            this.dial = dial;
        }

        @Override
        public String getMessage() {
            return "not reachable: " + dial;
        }
    }

    /** Carries a code only. */
    public static class Rejected extends Exception {
        private final String shiftCode;

        public Rejected(String shiftCode, Throwable cause) {
            super("rejected for shift " + shiftCode, cause);
            this.shiftCode = shiftCode;
        }

        public String shiftCode() {
            return shiftCode;
        }
    }

    private void ring(Candidate candidate) {
        if (candidate.getMobile().length() < 6) {
            throw new NotReachable(candidate.getMobile()); // ALSO own-message
        }
    }

    private void place(Candidate candidate) throws Rejected {
        try {
            ring(candidate);
        } catch (NotReachable e) {
            throw new Rejected(candidate.getAssignment().shiftCode(), e);
        }
    }

    public void placed(Candidate candidate) {
        try {
            place(candidate);
        } catch (Rejected e) {
            log.warn("rejected: {}", e.shiftCode()); // CLEAN code of a shift
            log.warn("rejected: {}", e.getCause().getMessage()); // LEAK phone -> log|exception; own-message
        }
    }

    public Candidate required(Candidate candidate, boolean complete) {
        Objects.requireNonNull(candidate.getSalary(), () -> "no wage for " + candidate.getFullName()); // LEAK full_name -> exception
        Objects.requireNonNull(candidate.getBirthDate(), () -> "file " + candidate.getFileNo() + " is not complete"); // CLEAN number of a file
        if (!complete) {
            throw incomplete(candidate.getEmail()); // ALSO error-factory
        }
        return candidate;
    }

    private static IllegalArgumentException incomplete(String what) {
        return new IllegalArgumentException("incomplete: " + what); // LEAK email -> exception; error-factory
    }
}
