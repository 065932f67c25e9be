package io.github.piiflow.finding;

import io.github.piiflow.catalog.Element;
import io.github.piiflow.dataflow.SinkSite;
import io.github.piiflow.dataflow.Step;
import io.github.piiflow.rule.Confidence;
import io.github.piiflow.rule.DataType;
import io.github.piiflow.rule.Protection;
import io.github.piiflow.rule.RuleText;
import io.github.piiflow.rule.Severity;
import java.util.List;

/**
 * A flow that breaks the policy, as the user is told of it: one per sink site and data element.
 *
 * @param rule id of the rule: sink kind and sensitivity, {@code piiflow/log/medium}
 * @param title one sentence: what data reaches what, where
 * @param severity of this arrival: partial protection and low confidence have taken their level off
 * @param ruleSeverity what the policy says of the rule, whatever it says of single data types
 * @param confidence the lower of the element's and the flow's
 * @param dataType what arrives
 * @param element where it comes from
 * @param sink where it leaves
 * @param state protection on arrival
 * @param steps the way, first the declaration, last the sink; at most {@link #MAX_STEPS}, the middle cut
 * @param cutSteps number of steps left out behind the first {@link #FIRST_STEPS}
 * @param otherWays number of further ways between the same ends
 * @param why sentences: why it counts as personal
 * @param advice what to change
 * @param flowKey identity {@code flow/v1}: rule, element, sink, class, method, statement, ordinal; no path and no line
 * @param siteKey identity {@code site/v1}: path, sink kind, data type, statement, ordinal; no class, method and element
 * @param snippet the sink's source text, literals that look like real personal data masked
 */
public record Finding(
        String rule,
        String title,
        Severity severity,
        Severity ruleSeverity,
        Confidence confidence,
        DataType dataType,
        Element element,
        SinkSite sink,
        Protection state,
        List<Step> steps,
        int cutSteps,
        int otherWays,
        List<String> why,
        String advice,
        RuleText text,
        String flowKey,
        String siteKey,
        String snippet) {
    /** Steps shown at most. */
    public static final int MAX_STEPS = 30;

    /** Of them, steps before the cut. */
    public static final int FIRST_STEPS = MAX_STEPS / 2;

    private static final int ID_LENGTH = 12;

    /** Copies the lists. */
    public Finding {
        steps = List.copyOf(steps);
        why = List.copyOf(why);
    }

    /** The flow key made short, for people to name the finding by. */
    public String id() {
        return flowKey.substring(0, ID_LENGTH);
    }
}
