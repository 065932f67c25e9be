package io.github.piiflow.catalog;

import io.github.piiflow.rule.Vocabulary;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Words for persons. */
final class PersonWords {
    /** Joined; those that mean other things in software as well lead to TRUE. */
    private final Map<String, Boolean> persons = new HashMap<>();

    PersonWords(Vocabulary vocabulary) {
        vocabulary.weakPersonWords().forEach(word -> persons.put(Words.joined(word), true));
        vocabulary.personWords().forEach(word -> persons.put(Words.joined(word), false));
    }

    Set<String> all() {
        return persons.keySet();
    }

    /** Whether the word means a person, in singular or plural. */
    boolean contain(String word) {
        return Words.isIn(persons.keySet(), word);
    }

    /** Whether a word for a person has other meanings in software: a driver, a client. */
    boolean isDoubtful(String word) {
        if (Words.isIn(Grammar.DOUBTFUL_PERSONS, word) || persons.getOrDefault(word, false)) {
            return true;
        }
        return Words.singulars(word).stream().anyMatch(singular -> persons.getOrDefault(singular, false));
    }
}
