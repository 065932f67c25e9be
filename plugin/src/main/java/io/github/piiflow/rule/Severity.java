package io.github.piiflow.rule;

/** How bad a finding is, mildest first. */
public enum Severity {
    NOTE,
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL
}
