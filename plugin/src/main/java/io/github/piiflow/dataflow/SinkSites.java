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
}
