package io.github.piiflow.finding;

import io.github.piiflow.catalog.Element;
import io.github.piiflow.dataflow.SinkSite;
import io.github.piiflow.symbol.Place;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The keys by which a finding is known again in another scan. Ask in the order of the source: of findings that are equal in all
 * else, or statements that read the same, the first gets the ordinal 0, the next 1.
 */
final class Identity {
    private static final int BYTES = 16;

    private final Map<String, Integer> flows = new HashMap<>();
    private final Map<String, Map<Place, Integer>> sites = new HashMap<>();

    /** Without path, line and element: survives edits around it, a move of the file, and data of that type from elsewhere. */
    String flowKey(String rule, String dataType, SinkSite sink, String statement) {
        List<String> parts = List.of(
                "flow/v1",
                rule,
                dataType,
                sink.kind().id(),
                sink.api(),
                sink.enclosingClass(),
                sink.enclosingMethod(),
                statement);
        String equal = hash(parts);
        int ordinal = flows.merge(equal, 1, Integer::sum) - 1;
        return hash(List.of(equal, Integer.toString(ordinal)));
    }

    /** Without class, method and element: survives their renaming. */
    String siteKey(String dataType, SinkSite sink, String statement) {
        Place place = sink.place();
        String equal = hash(List.of("site/v1", place.file(), sink.kind().id(), statement));
        Map<Place, Integer> places = sites.computeIfAbsent(equal, key -> new LinkedHashMap<>());
        int ordinal = places.computeIfAbsent(place, key -> places.size());
        return hash(List.of(equal, dataType, Integer.toString(ordinal)));
    }

    /** One of the elements that a finding's data comes from. */
    static String originKey(String flowKey, Element element) {
        return hash(List.of("origin/v1", flowKey, element.name()));
    }

    private static String hash(List<String> parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) ':');
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
