package com.seehotel.frontdesk;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;

public class Housekeeping {
    private final Logger traces;
    private final Deque<String> logbook = new ArrayDeque<>();

    public Housekeeping(Logger traces) {
        this.traces = traces;
    }

    public void lostAndFound(Guest guest, String thing) {
        AuditLine.of("found").with("thing", thing).with("owner", guest.getEmailAddress()).write(); // ALSO audit-line
        AuditLine.of("found").with("thing", thing).having("owner", guest.getEmailAddress()).write(); // CLEAN the facade keeps only whether there is a value
        AuditLine.of("returned").with("booking", guest.getBookingNo()).write(); // CLEAN booking number
    }

    /** A paper logbook: nothing is logged here. */
    public int note(Guest guest) {
        logbook.push(guest.getFullName()); // CLEAN a collection in memory, not a logger
        traces.info("{} notes", logbook.size()); // CLEAN count
        traces.info("newest note: {}", logbook.peek()); // LEAK full_name -> log
        return logbook.size();
    }
}
