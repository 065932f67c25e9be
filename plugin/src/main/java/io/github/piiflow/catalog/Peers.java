package io.github.piiflow.catalog;

import io.github.piiflow.binding.ClassInfo;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Code that other servers call rather than somebody: what connects to it has the address of a machine. */
final class Peers {
    private static final String ADDRESS = "ip_address";

    private static final Set<String> SERVERS =
            Words.set("federation federated replication replicator cluster clustering peer peers webhook webhooks s2s");

    /** Where it speaks with somebody all the same. */
    private static final Set<String> SOMEBODY = Words.set("login logon signin user users visitor browser");

    private Peers() {}

    /** The word in the name of a class that says so of an address; null if none does. */
    static @Nullable String word(String dataType, ClassInfo info) {
        if (!dataType.equals(ADDRESS)) {
            return null;
        }
        List<String> words = Words.of(info.simpleName());
        return words.stream().anyMatch(SOMEBODY::contains)
                ? null
                : words.stream().filter(SERVERS::contains).findFirst().orElse(null);
    }
}
