package io.github.piiflow.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an annotation says about the declaration it stands on.
 *
 * @param annotation qualified name, or a simple name that matches in any package
 * @param dataType id; null if it tells no data type, see {@link #saysNotPersonal}
 * @param when constants, at least one of which each of these attributes must have; empty if any use of the annotation counts
 * @param aliases attributes whose constant is one more name of the declaration
 */
public record AnnotationRule(
        String annotation, @Nullable String dataType, Map<String, List<String>> when, List<String> aliases) {
    /** Copies the collections. */
    public AnnotationRule {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        when.forEach((attribute, constants) -> copy.put(attribute, List.copyOf(constants)));
        when = Map.copyOf(copy);
        aliases = List.copyOf(aliases);
    }

    /** Whatever its attributes say, it tells this data type; that it is not personal if null. */
    public AnnotationRule(String annotation, @Nullable String dataType) {
        this(annotation, dataType, Map.of(), List.of());
    }

    /** Whether it says that this is not personal; a rule without data type that gives another name says nothing about that. */
    public boolean saysNotPersonal() {
        return dataType == null && aliases.isEmpty();
    }
}
