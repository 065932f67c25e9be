package io.github.piiflow.report.markdown;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.github.piiflow.dataflow.BlindSpot;
import io.github.piiflow.finding.Finding;
import io.github.piiflow.report.Exit;
import io.github.piiflow.report.Report;
import io.github.piiflow.report.Result;
import io.github.piiflow.report.Words;
import io.github.piiflow.rule.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code summary.md}: what a reviewer reads on the pull request. */
public final class MarkdownReport implements Report {
    private static final int MAX_ROWS = 20;

    @Override
    public String fileName() {
        return "summary.md";
    }

    @Override
    public void write(Result result, Writer out) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("### piiflow: " + verdict(result));
        lines.add("");
        lines.add(Words.gate(result) + " Analysed " + Words.count(result.files(), "file") + ", "
                + Words.count(result.lines(), "line") + ".");
        if (!result.findings().isEmpty()) {
            counts(lines, result);
            worst(lines, result.findings());
        }
        blindSpots(lines, result);
        for (String line : lines) {
            out.write(line);
            out.write('\n');
        }
    }

    private static String verdict(Result result) {
        String findings = result.findings().isEmpty()
                ? "no personal data found leaving the code"
                : Words.count(result.findings().size(), "finding");
        if (result.gate().failOn() == null) {
            return findings;
        }
        return (result.gate().passed() ? "✅ passed, " : "❌ failed, ") + findings;
    }

    private static void counts(List<String> lines, Result result) {
        Map<Severity, Long> bySeverity = result.findings().stream().collect(groupingBy(Finding::severity, counting()));
        lines.add("");
        lines.add("| "
                + String.join(
                        " | ", Words.worstFirst().stream().map(Words::title).toList()) + " |");
        lines.add("|" + " ---: |".repeat(Severity.values().length));
        lines.add("| "
                + String.join(
                        " | ",
                        Words.worstFirst().stream()
                                .map(severity -> Words.number(bySeverity.getOrDefault(severity, 0L)))
                                .toList())
                + " |");
    }

    private static void worst(List<String> lines, List<Finding> findings) {
        lines.add("");
        lines.add("| Severity | Finding | Where |");
        lines.add("| --- | --- | --- |");
        List<Exit> exits = Exit.of(findings);
        List<Exit> shown = exits.subList(0, Math.min(exits.size(), MAX_ROWS));
        for (Exit exit : shown) {
            lines.add("| " + Words.title(exit.worst().severity()) + " | " + escape(exit.title()) + " | "
                    + code(exit.worst().sink().place().toString()) + " |");
        }
        if (shown.size() < exits.size()) {
            int more = findings.size()
                    - shown.stream().mapToInt(exit -> exit.findings().size()).sum();
            lines.add("");
            lines.add("And " + Words.number(more) + " more; `report.html` has all with their steps.");
        }
    }

    private static void blindSpots(List<String> lines, Result result) {
        if (result.blindSpots().isEmpty()) {
            return;
        }
        Map<BlindSpot.Kind, Long> byKind =
                new TreeMap<>(result.blindSpots().stream().collect(groupingBy(BlindSpot::kind, counting())));
        lines.add("");
        lines.add("Blind spots: "
                + String.join(
                        "; ",
                        byKind.entrySet().stream()
                                .map(entry -> Words.blindSpots(entry.getKey()) + ": " + Words.number(entry.getValue()))
                                .toList())
                + ".");
    }

    /** Text in a cell of a table: no markup, no HTML, no mention of a user. */
    static String escape(String text) {
        String plain = Words.visible(text).replaceAll("\\s+", " ");
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '@' -> out.append("@<!-- -->");
                case '\\', '`', '*', '_', '[', ']', '|', '#', '~', '!' ->
                    out.append('\\').append(c);
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** Code in a cell of a table. */
    private static String code(String text) {
        return "`"
                + Words.visible(text).replaceAll("\\s+", " ").replace("`", "'").replace("|", "\\|") + "`";
    }
}
