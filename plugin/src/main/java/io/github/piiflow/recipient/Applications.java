package io.github.piiflow.recipient;

import io.github.piiflow.configuration.Configuration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The applications of the scan by the names under which they find each other: what is sent to such a name stays in the house. */
final class Applications {
    private final Set<String> names = new LinkedHashSet<>();

    /**
     * Looks for the names.
     *
     * @param settings that say them
     */
    Applications(Configuration configuration, List<String> settings) {
        for (String scope : configuration.scopes()) {
            for (String key : settings) {
                for (String name : configuration.values(key, scope)) {
                    if (Hosts.isName(name) && name.indexOf('.') < 0) {
                        names.add(name.toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
    }

    boolean have(String name) {
        return names.contains(name.toLowerCase(Locale.ROOT));
    }
}
