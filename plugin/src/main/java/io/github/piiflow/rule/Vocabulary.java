package io.github.piiflow.rule;

import java.util.Map;
import java.util.Set;

/** Words the name matcher knows besides those of the data types; see docs/rules.md. All lower case. */
public record Vocabulary(
        Set<String> personWords,
        Set<String> personSuffixNegatives,
        Set<String> suffixNegatives,
        Set<String> prefixNegatives,
        Map<Protection, Set<String>> protectedWords,
        Set<String> classSuffixes) {
    /** Copies the collections. */
    public Vocabulary {
        personWords = Set.copyOf(personWords);
        personSuffixNegatives = Set.copyOf(personSuffixNegatives);
        suffixNegatives = Set.copyOf(suffixNegatives);
        prefixNegatives = Set.copyOf(prefixNegatives);
        protectedWords = Map.copyOf(protectedWords);
        classSuffixes = Set.copyOf(classSuffixes);
    }
}
