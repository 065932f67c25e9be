package io.github.piiflow.finding;

import io.github.piiflow.dataflow.SinkSite;
import io.github.piiflow.rule.Recipient;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who may receive what: one's own hosts, and the data-sharing contract.
 *
 * @param ownHosts exact names, or {@code *.} and a domain
 * @param allowed by recipient, the ids of the data types it may get
 */
public record Contract(List<String> ownHosts, Map<String, Set<String>> allowed) {
    /** Nothing is one's own and nothing is allowed. */
    public static final Contract NONE = new Contract(List.of(), Map.of());

    /** Copies the collections. */
    public Contract {
        ownHosts = ownHosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).toList();
        allowed = allowed.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        entry -> entry.getKey().toLowerCase(Locale.ROOT), entry -> Set.copyOf(entry.getValue())));
    }

    /** Whether it says anything about a recipient. */
    boolean names(String recipient) {
        return allowed.containsKey(recipient.toLowerCase(Locale.ROOT));
    }

    /** Whether the data type may go out here, whatever the policy says. */
    boolean permits(SinkSite sink, String dataType) {
        return switch (sink.kind()) {
            case HTTP, URL, MESSAGE -> isLoopback(sink) || toOwnHost(sink) || isAllowed(sink, dataType);
            case THIRD_PARTY, AI, TELEMETRY -> isAllowed(sink, dataType);
            default -> false;
        };
    }

    /** Whether a host is one's own. */
    public boolean isOwn(String host) {
        return ownHosts.stream().anyMatch(own -> Recipient.isHost(own, host));
    }

    /** What stays on the machine. */
    private static boolean isLoopback(SinkSite sink) {
        return recipient(sink).filter("localhost"::equals).isPresent();
    }

    private boolean toOwnHost(SinkSite sink) {
        return recipient(sink).filter(this::isOwn).isPresent();
    }

    private boolean isAllowed(SinkSite sink, String dataType) {
        return recipient(sink)
                .map(name -> allowed.getOrDefault(name, Set.of()))
                .filter(ids -> ids.contains(dataType))
                .isPresent();
    }

    private static Optional<String> recipient(SinkSite sink) {
        return Optional.ofNullable(sink.recipient()).map(name -> name.toLowerCase(Locale.ROOT));
    }
}
