package io.github.piiflow.catalog;

import io.github.piiflow.rule.DataType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the words of a name say about a run of them that may mean something: they forbid it, or merely qualify. */
final class NameFrame {
    /** Verbs that only fetch: what follows names the data. */
    private static final Set<String> ACCESSORS = Words.set("get fetch read load extract decrypt unmask this with set");

    private static final Set<String> HUNGARIAN = Set.of("m", "f", "s", "p");
    /** Types of which organisations and machines have their own. */
    private static final Set<String> SHARED_CATEGORIES = Set.of("contact", "location");

    private static final Set<String> SHARED_TYPES = Set.of("username", "ip_address", "mac_address");
    /** Nouns after which {@code value} leads back to the data: {@code emailFieldValue}. */
    private static final Set<String> HOLDERS = Set.of("field", "input", "form", "column", "col", "view");
    /** Heads of a name that is about a record of the data, not the data. */
    private static final Set<String> REFERENCES = Words.set("id uuid guid key pk fk ref index hashcode");

    /** Words that begin a clause about the noun before them. */
    private static final Set<String> CLAUSES =
            Set.of("that", "which", "who", "whom", "where", "whose", "to", "at", "is");

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "his", "her", "its", "their");

    /** What was done to data, where the word does not end as most do. */
    private static final Set<String> PARTICIPLES =
            Words.set("sent given made taken seen read written set put held lent found chosen drawn");

    private final Glossary glossary;
    private final List<String> words;
    /** The first word that is no prefix. */
    private final int start;
    /** Behind the last word that is no number. */
    private final int end;

    NameFrame(Glossary glossary, List<String> words) {
        this.glossary = glossary;
        this.words = words;
        int last = words.size();
        while (last > 1 && Words.isNumber(words.get(last - 1))) {
            last--;
        }
        end = last;
        int first = 0;
        if (end > 1 && HUNGARIAN.contains(words.get(0))) {
            first = 1;
        }
        if (first + 1 < end && ACCESSORS.contains(words.get(first))) {
            first++;
        }
        start = first;
    }

    /** Whether a run is all but prefix and number. */
    boolean isWhole(int from, int to) {
        return from <= start && to >= end;
    }

    /** Whether the words around a run make it the name of something else. */
    boolean forbids(DataType type, int from, int to) {
        return isForbiddenAround(type, from, to)
                || isOnlyMentioned(from, to)
                || isNameOfPlace(type, to)
                || isOfWhoDid(to);
    }

    /** Whether it is about who did something with the data: {@code cardRequestedByName}. */
    private boolean isOfWhoDid(int to) {
        for (int by = to + 1; by < end; by++) {
            if (words.get(by).equals("by") && isDeed(words.get(by - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDeed(String word) {
        return PARTICIPLES.contains(word)
                || word.length() > 4 && word.endsWith("ed") && !Grammar.ARRANGED.contains(word);
    }

    /** Whether a text says that it is the name of an organisation: {@code name of the last school that the pupil attended}. */
    private boolean isNameOfPlace(DataType type, int to) {
        if (!type.category().equals("identity") || to >= end || !words.get(to).equals("of")) {
            return false;
        }
        int head = to + 1;
        while (head < end && ARTICLES.contains(words.get(head))) {
            head++;
        }
        while (head < end
                && !ARTICLES.contains(words.get(head))
                && !CLAUSES.contains(words.get(head))
                && !Grammar.PREPOSITIONS.contains(words.get(head))) {
            head++;
        }
        String noun = words.get(head - 1);
        return Words.isIn(Grammar.ORGANISATIONS, noun) || Words.isIn(Grammar.OFFICES, noun);
    }

    /** Whether the words before a run do more than qualify it. */
    boolean isStrangeBefore(int from) {
        return hasStranger(start, from);
    }

    /** The same of those behind it. */
    boolean isStrangeAfter(int to) {
        return hasStranger(to, border(to)) || isBundle(to);
    }

    /** The id of a session that is no user's: {@code lessonSessionId}. */
    boolean isOtherSession(DataType type, int from) {
        return type.id().equals("session_id")
                && words.subList(start, from).stream()
                        .noneMatch(word -> Grammar.SESSIONS.contains(word)
                                || glossary.persons().contain(word));
    }

    /** Whether the run stands after a preposition, or leads to something else: {@code sessionsByEmail}, {@code emailToUser}. */
    private boolean isOnlyMentioned(int from, int to) {
        for (int i = start + 1; i < from; i++) {
            if (Grammar.PREPOSITIONS.contains(words.get(i)) && !saysWho(i)) {
                return true;
            }
        }
        return to + 1 < end && words.get(to).equals("to") && glossary.persons().contain(words.get(to + 1));
    }

    /** Whether {@code by} stands after what somebody did: {@code approvedByLastName}. */
    private boolean saysWho(int by) {
        if (!words.get(by).equals("by")) {
            return false;
        }
        for (int i = start; i < by; i++) {
            String word = words.get(i);
            if (word.length() > 4 && word.endsWith("ed")) {
                return isDeed(word);
            }
        }
        return false;
    }

    /** Where the words after a run begin to speak of where the data comes from: {@code emailFromRequest}. */
    private int border(int to) {
        for (int i = to; i < end; i++) {
            if (Grammar.PREPOSITIONS.contains(words.get(i)) || words.get(i).equals("at") && i + 1 < end) {
                return i;
            }
        }
        return end;
    }

    /** Whether there is a word that does not merely qualify: in {@code emailCampaign} it is a campaign. */
    private boolean hasStranger(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isQualifier(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isBundle(int from) {
        return words.subList(from, Math.max(border(from), from)).stream().anyMatch(Grammar.BUNDLES::contains);
    }

    private boolean isQualifier(String word) {
        return Grammar.QUALIFIERS.contains(word)
                || Words.isNumber(word)
                || glossary.persons().contain(word)
                || glossary.claims().contain(word)
                || Grammar.QUALIFIERS.contains(Words.withoutDigits(word))
                || glossary.persons().contain(Grammar.expand(word));
    }

    private boolean isForbiddenAround(DataType type, int from, int to) {
        for (int i = to; i < Math.max(border(to), to); i++) {
            String word = words.get(i);
            boolean forbidden = glossary.negatives().isSuffix(word) || Words.isIn(REFERENCES, word);
            if (forbidden
                    && !(HOLDERS.contains(word) && isValue(i + 1))
                    && !glossary.claims().contain(word)) {
                return true;
            }
        }
        if (from <= start) {
            return false;
        }
        String first = words.get(start);
        if (Grammar.HEADS.contains(first)) {
            return true;
        }
        boolean numberSign = first.equals("no") && glossary.lexicon().isNumbered(type);
        return !numberSign
                && !glossary.claims().contain(first)
                && glossary.negatives().isPrefix(first, words.get(start + 1));
    }

    private boolean isValue(int i) {
        return i < words.size() && (words.get(i).equals("value") || words.get(i).equals("val"));
    }

    /** Whether it is what organisations have, and one is named. */
    boolean isOrganisations(DataType type, int from, int to) {
        boolean number = type.category().equals("gov_id");
        if (!number && !SHARED_CATEGORIES.contains(type.category()) && !SHARED_TYPES.contains(type.id())) {
            return false;
        }
        Set<String> others = number ? Grammar.COMPANIES : Grammar.ORGANISATIONS;
        for (int i = start; i < border(to); i++) {
            if ((i < from || i >= to) && others.contains(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** A word for a person outside of a meaning, a certain one before a doubtful one. */
    @Nullable
    String personBeside(Meaning meaning) {
        String doubtful = null;
        for (int i = start; i < end; i++) {
            String word = words.get(i);
            if (i >= meaning.from() && i < meaning.to()) {
                continue;
            }
            String person = glossary.persons().contain(word) ? word : Grammar.expand(word);
            if (glossary.persons().contain(person)) {
                if (!glossary.persons().isDoubtful(person)) {
                    return person;
                }
                doubtful = person;
            }
        }
        return doubtful;
    }
}
