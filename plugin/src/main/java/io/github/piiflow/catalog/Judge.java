package io.github.piiflow.catalog;

import io.github.piiflow.rule.Confidence;
import io.github.piiflow.rule.DataType;
import io.github.piiflow.rule.Protection;
import io.github.piiflow.rule.Sensitivity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides what a name means where it stands: takes the best meaning that its surroundings allow. */
final class Judge {
    /** Subjects that give a weak word its meaning, by category of the data type and, more closely, by its id. */
    private static final Map<String, Set<Grammar.Topic>> SUBJECTS = Map.ofEntries(
            Map.entry("bank_account", Set.of(Grammar.Topic.BANK)),
            Map.entry("account_id", Set.of(Grammar.Topic.BANK)),
            Map.entry("otp", Set.of(Grammar.Topic.OTP)),
            Map.entry("card_pan", Set.of(Grammar.Topic.CARD)),
            Map.entry("card_cvv", Set.of(Grammar.Topic.CARD)),
            Map.entry("card_track", Set.of(Grammar.Topic.CARD)),
            Map.entry("card_expiry", Set.of(Grammar.Topic.CARD)),
            Map.entry("card_pin", Set.of(Grammar.Topic.CARD, Grammar.Topic.AUTH)),
            Map.entry("tax_id", Set.of(Grammar.Topic.TAX)),
            Map.entry("gov_id", Set.of(Grammar.Topic.TAX)),
            Map.entry("credential", Set.of(Grammar.Topic.AUTH)),
            Map.entry("auth_token", Set.of(Grammar.Topic.USERS)),
            Map.entry("payment_token", Set.of(Grammar.Topic.CARD)),
            Map.entry("health", Set.of(Grammar.Topic.HEALTH)),
            Map.entry("gps_location", Set.of(Grammar.Topic.GEO)),
            Map.entry("biometric", Set.of(Grammar.Topic.BIOMETRIC)),
            Map.entry("license_plate", Set.of(Grammar.Topic.VEHICLE)));
    /** Where a subject turns a word into another data type. */
    private static final List<Turn> TURNS = List.of(
            new Turn("pan", Grammar.Topic.TAX, "id_in"),
            new Turn("pincode", Grammar.Topic.POSTAL, "postal_code"),
            new Turn("token", Grammar.Topic.CARD, "payment_token"));
    /** Words that only their subject explains: the recipients of e-mail are addresses, those of SMS numbers. */
    private static final List<Turn> ONLY_BY_SUBJECT = List.of(
            new Turn("recipient", Grammar.Topic.MAIL, "email"),
            new Turn("recipients", Grammar.Topic.MAIL, "email"),
            new Turn("to", Grammar.Topic.MAIL, "email"),
            new Turn("tos", Grammar.Topic.MAIL, "email"),
            new Turn("cc", Grammar.Topic.MAIL, "email"),
            new Turn("bcc", Grammar.Topic.MAIL, "email"),
            new Turn("address", Grammar.Topic.MAIL, "email"),
            new Turn("addresses", Grammar.Topic.MAIL, "email"),
            new Turn("recipient", Grammar.Topic.SMS, "phone"),
            new Turn("recipients", Grammar.Topic.SMS, "phone"),
            new Turn("to", Grammar.Topic.SMS, "phone"),
            new Turn("number", Grammar.Topic.SMS, "phone"),
            new Turn("code", Grammar.Topic.OTP, "otp"),
            new Turn("secret", Grammar.Topic.OTP, "otp"),
            new Turn("key", Grammar.Topic.CIPHER, "api_key"));
    /** What may stand before these words. */
    private static final Set<String> BEFORE_THEM = Set.of("actual", "current", "raw", "real", "plain");

    /** Whose presence in a class or parameter list makes a bare {@code name} or {@code address} a person's. */
    private static final Set<String> TELLING =
            Set.of("identity", "contact", "demographic", "gov_id", "health", "children", "special");
    /** Categories for which a bare weak word may be taken from such neighbours. */
    private static final Set<String> TAKEN_FROM_NEIGHBOURS = Set.of("identity", "contact", "demographic");
    /** Categories whose weak words are cleared up by a neighbour of the same category. */
    private static final Set<String> OF_A_KIND = Set.of("financial", "credential", "health", "location", "contact");

    /** What stands beside a port belongs to a machine. */
    private static final Set<String> OF_MACHINES = Set.of("ip_address", "username");

    /** In code about bundles the symbolic name of one. */
    private static final String SYMBOLIC_NAME = "bsn";

