package io.github.piiflow.rule;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Words the name matcher knows besides those of the data types; see docs/rules.md. All lower case but masks; an entry may
 * be several words joined by {@code _}.
 *
 * @param personWords what makes a class person-like
 * @param weakPersonWords what does so only if the class has a strong personal field too
 * @param typeAttributes annotation attributes that may name a data type
 * @param protectors words in names of methods that protect, by resulting state
 * @param protectorCalls methods whose meaning is in the name of their class
 * @param unprotectors words in names of methods that give raw data back; to be looked at before the protectors
 * @param maskText regular expressions, of which one matches a text as a whole that is a mask; see {@link #isMask()}
 * @param connectors words of a name in code that may be left out
 * @param lookups words that names of methods begin or end with whose result is what was found, not what it was asked for by
 * @param mappers names of methods that hand what their object holds to functions and give what these give
 * @param memberNames words of names that an object in a tree has for what its own name speaks of
 * @param installationWords words in code about the application's own connections and stores, whose credentials are nobody's
 * @param weakInstallationWords words that say so only in the name of a credential
 * @param installationClasses last words of classes that hold what an installation is set up with
 * @param installationPlaces names of parameters beside which a login and a password are those of a connection
 * @param installationReaders last words of classes that are asked for what an installation is set up with
 * @param blankTests names of methods that ask whether a text is empty
 * @param textTests names of methods that ask whether one is not
 * @param programTests names of methods that ask whether somebody is a program
 * @param counters last words of methods without arguments that count what their object holds; first words if they end in {@code _of}
 * @param exchangeWords last words of properties of an answer about which nothing is known that tell about the exchange, nothing of what was sent
 * @param contentWords last words of such properties that may give all that was sent
 * @param levelSetters names of methods that set the level of a logger
 * @param pageTokens words in names of tokens that are made for the page which they are sent to
 * @param loginWords words in a name that make it that of a login, not of an identifier
 * @param installationData data types that installations have, too
 */
public record Vocabulary(
        Set<String> personWords,
        Set<String> personSuffixNegatives,
        Set<String> suffixNegatives,
        Set<String> prefixNegatives,
        Map<Protection, Set<String>> protectedWords,
        Set<String> classSuffixes,
        Set<String> weakPersonWords,
        Set<String> typeAttributes,
        Map<Protection, Set<String>> protectors,
        Set<String> protectorCalls,
        Set<String> unprotectors,
        Set<String> maskText,
        Set<String> connectors,
        Set<String> lookups,
        Set<String> mappers,
        Set<String> memberNames,
        Set<String> installationWords,
        Set<String> weakInstallationWords,
        Set<String> installationClasses,
        Set<String> installationPlaces,
        Set<String> installationReaders,
        Set<String> blankTests,
        Set<String> textTests,
        Set<String> programTests,
        Set<String> counters,
        Set<String> exchangeWords,
        Set<String> contentWords,
        Set<String> levelSetters,
        Set<String> pageTokens,
        Set<String> loginWords,
        Set<String> installationData) {
    /** Copies the collections. */
    public Vocabulary {
        personWords = Set.copyOf(personWords);
        personSuffixNegatives = Set.copyOf(personSuffixNegatives);
        suffixNegatives = Set.copyOf(suffixNegatives);
        prefixNegatives = Set.copyOf(prefixNegatives);
        protectedWords = Map.copyOf(protectedWords);
        classSuffixes = Set.copyOf(classSuffixes);
        weakPersonWords = Set.copyOf(weakPersonWords);
        typeAttributes = Set.copyOf(typeAttributes);
        protectors = Map.copyOf(protectors);
        protectorCalls = Set.copyOf(protectorCalls);
        unprotectors = Set.copyOf(unprotectors);
        maskText = Set.copyOf(maskText);
        connectors = Set.copyOf(connectors);
        lookups = Set.copyOf(lookups);
        mappers = Set.copyOf(mappers);
        memberNames = Set.copyOf(memberNames);
        installationWords = Set.copyOf(installationWords);
        weakInstallationWords = Set.copyOf(weakInstallationWords);
        installationClasses = Set.copyOf(installationClasses);
        installationPlaces = Set.copyOf(installationPlaces);
        installationReaders = Set.copyOf(installationReaders);
        blankTests = Set.copyOf(blankTests);
        textTests = Set.copyOf(textTests);
        programTests = Set.copyOf(programTests);
        counters = Set.copyOf(counters);
        exchangeWords = Set.copyOf(exchangeWords);
        contentWords = Set.copyOf(contentWords);
        levelSetters = Set.copyOf(levelSetters);
        pageTokens = Set.copyOf(pageTokens);
        loginWords = Set.copyOf(loginWords);
        installationData = Set.copyOf(installationData);
    }

    /** A vocabulary without words about annotations and methods. */
    public Vocabulary(
            Set<String> personWords,
            Set<String> personSuffixNegatives,
            Set<String> suffixNegatives,
            Set<String> prefixNegatives,
            Map<Protection, Set<String>> protectedWords,
            Set<String> classSuffixes) {
        this(
                personWords,
                personSuffixNegatives,
                suffixNegatives,
                prefixNegatives,
                protectedWords,
                classSuffixes,
                Set.of(),
                Set.of(),
                Map.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of());
    }

    /** Tells texts that are masks. Compiles the expressions, so keep it. */
    public Predicate<String> isMask() {
        return maskText.stream()
                .map(regex -> Pattern.compile(regex).asMatchPredicate())
                .reduce(text -> false, Predicate::or);
    }
}
