package io.github.piiflow.dataflow;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Parameters that are personal by name only and reach a sink: what their callers say. Where a caller passes data of known origin, its
 * flow tells the whole story; where all callers pass known harmless values, there is none.
 */
final class Tentatives {
    private final Set<Key> satisfied = ConcurrentHashMap.newKeySet();
    private final Set<Key> opaque = ConcurrentHashMap.newKeySet();
    private final Set<Key> called = ConcurrentHashMap.newKeySet();

    private record Key(Summary.Tentative tentative, SinkSite site) {}

    void satisfied(Summary.Tentative tentative, SinkSite site) {
        satisfied.add(new Key(tentative, site));
    }

    void opaque(Summary.Tentative tentative, SinkSite site) {
        opaque.add(new Key(tentative, site));
    }

    void called(Summary.Tentative tentative, SinkSite site) {
        called.add(new Key(tentative, site));
    }

    /** Whether the parameter itself is the origin to report. */
    boolean counts(Summary.Tentative tentative, SinkSite site) {
        Key key = new Key(tentative, site);
        return !satisfied.contains(key) && (!called.contains(key) || opaque.contains(key));
    }
}
