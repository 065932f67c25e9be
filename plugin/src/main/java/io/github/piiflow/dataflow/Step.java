package io.github.piiflow.dataflow;

import io.github.piiflow.symbol.Place;

/**
 * One step on the way of personal data.
 *
 * @param what the words of the source: a variable's or field's name, a call as {@code Owner.method}, a container
 */
public record Step(Kind kind, String what, Place place) {
    /** What happens. */
    public enum Kind {
        /** The data element is declared here. */
        DECLARED,
        /** Read from a field, parameter, library call. */
        READ,
        /** Put into a variable. */
        ASSIGNED,
        /** Put into a field, container or object. */
        STORED,
        /** Passed to a method whose body is followed. */
        PASSED,
        /** Came back from a method whose body was followed. */
        RETURNED,
        /** Went through a library call. */
        THROUGH,
        /** Became part of a text. */
        FORMATTED,
        /** Thrown with an exception, or taken from a caught one. */
        THROWN,
        /** Changed its protection state. */
        PROTECTED,
        /** Leaves here. */
        SINK
    }
}
