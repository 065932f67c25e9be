package com.elmfield.lib;

import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The agency's journal; every module writes to it. */
public abstract class Journal {
    private static final Logger JOURNAL = LoggerFactory.getLogger("journal");

    public static void entry(String step, Map<String, ?> details) {
        StringBuilder line = new StringBuilder(step);
        details.forEach((key, value) -> line.append(' ').append(key).append('=').append(value));
        JOURNAL.info(line.toString()); // LEAK salary -> log; journal-entry
    }

    public static void keys(String step, Map<String, ?> details) {
        JOURNAL.info("{} {}", step, details.keySet()); // CLEAN only the keys are written
    }

    public static <T> T timed(String step, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        JOURNAL.debug("{} took {} ns", step, System.nanoTime() - start); // CLEAN duration, the result is passed on
        return result;
    }

    public static <T> T traced(String step, Supplier<T> work) {
        T result = work.get();
        JOURNAL.trace("{} gave {}", step, result); // LEAK email -> log; journal-traced
        return result;
    }

    protected abstract String describe(Candidate candidate);

    /** Template method, the sub classes are in other modules. */
    public final void hired(Candidate candidate) {
        JOURNAL.info("hired {}", describe(candidate)); // LEAK full_name -> log; journal-template
    }
}
