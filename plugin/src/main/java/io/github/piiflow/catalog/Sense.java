package io.github.piiflow.catalog;

import io.github.piiflow.rule.DataType;
import io.github.piiflow.rule.DataType.NamePattern;

/** A data type that joined words stand for, by one of its patterns. */
record Sense(DataType type, NamePattern pattern) {
    /** Whether it depends on what stands beside the words. */
    boolean restricted() {
        return pattern.weak() || pattern.exact();
    }

    boolean isOf(Sense other) {
        return type.id().equals(other.type.id());
    }
}
