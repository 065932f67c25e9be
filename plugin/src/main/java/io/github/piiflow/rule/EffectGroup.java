package io.github.piiflow.rule;

/** Kinds of effects; effects of one kind hide and override each other. */
public enum EffectGroup {
    /** Flows, drops and protections. */
    MOVES,
    SET,
    CLEAR,
    CALLS,
    SINK,
    SOURCE,
    STATEMENT,
    TEXT
}
