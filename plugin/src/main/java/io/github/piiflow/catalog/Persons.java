package io.github.piiflow.catalog;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which words mean persons in the code that is scanned. */
final class Persons {
    private final NameMatcher names;
    private final Set<String> known;

    /**
     * Words for persons.
     *
     * @param known words that mean persons here, see {@link Owners#knownPersons}
     */
    Persons(NameMatcher names, Set<String> known) {
        this.names = names;
        this.known = known;
    }

    /** Whether a word is one for a person. */
    boolean isWord(String word) {
        return names.isPersonWord(word);
    }

    /** Whether a word means a person here and nothing else. */
    boolean isSure(String word) {
        return names.isPersonWord(word) && (isKnown(word) || !names.isDoubtfulPerson(word));
    }

    /** Whether a word means a person wherever it stands. */
    boolean isPlain(String word) {
        return names.isPersonWord(word) && !names.isDoubtfulPerson(word);
    }

    /** Whether the person that a name speaks of may be something else. */
    boolean isDoubtful(Reading reading) {
        return reading.doubtful() && !isKnown(reading.person());
    }

    /** Whether a word is known to mean a person here. */
    boolean isKnown(@Nullable String person) {
        return person != null
                && (known.contains(person) || Words.singulars(person).stream().anyMatch(known::contains));
    }

    /** A word within the very words of a meaning that means a person here: {@code ownerId} where owners are persons. */
    @Nullable
    String inside(Candidate candidate) {
        for (String word : candidate.words()) {
            if (isSure(word)) {
                return word;
            }
        }
        return null;
    }

    /** Whether it says of itself that it is somebody's: {@code guestName}, not {@code tenantName}. */
    boolean isNameOfHuman(Candidate candidate) {
        return candidate.words().stream()
                .anyMatch(word -> names.isPersonWord(word) && isHuman(word) && !Words.isIn(Grammar.PROGRAMS, word));
    }

    /** Whether a word for a person means neither machines nor companies. */
    static boolean isHuman(String person) {
        return !Words.isIn(Grammar.ROLES_OF_MACHINES, person)
                && !Words.isIn(Grammar.SUPPLIERS, person)
                && !Grammar.ORGANISATIONS.contains(person);
    }
}
