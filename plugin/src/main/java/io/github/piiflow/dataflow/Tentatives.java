package io.github.piiflow.dataflow;

import io.github.piiflow.catalog.Element;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Parameters that are personal by name only and reach a sink, and their fields that are declared as personal: what their callers say. Where
 * a caller passes data of known origin, its flow tells the whole story; where all callers pass known harmless values, there is none.
 */
final class Tentatives {
    private final Set<Key> satisfied = ConcurrentHashMap.newKeySet();
    private final Set<Key> opaque = ConcurrentHashMap.newKeySet();
    private final Set<Key> called = ConcurrentHashMap.newKeySet();
    private final Set<Key> harmless = ConcurrentHashMap.newKeySet();
    /** By what a caller reads of its own parameters for it. */
    private final Map<Key, Set<Summary.Tentative>> relayed = new ConcurrentHashMap<>();

    private record Key(Summary.Tentative tentative, SinkSite site) {}

    /** What one call says of what it passes. */
    static final class Told {
        private boolean any;
        private final List<Summary.Tentative> relays = new ArrayList<>(0);

        /**
         * Begins with nothing that arrives.
         *
         * @param unknown whether it may be anything
         */
        Told(boolean unknown) {
            any = unknown;
        }

        /** Data arrives where the declaration of a field speaks of some; of data that was protected before, the declaration knows nothing. */
        void arrives(Fact fact, Fact declared, Exits exits) {
            Fact both = declared.after(fact, null);
            if (both.level() != declared.level()) {
                return;
            }
            Element element = fact.origin() instanceof Path path ? path.element() : null;
            Summary.Tentative relay = element == null ? null : exits.tentative((Path) fact.origin(), element, false);
            if (relay == null || !relay.isPart()) {
                any = true;
            } else {
                relays.add(relay);
            }
        }
    }

    void satisfied(Summary.Tentative tentative, SinkSite site) {
        satisfied.add(new Key(tentative, site));
    }

    void opaque(Summary.Tentative tentative, SinkSite site) {
        opaque.add(new Key(tentative, site));
    }

    void called(Summary.Tentative tentative, SinkSite site, Told told) {
        Key key = new Key(tentative, site);
        called.add(key);
        if (told.any) {
            opaque.add(key);
        } else if (tentative.isPart() && told.relays.isEmpty()) {
            harmless.add(key);
        }
        if (!told.relays.isEmpty()) {
            relayed.computeIfAbsent(key, any -> ConcurrentHashMap.newKeySet()).addAll(told.relays);
        }
    }

    /** Whether the parameter itself, or the declaration of its field, is the origin to report. */
    boolean counts(Summary.Tentative tentative, SinkSite site) {
        Key key = new Key(tentative, site);
        return tentative.isPart()
                ? isPassed(key)
                : !satisfied.contains(key) && (!called.contains(key) || opaque.contains(key));
    }

    /**
     * Whether some caller passes an object that holds such data for all that is known, or hands on what its own callers pass; where
     * methods only call each other, nobody knows.
     */
    private boolean isPassed(Key start) {
        boolean none = false;
        Set<Key> seen = new HashSet<>();
        Deque<Key> work = new ArrayDeque<>();
        work.push(start);
        while (!work.isEmpty()) {
            Key key = work.pop();
            if (!seen.add(key)) {
                continue;
            }
            if (!called.contains(key) || opaque.contains(key)) {
                return true;
            }
            none |= harmless.contains(key);
            relayed.getOrDefault(key, Set.of()).forEach(each -> work.push(new Key(each, key.site())));
        }
        return !none;
    }
}
