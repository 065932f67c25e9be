package io.github.piiflow.catalog;

import io.github.piiflow.rule.DataType;

/** Whether the declaration can hold a data type. */
interface Fit {
    boolean fits(DataType type);

    /** Whether it is a point in time. */
    default boolean isDate() {
        return false;
    }

    /** Whether it is one whole number. */
    default boolean isWholeNumber() {
        return false;
    }

    /** Whether it holds numbers of few digits. */
    default boolean isShortNumber() {
        return false;
    }

    /** Whether it certainly holds text. */
    default boolean isText() {
        return false;
    }

    /** Whether it holds random numbers: those called tokens lead through logs as often as through doors. */
    default boolean isRandom() {
        return false;
    }
}
