package io.github.piiflow.catalog;

import io.github.piiflow.rule.DataType;
import io.github.piiflow.rule.DataType.NamePattern;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of all data types, joined, with what they stand for. */
final class Lexicon {
    private static final int MOST_WORDS = 4;

    private final Map<String, Entry> index = new HashMap<>();
    /** Data types that names with a word for a number mean. */
    private final Set<String> numbered = new HashSet<>();

    Lexicon(Collection<DataType> types, PersonWords persons) {
        types.forEach(this::addWritten);
        // What is written out in the rules counts before what only follows from them.
        for (DataType type : types) {
            type.names().forEach(pattern -> addDerived(type, pattern, persons));
        }
    }

    private void addWritten(DataType type) {
        for (NamePattern pattern : type.names()) {
            if (pattern.words().contains(NamePattern.PERSON)) {
                continue;
            }
            Spellings.written(pattern).forEach(spelling -> entry(spelling).add(new Sense(type, pattern)));
            if (pattern.words().stream().anyMatch(word -> Grammar.expand(word).equals("number"))) {
                numbered.add(type.id());
            }
        }
        for (List<String> negative : type.negatives()) {
            entry(String.join("", negative)).negativeOf().add(type.id());
        }
    }

    private void addDerived(DataType type, NamePattern pattern, PersonWords persons) {
        if (pattern.words().contains(NamePattern.PERSON)) {
            for (NamePattern each : ofPersons(pattern, persons)) {
                Spellings.written(each).forEach(spelling -> entry(spelling).addIfNew(new Sense(type, each)));
            }
        } else {
            Spellings.derived(pattern).forEach(spelling -> entry(spelling).addIfNew(new Sense(type, pattern)));
        }
    }

    /** The pattern for each word that means a person; weak for those that mean other things as well. */
    private static List<NamePattern> ofPersons(NamePattern pattern, PersonWords persons) {
        return persons.all().stream()
                .map(person -> new NamePattern(
                        pattern.words().stream()
                                .map(word -> word.equals(NamePattern.PERSON) ? person : word)
                                .toList(),
                        pattern.language(),
                        pattern.weak() || persons.isDoubtful(person),
                        pattern.exact(),
                        pattern.text(),
                        pattern.ambiguous()))
                .toList();
    }

    private Entry entry(String spelling) {
        return index.computeIfAbsent(spelling, key -> new Entry());
    }

    @Nullable
    Entry find(String joined) {
        return index.get(joined);
    }

    boolean isNumbered(DataType type) {
        return numbered.contains(type.id());
    }

    /** Data types that some words in a row mean for certain, whatever stands around them, with these words. */
    Map<String, String> mentioned(List<String> words) {
        Map<String, String> mentioned = new HashMap<>(2);
        for (int from = 0; from < words.size(); from++) {
            String joined = "";
            for (int to = from; to < Math.min(words.size(), from + MOST_WORDS); to++) {
                mention(joined + words.get(to), mentioned);
                for (String singular : Words.singulars(words.get(to))) {
                    mention(joined + singular, mentioned);
                }
                joined = joined + words.get(to);
            }
        }
        return mentioned;
    }

    private void mention(String joined, Map<String, String> mentioned) {
        Entry entry = index.get(joined);
        if (entry != null) {
            for (Sense sense : entry.senses()) {
                if (!sense.restricted()) {
                    mentioned.putIfAbsent(sense.type().id(), joined);
                }
            }
        }
    }

    /** Whether words say that they are something else than this data type. */
    boolean denies(List<String> words, DataType type) {
        for (int from = 0; from < words.size(); from++) {
            String joined = "";
            for (int to = from; to < Math.min(words.size(), from + MOST_WORDS); to++) {
                joined = joined + words.get(to);
                Entry entry = index.get(joined);
                if (entry != null && entry.negativeOf().contains(type.id())) {
                    return true;
                }
            }
        }
        return false;
    }
}
