package io.github.piiflow.catalog;

import io.github.piiflow.rule.DataType.NamePattern;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How the words of a pattern are written in one. */
final class Spellings {
    /** From this length on a German word without the e of its umlauts is no other word. */
    private static final int LONG_WORD = 8;

    private Spellings() {}

    /** As it stands, umlauts with an e or without. */
    static Set<String> written(NamePattern pattern) {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(String.join("", pattern.words().stream().map(Words::fold).toList()));
        spellings.add(String.join("", pattern.words().stream().map(Words::plain).toList()));
        return spellings;
    }

    /** Other ways to write a pattern: abbreviations written out, umlauts without their e. */
    static Set<String> derived(NamePattern pattern) {
        Set<String> spellings = new LinkedHashSet<>();
        List<String> words = pattern.words().stream().map(Words::fold).toList();
        if (words.size() > 1) {
            spellings.add(String.join("", words.stream().map(Grammar::expand).toList()));
        }
        String joined = String.join("", words);
        if (pattern.language().equals("de") && joined.length() >= LONG_WORD) {
            spellings.add(joined.replace("ae", "a").replace("oe", "o").replaceAll("(?<![aeq])ue", "u"));
        }
        return spellings;
    }
}
