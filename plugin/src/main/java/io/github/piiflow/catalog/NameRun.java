package io.github.piiflow.catalog;

import io.github.piiflow.rule.Protection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One name being read: each run of its words is looked up, and what stands around it decides. */
final class NameRun {
    private static final Comparator<Meaning> BEST_FIRST = Comparator.comparing(
                    (Meaning meaning) -> meaning.word().length(), Comparator.reverseOrder())
            .thenComparing(Meaning::weak)
            .thenComparing(meaning -> meaning.type().sensitivity(), Comparator.reverseOrder())
            .thenComparing(Meaning::id);
    /** Languages that put the noun before what qualifies it. */
    private static final Set<String> HEAD_FIRST = Set.of("fr", "es", "pt", "it", "pl");

    private final Glossary glossary;
    private final List<String> words;
    private final NameFrame frame;
    /** The first word that may have a meaning. */
    private final int from;

    private final List<Meaning> found = new ArrayList<>(2);
    private final List<Forbidden> forbidden = new ArrayList<>(0);

    /**
     * A name to be read.
     *
     * @param typed whether the first word is the prefix of a type
     */
    NameRun(Glossary glossary, List<String> words, boolean typed) {
        this.glossary = glossary;
        this.words = words;
        frame = new NameFrame(glossary, words);
        from = typed ? 1 : 0;
    }

    /** A negative of a data type, found in a name. */
    private record Forbidden(String type, int from, int to) {
        boolean isPartOf(Meaning meaning) {
            return from >= meaning.from() && to <= meaning.to() && to - from < meaning.to() - meaning.from();
        }
    }

    Reading reading() {
        for (int first = from; first < words.size(); first++) {
            String raw = "";
            String expanded = "";
            for (int to = first + 1; to <= words.size(); to++) {
                String last = words.get(to - 1);
                lookUp(raw, last, first, to);
                raw = raw + last;
                String longLast = Grammar.expand(last);
                if (to > first + 1 && !(expanded + longLast).equals(raw)) {
                    lookUp(expanded, longLast, first, to);
                }
                expanded = expanded + longLast;
            }
        }
        boolean sounds = !found.isEmpty();
        dropForbidden();
        found.sort(BEST_FIRST);
        Meaning best = found.isEmpty() ? null : found.get(0);
        String person = best == null ? null : frame.personBeside(best);
        return new Reading(
                words,
                found,
                person,
                person != null && glossary.persons().isDoubtful(person),
                sounds && found.isEmpty(),
                best == null ? Protection.RAW : glossary.claims().of(best, words));
    }

    /** Looks a run up as it stands, without digits at its end, and as plural. */
    private void lookUp(String head, String last, int from, int to) {
        lookUp(head + last, from, to);
        String stem = Words.withoutDigits(last);
        if (stem.length() < last.length()) {
            lookUp(head + stem, from, to);
        }
        for (String singular : Words.singulars(stem)) {
            lookUp(head + singular, from, to);
        }
    }

    private void lookUp(String joined, int from, int to) {
        Entry entry = glossary.lexicon().find(joined);
        if (entry == null) {
            return;
        }
        for (Sense sense : entry.senses()) {
            Meaning meaning = meaning(sense, from, to);
            int known = meaning == null ? -1 : found.indexOf(meaning);
            if (meaning != null && known < 0) {
                found.add(meaning);
            } else if (meaning != null && found.get(known).weak() && !meaning.weak()) {
                found.set(known, meaning);
            }
        }
        for (String type : entry.negativeOf()) {
            forbidden.add(new Forbidden(type, from, to));
        }
    }

    private @Nullable Meaning meaning(Sense sense, int from, int to) {
        if (sense.pattern().exact() && !frame.isWhole(from, to) || frame.forbids(sense.type(), from, to)) {
            return null;
        }
        boolean strangeBefore = frame.isStrangeBefore(from);
        boolean strangeAfter = frame.isStrangeAfter(to);
        if (sense.pattern().weak() && (strangeBefore || strangeAfter)
                || strangeAfter && !HEAD_FIRST.contains(sense.pattern().language())
                || frame.isOrganisations(sense.type(), from, to)
                || strangeBefore && frame.isOtherSession(sense.type(), from)) {
            return null;
        }
        boolean bare = !strangeBefore && !strangeAfter;
        return new Meaning(sense.type(), sense.pattern(), from, to, bare);
    }

    /** Negatives of a type forbid it wherever they stand, unless they are only a part of the very words that mean it. */
    private void dropForbidden() {
        for (Forbidden negative : forbidden) {
            found.removeIf(meaning -> meaning.id().equals(negative.type()) && !negative.isPartOf(meaning));
        }
    }
}
