package io.github.piiflow.report.html;

import io.github.piiflow.report.Result;
import io.github.piiflow.report.RuleEntry;
import io.github.piiflow.rule.RuleText;
import java.io.IOException;
import java.util.List;

/** The rules that have findings: why they matter and how to fix what they find. */
final class RuleList {
    private final Html html;
    private final Result result;

    RuleList(Html html, Result result) {
        this.html = html;
        this.result = result;
    }

    static String anchor(String rule) {
        return "rule-" + rule.replace('/', '-');
    }

    void write() throws IOException {
        List<RuleEntry> rules = RuleEntry.of(result.findings());
        html.in(
                        "section",
                        () -> {
                            html.line().leaf("h2", "Rules", "id", "rules").line();
                            if (rules.isEmpty()) {
                                html.leaf("p", "No rule has findings.", "class", "quiet")
                                        .line();
                            }
                            for (RuleEntry rule : rules) {
                                html.in("details", () -> rule(rule), "class", "group", "id", anchor(rule.id()))
                                        .line();
                            }
                        },
                        "aria-labelledby",
                        "rules")
                .line();
    }

    private void rule(RuleEntry rule) throws IOException {
        RuleText text = rule.text();
        html.in("summary", () -> {
                    html.leaf("code", rule.id()).text(" ");
                    html.text(text.title() + " ");
                    Badge.write(html, rule.severity());
                })
                .line();
        paragraph("", text.why());
        paragraph("How to fix: ", text.fix());
        if (!text.example().isBlank()) {
            html.in("pre", () -> html.leaf("code", text.example().stripTrailing()), "class", "snippet", "tabindex", "0")
                    .line();
        }
        paragraph(
                "Weaknesses: ",
                String.join(
                        ", ", text.cwe().stream().map(number -> "CWE-" + number).toList()));
        paragraph("Legal anchors: ", String.join(", ", text.legal()));
    }

    private void paragraph(String before, String text) throws IOException {
        if (!text.isBlank()) {
            html.in("p", () -> html.prose(before + text.strip()), "class", "advice")
                    .line();
        }
    }
}
