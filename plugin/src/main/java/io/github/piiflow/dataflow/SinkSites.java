package io.github.piiflow.dataflow;

import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.rule.Effect;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Describes places where data leaves, each once. */
final class SinkSites {
    private final Map<SinkSite, SinkSite> known = new ConcurrentHashMap<>();

    SinkSite of(Effect.Sink sink, Call call, MethodInfo in) {
        return once(new SinkSite(
                sink.kind(),
                call.api(),
                Trail.place(in, call.span()),
                in.owner().name(),
                in.name(),
                in.signature(),
                sink.reads(),
                sink.recipient(),
                sink.store()));
    }

    /** What a method gives back leaves. */
    SinkSite ofReturn(Effect.Sink sink, MethodInfo method, long span) {
        return once(new SinkSite(
                sink.kind(),
                method.owner().name() + "." + method.name(),
                Trail.place(method, span),
                method.owner().name(),
                method.name(),
                method.signature(),
                sink.reads(),
                sink.recipient(),
                sink.store()));
    }

    private SinkSite once(SinkSite site) {
        SinkSite before = known.putIfAbsent(site, site);
        return before == null ? site : before;
    }
}
