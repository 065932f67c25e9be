package com.elmfield.inter.calls;

import com.elmfield.lib.Candidate;
import com.elmfield.lib.Candidate.Assignment;
import com.elmfield.lib.Journal;
import com.elmfield.lib.Lines;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Interviews of a staffing agency: values go through helpers of this class and of the library. */
public class Interviews {
    private static final Logger log = LoggerFactory.getLogger(Interviews.class);

    public void helpers(Candidate c) {
        log.info("interview {}", Lines.bracket(c.getFileNo())); // CLEAN number of a file in brackets
        log.info("interview {}", Lines.bracket(c.getBirthDate())); // LEAK date_of_birth -> log
        log.info("interview {}", Lines.either("room 4", c.getAssignment().shiftCode())); // CLEAN room and code of a shift
        log.info("interview {}", Lines.either(c.getFileNo(), c.getMobile())); // LEAK phone -> log
        log.info("interview {}", Lines.when(c.getEmail(), "invitation sent")); // CLEAN the address only decides, the constant comes back
        log.info("interview {}", Lines.when(c.getFileNo(), c.getEmail())); // LEAK email -> log
    }

    public void rendered(Candidate c) {
        log.info("badge {}", Lines.render(c, Candidate::getFileNo)); // CLEAN number of a file
        log.info("badge {}", Lines.render(c, x -> x.getFullName().split(" ")[0])); // LEAK full_name -> log
        log.info("badge {}", Lines.each(c.getFullName(), s -> s.substring(1), 2)); // LEAK full_name -> log
        log.info("badge {}", Lines.each(c.getFullName(), s -> "-", 1)); // CLEAN every step gives a dash
    }

    public void named(Candidate c) {
        log.info("call {}", Lines.secure(c.getMobile())); // LEAK phone -> log
        log.info("call {}", Lines.hint(c.getMobile())); // CLEAN first character only
    }

    public void journal(Candidate c) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("file", c.getFileNo());
        details.put("wants", c.getSalary());
        Journal.keys("offer", details); // CLEAN the helper writes keys only
        Journal.entry("offer", details); // ALSO journal-entry
    }

    public void measured(Candidate c) {
        String target = Journal.timed("look up", c::getEmail); // CLEAN the helper writes a duration only
        log.info("invitation to {}", target); // LEAK email -> log
        Journal.traced("look up", c::getEmail); // ALSO journal-traced
        Integer weeks = Journal.timed("count", () -> c.getAssignment().weeks());
        log.info("for {} weeks", weeks); // CLEAN number of weeks
    }

    public void template(Candidate c) {
        new NameJournal().hired(c); // ALSO journal-template
        NameJournal plain = new NameJournal() {
            @Override
            protected String describe(Candidate candidate) {
                return "somebody";
            }
        };
        log.info("described as {}", plain.describe(c)); // CLEAN the anonymous class gives a constant
    }

    static class NameJournal extends Journal {
        @Override
        protected String describe(Candidate candidate) {
            return candidate.getFullName();
        }
    }

    public void assignments(Candidate c) {
        Assignment longer = c.getAssignment().longer(2);
        log.info("longer {}", longer); // LEAK postal_address -> log
        log.info("longer {}", longer.weeks()); // CLEAN number of weeks
        Assignment noPickup = longer.withoutPickup();
        log.info("no pick-up {}", noPickup.homeAddress()); // CLEAN set to null by the method
        log.info("pick-up {}", longer.homeAddress()); // LEAK postal_address -> log
    }

    public void mutual(Candidate c, int depth) {
        log.debug("ping {}", ping(c.getEmail(), depth)); // LEAK email -> log
        log.debug("ping {}", ping("start", depth)); // CLEAN a constant goes round
    }

    private String ping(String text, int depth) {
        return depth == 0 ? text : pong(text, depth - 1);
    }

    private String pong(String text, int depth) {
        return depth == 0 ? text : ping(text, depth - 1);
    }

    public void outParameters(Candidate c) {
        String[] out = new String[2];
        fill(out, c);
        log.info("slot {}", out[0]); // CLEAN the first cell gets the number
        log.info("slot {}", out[1]); // LEAK phone -> log
        StringBuilder board = new StringBuilder();
        appendTo(board, c.getAssignment().shiftCode());
        log.info("board {}", board); // CLEAN code of a shift
        appendTo(board, c.getFullName());
        log.info("board {}", board); // LEAK full_name -> log
    }

    private void fill(String[] out, Candidate c) {
        out[0] = c.getFileNo();
        out[1] = c.getMobile();
    }

    private void appendTo(StringBuilder target, String what) {
        target.append(what).append("; ");
    }
}
