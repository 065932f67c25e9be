package io.github.piiflow.catalog;

import io.github.piiflow.binding.FieldInfo;
import java.util.List;
import java.util.Set;

/** Families of things: that of columns, fonts or licences has a name, which is nobody's. */
final class Families {
    private static final String FAMILY_NAME = "familyname";

    /** What comes in families, besides parts of software. */
    private static final Set<String> THINGS = Words.set(
            "project product metadata repository license licence dependency "
                    + "font typeface table row token device cpu chip processor instruction protocol document model list version");

    /** So many of them make a class that keeps things, all of whose families are such. */
    private static final int SEVERAL = 2;

    private final Persons persons;

    Families(Persons persons) {
        this.persons = persons;
    }

    /** Whether a name is that of a family of things: {@code columnFamilyName}, not {@code patientFamilyName}. */
    boolean is(Candidate candidate) {
        if (!candidate.meaning().word().equals(FAMILY_NAME)
                || candidate.meaning().from() == 0) {
            return false;
        }
        List<String> before =
                candidate.reading().words().subList(0, candidate.meaning().from());
        return before.stream().noneMatch(persons::isWord)
                && (isThing(before.get(before.size() - 1)) || isAmongThings(candidate));
    }

    private static boolean isThing(String word) {
        return Words.isIn(THINGS, word) || Words.isIn(Grammar.THINGS, word);
    }

    private static boolean isAmongThings(Candidate candidate) {
        Owner holder = candidate.holder();
        return holder != null
                && !holder.siblings().containsKey("first_name")
                && holder.info().fields().stream().filter(Families::isOfThings).count() >= SEVERAL;
    }

    private static boolean isOfThings(FieldInfo field) {
        List<String> words = Words.of(field.name());
        int family = words.size() - 2;
        return family > 0
                && String.join("", words.subList(family, words.size())).equals(FAMILY_NAME)
                && isThing(words.get(family - 1));
    }
}
