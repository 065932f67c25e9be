package com.farm.lib;

import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The journal of the practice; ends up in a log file. */
public class Journal {
    private static final Logger JOURNAL = LoggerFactory.getLogger("journal");

    public void entry(String event, Supplier<?> detail) {
        JOURNAL.info("{}: {}", event, detail.get()); // LEAK postal_address -> log; journal-entry
    }

    public void tick(String event, Supplier<?> detail) {
        JOURNAL.info("{}: {}", event, detail.get() == null ? "empty" : "filled"); // CLEAN only whether there is a detail
    }
}
