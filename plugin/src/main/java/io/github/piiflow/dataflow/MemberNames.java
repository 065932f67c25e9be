package io.github.piiflow.dataflow;

import io.github.piiflow.catalog.Element;
import io.github.piiflow.rule.Vocabulary;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What of an object in a tree its own name speaks of: {@code value} in {@code email}, and {@code emailAddress}, but not
 * {@code extension}.
 */
final class MemberNames {
    private final Set<String> general;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    MemberNames(Vocabulary vocabulary) {
        this.general = vocabulary.memberNames();
    }

    /** Whether what stands under the name still is what the outer name means. */
    boolean isPartOf(Element outer, String name) {
        return isGeneral(name) || hasWordOf(outer.name(), name);
    }

    /** Whether a name says no more than that it is the value. */
    boolean isGeneral(String name) {
        return known.computeIfAbsent(name, each -> {
            for (String word : words(each)) {
                if (!word.isEmpty() && !general.contains(word) && !Character.isDigit(word.charAt(0))) {
                    return false;
                }
            }
            return true;
        });
    }

    /** Whether a name has a word of another. */
    static boolean hasWordOf(String outer, String name) {
        String words = MethodNames.words(outer);
        for (String word : words(name)) {
            if (!word.isEmpty() && words.contains("_" + word + "_")) {
                return true;
            }
        }
        return false;
    }

    private static String[] words(String name) {
        return MethodNames.words(name).split("_");
    }
}
