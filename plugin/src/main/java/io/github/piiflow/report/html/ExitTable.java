package io.github.piiflow.report.html;

import static java.util.stream.Collectors.groupingBy;

import io.github.piiflow.finding.Finding;
import io.github.piiflow.report.Result;
import io.github.piiflow.report.Words;
import io.github.piiflow.rule.Severity;
import io.github.piiflow.rule.SinkKind;
import java.io.IOException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which data leaves by which way, and who receives it. */
final class ExitTable {
    private final Html html;
    private final Result result;

    ExitTable(Html html, Result result) {
        this.html = html;
        this.result = result;
    }

    void write() throws IOException {
        html.in(
                        "section",
                        () -> {
                            html.line()
                                    .leaf("h2", "Data and exits", "id", "exits")
                                    .line();
                            if (result.findings().isEmpty()) {
                                html.leaf("p", "Nothing to list.", "class", "quiet")
                                        .line();
                            } else {
                                matrix();
                                recipients();
                            }
                        },
                        "aria-labelledby",
                        "exits")
                .line();
    }

    private void matrix() throws IOException {
        Map<String, List<Finding>> byType = new TreeMap<>(result.findings().stream()
                .collect(groupingBy(finding -> finding.dataType().label())));
        Set<SinkKind> kinds = EnumSet.noneOf(SinkKind.class);
        result.findings().forEach(finding -> kinds.add(finding.sink().kind()));
        table("Number of findings by data type and exit, with their worst severity", () -> {
            html.in(
                            "thead",
                            () -> html.in("tr", () -> {
                                html.leaf("th", "Data type", "scope", "col");
                                for (SinkKind kind : kinds) {
                                    html.leaf("th", Words.kind(kind), "scope", "col", "class", "cell");
                                }
                            }))
                    .line();
            html.in("tbody", () -> {
                html.line();
                for (Map.Entry<String, List<Finding>> row : byType.entrySet()) {
                    html.in("tr", () -> {
                                html.leaf("th", row.getKey(), "scope", "row");
                                for (SinkKind kind : kinds) {
                                    cell(row.getValue().stream()
                                            .filter(finding -> finding.sink().kind() == kind)
                                            .toList());
                                }
                            })
                            .line();
                }
            });
        });
    }

    private void cell(List<Finding> findings) throws IOException {
        if (findings.isEmpty()) {
            html.leaf("td", "", "class", "cell");
            return;
        }
        Severity worst = findings.stream()
                .map(Finding::severity)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        html.in(
                "td",
                () -> {
                    html.leaf("span", Words.number(findings.size()), "class", "number")
                            .text(" ");
                    Badge.write(html, worst);
                },
                "class",
                "cell");
    }

    private void recipients() throws IOException {
        Map<String, Set<String>> types = new TreeMap<>();
        for (Finding finding : result.findings()) {
            String recipient = finding.sink().recipient();
            if (recipient != null) {
                types.computeIfAbsent(recipient, name -> new TreeSet<>())
                        .add(finding.dataType().label());
            }
        }
        if (types.isEmpty()) {
            return;
        }
        html.leaf("h3", "Recipients").line();
        table("Data types by recipient", () -> {
            html.in(
                            "thead",
                            () -> html.in("tr", () -> {
                                html.leaf("th", "Recipient", "scope", "col");
                                html.leaf("th", "Receives", "scope", "col");
                            }))
                    .line();
            html.in("tbody", () -> {
                html.line();
                for (Map.Entry<String, Set<String>> row : types.entrySet()) {
                    html.in("tr", () -> {
                                html.leaf("th", row.getKey(), "scope", "row");
                                html.leaf("td", String.join(", ", row.getValue()));
                            })
                            .line();
                }
            });
        });
    }

    private void table(String caption, Html.Content rows) throws IOException {
        html.in(
                        "div",
                        () -> html.in("table", () -> {
                            html.line().leaf("caption", caption).line();
                            rows.write();
                        }),
                        "class",
                        "scroll",
                        "tabindex",
                        "0",
                        "role",
                        "group",
                        "aria-label",
                        caption)
                .line();
    }
}
