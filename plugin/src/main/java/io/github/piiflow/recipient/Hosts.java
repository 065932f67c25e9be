package io.github.piiflow.recipient;

import io.github.piiflow.configuration.Configuration;
import io.github.piiflow.configuration.Development;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The host in an address of which parts may not be known. */
final class Hosts {
    /** Put before a host that stands alone. */
    static final String BARE = "host://";

    private static final Pattern ADDRESS = Pattern.compile(
            "^[A-Za-z][A-Za-z0-9+.-]*://(?:[^/?#@]*@)?(\\[[0-9A-Fa-f:.]+]|[^/?#:\\[\\]]*)", Pattern.DOTALL);
    private static final Pattern NAME =
            Pattern.compile("[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*");

    /** Addresses and domains that are set aside for private networks; nobody else has them. */
    private static final Pattern PRIVATE = Pattern.compile(
            "10(\\.\\d{1,3}){3}|192\\.168(\\.\\d{1,3}){2}|172\\.(1[6-9]|2\\d|3[01])(\\.\\d{1,3}){2}|169\\.254(\\.\\d{1,3}){2}"
                    + "|\\[f[cd][0-9a-f]{2}:.*]|\\[fe80:.*]"
                    + "|.*\\.(local|localhost|localdomain|internal|intranet|lan|home\\.arpa)");

    private Hosts() {}

    /** Whether a text begins like an address with a host, known or not. */
    static boolean isAbsolute(String text) {
        return text.indexOf("://") > 0 && ADDRESS.matcher(text).find();
    }

    static boolean anyAbsolute(Collection<String> texts) {
        return texts.stream().anyMatch(Hosts::isAbsolute);
    }

    /** Whether a text may be nothing but the name of a host. */
    static boolean isName(String text) {
        return text.length() < 254 && NAME.matcher(text).matches();
    }

    /** The host, or {@code *.} and its domain if its first part is not known; null if that is not known either. */
    static @Nullable String of(String text) {
        Matcher matcher = ADDRESS.matcher(text);
        if (!matcher.find()) {
            return null;
        }
        String host = matcher.group(1);
        int unknown = host.lastIndexOf(Configuration.UNKNOWN);
        if (unknown >= 0 && unknown == host.length() - 1) {
            host = host.substring(0, unknown); // a path follows, or a port
            unknown = host.lastIndexOf(Configuration.UNKNOWN);
        }
        if (unknown >= 0) {
            int dot = host.indexOf('.', unknown);
            boolean domain = dot >= 0 && host.indexOf('.', dot + 1) > 0;
            return domain ? "*" + host.substring(dot).toLowerCase(Locale.ROOT) : null;
        }
        boolean literal = host.startsWith("[");
        return literal || isName(host) ? host.toLowerCase(Locale.ROOT) : null;
    }

    /** Whether a host is the machine itself, or can be reached in one's own network only. */
    static boolean isInHouse(String host) {
        return Development.isLoopback(host) || PRIVATE.matcher(host).matches();
    }

    /** Names of hosts marked as such, other texts as they are. */
    static Set<String> bare(Set<String> texts) {
        Set<String> marked = new LinkedHashSet<>();
        for (String text : texts) {
            marked.add(isName(text) ? BARE + text : text);
        }
        return marked;
    }
}
