package io.github.piiflow.dataflow;

import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.rule.Effect;

/** Describes places where data leaves. */
final class SinkSites {
    private SinkSites() {}

    static SinkSite of(Effect.Sink sink, Call call, MethodInfo in) {
        return new SinkSite(
                sink.kind(),
                call.api(),
                Trail.place(in, call.span()),
                in.owner().name(),
                in.name(),
                in.signature(),
                sink.reads(),
                sink.recipient(),
                sink.store());
    }

    /** What a method gives back leaves. */
    static SinkSite ofReturn(Effect.Sink sink, MethodInfo method, long span) {
        return new SinkSite(
                sink.kind(),
                method.owner().name() + "." + method.name(),
                Trail.place(method, span),
                method.owner().name(),
                method.name(),
                method.signature(),
                sink.reads(),
                sink.recipient(),
                sink.store());
    }
}
