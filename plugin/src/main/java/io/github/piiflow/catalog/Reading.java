package io.github.piiflow.catalog;

import io.github.piiflow.rule.Protection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a name may mean, its surroundings left aside.
 *
 * @param words all words of the name
 * @param meanings candidates that nothing in the name speaks against, best first
 * @param person a word for a person beside the data, as in {@code customerAddress}; null if there is none
 * @param doubtful whether that word means other things in software as well
 * @param denied whether it sounds like a data type that denies it, and like no other
 * @param state what the name claims was done to the data
 */
record Reading(
        List<String> words,
        List<Meaning> meanings,
        @Nullable String person,
        boolean doubtful,
        boolean denied,
        Protection state) {
    Reading {
        words = List.copyOf(words);
        meanings = List.copyOf(meanings);
    }

    /** The best candidate that needs no context. */
    @Nullable
    Meaning strong() {
        for (Meaning meaning : meanings) {
            if (!meaning.weak()) {
                return meaning;
            }
        }
        return null;
    }
}
