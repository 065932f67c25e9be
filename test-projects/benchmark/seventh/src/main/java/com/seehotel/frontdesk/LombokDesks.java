package com.seehotel.frontdesk;

import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import lombok.extern.apachecommons.CommonsLog;
import lombok.extern.flogger.Flogger;
import lombok.extern.java.Log;
import lombok.extern.jbosslog.JBossLog;
import lombok.extern.slf4j.XSlf4j;

/** Each outlet of the house came with its own logging library. */
public final class LombokDesks {
    private LombokDesks() {
    }

    @CommonsLog
    public static class Spa {
        void booked(Guest guest, String slot) {
            log.fatal("no therapist in slot " + slot); // CLEAN name of a time slot
            log.fatal("no therapist for " + guest.getFullName()); // LEAK full_name -> log
        }
    }

    @JBossLog
    public static class Restaurant {
        void seated(Guest guest, int covers) {
            log.logf(org.jboss.logging.Logger.Level.INFO, "table for %d, call %s", covers, guest.getMobileNumber()); // LEAK phone -> log
            log.warnv("table for {0}, booking {1}", covers, guest.getBookingNo()); // CLEAN number of covers and booking number
            log.errorf(new IllegalStateException("no table"), "told %s", guest.getEmailAddress()); // LEAK email -> log
            org.jboss.logging.NDC.push("cover " + covers); // CLEAN number of covers
        }
    }

    @Flogger
    public static class Garage {
        void parked(Guest guest, String bay) {
            log.at(Level.INFO).atMostEvery(1, TimeUnit.MINUTES).log("bay %s for %s", bay, guest.getBookingNo()); // CLEAN bay and booking number
            log.atConfig().logVarargs("bay %s for %s", new Object[] {bay, guest.getFullName()}); // LEAK full_name -> log
        }
    }

    @Log
    public static class Laundry {
        void returned(Guest guest, int pieces) {
            log.config("returned " + pieces + " pieces"); // CLEAN count
            log.config("returned to " + guest.getFullName()); // LEAK full_name -> log
        }
    }

    @XSlf4j
    public static class Safe {
        int open(Guest guest, int boxNo) {
            log.entry(boxNo, guest.getPassportNumber()); // LEAK passport -> log
            log.entry(boxNo); // CLEAN number of a deposit box
            return log.exit(boxNo); // CLEAN number of a deposit box
        }
    }
}
