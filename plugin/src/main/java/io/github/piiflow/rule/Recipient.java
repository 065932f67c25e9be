package io.github.piiflow.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Somebody who receives data: a vendor, or a way of one's own.
 *
 * @param id as rows and the data-sharing contract name it
 * @param packages of its libraries; their sub-packages belong to it
 * @param coordinates of its libraries, {@code group:artifact}
 * @param hosts exact names, or {@code *.} and a domain
 * @param allow ids of the data types it may get unless a data-sharing contract says otherwise
 * @param delivers whether it delivers messages to people, whose address it needs
 */
public record Recipient(
        String id,
        String name,
        String category,
        SinkKind sink,
        List<String> packages,
        List<String> coordinates,
        List<String> hosts,
        Set<String> allow,
        boolean delivers) {
    /** Copies the collections. */
    public Recipient {
        packages = List.copyOf(packages);
        coordinates = List.copyOf(coordinates);
        hosts = List.copyOf(hosts);
        allow = Set.copyOf(allow);
    }

    /** Whether a host is one of its hosts. */
    public boolean owns(String host) {
        return hosts.stream().anyMatch(pattern -> isHost(pattern, host));
    }

    /** Whether a host is the one named, or within the domain after {@code *.}. */
    public static boolean isHost(String pattern, String host) {
        String name = host.toLowerCase(Locale.ROOT);
        String wanted = pattern.toLowerCase(Locale.ROOT);
        return wanted.startsWith("*.") ? name.endsWith(wanted.substring(1)) : name.equals(wanted);
    }
}
