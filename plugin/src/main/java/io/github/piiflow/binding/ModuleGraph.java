package io.github.piiflow.binding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which module sees which, for classes that exist more than once.
 *
 * @param dependencies module name to the names of the modules it depends on, nearest first
 */
public record ModuleGraph(Map<String, List<String>> dependencies) {
    /** No module depends on another. */
    public static final ModuleGraph EMPTY = new ModuleGraph(Map.of());

    /** Copies the lists. */
    public ModuleGraph {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        dependencies.forEach((module, names) -> copy.put(module, List.copyOf(names)));
        dependencies = Map.copyOf(copy);
    }

    /** The modules that a module depends on; none if it is unknown. */
    List<String> of(String module) {
        return dependencies.getOrDefault(module, List.of());
    }
}
