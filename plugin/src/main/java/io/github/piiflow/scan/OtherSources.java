package io.github.piiflow.scan;

import io.github.piiflow.dataflow.BlindSpot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Source that is compiled along with Java, but in a language that is not read: data that goes through it is lost from sight. */
final class OtherSources {
    private static final Map<String, String> LANGUAGES =
            new TreeMap<>(Map.of("groovy", "Groovy", "kt", "Kotlin", "scala", "Scala"));

    private final SortedMap<String, SortedMap<String, Set<Path>>> files = new TreeMap<>();

    static boolean isOther(Path file) {
        return language(file) != null;
    }

    private static @Nullable String language(Path file) {
        String name = file.getFileName().toString();
        return LANGUAGES.get(name.substring(name.lastIndexOf('.') + 1));
    }

    /** Where builds put such source: {@code src/main/kotlin} beside {@code src/main/java}. */
    static List<Path> beside(Path root) {
        return root.endsWith("java")
                ? LANGUAGES.values().stream()
                        .map(language -> root.resolveSibling(language.toLowerCase(Locale.ROOT)))
                        .toList()
                : List.of();
    }

    void add(SourceModule module, Path file) {
        files.computeIfAbsent(module.name(), name -> new TreeMap<>())
                .computeIfAbsent(String.valueOf(language(file)), name -> new HashSet<>())
                .add(file);
    }

    /** One for each language of a module. */
    List<BlindSpot> blindSpots() {
        List<BlindSpot> all = new ArrayList<>();
        files.forEach((module, languages) -> languages.forEach((language, found) -> all.add(new BlindSpot(
                BlindSpot.Kind.OTHER_LANGUAGE,
                found.size() + (found.size() == 1 ? " file of " : " files of ") + language + " in " + module
                        + (found.size() == 1 ? " was" : " were") + " not read: only Java is.",
                null))));
        return all;
    }
}
