package io.github.piiflow.rule;

import java.util.List;

/** What a rule tells people: title, why it matters, how to fix it with an example, CWE numbers, legal anchors. */
public record RuleText(String title, String why, String fix, String example, List<Integer> cwe, List<String> legal) {
    /** Copies the lists. */
    public RuleText {
        cwe = List.copyOf(cwe);
        legal = List.copyOf(legal);
    }
}
