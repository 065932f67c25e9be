package io.github.piiflow.report.html;

import static java.util.stream.Collectors.groupingBy;

import io.github.piiflow.finding.Finding;
import io.github.piiflow.report.Result;
import io.github.piiflow.report.Words;
import io.github.piiflow.rule.Severity;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The findings, by severity. The worst come with all details, then a number in short, the rest is counted. */
final class FindingList {
    static final int MAX_DETAILED = 1_000;
    static final int MAX_LISTED = 5_000;

    private final Html html;
    private final Result result;

    FindingList(Html html, Result result) {
        this.html = html;
        this.result = result;
    }

    void write() throws IOException {
        html.in(
                        "section",
                        () -> {
                            html.line();
                            html.in(
                                            "h2",
                                            () -> {
                                                html.text("Findings ");
                                                html.leaf(
                                                        "span",
                                                        Words.number(result.findings()
                                                                .size()),
                                                        "class",
                                                        "count");
                                            },
                                            "id",
                                            "findings")
                                    .line();
                            if (result.findings().isEmpty()) {
                                empty();
                            } else {
                                groups();
                            }
                        },
                        "aria-labelledby",
                        "findings")
                .line();
    }

    private void empty() throws IOException {
        html.in(
                        "div",
                        () -> {
                            html.leaf("p", "No personal data was found leaving the code unprotected.", "class", "lead")
                                    .line();
                            html.leaf(
                                    "p",
                                    result.blindSpots().isEmpty()
                                            ? "All " + Words.count(result.files(), "file") + " could be read."
                                            : "Mind the blind spots below: what the analysis cannot see, it cannot report.");
                        },
                        "class",
                        "empty")
                .line();
    }

    private void groups() throws IOException {
        List<Finding> listed =
                result.findings().subList(0, Math.min(result.findings().size(), MAX_LISTED));
        List<Finding> detailed = listed.subList(0, Math.min(listed.size(), MAX_DETAILED));
        Map<Severity, List<Finding>> bySeverity = listed.stream().collect(groupingBy(Finding::severity));
        int written = 0;
        for (Severity severity : Words.worstFirst()) {
            List<Finding> group = bySeverity.getOrDefault(severity, List.of());
            if (!group.isEmpty()) {
                int open = Math.max(0, Math.min(group.size(), detailed.size() - written));
                group(severity, group, open);
                written += group.size();
            }
        }
        notice(listed.size(), detailed.size());
    }

    private void group(Severity severity, List<Finding> group, int detailed) throws IOException {
        long all = result.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
        html.in(
                        "h3",
                        () -> {
                            Badge.write(html, severity);
                            html.text(" ");
                            html.leaf("span", Words.count(all, "finding"), "class", "count");
                        },
                        "id",
                        Words.id(severity))
                .line();
        html.in(
                        "ol",
                        () -> {
                            html.line();
                            for (int i = 0; i < group.size(); i++) {
                                FindingView view = new FindingView(html, group.get(i));
                                boolean full = i < detailed;
                                html.in(
                                                "li",
                                                full ? view::detailed : view::brief,
                                                "id",
                                                "f-" + group.get(i).flowKey())
                                        .line();
                            }
                        },
                        "class",
                        "findings")
                .line();
    }

    private void notice(int listed, int detailed) throws IOException {
        int all = result.findings().size();
        if (listed < all) {
            html.leaf(
                            "p",
                            Words.count(all - listed, "finding")
                                    + " of the lowest severity not shown here; findings.json has all.",
                            "class",
                            "notice")
                    .line();
        }
        if (detailed < listed) {
            html.leaf(
                            "p",
                            "Only the worst " + Words.number(detailed)
                                    + " come with their steps; findings.json has all.",
                            "class",
                            "notice")
                    .line();
        }
    }
}
