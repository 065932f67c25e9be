package io.github.piiflow.catalog;

import io.github.piiflow.binding.ClassInfo;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists of what may be chosen: of genders, diagnoses, vaccines. Their entries are nobody's before somebody chooses one. */
final class CodeLists {
    /** What choices are made of. */
    private static final Set<String> CODED = Set.of("demographic", "special", "health", "education", "employment");

    private static final Set<String> LABELS = Set.of(
            "label", "description", "meaning", "display", "displayname", "longname", "shortname", "text", "langcode");

    private static final Set<String> ORDERS =
            Set.of("displayorder", "displaysequence", "sortorder", "sortsequence", "sortkey", "ordinal");

    /** Whether it may still be chosen, beside its code and label. */
    private static final Set<String> OFFERED = Set.of("active", "isactive", "enabled", "selectable");

    private static final Set<String> VALIDITY = Words.set("effectivedate effectivefrom effectiveto expirydate "
            + "expirationdate validfrom validto validuntil startdate enddate");

    /** Where somebody's choice is written down without his name. */
    private static final Set<String> OCCASIONS =
            Set.of("visit", "encounter", "admission", "appointment", "episode", "case", "examination");

    /** What keeps such lists, and which part of an entry says that it is one. */
    private static final Set<String> KEEPERS =
            Set.of("masterdata", "referencedata", "refdata", "lookup", "codelist", "codetable", "codesystem");

    private static final Set<String> PARTS = Set.of("code", "type", "name");

    private final NameMatcher names;

    CodeLists(NameMatcher names) {
        this.names = names;
    }

    /** Whether it is an entry of a list: {@code GenderCode.genderCode}, a {@code genderCode} in the code that keeps them. */
    boolean have(Candidate candidate) {
        if (!CODED.contains(candidate.type().category())) {
            return false;
        }
        Owner holder = candidate.holder();
        return holder != null
                        && Words.of(holder.simpleName()).containsAll(candidate.words())
                        && isCodeList(holder.info())
                        && !isOfSomebody(holder.info())
                || isKept(candidate);
    }

    private static boolean isCodeList(ClassInfo info) {
        List<String> fields =
                info.fields().stream().map(field -> Words.joined(field.name())).toList();
        return fields.stream().anyMatch(LABELS::contains)
                && (fields.stream().anyMatch(ORDERS::contains)
                        || fields.contains("code") && fields.stream().anyMatch(OFFERED::contains)
                        || fields.stream().filter(VALIDITY::contains).count() > 1);
    }

    private boolean isKept(Candidate candidate) {
        Owner owner = candidate.owner();
        List<String> words = candidate.reading().words();
        if (owner == null || !PARTS.contains(words.get(words.size() - 1))) {
            return false;
        }
        List<String> keeper = Words.of(owner.simpleName());
        for (int i = 0; i < keeper.size(); i++) {
            String pair = i + 1 < keeper.size() ? keeper.get(i) + keeper.get(i + 1) : "";
            if (KEEPERS.contains(keeper.get(i)) || KEEPERS.contains(pair)) {
                return keeper.stream().noneMatch(this::isPerson);
            }
        }
        return false;
    }

    /** Whether it says whose choice it is, not only who wrote it down. */
    private boolean isOfSomebody(ClassInfo info) {
        return Words.of(info.simpleName()).stream().anyMatch(this::isPerson)
                || info.fields().stream()
                        .map(field -> Words.of(field.name()))
                        .filter(words -> words.stream().noneMatch(CodeLists::isWriting))
                        .anyMatch(words -> words.stream().anyMatch(word -> isPerson(word) || OCCASIONS.contains(word)));
    }

    private boolean isPerson(String word) {
        return names.isPersonWord(word) && !names.isDoubtfulPerson(word);
    }

    private static boolean isWriting(@Nullable String word) {
        return word != null
                && (word.startsWith("creat")
                        || word.startsWith("updat")
                        || word.startsWith("modif")
                        || word.startsWith("chang"));
    }
}
