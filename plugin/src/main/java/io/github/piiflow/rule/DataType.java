package io.github.piiflow.rule;

import java.util.List;

/**
 * A kind of personal data.
 *
 * @param id stable name used in packs, outputs and baselines
 * @param numeric whether numbers may hold it
 * @param indivisible whether parts of it, and what it opens, are something else: of a secret
 * @param ambiguous whether what is called so is something else as often as not: what only a name says is of medium confidence
 * @param report where its arrival is a finding
 * @param negatives word runs in whose presence a name does not mean it
 */
public record DataType(
        String id,
        String label,
        String category,
        Sensitivity sensitivity,
        List<String> legal,
        boolean numeric,
        boolean indivisible,
        boolean ambiguous,
        Report report,
        List<NamePattern> names,
        List<List<String>> negatives) {
    /** Copies the lists. */
    public DataType {
        legal = List.copyOf(legal);
        names = List.copyOf(names);
        negatives = List.copyOf(negatives);
    }

    /** Where the arrival of a data type is a finding. */
    public enum Report {
        ALWAYS,
        THIRD_PARTY,
        NEVER
    }

    /**
     * Words that name it.
     *
     * @param words lower case, in order
     * @param weak counts only with person context
     * @param exact the whole identifier must be these words
     * @param text only text is meant by them, no object of another type
     * @param ambiguous they name something else as often as not, of a person, too
     */
    public record NamePattern(
            List<String> words, String language, boolean weak, boolean exact, boolean text, boolean ambiguous) {
        /** Stands for any word that means a person. */
        public static final String PERSON = "{person}";

        /** Copies the words. */
        public NamePattern {
            words = List.copyOf(words);
        }
    }
}
