package io.github.piiflow.dataflow;

import io.github.piiflow.rule.Reads;
import io.github.piiflow.rule.SinkKind;
import io.github.piiflow.symbol.Place;
import org.jspecify.annotations.Nullable;

/**
 * A place where data leaves.
 *
 * @param api called method as {@code org.slf4j.Logger.info}, or the declaration that stores
 * @param place the statement that calls it
 * @param enclosingClass dotted name of the class around it
 * @param enclosingMethod name of the method around it, {@code <init>} and {@code <clinit>} for initialisers
 * @param method signature of that method, for people
 */
public record SinkSite(
        SinkKind kind,
        String api,
        Place place,
        String enclosingClass,
        String enclosingMethod,
        String method,
        Reads reads,
        @Nullable String recipient,
        @Nullable String store) {
    @Override
    public int hashCode() { // asked for at every call that passes on what reaches a sink
        return (place.file().hashCode() * 31 + Long.hashCode(place.span())) * 31 + api.hashCode();
    }

    /** The same place, once it is known who receives what leaves. */
    public SinkSite to(String who) {
        return new SinkSite(kind, api, place, enclosingClass, enclosingMethod, method, reads, who, store);
    }
}
