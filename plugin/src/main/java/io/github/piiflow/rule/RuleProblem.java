package io.github.piiflow.rule;

import io.github.piiflow.symbol.Place;
import java.util.Comparator;

/** One mistake in a pack or in {@code piiflow.yml}. */
public record RuleProblem(Place place, String message) implements Comparable<RuleProblem> {
    private static final Comparator<RuleProblem> ORDER =
            Comparator.comparing(RuleProblem::place).thenComparing(RuleProblem::message);

    @Override
    public int compareTo(RuleProblem other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column: message}; line and column are left out where the whole file is meant. */
    @Override
    public String toString() {
        return place.line() == 0
                ? place.file() + ": " + message
                : place.file() + ":" + place.line() + ":" + place.column() + ": " + message;
    }
}
