package io.github.piiflow.report.html;

import io.github.piiflow.report.Result;
import io.github.piiflow.report.Words;
import io.github.piiflow.rule.Severity;
import java.io.IOException;
import java.util.List;

/** What was scanned, by what. */
final class RunDetails {
    private final Html html;
    private final Result result;

    RunDetails(Html html, Result result) {
        this.html = html;
        this.result = result;
    }

    void write() throws IOException {
        Severity failOn = result.gate().failOn();
        html.in(
                        "section",
                        () -> {
                            html.line().leaf("h2", "This run", "id", "run").line();
                            html.in(
                                            "dl",
                                            () -> {
                                                fact("Version", List.of("piiflow " + result.version()));
                                                fact("Rule packs", result.rulePacks());
                                                fact("Modules", result.modules());
                                                fact(
                                                        "Analysed",
                                                        List.of(Words.count(result.files(), "file") + ", "
                                                                + Words.count(result.lines(), "line")));
                                                fact(
                                                        "Gate",
                                                        List.of(
                                                                failOn == null
                                                                        ? "off"
                                                                        : "fails on " + Words.id(failOn)
                                                                                + (failOn == Severity.CRITICAL
                                                                                        ? ""
                                                                                        : " or worse")));
                                                fact(
                                                        "Least confidence",
                                                        List.of(Words.id(result.gate()
                                                                        .minConfidence()) + "; "
                                                                + Words.count(result.belowConfidence(), "finding")
                                                                + " below"));
                                            },
                                            "class",
                                            "facts run")
                                    .line();
                        },
                        "aria-labelledby",
                        "run")
                .line();
    }

    private void fact(String name, List<String> values) throws IOException {
        html.in("div", () -> {
                    html.leaf("dt", name);
                    for (String value : values.isEmpty() ? List.of("none") : values) {
                        html.leaf("dd", value);
                    }
                })
                .line();
    }
}
