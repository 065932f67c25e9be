package com.seehotel.frontdesk;

import java.text.MessageFormat;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

public class Concierge {
    private final Logger journal;
    private final Handler pager;

    public Concierge(Logger journal, Handler pager) {
        this.journal = journal;
        this.pager = pager;
    }

    public void taxi(Guest guest, String rank) {
        journal.severe(MessageFormat.format("no taxi at {0} for {1}", rank, guest.getFullName())); // LEAK full_name -> log
        journal.severe(MessageFormat.format("no taxi at {0} for {1}", rank, guest.getBookingNo())); // CLEAN booking number
        journal.exiting("Concierge", "taxi", guest.getMobileNumber()); // LEAK phone -> log
        journal.exiting("Concierge", "taxi", guest.getNights()); // CLEAN number of nights
        journal.log(Level.WARNING, guest.getEmailAddress() + " not reached", new InterruptedException("taxi")); // LEAK email -> log
        journal.finest(() -> String.join("|", rank, guest.getBookingNo())); // CLEAN rank and booking number
    }

    public void page(Guest guest, String floor) {
        LogRecord call = new LogRecord(Level.INFO, "page on " + floor);
        pager.publish(call); // CLEAN a floor of the house
        call.setMessage("page " + guest.getFullName() + " on " + floor);
        pager.publish(call); // LEAK full_name -> log
    }
}
