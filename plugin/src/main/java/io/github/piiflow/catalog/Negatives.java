package io.github.piiflow.catalog;

import io.github.piiflow.rule.Vocabulary;
import java.util.Set;

/**
 * Words that turn a name into that of something else.
 *
 * @param suffixes at its end
 * @param prefixes at its beginning
 * @param personSuffixes at the end of what sounds like a person
 */
record Negatives(Set<String> suffixes, Set<String> prefixes, Set<String> personSuffixes) {
    Negatives(Vocabulary vocabulary) {
        this(
                Words.joined(vocabulary.suffixNegatives()),
                Words.joined(vocabulary.prefixNegatives()),
                Words.joined(vocabulary.personSuffixNegatives()));
    }

    boolean isSuffix(String word) {
        return Words.isIn(suffixes, word);
    }

    boolean isPersonSuffix(String word) {
        return Words.isIn(personSuffixes, word) || Words.isIn(suffixes, word);
    }

    /** Whether a name that begins so does. */
    boolean isPrefix(String first, String second) {
        return prefixes.contains(first) || prefixes.contains(first + second);
    }
}
