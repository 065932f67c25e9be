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
 * @param dataType what arrives
 * @param element where it comes from
 * @param sink where it leaves
 * @param state protection on arrival
 * @param steps the way, first the declaration, last the sink; at most {@link #MAX_STEPS}, the middle cut
 * @param cutSteps number of steps left out in the middle
 * @param otherWays number of further ways between the same ends
 * @param why sentences: why it counts as personal
 * @param advice what to change
 * @param flowKey identity {@code flow/v1}: rule, element, sink, class, method, statement, ordinal; no path and no line
 * @param siteKey identity {@code site/v1}: path, statement, ordinal
 * @param snippet the sink's source text, literals that look like real personal data masked
 */
public record Finding(
        String rule,
        String title,
        Severity severity,
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

    /** Copies the lists. */
    public Finding {
        steps = List.copyOf(steps);
        why = List.copyOf(why);
    }
}
