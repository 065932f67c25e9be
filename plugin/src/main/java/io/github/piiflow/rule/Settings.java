package io.github.piiflow.rule;

import io.github.piiflow.symbol.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code piiflow.yml} says besides rules. A value that is not written is empty, so that the caller can fall back.
 *
 * @param context category of data types that weighs more in this code base
 * @param sharing the data-sharing contract; empty if none is written, an empty list if nothing may be shared
 * @param include globs over paths
 * @param exclude globs over paths
 * @param builtin whether the built-in pack is used
 * @param formats names of outputs, as written
 * @param places where each key of this record was written
 */
public record Settings(
        Optional<String> context,
        FirstParty firstParty,
        Optional<List<Sharing>> sharing,
        List<String> include,
        List<String> exclude,
        boolean builtin,
        Optional<FailOn> failOn,
        Optional<Confidence> minConfidence,
        Optional<List<String>> formats,
        Map<String, Place> places) {

    /** Nothing written. */
    public static final Settings NONE = new Settings(
            Optional.empty(),
            new FirstParty(List.of(), List.of()),
            Optional.empty(),
            List.of(),
            List.of(),
            true,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of());

    /** Copies the collections. */
    public Settings {
        sharing = sharing.map(List::copyOf);
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
        formats = formats.map(List::copyOf);
        places = Map.copyOf(places);
    }

    /**
     * What is one's own and no third party.
     *
     * @param hosts exact names, or {@code *.} and a domain
     * @param packages dotted packages; their sub-packages belong to them
     */
    public record FirstParty(List<String> hosts, List<String> packages) {
        /** Copies the lists. */
        public FirstParty {
            hosts = List.copyOf(hosts);
            packages = List.copyOf(packages);
        }
    }

    /**
     * One line of the data-sharing contract.
     *
     * @param allow ids of the data types the recipient may get
     */
    public record Sharing(String recipient, @Nullable String purpose, Set<String> allow, Place place) {
        /** Copies the ids. */
        public Sharing {
            allow = Set.copyOf(allow);
        }
    }

    /**
     * When the build fails.
     *
     * @param least the mildest severity that fails it; null if none does
     */
    public record FailOn(@Nullable Severity least) {}
}
