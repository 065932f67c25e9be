package io.github.piiflow.catalog;

import io.github.piiflow.rule.DataType;
import io.github.piiflow.rule.DataType.NamePattern;

/**
 * A data type that a run of words in a name stands for. Two of the same type and words are equal, whatever pattern they came by.
 *
 * @param from first word of the run
 * @param to word after the run
 * @param bare nothing but words that qualify it stand beside it
 */
record Meaning(DataType type, NamePattern pattern, int from, int to, boolean bare) {
    /** Whether it counts only with person context or a fitting subject. */
    boolean weak() {
        return pattern.weak();
    }

    String id() {
        return type.id();
    }

    /** The words as the rule has them, joined. */
    String word() {
        return String.join("", pattern.words());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Meaning that && from == that.from && to == that.to && id().equals(that.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode() * 31 + from * 7 + to;
    }
}
