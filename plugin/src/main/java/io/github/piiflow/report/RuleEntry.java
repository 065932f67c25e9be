package io.github.piiflow.report;

import io.github.piiflow.finding.Finding;
import io.github.piiflow.rule.RuleText;
import io.github.piiflow.rule.Sensitivity;
import io.github.piiflow.rule.Severity;
import io.github.piiflow.rule.SinkKind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A rule that has findings.
 *
 * @param severity what the policy says of it
 */
public record RuleEntry(String id, SinkKind kind, Sensitivity sensitivity, Severity severity, RuleText text) {
    /** The rules of these findings, by id. */
    public static List<RuleEntry> of(List<Finding> findings) {
        Map<String, RuleEntry> rules = new TreeMap<>();
        for (Finding finding : findings) {
            RuleEntry rule = new RuleEntry(
                    finding.rule(),
                    finding.sink().kind(),
                    finding.dataType().sensitivity(),
                    finding.ruleSeverity(),
                    finding.text());
            rules.merge(rule.id(), rule, RuleEntry::worse);
        }
        return List.copyOf(rules.values());
    }

    private RuleEntry worse(RuleEntry other) {
        return severity.compareTo(other.severity) >= 0 ? this : other;
    }
}