    private static final Set<String> OF_ANIMALS = Set.of("identity", "demographic", "health");
    /** Whose name it is, where it stands beside an account or a card. */
    private static final String HOLDER = "holdername";

    /** Who runs an organisation. */
    private static final Set<String> HEADS = Set.of("manager", "director");

    /** Things have them, too. */
    private static final Set<String> OF_THINGS = Set.of("age");

    /** What only people have: the home address of a site is that of somebody who is met there. */
    private static final Set<String> OF_PEOPLE = Set.of("home", "private", "personal", "residential", "residence");

    private static final Set<String> NOT_OF_ORGANISATIONS = Set.of("contact", "location", "identity");

    private final Map<String, DataType> dataTypes;
    private final NameMatcher names;
    private final Set<String> knownPersons;
    private final Installation installation;

    /**
     * A judge of names.
     *
     * @param knownPersons words that mean persons here, see {@link Owners#knownPersons}
     * @param installation tells credentials of the application itself
     */
    Judge(Map<String, DataType> dataTypes, NameMatcher names, Set<String> knownPersons, Installation installation) {
        this.dataTypes = dataTypes;
        this.names = names;
        this.knownPersons = knownPersons;
        this.installation = installation;
    }

    private record Turn(String word, Grammar.Topic topic, String dataType) {}

    /** Whether a name means nothing wherever it stands. */
    static boolean isMute(Reading reading) {
        if (!reading.meanings().isEmpty()) {
            return false;
        }
        List<String> words = reading.words();
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        return ONLY_BY_SUBJECT.stream().noneMatch(turn -> turn.word().equals(last));
    }

    /**
     * What a name means.
     *
     * @param kind of the declaration, for the reason
     * @param name as written, for the reason
     */
    @Nullable
    Verdict judge(Element.Kind kind, String name, Reading reading, Surroundings around, Fit fit) {
        Verdict explained = explained(kind, name, reading, around, fit);
        if (explained != null) {
            return explained;
        }
        for (Meaning meaning : reading.meanings()) {
            DataType type = turned(meaning, around);
            if (!fit.fits(type)
                    || isNobodys(kind, type, meaning, reading, around)
                    || fit.isWholeNumber() && isOfSeveral(type, meaning, reading)
                    || meaning.pattern().text() && !fit.isText()) {
                continue;
            }
            List<String> reasons = new ArrayList<>(3);
            reasons.add(Reasons.name(kind, name, type, meaning.pattern().language()));
            Confidence confidence;
            if (fit.isRandom() && isToken(type)) {
                confidence = bySubject(type, around, reasons);
            } else if (meaning.weak() || isOfThings(meaning, around)) {
                confidence = weak(type, meaning, reading, around, reasons);
            } else {
                confidence = strong(type, around, reasons);
            }
            if (confidence != null) {
                String setUp = installation.word(type, reading, around);
                if (setUp != null) {
                    reasons.add(Reasons.ofInstallation(setUp));
                    confidence = Confidence.LOW;
                }
                Protection state = reading.state();
                if (state != Protection.RAW) {
                    reasons.add(Reasons.claim(name, state.id()));
                }
                return new Verdict(type, confidence, reasons, state);
            }
        }
        return null;
    }

    /** Whether the declaration can hold a data type. */
    interface Fit {
        boolean fits(DataType type);

        /** Whether it is one whole number. */
        default boolean isWholeNumber() {
            return false;
        }

        /** Whether it certainly holds text. */
        default boolean isText() {
            return false;
        }

        /** Whether it holds random numbers: those called tokens lead through logs as often as through doors. */
        default boolean isRandom() {
            return false;
        }
    }

    /** One number named after several things is how many there are. */
    private static boolean isOfSeveral(DataType type, Meaning meaning, Reading reading) {
        String last = reading.words().get(meaning.to() - 1);
        return TAKEN_FROM_NEIGHBOURS.contains(type.category())
                && last.endsWith("s")
                && !last.endsWith("ss")
                && !Words.singulars(last).isEmpty();
    }

    private static boolean isToken(DataType type) {
        return type.id().equals("auth_token") || type.id().equals("session_id");
    }

    /** The full name of a field, the preferred name of an element: in code about things nobody's without more context. */
    private boolean isOfThings(Meaning meaning, Surroundings around) {
        Owner owner = around.owner();
        Set<String> things = meaning.id().equals("session_id") ? Grammar.INDICES : Grammar.THINGS;
        return owner != null
                && Grammar.NAMES_OF_THINGS.contains(meaning.word())
                && (owner.goods() || owner.words().stream().anyMatch(word -> Words.isIn(things, word)))
                && owner.words().stream().noneMatch(this::isSurePerson);
    }

