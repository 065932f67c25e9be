package io.github.piiflow.rule;

import java.util.List;

/**
 * What methods with an annotation give back leaves.
 *
 * @param annotations one of them stands on the method
 * @param with one of them stands on the method or on its class, if any are given
 * @param without none of them stands there
 * @param onlyText only results that are text
 * @param sink what becomes of the result
 */
public record ReturnRule(
        List<String> annotations, List<String> with, List<String> without, boolean onlyText, Effect.Sink sink) {
    /** Copies the names. */
    public ReturnRule {
        annotations = List.copyOf(annotations);
        with = List.copyOf(with);
        without = List.copyOf(without);
    }
}
