package io.github.piiflow.catalog;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.github.piiflow.rule.DataType;
import io.github.piiflow.rule.DataType.NamePattern;
import io.github.piiflow.rule.Protection;
import io.github.piiflow.rule.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads names. A word sequence of a data type matches where its words joined equal neighbouring words of the name joined, so
 * {@code firstname}, {@code firstName} and {@code FIRST_NAME} are one, and {@code page} is never an age. What remains of
 * the name may forbid the meaning ({@code emailTemplate}) or weaken it ({@code emailCampaign}).
 */
final class NameMatcher {
    private static final Comparator<Meaning> BEST_FIRST = Comparator.comparing(
                    (Meaning meaning) -> meaning.word().length(), Comparator.reverseOrder())
            .thenComparing(Meaning::weak)
            .thenComparing(meaning -> meaning.type().sensitivity(), Comparator.reverseOrder())
            .thenComparing(Meaning::id);
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

    private static final int MOST_WORDS = 4;
    /** From this length on a German word without the e of its umlauts is no other word. */
    private static final int LONG_WORD = 8;

    private static final Set<String> HEAD_FIRST = Set.of("fr", "es", "pt", "it", "pl");

    private final Set<String> suffixNegatives;
    private final Set<String> prefixNegatives;
    private final Set<String> personSuffixNegatives;
    private final Set<String> classSuffixes;
    private final Set<String> connectors;
    /** Words for persons, joined; those that mean other things in software as well lead to TRUE. */
    private final Map<String, Boolean> persons = new HashMap<>();

    private final Map<String, Entry> index = new HashMap<>();
    private final Map<String, Protection> protectedWords = new HashMap<>();
    private final Set<String> numbered = new HashSet<>();
    private final Map<String, Reading> read = new ConcurrentHashMap<>();

    NameMatcher(Collection<DataType> types, Vocabulary vocabulary) {
        suffixNegatives = joined(vocabulary.suffixNegatives());
        prefixNegatives = joined(vocabulary.prefixNegatives());
        personSuffixNegatives = joined(vocabulary.personSuffixNegatives());
        classSuffixes = joined(vocabulary.classSuffixes());
        connectors = joined(vocabulary.connectors());
        vocabulary.weakPersonWords().forEach(word -> persons.put(join(word), true));
        vocabulary.personWords().forEach(word -> persons.put(join(word), false));
        for (DataType type : types) {
            for (NamePattern pattern : type.names()) {
                if (pattern.words().contains(NamePattern.PERSON)) {
                    continue;
                }
                written(pattern).forEach(spelling -> entry(spelling).add(new Sense(type, pattern)));
                if (pattern.words().stream()
                        .anyMatch(word -> Grammar.expand(word).equals("number"))) {
                    numbered.add(type.id());
                }
            }
            for (List<String> negative : type.negatives()) {
                entry(String.join("", negative)).negativeOf.add(type.id());
            }
        }
        // What is written out in the rules counts before what only follows from them.
        for (DataType type : types) {
            for (NamePattern pattern : type.names()) {
                if (pattern.words().contains(NamePattern.PERSON)) {
                    ofPersons(pattern)
                            .forEach(each -> written(each)
                                    .forEach(spelling -> entry(spelling).addIfNew(new Sense(type, each))));
                } else {
                    derived(pattern).forEach(spelling -> entry(spelling).addIfNew(new Sense(type, pattern)));
                }
            }
        }
        vocabulary
                .protectedWords()
                .forEach((state, words) ->
                        words.forEach(word -> protectedWords.merge(join(word), state, NameMatcher::weaker)));
    }

    /** The pattern for each word that means a person; weak for those that mean other things as well. */
    private List<NamePattern> ofPersons(NamePattern pattern) {
        return persons.keySet().stream()
                .map(person -> new NamePattern(
                        pattern.words().stream()
                                .map(word -> word.equals(NamePattern.PERSON) ? person : word)
                                .toList(),
                        pattern.language(),
                        pattern.weak() || isDoubtfulPerson(person),
                        pattern.exact(),
                        pattern.text()))
                .toList();
    }

    private static String join(String sequence) {
        return String.join("", Words.of(sequence));
    }

    static Set<String> joined(Set<String> sequences) {
        return sequences.stream().map(NameMatcher::join).collect(toUnmodifiableSet());
    }

    private Entry entry(String spelling) {
        return index.computeIfAbsent(spelling, key -> new Entry());
    }

