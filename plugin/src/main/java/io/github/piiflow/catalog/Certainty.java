package io.github.piiflow.catalog;

import io.github.piiflow.rule.Confidence;
import io.github.piiflow.rule.DataType;
import io.github.piiflow.rule.Sensitivity;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How sure it is that a name means what it sounds like, by whose it is; each answer adds its reason. */
final class Certainty {
    /** Whose name it is, where it stands beside an account or a card. */
    private static final String HOLDER = "holdername";

    private final Persons persons;

    Certainty(Persons persons) {
        this.persons = persons;
    }

    /** Of a name that needs no context. */
    static Confidence strong(Candidate candidate, List<String> reasons) {
        Owner owner = candidate.holder();
        if (owner != null && owner.isPersonLike()) {
            reasons.add(Reasons.inPerson(owner.simpleName()));
            boolean doubtful = candidate.type().ambiguous()
                    || candidate.meaning().pattern().ambiguous()
                    || isOfBusiness(candidate, owner);
            return doubtful ? Confidence.MEDIUM : Confidence.HIGH;
        }
        return Confidence.MEDIUM;
    }

    /** Tax numbers and accounts of suppliers and employers, and of who names a person to ask for, are those of companies more often than not. */
    private static boolean isOfBusiness(Candidate candidate, Owner owner) {
        return (candidate.isOf("gov_id") || candidate.isOf("financial"))
                && (owner.words().stream().anyMatch(word -> Words.isIn(Grammar.SUPPLIERS, word))
                        || candidate.reading().words().stream()
                                .anyMatch(word ->
                                        Words.isIn(Grammar.EMPLOYERS, word) || Words.isIn(Grammar.SUPPLIERS, word))
                        || owner.info().fields().stream()
                                .anyMatch(field ->
                                        Grammar.CONTACTS.contains(field.name().toLowerCase(Locale.ROOT))));
    }

    /** Of a name that means something only in context; null if there is none. */
    @Nullable
    Confidence weak(Candidate candidate, List<String> reasons) {
        Owner holder = candidate.holder();
        if (holder != null && holder.isPersonLike()) {
            return ofPerson(candidate, holder, reasons);
        }
        Confidence found = byWords(candidate, reasons);
        if (found == null) {
            found = Subjects.low(candidate.type(), candidate.around(), reasons);
        }
        if (found == null && holder != null) {
            found = byHolder(candidate, holder, reasons);
        }
        if (found == null) {
            found = byParameter(candidate, reasons);
        }
        if (found == null && holder != null && !holder.technical()) {
            found = byKnown(candidate, holder, reasons);
        }
        return found;
    }

    private Confidence ofPerson(Candidate candidate, Owner owner, List<String> reasons) {
        reasons.add(Reasons.inPerson(owner.simpleName()));
        Reading reading = candidate.reading();
        boolean named = owner.person() == Owner.Person.BY_NAME
                || reading.person() != null && !persons.isDoubtful(reading)
                || persons.isNameOfHuman(candidate)
                || candidate.isOf("contact") && owner.hasSibling(Neighbours::isNameOfPerson)
                || isHolder(candidate) && owner.hasSibling(Neighbours::isOfHolders);
        return named ? Confidence.MEDIUM : Confidence.LOW;
    }

    private static boolean isHolder(Candidate candidate) {
        return candidate.meaning().word().equals(HOLDER);
    }

    /** By a word for a person in the name, or in that of the method. */
    private @Nullable Confidence byWords(Candidate candidate, List<String> reasons) {
        Reading reading = candidate.reading();
        Surroundings around = candidate.around();
        String person = reading.person();
        if (person != null && (!persons.isDoubtful(reading) || isPersonal(around))) {
            reasons.add(Reasons.personWord(person));
            boolean sure =
                    !persons.isDoubtful(reading) || isOfHuman(candidate, person); // claimantName says whose name it is
            return sure ? Confidence.MEDIUM : Confidence.LOW;
        }
        String inside = persons.inside(candidate);
        if (inside != null) {
            reasons.add(Reasons.personWord(inside));
            return Confidence.MEDIUM;
        }
        if (around.person() != null && Neighbours.lend(candidate.type())) {
            reasons.add(Reasons.personWord(around.person()));
            return Confidence.LOW;
        }
        return null;
    }

    private static @Nullable Confidence byHolder(Candidate candidate, Owner owner, List<String> reasons) {
        if (owner.program() && candidate.isOf("credential")) {
            reasons.add(Reasons.subject(owner.simpleName()));
            return Confidence.MEDIUM;
        }
        if (isHolder(candidate) && owner.hasSibling(Neighbours::isOfHolders)) {
            reasons.add(Reasons.besidePersonal(owner.simpleName()));
            return Confidence.MEDIUM;
        }
        return null;
    }

    /** By a parameter beside it that is personal. */
    private static @Nullable Confidence byParameter(Candidate candidate, List<String> reasons) {
        String sibling = candidate.around().personalSibling();
        if (sibling == null || !Neighbours.lend(candidate.type())) {
            return null;
        }
        reasons.add(Reasons.besides(sibling));
        return isHolder(candidate) ? Confidence.MEDIUM : Confidence.LOW;
    }

    /** By what is known here of the class that has it. */
    private @Nullable Confidence byKnown(Candidate candidate, Owner owner, List<String> reasons) {
        if (persons.isKnown(lastWord(owner)) && isOfPersons(candidate.type())) {
            reasons.add(Reasons.inPerson(owner.simpleName()));
            return Confidence.LOW;
        }
        if (!owner.organisation() && Neighbours.has(candidate.type(), owner)) {
            reasons.add(Reasons.besidePersonal(owner.simpleName()));
            return isSomebodysName(candidate) ? Confidence.MEDIUM : Confidence.LOW;
        }
        return null;
    }

    /** The name of a driver: software has drivers, too, but none with a phone number or a card. */
    private static boolean isOfHuman(Candidate candidate, String person) {
        Owner owner = candidate.holder();
        return isName(candidate)
                && owner != null
                && !owner.technical()
                && !owner.organisation()
                && owner.hasSibling(other -> Neighbours.tell(other) && !candidate.is(other.id()))
                && Persons.isHuman(person);
    }

    /** The name of an owner or holder: of a person, where his e-mail address or account stands beside it. */
    private boolean isSomebodysName(Candidate candidate) {
        return isName(candidate) && candidate.words().stream().anyMatch(persons::isWord);
    }

    private static boolean isName(Candidate candidate) {
        return candidate.isOf("identity") && candidate.type().sensitivity() != Sensitivity.LOW;
    }

    private static @Nullable String lastWord(Owner owner) {
        return owner.words().isEmpty() ? null : owner.words().get(owner.words().size() - 1);
    }

    private static boolean isOfPersons(DataType type) {
        return Neighbours.lend(type) || type.category().equals("employment");
    }

    private static boolean isPersonal(Surroundings around) {
        return around.personalSibling() != null
                || around.owner() != null
                        && (around.owner().isPersonLike() || around.owner().hasSibling(Neighbours::tell));
    }
}
