package io.github.piiflow.catalog;

import io.github.piiflow.rule.Protection;
import io.github.piiflow.rule.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that claim that something was done to the data. */
final class Claims {
    private static final int MOST_WORDS = 2;

    private final Map<String, Protection> states = new HashMap<>();

    Claims(Vocabulary vocabulary) {
        vocabulary
                .protectedWords()
                .forEach((state, words) ->
                        words.forEach(word -> states.merge(Words.joined(word), state, Claims::weaker)));
    }

    private static Protection weaker(Protection a, Protection b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    boolean contain(String word) {
        return states.containsKey(word);
    }

    /** Words beside the data claim a protection; inside only that just a part of it is left ({@code ssn_last4}). */
    Protection of(Meaning meaning, List<String> words) {
        Protection state = Protection.RAW;
        for (int from = 0; from < words.size(); from++) {
            String joined = "";
            for (int to = from + 1; to <= words.size() && to <= from + MOST_WORDS; to++) {
                joined = joined + words.get(to - 1);
                Protection claimed = states.get(joined);
                boolean inside = from >= meaning.from() && to <= meaning.to();
                if (claimed != null && (!inside || claimed == Protection.PARTIAL)) {
                    state = state == Protection.RAW ? claimed : weaker(state, claimed);
                }
            }
        }
        return state;
    }
}
