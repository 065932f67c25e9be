package com.travel.inter.faults;

import com.travel.lib.Traveller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Faults {
    private static final Logger log = LoggerFactory.getLogger(Faults.class);

    public static class VisaException extends Exception {
        private final String reason;
        private final int code;

        public VisaException(String reason, int code) {
            super("visa refused: " + reason);
            this.reason = reason;
            this.code = code;
        }

        public int getCode() {
            return code;
        }
    }

    public static class SeatException extends RuntimeException {
        private final Traveller traveller;

        public SeatException(Traveller traveller) {
            super("no seat for file " + traveller.getFileNo());
            this.traveller = traveller;
        }

        public Traveller getTraveller() {
            return traveller;
        }
    }

    void visa(Traveller traveller) throws VisaException {
        if (traveller.getPassportNumber().startsWith("X")) {
            throw new VisaException(traveller.getPassportNumber(), 7); // LEAK passport -> exception
        }
    }

    void seat(Traveller traveller) {
        throw new SeatException(traveller); // CLEAN the message has the file number only
    }

    public void both(Traveller traveller) {
        try {
            visa(traveller);
            seat(traveller);
        } catch (VisaException e) {
            log.warn("code {}", e.getCode()); // CLEAN a number
            log.warn("refused", e); // LEAK passport -> log
        } catch (SeatException e) {
            log.warn("no seat: {}", e.getMessage()); // CLEAN file number
            log.warn("no seat for {}", e.getTraveller().getEmail()); // LEAK email -> log
        }
    }

    public void wrapped(Traveller traveller) {
        try {
            visa(traveller);
        } catch (VisaException e) {
            throw new IllegalStateException("visa step failed with " + e.getCode()); // CLEAN a number
        }
    }

    public void suppressed(Traveller traveller) {
        try {
            visa(traveller);
        } catch (VisaException e) {
            throw new IllegalStateException(e.getMessage()); // LEAK passport -> exception
        }
    }
}
