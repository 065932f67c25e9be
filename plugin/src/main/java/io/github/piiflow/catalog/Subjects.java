package io.github.piiflow.catalog;

import io.github.piiflow.rule.Confidence;
import io.github.piiflow.rule.DataType;
import io.github.piiflow.rule.Protection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the subject that code speaks of makes of words that say little, or other things, by themselves. */
final class Subjects {
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

    private final Map<String, DataType> dataTypes;

    Subjects(Map<String, DataType> dataTypes) {
        this.dataTypes = dataTypes;
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

    /** What a word that says nothing by itself means in code about mail, short messages or codes. */
    @Nullable
    Verdict explained(Element.Kind kind, String name, Reading reading, Surroundings around, Fit fit) {
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
                boolean sure = Grammar.VERIFICATIONS.contains(subject);
                return new Verdict(type, sure ? Confidence.MEDIUM : Confidence.LOW, reasons, Protection.RAW);
            }
        }
        return null;
    }

    /** The data type of a meaning, which may be another where a subject turns it. */
    DataType turned(Meaning meaning, Surroundings around) {
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

    /** A low confidence if the code around speaks of the subject that gives the word its meaning. */
    static @Nullable Confidence low(DataType type, Surroundings around, List<String> reasons) {
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
