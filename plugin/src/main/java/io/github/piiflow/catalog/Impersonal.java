package io.github.piiflow.catalog;

import java.util.List;
import java.util.Set;

/** Names that sound like somebody's, but stand in code where they are not: the address of a shop, the login of a mail server. */
final class Impersonal {
    /** What stands beside a port belongs to a machine. */
    private static final Set<String> OF_MACHINES = Set.of("ip_address", "username");

    /** In code about bundles the symbolic name of one. */
    private static final String SYMBOLIC_NAME = "bsn";

    private static final Set<String> OF_ANIMALS = Set.of("identity", "demographic", "health");

    /** Who runs an organisation. */
    private static final Set<String> HEADS = Set.of("manager", "director");

    /** Things have them, too. */
    private static final Set<String> OF_THINGS = Set.of("age");

    /** What only people have: the home address of a site is that of somebody who is met there. */
    private static final Set<String> OF_PEOPLE = Set.of("home", "private", "personal", "residential", "residence");

    /** Which of its networks a machine is reached in. */
    private static final Set<String> OF_NETWORKS = Set.of("public", "private", "internal", "external");

    private static final Set<String> NOT_OF_ORGANISATIONS = Set.of("contact", "location", "identity");

    private final Persons persons;
    private final Descriptions descriptions;
    private final Families families;
    private final Licences licences;

    Impersonal(Persons persons) {
        this.persons = persons;
        descriptions = new Descriptions(persons);
        families = new Families(persons);
        licences = new Licences(persons);
    }

    /** Whether it is nobody's. */
    boolean is(Element.Kind kind, Candidate candidate) {
        Owner owner = candidate.owner();
        Surroundings around = candidate.around();
        if (OF_MACHINES.contains(candidate.type().id())
                && (around.topics().containsKey(Grammar.Topic.MACHINE) || isOfMachine(candidate))) {
            return owner == null || !owner.isPersonLike();
        }
        if (candidate.meaning().word().equals(SYMBOLIC_NAME) && around.topics().containsKey(Grammar.Topic.BUNDLES)) {
            return true;
        }
        if (kind != Element.Kind.FIELD && isOfAnyCookie(candidate)) {
            return true;
        }
        if (descriptions.has(candidate) || families.is(candidate) || licences.is(candidate)) {
            return true;
        }
        Owner holder = candidate.holder();
        return holder != null && !holder.isPersonLike() && isHeldByOther(kind, candidate, holder);
    }

    private boolean isHeldByOther(Element.Kind kind, Candidate candidate, Owner owner) {
        if (owner.program()
                && candidate.isOf("identity")
                && candidate.reading().words().stream().anyMatch(word -> Words.isIn(Grammar.PROGRAMS, word))) {
            return true;
        }
        if (OF_THINGS.contains(candidate.type().id())
                && !owner.words().isEmpty()
                && !saysWhose(candidate)
                && !owner.hasSibling(Neighbours::tell)) {
            return true;
        }
        if (owner.organisation()) {
            return isOfOrganisation(candidate, owner);
        }
        if (!owner.words().isEmpty()
                && Words.isIn(Grammar.ANIMALS, owner.words().get(owner.words().size() - 1))) {
            return OF_ANIMALS.contains(candidate.type().category());
        }
        return owner.technical() && isOfSystem(kind, candidate, owner);
    }

    private boolean isOfOrganisation(Candidate candidate, Owner owner) {
        if (candidate.isOf("identity") && saysWhose(candidate)) {
            return false; // the name of who manages it
        }
        if (candidate.isOf("contact") && candidate.reading().words().stream().anyMatch(OF_PEOPLE::contains)) {
            return false;
        }
        return NOT_OF_ORGANISATIONS.contains(candidate.type().category())
                || candidate.isOf("gov_id") && owner.words().stream().anyMatch(Grammar.COMPANIES::contains);
    }

    private static boolean isOfSystem(Element.Kind kind, Candidate candidate, Owner owner) {
        return candidate.is("username") && kind == Element.Kind.FIELD
                || Owners.isConfiguration(owner)
                        && (NOT_OF_ORGANISATIONS.contains(candidate.type().category()) || candidate.isOf("online_id"));
    }

    /** What code about cookies in general is given: the value of whichever cookie somebody names. */
    private static boolean isOfAnyCookie(Candidate candidate) {
        Owner owner = candidate.owner();
        return candidate.is("cookie_id")
                && owner != null
                && Words.of(owner.simpleName()).contains("cookie");
    }

    private boolean saysWhose(Candidate candidate) {
        Reading reading = candidate.reading();
        return reading.person() != null && !persons.isDoubtful(reading)
                || persons.inside(candidate) != null
                || candidate.meaning().pattern().words().stream().anyMatch(HEADS::contains);
    }

    /** An address in code about servers that speaks of no exchange with somebody. */
    private static boolean isOfMachine(Candidate candidate) {
        Owner owner = candidate.owner();
        if (!candidate.is("ip_address") || owner == null) {
            return false;
        }
        List<String> words = Words.of(owner.simpleName());
        return (words.stream().anyMatch(Grammar.MACHINES::contains) || isRented(candidate, words))
                && words.stream().noneMatch(Grammar.EXCHANGES::contains);
    }

    private static boolean isRented(Candidate candidate, List<String> owner) {
        return owner.stream().anyMatch(Grammar.RENTED::contains)
                && candidate.reading().words().stream().anyMatch(OF_NETWORKS::contains);
    }

    /** The full name of a field, the preferred name of an element: in code about things nobody's without more context. */
    boolean isOfThings(Candidate candidate) {
        Owner owner = candidate.owner();
        Meaning meaning = candidate.meaning();
        Set<String> things = meaning.id().equals("session_id") ? Grammar.INDICES : Grammar.THINGS;
        return owner != null
                && Grammar.NAMES_OF_THINGS.contains(meaning.word())
                && (owner.goods()
                        || owner.words().stream().anyMatch(word -> Words.isIn(things, word))
                        || candidate.holder() != null && Grammar.REPOSITORIES.contains(last(owner.words())))
                && owner.words().stream().noneMatch(persons::isSure);
    }

    private static String last(List<String> words) {
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }
}
