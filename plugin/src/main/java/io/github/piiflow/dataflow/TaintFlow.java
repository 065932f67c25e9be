package io.github.piiflow.dataflow;

import io.github.piiflow.catalog.Element;
import io.github.piiflow.rule.Confidence;
import io.github.piiflow.rule.Protection;
import java.util.List;

/**
 * Personal data on its way from a data element to a sink: the only thing of this package that {@code finding} looks at (with its
 * parts).
 *
 * @param element where the data comes from
 * @param state its protection on arrival
 * @param steps from the declaration to the sink, both included; the shortest way found
 * @param confidence how sure the way is; the element's own confidence is not counted in
 * @param others how many other ways lead from this element to this sink
 */
public record TaintFlow(
        Element element, Protection state, List<Step> steps, SinkSite sink, Confidence confidence, int others) {
    /** Copies the steps. */
    public TaintFlow {
        steps = List.copyOf(steps);
    }

    /** The same, not as sure. */
    public TaintFlow with(Confidence other) {
        return new TaintFlow(element, state, steps, sink, other, others);
    }

    /** The same in another state. */
    public TaintFlow in(Protection other) {
        return new TaintFlow(element, other, steps, sink, confidence, others);
    }
}
