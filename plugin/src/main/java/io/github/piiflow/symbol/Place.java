package io.github.piiflow.symbol;

import java.util.Comparator;

/**
 * Where something stands.
 *
 * @param file path relative to the scan's root, with {@code /}
 * @param span lines and columns, see {@link Span}
 */
public record Place(String file, long span) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingLong(Place::span);

    /** First line, from 1. */
    public int line() {
        return Span.line(span);
    }

    /** First column, from 1. */
    public int column() {
        return Span.column(span);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line();
    }
}
