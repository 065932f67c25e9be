package io.github.piiflow.finding;

import io.github.piiflow.catalog.Element;
import io.github.piiflow.dataflow.Step;
import io.github.piiflow.rule.Confidence;
import io.github.piiflow.rule.Protection;
import io.github.piiflow.rule.Severity;
import java.util.List;

/**
 * Where data of a finding comes from, and the way it took.
 *
 * @param element the declaration
 * @param severity of this arrival: partial protection and low confidence have taken their level off
 * @param confidence the lower of the element's and the flow's
 * @param state protection on arrival
 * @param steps the way, first the declaration, last the sink; at most {@link Finding#MAX_STEPS}, the middle cut
 * @param cutSteps number of steps left out behind the first {@link Finding#FIRST_STEPS}
 * @param otherWays number of further ways between the same ends
 * @param key identity {@code origin/v1}: that of the finding, and the element
 */
public record Origin(
        Element element,
        Severity severity,
        Confidence confidence,
        Protection state,
        List<Step> steps,
        int cutSteps,
        int otherWays,
        String key) {
    /** Copies the list. */
    public Origin {
        steps = List.copyOf(steps);
    }
}
