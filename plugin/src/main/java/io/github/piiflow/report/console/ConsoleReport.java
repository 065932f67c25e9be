package io.github.piiflow.report.console;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

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
import java.util.Locale;
import java.util.Map;

/** The findings as text: by severity, one block for each statement that lets data out, and a summary line. */
public final class ConsoleReport implements Report {
    private final Style style;
    private final int maxBlocks;

    /**
     * All findings.
     *
     * @param colours whether the terminal takes ANSI colours
     */
    public ConsoleReport(boolean colours) {
        this(colours, Integer.MAX_VALUE);
    }

    /**
     * The worst findings.
     *
     * @param colours whether the terminal takes ANSI colours
     * @param maxBlocks number of blocks; what is left out is counted
     */
    public ConsoleReport(boolean colours, int maxBlocks) {
        this.style = new Style(colours);
        this.maxBlocks = maxBlocks;
    }

    @Override
    public String fileName() {
        return "findings.txt";
    }

    @Override
    public void write(Result result, Writer out) throws IOException {
        for (String line : lines(result)) {
            out.write(line);
            out.write('\n');
        }
    }

    /** The lines, for those who write line by line. The last one is the summary. */
    public List<String> lines(Result result) {
        List<Block> blocks = Exit.of(result.findings()).stream().map(Block::new).toList();
        List<Block> shown = blocks.subList(0, Math.min(blocks.size(), maxBlocks));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Block block = shown.get(i);
            if (i == 0 || shown.get(i - 1).severity() != block.severity()) {
                lines.add(style.severity(
                        block.severity(), Words.id(block.severity()).toUpperCase(Locale.ROOT)));
                lines.add("");
            }
            block.lines(style).forEach(line -> lines.add("  " + line));
            lines.add("");
        }
        if (shown.size() < blocks.size()) {
            int more = blocks.subList(shown.size(), blocks.size()).stream()
                    .mapToInt(Block::size)
                    .sum();
            lines.add(Words.count(more, "more finding") + " in the report.");
            lines.add("");
        }
        lines.add(summary(result));
        return lines;
    }

    private String summary(Result result) {
        String counts = result.findings().isEmpty()
                ? style.good("No personal data found leaving")
                : style.bold(Words.count(result.findings().size(), "finding")) + " (" + bySeverity(result) + ")";
        String spots = result.blindSpots().isEmpty()
                ? ""
                : "; " + Words.count(result.blindSpots().size(), "blind spot");
        String below = result.belowConfidence() == 0
                ? ""
                : "; " + Words.number(result.belowConfidence()) + " more of low confidence not shown";
        return counts + " in " + Words.count(result.files(), "file") + ", " + Words.count(result.lines(), "line")
                + spots + below + ". " + gate(result);
    }

    private String gate(Result result) {
        String sentence = Words.gate(result);
        return result.gate().passed() ? sentence : style.bad(sentence);
    }

    private static String bySeverity(Result result) {
        Map<Severity, Long> counts = result.findings().stream().collect(groupingBy(Finding::severity, counting()));
        List<String> parts = new ArrayList<>();
        for (Severity severity : Words.worstFirst()) {
            Long count = counts.get(severity);
            if (count != null) {
                parts.add(Words.number(count) + " " + Words.id(severity));
            }
        }
        return String.join(", ", parts);
    }
}