    private boolean isSurePerson(String word) {
        return names.isPersonWord(word) && (isKnown(word) || !names.isDoubtfulPerson(word));
    }

    /** What a word that says nothing by itself means in code about mail, short messages or codes. */
    private @Nullable Verdict explained(Element.Kind kind, String name, Reading reading, Surroundings around, Fit fit) {
        int last = reading.words().size() - 1;
        if (last < 0
                || !BEFORE_THEM.containsAll(reading.words().subList(0, last))
                || !fit.isText()
                || around.inPerson()) {
            return null;
        }
        for (Turn turn : ONLY_BY_SUBJECT) {
            DataType type = dataTypes.get(turn.dataType());
            String subject = around.topics().get(turn.topic());
            if (type != null
                    && subject != null
                    && turn.word().equals(reading.words().get(last))) {
                List<String> reasons = List.of(Reasons.name(kind, name, type, "en"), Reasons.subject(subject));
                return new Verdict(type, Confidence.LOW, reasons, Protection.RAW);
            }
        }
        return null;
    }

    /** The number of a customer: he has it with whoever wrote the code, which speaks of no bank. */
    private static boolean isOfCustomer(Meaning meaning, Surroundings around) {
        Owner owner = around.owner();
        return meaning.id().equals("bank_account")
                && meaning.weak()
                && around.inPerson()
                && owner != null
                && owner.words().stream().anyMatch(word -> Words.isIn(Grammar.CUSTOMERS, word))
                && !around.topics().containsKey(Grammar.Topic.BANK)
                && !owner.hasSibling(sibling -> sibling.category().equals("financial"));
    }

    private DataType turned(Meaning meaning, Surroundings around) {
        DataType number = dataTypes.get("account_id");
        if (number != null && isOfCustomer(meaning, around)) {
            return number;
        }
        for (Turn turn : TURNS) {
            DataType other = dataTypes.get(turn.dataType());
            if (other != null
                    && turn.word().equals(meaning.word())
                    && around.topics().containsKey(turn.topic())) {
                return other;
            }
        }
        return meaning.type();
    }

    /** The address of a shop, the login of a mail server. */
    private boolean isNobodys(Element.Kind kind, DataType type, Meaning meaning, Reading reading, Surroundings around) {
        Owner owner = around.owner();
        if (OF_MACHINES.contains(type.id())
                && (around.topics().containsKey(Grammar.Topic.MACHINE) || isOfMachine(type, owner))) {
            return owner == null || !owner.isPersonLike();
        }
        if (meaning.word().equals(SYMBOLIC_NAME) && around.topics().containsKey(Grammar.Topic.BUNDLES)) {
            return true;
        }
        if (kind != Element.Kind.FIELD && isOfAnyCookie(type, owner)) {
            return true;
        }
        if (owner == null || !around.member() || owner.isPersonLike()) {
            return false;
        }
        if (owner.program()
                && type.category().equals("identity")
                && reading.words().stream().anyMatch(word -> Words.isIn(Grammar.PROGRAMS, word))) {
            return true;
        }
        if (OF_THINGS.contains(type.id())
                && !owner.words().isEmpty()
                && !saysWhose(meaning, reading)
                && !owner.hasSibling(Judge::tells)) {
            return true;
        }
        if (owner.organisation()) {
            if (type.category().equals("identity") && saysWhose(meaning, reading)) {
                return false; // the name of who manages it
            }
            if (type.category().equals("contact") && reading.words().stream().anyMatch(OF_PEOPLE::contains)) {
                return false;
            }
            return NOT_OF_ORGANISATIONS.contains(type.category())
                    || type.category().equals("gov_id")
                            && owner.words().stream().anyMatch(Grammar.COMPANIES::contains);
        }
        if (!owner.words().isEmpty()
                && Words.isIn(Grammar.ANIMALS, owner.words().get(owner.words().size() - 1))) {
            return OF_ANIMALS.contains(type.category());
        }
        return owner.technical()
                && (type.id().equals("username") && kind == Element.Kind.FIELD
                        || Owners.isConfiguration(owner)
                                && (NOT_OF_ORGANISATIONS.contains(type.category())
                                        || type.category().equals("online_id")));
    }

