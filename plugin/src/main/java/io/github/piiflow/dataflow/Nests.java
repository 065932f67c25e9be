package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the code around classes says about their fields. */
final class Nests {
    private final World world;
    private final Map<ClassInfo, NestFacts> known = new ConcurrentHashMap<>();
    private final Map<ClassInfo, List<ClassInfo>> members = new LinkedHashMap<>(); // in the order of the source

    Nests(World world) {
        this.world = world;
    }

    /** What the code around a class says about its fields. */
    NestFacts of(ClassInfo info) {
        ClassInfo top = top(info);
        NestFacts found = known.get(top);
        if (found == null) {
            found = NestFacts.of(members().getOrDefault(top, List.of()));
            known.put(top, found);
        }
        return found;
    }

    /** What is said about the fields of all classes of the source. */
    List<NestFacts> all() {
        return members().keySet().stream().map(this::of).toList();
    }

    private static ClassInfo top(ClassInfo info) {
        ClassInfo at = info;
        for (ClassInfo outer = at.outer(); outer != null; outer = at.outer()) {
            at = outer;
        }
        return at;
    }

    private synchronized Map<ClassInfo, List<ClassInfo>> members() {
        if (members.isEmpty()) {
            for (ClassInfo info : world.sourceClasses()) {
                members.computeIfAbsent(top(info), t -> new ArrayList<>(1)).add(info);
            }
        }
        return members;
    }
}
