package io.github.piiflow.binding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Which types were named but not found, and in which files. */
final class UnresolvedNames {
    private final Map<String, Set<String>> files = new ConcurrentHashMap<>();

    void record(String name, String file) {
        files.computeIfAbsent(name, each -> ConcurrentHashMap.newKeySet()).add(file);
    }

    Collection<World.Unresolved> all() {
        List<World.Unresolved> result = new ArrayList<>();
        new TreeMap<>(files).forEach((name, in) -> result.add(new World.Unresolved(name, in.size())));
        return List.copyOf(result);
    }
}