    /** What code about cookies in general is given: the value of whichever cookie somebody names. */
    private static boolean isOfAnyCookie(DataType type, @Nullable Owner owner) {
        return type.id().equals("cookie_id")
                && owner != null
                && Words.of(owner.simpleName()).contains("cookie");
    }

    private boolean saysWhose(Meaning meaning, Reading reading) {
        return reading.person() != null && !isDoubtful(reading)
                || personInside(meaning, reading) != null
                || meaning.pattern().words().stream().anyMatch(HEADS::contains);
    }

    /** An address in code about servers that speaks of no exchange with somebody. */
    private static boolean isOfMachine(DataType type, @Nullable Owner owner) {
        if (!type.id().equals("ip_address") || owner == null) {
            return false;
        }
        List<String> words = Words.of(owner.simpleName());
        return words.stream().anyMatch(Grammar.MACHINES::contains)
                && words.stream().noneMatch(Grammar.EXCHANGES::contains);
    }

    private static Confidence strong(DataType type, Surroundings around, List<String> reasons) {
        Owner owner = around.owner();
        if (owner != null
                && around.member()
                && owner.program()
                && type.category().equals("credential")) {
            return Confidence.HIGH;
        }
        if (around.inPerson() && owner != null) {
            reasons.add(Reasons.inPerson(owner.simpleName()));
            return isOfBusiness(type, owner) ? Confidence.MEDIUM : Confidence.HIGH;
        }
        return Confidence.MEDIUM;
    }

    /** Tax numbers and accounts of suppliers are those of companies more often than not. */
    private static boolean isOfBusiness(DataType type, Owner owner) {
        return (type.category().equals("gov_id") || type.category().equals("financial"))
                && owner.words().stream().anyMatch(word -> Words.isIn(Grammar.SUPPLIERS, word));
    }

    private @Nullable Confidence weak(
            DataType type, Meaning meaning, Reading reading, Surroundings around, List<String> reasons) {
        Owner owner = around.owner();
        if (around.inPerson() && owner != null) {
            reasons.add(Reasons.inPerson(owner.simpleName()));
            boolean named = owner.person() == Owner.Person.BY_NAME
                    || reading.person() != null && !isDoubtful(reading)
                    || isNameOfHuman(meaning, reading)
                    || type.category().equals("contact") && owner.hasSibling(Judge::isNameOfPerson)
                    || meaning.word().equals(HOLDER) && owner.hasSibling(Judge::isOfHolders);
            return named ? Confidence.MEDIUM : Confidence.LOW;
        }
        String person = reading.person();
        if (person != null && (!isDoubtful(reading) || isPersonal(around))) {
            reasons.add(Reasons.personWord(person));
            boolean sure =
                    !isDoubtful(reading) || isOfHuman(type, person, around); // claimantName says whose name it is
            return sure ? Confidence.MEDIUM : Confidence.LOW;
        }
        String inside = personInside(meaning, reading);
        if (inside != null) {
            reasons.add(Reasons.personWord(inside));
            return Confidence.MEDIUM;
        }
        if (around.person() != null && TAKEN_FROM_NEIGHBOURS.contains(type.category())) {
            reasons.add(Reasons.personWord(around.person()));
            return Confidence.LOW;
        }
        if (bySubject(type, around, reasons) != null) {
            return Confidence.LOW;
        }
        if (owner != null
                && around.member()
                && owner.program()
                && type.category().equals("credential")) {
            reasons.add(Reasons.subject(owner.simpleName()));
            return Confidence.MEDIUM;
        }
        if (owner != null && around.member() && meaning.word().equals(HOLDER) && owner.hasSibling(Judge::isOfHolders)) {
            reasons.add(Reasons.besidePersonal(owner.simpleName()));
            return Confidence.MEDIUM;
        }
        if (around.personalSibling() != null && TAKEN_FROM_NEIGHBOURS.contains(type.category())) {
            reasons.add(Reasons.besides(around.personalSibling()));
            return meaning.word().equals(HOLDER) ? Confidence.MEDIUM : Confidence.LOW;
        }
        if (owner != null && around.member() && !owner.technical() && isKnown(lastWord(owner)) && isOfPersons(type)) {
            reasons.add(Reasons.inPerson(owner.simpleName()));
            return Confidence.LOW;
        }
        if (owner != null
                && around.member()
                && !owner.technical()
                && !owner.organisation()
                && hasNeighbour(type, owner)) {
            reasons.add(Reasons.besidePersonal(owner.simpleName()));
            return isSomebodysName(type, meaning, reading) ? Confidence.MEDIUM : Confidence.LOW;
        }
        return null;
    }

