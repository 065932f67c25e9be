package com.travel.lib;

import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Protocol of the agency. */
public abstract class Journal {
    protected final Logger out = LoggerFactory.getLogger(getClass());

    public final void enter(Supplier<String> text) {
        out.info("journal: {}", text.get()); // LEAK passport -> log; journal-supplier
    }

    public final void tick(Object ignored) {
        out.info("tick"); // CLEAN the argument is not written
    }

    public static String initials(String name) {
        return name.isEmpty() ? "?" : name.charAt(0) + ".";
    }

    public static <T> T same(T value) {
        return value;
    }

    public static String either(String first, String second) {
        return first == null ? second : first;
    }
}
