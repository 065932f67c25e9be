package io.github.piiflow.finding;

import io.github.piiflow.dataflow.TaintFlow;
import io.github.piiflow.symbol.Place;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Modules whose code only tests run, wherever they keep it: the persons there are made up as often as not. */
final class TestModules {
    private static final String SOURCES = "/src/";
    private static final Pattern BORDERS = Pattern.compile("[-_.]");

    private final Set<String> lastWords;

    TestModules(Set<String> lastWords) {
        this.lastWords = lastWords;
    }

    /** Whether data begins or ends its way in one. */
    boolean concern(TaintFlow flow) {
        return holds(flow.sink().place()) || holds(flow.element().place());
    }

    private boolean holds(@Nullable Place place) {
        if (place == null) {
            return false;
        }
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
