package io.github.piiflow.rule;

/** What a sink takes of the object it is given. */
public enum Reads {
    /** The value itself: text, bytes, a number; of any other object everything it holds. */
    VALUE,
    /** What its {@code toString} prints. */
    TO_STRING,
    /** Its properties, as a serialiser or mapper reads them. */
    FIELDS
}
