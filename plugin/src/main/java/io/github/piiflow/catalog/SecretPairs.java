package io.github.piiflow.catalog;

import io.github.piiflow.binding.FieldInfo;
import java.util.List;
import java.util.Set;

/** Keys that stand beside their secrets: such a key only says whose secret it is, as a login does beside its password. */
final class SecretPairs {
    private static final String KEY = "key";
    private static final String SECRET = "secret";
    /** What keys are called that may have a secret. A signing key is one itself, whatever stands beside it. */
    private static final Set<String> KINDS = Set.of("api", "access", "consumer", "app", "account", "service");

    private static final Set<String> ENDINGS = Set.of(KEY, SECRET);

    private SecretPairs() {}

    /** Whether a field {@code apiKey} has a sibling {@code apiSecret}, {@code secretKey} or {@code secret}. */
    static boolean isKeyOfSecret(Meaning meaning, Reading reading, Surroundings around) {
        Owner owner = around.owner();
        if (owner == null || !around.member() || !meaning.id().equals("api_key")) {
            return false;
        }
        List<String> words = reading.words();
        int last = words.size() - 1;
        if (last < 1 || !words.get(last).equals(KEY) || !KINDS.contains(words.get(last - 1))) {
            return false;
        }
        Set<List<String>> bases = Set.of(words.subList(0, last), words.subList(0, last - 1));
        return owner.info().fields().stream().anyMatch(field -> isSecretOf(bases, field));
    }

    private static boolean isSecretOf(Set<List<String>> bases, FieldInfo field) {
        List<String> words = Words.of(field.name());
        List<String> base =
                words.stream().filter(word -> !ENDINGS.contains(word)).toList();
        return words.contains(SECRET) && bases.contains(base);
    }
}
