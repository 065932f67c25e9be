package io.github.piiflow.report.html;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.github.piiflow.finding.Finding;
import io.github.piiflow.report.Result;
import io.github.piiflow.report.Words;
import io.github.piiflow.rule.Severity;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Head of the page: the verdict and the numbers. */
final class Overview {
    private final Html html;
    private final Result result;

    Overview(Html html, Result result) {
        this.html = html;
        this.result = result;
    }

    void header() throws IOException {
        html.line();
        html.leaf("p", "piiflow", "class", "brand").line();
        html.leaf("h1", "Personal data leaving the code").line();
        html.leaf("p", subject(), "class", "subject").line();
        verdict();
        tiles();
        navigation();
    }

    private String subject() {
        String modules = result.modules().isEmpty()
                ? ""
                : String.join(", ", result.modules().stream().limit(4).toList());
        String more = result.modules().size() > 4 ? " and " + (result.modules().size() - 4) + " more modules" : "";
        String size = Words.count(result.files(), "file") + ", " + Words.count(result.lines(), "line");
        return modules.isEmpty() ? size : modules + more + ": " + size;
    }

    private void verdict() throws IOException {
        boolean off = result.gate().failOn() == null;
        boolean passed = result.gate().passed();
        String look = off ? "off" : passed ? "passed" : "failed";
        html.in(
                        "section",
                        () -> {
                            html.leaf("span", off ? "–" : passed ? "✓" : "✕", "class", "sign", "aria-hidden", "true");
                            html.leaf("strong", off ? "No gate" : passed ? "Passed" : "Failed");
                            html.text(" ");
                            html.leaf("span", sentence());
                        },
                        "class",
                        "verdict " + look,
                        "aria-label",
                        "Verdict")
                .line();
    }

    private String sentence() {
        StringBuilder text = new StringBuilder(Words.gate(result));
        if (result.belowConfidence() > 0) {
            text.append(' ')
                    .append(Words.count(result.belowConfidence(), "finding"))
                    .append(" below ")
                    .append(Words.id(result.gate().minConfidence()))
                    .append(" confidence not shown.");
        }
        if (!result.blindSpots().isEmpty()) {
            text.append(" Incomplete: ")
                    .append(Words.count(result.blindSpots().size(), "blind spot"))
                    .append('.');
        }
        return text.toString();
    }

    private void tiles() throws IOException {
        Map<Severity, Long> bySeverity = result.findings().stream().collect(groupingBy(Finding::severity, counting()));
        html.in(
                        "ul",
                        () -> {
                            html.line();
                            for (Severity severity : Words.worstFirst()) {
                                long count = bySeverity.getOrDefault(severity, 0L);
                                tile(count, Words.title(severity), "#" + Words.id(severity), Words.id(severity));
                            }
                            tile(distinct(finding -> finding.dataType().id()), "Data types", "#exits", "plain");
                            tile(distinct(finding -> finding.sink().recipient()), "Recipients", "#exits", "plain");
                            tile(result.blindSpots().size(), "Blind spots", "#blind-spots", "plain");
                        },
                        "class",
                        "tiles")
                .line();
    }

    private long distinct(Function<Finding, @Nullable String> property) {
        return result.findings().stream()
                .map(property)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .count();
    }

    private void tile(long count, String label, String target, String look) throws IOException {
        String state = count == 0 ? " none" : "";
        html.in(
                        "li",
                        () -> {
                            Html.Content content = () -> {
                                html.leaf("span", Words.number(count), "class", "number");
                                html.text(" ");
                                html.in(
                                        "span",
                                        () -> {
                                            if (!look.equals("plain")) {
                                                Badge.shape(html, look);
                                            }
                                            html.text(label);
                                        },
                                        "class",
                                        "label");
                            };
                            if (count == 0) {
                                html.in("span", content, "class", "tile");
                            } else {
                                html.in("a", content, "class", "tile", "href", target);
                            }
                        },
                        "class",
                        look + state)
                .line();
    }

    private void navigation() throws IOException {
        html.in(
                        "nav",
                        () -> {
                            link("findings", "Findings");
                            link("exits", "Data and exits");
                            link("blind-spots", "Blind spots");
                            link("rules", "Rules");
                            link("run", "This run");
                        },
                        "aria-label",
                        "Sections")
                .line();
    }

    private void link(String target, String text) throws IOException {
        html.leaf("a", text, "href", "#" + target).text(" ");
    }
}
