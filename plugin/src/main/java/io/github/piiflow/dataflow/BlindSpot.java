package io.github.piiflow.dataflow;

import io.github.piiflow.symbol.Place;
import org.jspecify.annotations.Nullable;

/**
 * Something the analysis could not see.
 *
 * @param what a sentence for people
 * @param place where, if it has a place
 */
public record BlindSpot(Kind kind, String what, @Nullable Place place) {
    /** What could not be seen. */
    public enum Kind {
        /** A file (or part of it) that does not parse. */
        UNPARSED,
        /** Source in a language that is not read. */
        OTHER_LANGUAGE,
        /** A type that was named but not found. */
        UNRESOLVED_TYPE,
        /** A jar of the class path that is missing or cannot be read. */
        MISSING_LIBRARY,
        /** Personal data goes into a call about which nothing is known. */
        UNKNOWN_CALL,
        /** A summary that was cut at a limit. */
        CUT,
        /** The analysis of a method failed; a defect of piiflow. */
        FAILED
    }
}
