package io.github.piiflow.finding;

import io.github.piiflow.dataflow.TaintFlow;
import io.github.piiflow.symbol.Place;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Modules whose code only tests run, wherever they keep it, and classes that make data to try things with: the persons there are made up
 * as often as not.
 */
final class MadeUp {
    private static final String SOURCES = "/src/";
    private static final Pattern BORDERS = Pattern.compile("[-_.]");

    private final Set<String> lastWords;
    private final Set<String> firstWords;

    /**
     * What names say.
     *
     * @param modules last words of the names of modules
     * @param classes first words of the names of classes
     */
    MadeUp(Set<String> modules, Set<String> classes) {
        this.lastWords = modules;
        this.firstWords = classes;
    }

    /** Whether data begins or ends its way in one. */
    boolean concern(TaintFlow flow) {
        return holds(flow.sink().place()) || holds(flow.element().place());
    }

    private boolean holds(@Nullable Place place) {
        return place != null && (isInModule(place) || isInClass(place));
    }

    private boolean isInClass(Place place) {
        String name = place.file().substring(place.file().lastIndexOf('/') + 1);
        return firstWords.stream()
                .anyMatch(words -> name.startsWith(words)
                        && name.length() > words.length()
                        && !Character.isLowerCase(name.charAt(words.length())));
    }

    private boolean isInModule(Place place) {
        int end = place.file().indexOf(SOURCES);
        if (end < 0) {
            return false;
        }
        String module = place.file().substring(place.file().lastIndexOf('/', end - 1) + 1, end);
        List<String> words =
                BORDERS.splitAsStream(module.toLowerCase(Locale.ROOT)).toList();
        int last = words.size() - 1;
        return last >= 0 && lastWords.contains(words.get(last))
                || last > 0 && lastWords.contains(words.get(last - 1) + words.get(last));
    }
}
