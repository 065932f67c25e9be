package io.github.piiflow.rule;

import io.github.piiflow.symbol.Place;
import io.github.piiflow.symbol.Span;
import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListSet;

/** Collects mistakes, so that all of them can be told at once. Safe for concurrent use. */
final class Problems {
    private final SortedSet<RuleProblem> found = new ConcurrentSkipListSet<>();
    private volatile boolean unreadable;

    void add(Place place, String message) {
        found.add(new RuleProblem(place, message));
    }

    /** A file of which nothing could be read; what it would have defined is unknown. */
    void addUnreadable(Place place, String message) {
        add(place, message);
        unreadable = true;
    }

    void addUnreadable(String file, String message) {
        addUnreadable(new Place(file, Span.NONE), message);
    }

    /** Whether some file could not be read at all, so that nothing can be said about missing definitions. */
    boolean anyUnreadable() {
        return unreadable;
    }

    void throwIfAny() throws RuleException {
        if (!found.isEmpty()) {
            throw new RuleException(List.copyOf(found));
        }
    }
}
