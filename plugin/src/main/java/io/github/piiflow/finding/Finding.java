package io.github.piiflow.finding;

import io.github.piiflow.catalog.Element;
import io.github.piiflow.dataflow.SinkSite;
import io.github.piiflow.rule.Confidence;
import io.github.piiflow.rule.DataType;
import io.github.piiflow.rule.Protection;
import io.github.piiflow.rule.RuleText;
import io.github.piiflow.rule.Severity;
import java.util.List;

/**
 * Data of one type that leaves at one statement against the policy, as the user is told of it, however many elements it comes from.
 *
 * @param rule id of the rule: sink kind and sensitivity, {@code piiflow/log/medium}
 * @param title one sentence: what data reaches what, where
 * @param ruleSeverity what the policy says of the rule, whatever it says of single data types
 * @param dataType what arrives
 * @param sink where it leaves
 * @param origins where it comes from, at least one, worst first
 * @param advice what to change
 * @param flowKey identity {@code flow/v1}: rule, data type, sink, class, method, statement, ordinal; no path, no line, no element
 * @param siteKey identity {@code site/v1}: path, sink kind, data type, statement, ordinal; no class, method and element
 * @param snippet the sink's source text, literals that look like real personal data masked
 */
public record Finding(
        String rule,
        String title,
        Severity ruleSeverity,
        DataType dataType,
        SinkSite sink,
        List<Origin> origins,
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

    /** Copies the list. */
    public Finding {
        origins = List.copyOf(origins);
    }

    /** The worst origin, of which title and message speak. */
    public Origin worst() {
        return origins.get(0);
    }

    /** Severity of the worst arrival. */
    public Severity severity() {
        return worst().severity();
    }

    /** Confidence of the worst arrival. */
    public Confidence confidence() {
        return worst().confidence();
    }

    /** The element of the worst arrival. */
    public Element element() {
        return worst().element();
    }

    /** Protection of the worst arrival. */
    public Protection state() {
        return worst().state();
    }

    /** The flow key made short, for people to name the finding by. */
    public String id() {
        return flowKey.substring(0, ID_LENGTH);
    }
}
