package io.github.piiflow.catalog;

import io.github.piiflow.rule.Confidence;
import io.github.piiflow.rule.DataType;
import io.github.piiflow.rule.Protection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides what a name means where it stands: takes the best meaning that its surroundings allow. */
final class Judge {
    private final Installation installation;
    private final Subjects subjects;
    private final Impersonal impersonal;
    private final OtherKinds otherKinds;
    private final Certainty certainty;

    /**
     * A judge of names.
     *
     * @param knownPersons words that mean persons here, see {@link Owners#knownPersons}
     * @param installation tells credentials of the application itself
     */
    Judge(Map<String, DataType> dataTypes, NameMatcher names, Set<String> knownPersons, Installation installation) {
        this.installation = installation;
        Persons persons = new Persons(names, knownPersons);
        this.subjects = new Subjects(dataTypes);
        this.impersonal = new Impersonal(persons);
        this.otherKinds = new OtherKinds(names);
        this.certainty = new Certainty(persons);
    }

    /**
     * What a name means.
     *
     * @param kind of the declaration, for the reason
     * @param name as written, for the reason
     */
    @Nullable
    Verdict judge(Element.Kind kind, String name, Reading reading, Surroundings around, Fit fit) {
        Verdict explained = subjects.explained(kind, name, reading, around, fit);
        if (explained != null) {
            return explained;
        }
        for (Meaning meaning : reading.meanings()) {
            Candidate candidate = new Candidate(subjects.turned(meaning, around), meaning, reading, around);
            Verdict verdict = isPossible(kind, candidate, fit) ? verdict(kind, name, candidate, fit) : null;
            if (verdict != null) {
                return verdict;
            }
        }
        return null;
    }

    private boolean isPossible(Element.Kind kind, Candidate candidate, Fit fit) {
        return fit.fits(candidate.type())
                && !impersonal.is(kind, candidate)
                && !otherKinds.is(candidate)
                && !(fit.isDate() && !TypeFit.isOfTime(candidate.meaning().pattern(), candidate.type()))
                && !(fit.isWholeNumber() && (isOfSeveral(candidate) || isStatistic(candidate)))
                && !(candidate.meaning().pattern().text() && !fit.isText());
    }

    private @Nullable Verdict verdict(Element.Kind kind, String name, Candidate candidate, Fit fit) {
        DataType type = candidate.type();
        List<String> reasons = new ArrayList<>(3);
        reasons.add(Reasons.name(kind, name, type, candidate.meaning().pattern().language()));
        Confidence confidence = confidence(candidate, fit, reasons);
        if (confidence == null) {
            return null;
        }
        String setUp = installation.word(type, candidate.reading(), candidate.around());
        if (setUp != null) {
            reasons.add(Reasons.ofInstallation(setUp));
            confidence = Confidence.LOW;
        }
        if (SecretPairs.isKeyOfSecret(candidate.meaning(), candidate.reading(), candidate.around())) {
            reasons.add(Reasons.keyOfSecret());
            confidence = Confidence.LOW;
        }
        if (candidate.is("device_id") && fit.isShortNumber()) {
            confidence = Confidence.LOW; // one of few, or the key of a row: no serial number is that short
        }
        Protection state = candidate.reading().state();
        if (state != Protection.RAW) {
            reasons.add(Reasons.claim(name, state.id()));
        }
        return new Verdict(type, confidence, reasons, state);
    }

    private @Nullable Confidence confidence(Candidate candidate, Fit fit, List<String> reasons) {
        if (fit.isRandom() && isToken(candidate)) {
            return Subjects.low(candidate.type(), candidate.around(), reasons);
        }
        return candidate.meaning().weak() || impersonal.isOfThings(candidate)
                ? certainty.weak(candidate, reasons)
                : Certainty.strong(candidate, reasons);
    }

    /** One number named after several things is how many there are. */
    private static boolean isOfSeveral(Candidate candidate) {
        String last = candidate.reading().words().get(candidate.meaning().to() - 1);
        return Neighbours.lend(candidate.type())
                && last.endsWith("s")
                && !last.endsWith("ss")
                && !Words.singulars(last).isEmpty();
    }

    /** A number in statistics is how many there are, too. */
    private static boolean isStatistic(Candidate candidate) {
        Owner owner = candidate.holder();
        return owner != null && owner.words().stream().anyMatch(Grammar.STATISTICS::contains);
    }

    private static boolean isToken(Candidate candidate) {
        return candidate.is("auth_token") || candidate.is("session_id");
    }
}
