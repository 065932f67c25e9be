package io.github.piiflow.rule;

/** How sure a finding is, least first. */
public enum Confidence {
    LOW,
    MEDIUM,
    HIGH
}