    /** What tells that the holder beside it is somebody: an account, an e-mail address. */
    private static boolean isOfHolders(DataType sibling) {
        return sibling.category().equals("financial") || sibling.category().equals("contact");
    }

    /** The name of a driver: software has drivers, too, but none with a phone number or a card. */
    private static boolean isOfHuman(DataType type, String person, Surroundings around) {
        Owner owner = around.owner();
        return type.category().equals("identity")
                && type.sensitivity() != Sensitivity.LOW
                && owner != null
                && around.member()
                && !owner.technical()
                && !owner.organisation()
                && owner.hasSibling(other -> tells(other) && !other.id().equals(type.id()))
                && isHuman(person);
    }

    /** The name of an owner or holder: of a person, where his e-mail address or account stands beside it. */
    private boolean isSomebodysName(DataType type, Meaning meaning, Reading reading) {
        return type.category().equals("identity")
                && type.sensitivity() != Sensitivity.LOW
                && reading.words().subList(meaning.from(), meaning.to()).stream()
                        .anyMatch(names::isPersonWord);
    }

    private static @Nullable Confidence bySubject(DataType type, Surroundings around, List<String> reasons) {
        String subject = subject(type, around);
        if (subject == null) {
            subject = around.mentioned().get(type.id());
        }
        if (subject == null) {
            return null;
        }
        reasons.add(Reasons.subject(subject));
        return Confidence.LOW;
    }

    private boolean isDoubtful(Reading reading) {
        return reading.doubtful() && !isKnown(reading.person());
    }

    private boolean isKnown(@Nullable String person) {
        return person != null
                && (knownPersons.contains(person)
                        || Words.singulars(person).stream().anyMatch(knownPersons::contains));
    }

    /** A word within the very words of a meaning that means a person here: {@code ownerId} where owners are persons. */
    private @Nullable String personInside(Meaning meaning, Reading reading) {
        for (String word : reading.words().subList(meaning.from(), meaning.to())) {
            if (isSurePerson(word)) {
                return word;
            }
        }
        return null;
    }

    /** Whether it says of itself that it is somebody's: {@code guestName}, not {@code tenantName}. */
    private boolean isNameOfHuman(Meaning meaning, Reading reading) {
        return reading.words().subList(meaning.from(), meaning.to()).stream()
                .anyMatch(word -> names.isPersonWord(word) && isHuman(word) && !Words.isIn(Grammar.PROGRAMS, word));
    }

    /** The address beside a first and a last name is where somebody lives. */
    private static boolean isNameOfPerson(DataType type) {
        return type.id().equals("first_name") || type.id().equals("last_name");
    }

    private static boolean isHuman(String person) {
        return !Words.isIn(Grammar.ROLES_OF_MACHINES, person)
                && !Words.isIn(Grammar.SUPPLIERS, person)
                && !Grammar.ORGANISATIONS.contains(person);
    }

    private static @Nullable String lastWord(Owner owner) {
        return owner.words().isEmpty() ? null : owner.words().get(owner.words().size() - 1);
    }

    private static boolean isOfPersons(DataType type) {
        return TAKEN_FROM_NEIGHBOURS.contains(type.category())
                || type.category().equals("employment");
    }

    /** Whether data of this type shows that its neighbours are about a person. */
    static boolean tells(DataType type) {
        return type.sensitivity() != Sensitivity.LOW && TELLING.contains(type.category())
                || type.sensitivity() == Sensitivity.CRITICAL && type.category().equals("financial");
    }

    private static boolean isPersonal(Surroundings around) {
        return around.personalSibling() != null
                || around.owner() != null
                        && (around.owner().isPersonLike() || around.owner().hasSibling(Judge::tells));
    }

    private static boolean hasNeighbour(DataType type, Owner owner) {
        return TAKEN_FROM_NEIGHBOURS.contains(type.category())
                        && owner.hasSibling(other -> tells(other) && !other.id().equals(type.id()))
                || OF_A_KIND.contains(type.category())
                        && owner.hasSibling(other -> other.category().equals(type.category()));
    }

    private static @Nullable String subject(DataType type, Surroundings around) {
        for (String key : List.of(type.id(), type.category())) {
            for (Grammar.Topic topic : SUBJECTS.getOrDefault(key, Set.of())) {
                String word = around.topics().get(topic);
                if (word != null) {
                    return word;
                }
            }
        }
        return null;
    }
}
