package io.github.piiflow.rule;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The policy for one sink kind.
 *
 * @param severities severity of a breach by sensitivity; a missing sensitivity is ignored
 * @param accept states in which data may leave this way
 * @param types severity of a breach by id of the data type, instead of that of its sensitivity
 * @param ignoredTypes ids of data types that are ignored whatever their sensitivity
 * @param doubtful ids of data types that are meant to go this way as often as not, or {@link #ALL}: a breach is of medium confidence at most
 */
public record PolicyLine(
        Map<Sensitivity, Severity> severities,
        Set<Protection> accept,
        Map<String, Severity> types,
        Set<String> ignoredTypes,
        Set<String> doubtful) {
    /** Stands for whatever data goes this way. */
    public static final String ALL = "all";

    /** Copies the collections. */
    public PolicyLine {
        severities = Map.copyOf(severities);
        accept = Set.copyOf(accept);
        types = Map.copyOf(types);
        ignoredTypes = Set.copyOf(ignoredTypes);
        doubtful = Set.copyOf(doubtful);
    }

    /** A line by sensitivity only. */
    public PolicyLine(Map<Sensitivity, Severity> severities, Set<Protection> accept) {
        this(severities, accept, Map.of(), Set.of(), Set.of());
    }

    /** Whether data of this type is meant to go this way as often as not. */
    public boolean isDoubtful(DataType type) {
        return doubtful.contains(ALL) || doubtful.contains(type.id());
    }

    /** Severity of a breach with this data type: its own, else that of its sensitivity; empty if it is ignored. */
    public Optional<Severity> severity(DataType type) {
        if (ignoredTypes.contains(type.id())) {
            return Optional.empty();
        }
        Severity own = types.get(type.id());
        return Optional.ofNullable(own == null ? severities.get(type.sensitivity()) : own);
    }
}
