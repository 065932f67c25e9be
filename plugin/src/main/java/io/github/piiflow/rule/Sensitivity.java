package io.github.piiflow.rule;

/** How much harm a data type can do. */
public enum Sensitivity {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL
}
