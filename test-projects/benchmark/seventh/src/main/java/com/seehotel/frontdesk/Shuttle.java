package com.seehotel.frontdesk;

import java.lang.System.Logger.Level;
import java.util.ResourceBundle;
import org.tinylog.Logger;
import org.tinylog.TaggedLogger;

public class Shuttle {
    private static final System.Logger BASE = System.getLogger("shuttle");
    private static final TaggedLogger DRIVERS = Logger.tag("drivers");

    public void ride(Guest guest, int seats, ResourceBundle texts) {
        BASE.log(Level.INFO, texts, "ride.ordered", seats, guest.getFullName()); // LEAK full_name -> log
        BASE.log(Level.INFO, texts, "ride.ordered", seats, guest.getBookingNo()); // CLEAN seats and booking number
        BASE.log(Level.WARNING, () -> "late: " + guest.getMobileNumber(), new IllegalStateException("late")); // LEAK phone -> log
    }

    public void tiny(Guest guest, int seats) {
        Logger.info("ride for {}", guest.getEmailAddress()); // LEAK email -> log
        Logger.info("ride with {} seats", seats); // CLEAN number of seats
        DRIVERS.warn("pick up {} at the pier", guest.getFullName()); // LEAK full_name -> log
        DRIVERS.warn("pick up {} at the pier", guest.getBookingNo()); // CLEAN booking number
    }
}