    private static Protection weaker(Protection a, Protection b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static Set<String> written(NamePattern pattern) {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(String.join("", pattern.words().stream().map(Words::fold).toList()));
        spellings.add(String.join("", pattern.words().stream().map(Words::plain).toList()));
        return spellings;
    }

    /** Other ways to write a pattern: abbreviations written out, umlauts without their e. */
    private static Set<String> derived(NamePattern pattern) {
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
        return words.isEmpty() || words.size() > 12
                ? new Reading(words, List.of(), null, false, false, Protection.RAW)
                : new Run(words, typed).reading();
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
            for (Sense sense : entry.senses) {
                if (!Entry.restricted(sense)) {
                    mentioned.putIfAbsent(sense.type().id(), joined);
                }
            }
        }
    }

    /** Whether the word means a person, in singular or plural. */
    boolean isPersonWord(String word) {
        return isIn(persons.keySet(), word);
    }

    /** Whether a word for a person has other meanings in software: a driver, a client. */
    boolean isDoubtfulPerson(String word) {
        if (isIn(Grammar.DOUBTFUL_PERSONS, word) || persons.getOrDefault(word, false)) {
            return true;
        }
        return Words.singulars(word).stream().anyMatch(singular -> persons.getOrDefault(singular, false));
    }

    /** Whether a name that ends in this word means a thing that works with the data. */
    boolean isSuffixNegative(String word) {
        return isIn(suffixNegatives, word);
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
        return isIn(personSuffixNegatives, word) || isIn(suffixNegatives, word);
    }

    boolean isClassSuffix(String word) {
        return classSuffixes.contains(word);
    }

