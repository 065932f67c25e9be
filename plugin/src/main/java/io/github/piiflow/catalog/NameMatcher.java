package io.github.piiflow.catalog;

import io.github.piiflow.rule.DataType;
import io.github.piiflow.rule.Protection;
import io.github.piiflow.rule.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads names. A word sequence of a data type matches where its words joined equal neighbouring words of the name joined, so
 * {@code firstname}, {@code firstName} and {@code FIRST_NAME} are one, and {@code page} is never an age. What remains of
 * the name may forbid the meaning ({@code emailTemplate}) or weaken it ({@code emailCampaign}).
 */
final class NameMatcher {
    private static final int MOST_WORDS = 12;

    private final Glossary glossary;
    private final Set<String> classSuffixes;
    private final Set<String> connectors;
    private final Map<String, Reading> read = new ConcurrentHashMap<>();

    NameMatcher(Collection<DataType> types, Vocabulary vocabulary) {
        glossary = Glossary.of(types, vocabulary);
        classSuffixes = Words.joined(vocabulary.classSuffixes());
        connectors = Words.joined(vocabulary.connectors());
    }

    /** What the name may mean. */
    Reading read(String name) {
        Reading known = read.get(name);
        if (known == null) {
            known = read(Words.of(name), name.startsWith("_") && TypePrefix.mayBeOne(name));
            String plain = Words.plain(name);
            if (known.meanings().isEmpty() && !plain.equals(name)) {
                known = read(Words.of(plain));
            }
            if (known.meanings().isEmpty() && !known.denied()) {
                known = connected(known);
            }
            read.putIfAbsent(name, known);
        }
        return known;
    }

    /** The same without the words that only hold others together, if these mean something for certain: {@code fotoDePerfil}. */
    private Reading connected(Reading known) {
        List<String> words = known.words();
        List<String> left = new ArrayList<>(words.size());
        List<Integer> joints = new ArrayList<>(2);
        for (int i = 0; i < words.size(); i++) {
            if (i == 0 || i == words.size() - 1 || !connectors.contains(words.get(i))) {
                left.add(words.get(i));
            } else {
                joints.add(left.size());
            }
        }
        Reading shorter = joints.isEmpty() ? known : read(left);
        Meaning meaning = shorter.strong();
        return meaning != null && joints.stream().anyMatch(joint -> meaning.from() < joint && joint < meaning.to())
                ? shorter
                : known;
    }

    /** The same of words already split. */
    Reading read(List<String> words) {
        return read(words, false);
    }

    /** The same of a name whose first word is the prefix of a type, which means nothing with the words behind it. */
    Reading readTyped(String name) {
        return read(Words.of(name), true);
    }

    private Reading read(List<String> words, boolean typed) {
        return words.isEmpty() || words.size() > MOST_WORDS
                ? new Reading(words, List.of(), null, false, false, Protection.RAW)
                : new NameRun(glossary, words, typed).reading();
    }

    /** Data types that some words in a row mean for certain, whatever stands around them, with these words. */
    Map<String, String> mentioned(List<String> words) {
        return glossary.lexicon().mentioned(words);
    }

    /** Whether the word means a person, in singular or plural. */
    boolean isPersonWord(String word) {
        return glossary.persons().contain(word);
    }

    /** Whether a word for a person has other meanings in software: a driver, a client. */
    boolean isDoubtfulPerson(String word) {
        return glossary.persons().isDoubtful(word);
    }

    /** Whether a name that ends in this word means a thing that works with the data. */
    boolean isSuffixNegative(String word) {
        return glossary.negatives().isSuffix(word);
    }

    /** Whether a name says what it is, and that this is no person: {@code tenantId}, {@code roleName}. */
    boolean isAboutOther(String name) {
        List<String> words = Words.of(name);
        boolean person = words.stream().anyMatch(word -> isPersonWord(word) && !isDoubtfulPerson(word));
        return words.size() > 1
                && !person
                && (isSuffixNegative(words.get(words.size() - 1)) || isPersonSuffixNegative(words.get(0)));
    }

    boolean isPersonSuffixNegative(String word) {
        return glossary.negatives().isPersonSuffix(word);
    }

    boolean isClassSuffix(String word) {
        return classSuffixes.contains(word);
    }

    /** Whether the name says that it is something else than this data type. */
    boolean denies(String name, DataType type) {
        return glossary.lexicon().denies(Words.of(name), type);
    }
}
