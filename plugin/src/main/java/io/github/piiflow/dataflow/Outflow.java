package io.github.piiflow.dataflow;

import io.github.piiflow.binding.MethodInfo;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What left one method, after all that others have to say about it was heard.
 *
 * @param root the method
 * @param flows personal data at sinks
 * @param uses data from outside at sinks; empty if callers complete it
 * @param staticUses data of static fields at sinks
 * @param left what stored fields hold of objects that callers know, too; empty if there are callers
 * @param stores personal data by the place that outlives the call
 */
record Outflow(
        MethodInfo root,
        List<Exits.Flow> flows,
        List<Summary.SinkUse> uses,
        List<Summary.SinkUse> staticUses,
        List<Summary.SinkUse> left,
        Map<String, Value> stores,
        List<BlindSpot> blindSpots) {
    /** Whether nothing can be a flow. */
    boolean isEmpty() {
        return flows.isEmpty() && uses.isEmpty() && staticUses.isEmpty() && left.isEmpty();
    }

    Outflow with(BlindSpot spot) {
        List<BlindSpot> all =
                Stream.concat(blindSpots.stream(), Stream.of(spot)).toList();
        return new Outflow(root, flows, uses, staticUses, left, stores, all);
    }
}
