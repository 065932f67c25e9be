package com.elmfield.lib;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Journal for the mail room of this very module. */
public class MailJournal extends Journal {
    private static final Logger ROOM = LoggerFactory.getLogger("mailroom");

    @Override
    protected String describe(Candidate candidate) {
        return candidate.getFileNo();
    }

    public void posted(Candidate candidate) {
        ROOM.info("posted {}", Lines.bracket(candidate.getEmail())); // LEAK email -> log
        ROOM.info("posted {}", Lines.bracket(describe(candidate))); // CLEAN number of a file
    }
}
