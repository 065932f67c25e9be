package io.github.piiflow.code;

/** The modifiers the analysis cares about. */
public enum Modifier {
    PUBLIC,
    PROTECTED,
    PRIVATE,
    STATIC,
    FINAL,
    ABSTRACT,
    DEFAULT,
    TRANSIENT,
    SYNCHRONIZED,
    NATIVE,
    SEALED
}
