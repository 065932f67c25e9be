package io.github.piiflow.rule;

import java.util.Map;
import java.util.Set;

/**
 * The policy for one sink kind.
 *
 * @param severities severity of a breach by sensitivity; a missing sensitivity is ignored
 * @param accept states in which data may leave this way
 */
public record PolicyLine(Map<Sensitivity, Severity> severities, Set<Protection> accept) {
    /** Copies the collections. */
    public PolicyLine {
        severities = Map.copyOf(severities);
        accept = Set.copyOf(accept);
    }
}