    /** Whether the name says that it is something else than this data type. */
    boolean denies(String name, DataType type) {
        List<String> words = Words.of(name);
        for (int from = 0; from < words.size(); from++) {
            String joined = "";
            for (int to = from; to < Math.min(words.size(), from + MOST_WORDS); to++) {
                joined = joined + words.get(to);
                Entry entry = index.get(joined);
                if (entry != null && entry.negativeOf.contains(type.id())) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean isIn(Set<String> set, String word) {
        if (set.contains(word)) {
            return true;
        }
        for (String singular : Words.singulars(word)) {
            if (set.contains(singular)) {
                return true;
            }
        }
        return false;
    }

    private record Sense(DataType type, NamePattern pattern) {}

    /** What joined words stand for. */
    private static final class Entry {
        private final List<Sense> senses = new ArrayList<>(1);
        private final Set<String> negativeOf = new HashSet<>(2);

        /** One sense per data type is enough, but a weak one goes beside an exact one; a strong one replaces either. */
        void add(Sense sense) {
            for (int i = 0; i < senses.size(); i++) {
                Sense other = senses.get(i);
                boolean alike =
                        other.pattern().weak() == sense.pattern().weak() || !restricted(other) || !restricted(sense);
                if (alike && other.type().id().equals(sense.type().id())) {
                    if (restricted(other) && !restricted(sense)) {
                        senses.set(i, sense);
                    }
                    return;
                }
            }
            senses.add(sense);
        }

        void addIfNew(Sense sense) {
            if (senses.stream()
                    .noneMatch(other -> other.type().id().equals(sense.type().id()))) {
                senses.add(sense);
            }
        }

        private static boolean restricted(Sense sense) {
            return sense.pattern().weak() || sense.pattern().exact();
        }
    }

    /** A negative of a data type, found in a name. */
    private record Forbidden(String type, int from, int to) {
        boolean isPartOf(Meaning meaning) {
            return from >= meaning.from() && to <= meaning.to() && to - from < meaning.to() - meaning.from();
        }
    }

    /** One name being read. */
    private final class Run {
        private final List<String> words;
        private final int start;
        private final int end;
        /** The first word that may have a meaning. */
        private final int from;

        private final List<Meaning> found = new ArrayList<>(2);
        private final List<Forbidden> forbidden = new ArrayList<>(0);

        Run(List<String> words, boolean typed) {
            this.words = words;
            from = typed ? 1 : 0;
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
            String person = best == null ? null : personBeside(best);
            return new Reading(
                    words,
                    found,
                    person,
                    person != null && isDoubtfulPerson(person),
                    sounds && found.isEmpty(),
                    best == null ? Protection.RAW : state(best));
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
            Entry entry = index.get(joined);
            if (entry == null) {
                return;
            }
            for (Sense sense : entry.senses) {
                Meaning meaning = meaning(sense, from, to);
                int known = meaning == null ? -1 : found.indexOf(meaning);
                if (meaning != null && known < 0) {
                    found.add(meaning);
                } else if (meaning != null && found.get(known).weak() && !meaning.weak()) {
                    found.set(known, meaning);
                }
            }
            for (String type : entry.negativeOf) {
                forbidden.add(new Forbidden(type, from, to));
            }
        }

        private @Nullable Meaning meaning(Sense sense, int from, int to) {
            if (sense.pattern().exact() && (from > start || to < end)) {
                return null;
            }
            if (isForbiddenAround(sense.type(), from, to)) {
                return null;
            }
            if (isOnlyMentioned(from, to)) {
                return null;
            }
            boolean strangeBefore = hasStranger(start, from);
            boolean strangeAfter = hasStranger(to, border(to)) || isBundle(to);
            if (sense.pattern().weak() && (strangeBefore || strangeAfter)
                    || strangeAfter && !HEAD_FIRST.contains(sense.pattern().language())
                    || isOrganisations(sense.type(), from, to)
                    || strangeBefore && isOtherSession(sense.type(), from)) {
                return null;
            }
            boolean bare = !strangeBefore && !strangeAfter;
            return new Meaning(sense.type(), sense.pattern(), from, to, bare);
        }

        /** The id of a session that is no user's: {@code lessonSessionId}. */
        private boolean isOtherSession(DataType type, int from) {
            return type.id().equals("session_id")
                    && words.subList(start, from).stream()
                            .noneMatch(word -> Grammar.SESSIONS.contains(word) || isPersonWord(word));
        }

        /** Whether the run stands after a preposition, or leads to something else: {@code sessionsByEmail}, {@code emailToUser}. */
        private boolean isOnlyMentioned(int from, int to) {
            for (int i = start + 1; i < from; i++) {
                if (Grammar.PREPOSITIONS.contains(words.get(i)) && !saysWho(i)) {
                    return true;
                }
            }
            return to + 1 < end && words.get(to).equals("to") && isPersonWord(words.get(to + 1));
        }

        /** Whether {@code by} stands after what somebody did: {@code approvedByLastName}. */
        private boolean saysWho(int by) {
            if (!words.get(by).equals("by")) {
                return false;
            }
            for (int i = start; i < by; i++) {
                String word = words.get(i);
                if (word.length() > 4 && word.endsWith("ed")) {
                    return !Grammar.ARRANGED.contains(word);
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
                    || isPersonWord(word)
                    || protectedWords.containsKey(word)
                    || Grammar.QUALIFIERS.contains(Words.withoutDigits(word))
                    || isPersonWord(Grammar.expand(word));
        }

        private boolean isForbiddenAround(DataType type, int from, int to) {
            for (int i = to; i < Math.max(border(to), to); i++) {
                String word = words.get(i);
                boolean forbidden = isSuffixNegative(word) || isIn(REFERENCES, word);
                if (forbidden && !(HOLDERS.contains(word) && isValue(i + 1)) && !protectedWords.containsKey(word)) {
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
            boolean numberSign = first.equals("no") && numbered.contains(type.id());
            return !numberSign
                    && !protectedWords.containsKey(first)
                    && (prefixNegatives.contains(first) || prefixNegatives.contains(first + words.get(start + 1)));
        }

        private boolean isValue(int i) {
            return i < words.size()
                    && (words.get(i).equals("value") || words.get(i).equals("val"));
        }

        private boolean isOrganisations(DataType type, int from, int to) {
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

        /** Negatives of a type forbid it wherever they stand, unless they are only a part of the very words that mean it. */
        private void dropForbidden() {
            for (Forbidden negative : forbidden) {
                found.removeIf(meaning -> meaning.id().equals(negative.type()) && !negative.isPartOf(meaning));
            }
        }

        private @Nullable String personBeside(Meaning meaning) {
            String doubtful = null;
            for (int i = start; i < end; i++) {
                String word = words.get(i);
                if (i >= meaning.from() && i < meaning.to()) {
                    continue;
                }
                String person = isPersonWord(word) ? word : Grammar.expand(word);
                if (isPersonWord(person)) {
                    if (!isDoubtfulPerson(person)) {
                        return person;
                    }
                    doubtful = person;
                }
            }
            return doubtful;
        }

        /** Words beside the data claim a protection; inside only that just a part of it is left ({@code ssn_last4}). */
        private Protection state(Meaning meaning) {
            Protection state = Protection.RAW;
            for (int from = 0; from < words.size(); from++) {
                String joined = "";
                for (int to = from + 1; to <= words.size() && to <= from + 2; to++) {
                    joined = joined + words.get(to - 1);
                    Protection claimed = protectedWords.get(joined);
                    boolean inside = from >= meaning.from() && to <= meaning.to();
                    if (claimed != null && (!inside || claimed == Protection.PARTIAL)) {
                        state = state == Protection.RAW ? claimed : weaker(state, claimed);
                    }
                }
            }
            return state;
        }
    }
}
