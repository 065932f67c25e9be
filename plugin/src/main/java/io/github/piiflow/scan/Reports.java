package io.github.piiflow.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.util.stream.Collectors.joining;

import io.github.piiflow.finding.Finding;
import io.github.piiflow.report.Report;
import io.github.piiflow.report.Result;
import io.github.piiflow.report.console.ConsoleReport;
import io.github.piiflow.report.html.HtmlReport;
import io.github.piiflow.report.json.JsonReport;
import io.github.piiflow.report.markdown.MarkdownReport;
import io.github.piiflow.report.sarif.SarifReport;
import io.github.piiflow.rule.Severity;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which report belongs to which format, and how a result becomes files or lines on a console. */
public final class Reports {
    private static final int MAX_ON_CONSOLE = 100;

    private Reports() {}

    /**
     * Writes a result in some formats, each file whole or not at all.
     *
     * @return the files, in the order of {@link Format}
     * @throws IOException if a file cannot be written
     */
    public static List<Path> write(Result result, Collection<Format> formats, Path directory) throws IOException {
        Files.createDirectories(directory);
        List<Path> written = new ArrayList<>();
        for (Format format : new TreeSet<>(formats)) {
            written.add(write(result, report(format), directory));
        }
        return written;
    }

    /** What a console shows: the worst findings, and a summary. Without line ends. */
    public static List<String> console(Result result, boolean colours) {
        return new ConsoleReport(colours, MAX_ON_CONSOLE).lines(result);
    }

    /** Why the gate fails: how many findings, and the worst of them. */
    public static String breach(Result result) {
        Severity failOn = result.gate().failOn();
        List<Finding> failing = result.findings().stream()
                .filter(finding -> failOn != null && finding.severity().compareTo(failOn) >= 0)
                .toList();
        String counts = "Personal data leaves unprotected: " + count(failing.size(), "finding") + severities(failing);
        return failing.stream()
                .findFirst()
                .map(worst -> counts + "\nWorst: " + worst.title() + " ("
                        + worst.sink().place() + ")")
                .orElse(counts);
    }

    /** How many findings there are of which severity, worst first: {@code " (1 critical, 2 high)"}; empty if none. */
    private static String severities(List<Finding> findings) {
        return findings.isEmpty()
                ? ""
                : Stream.of(Severity.values())
                        .sorted(Comparator.reverseOrder())
                        .filter(severity -> count(findings, severity) > 0)
                        .map(severity -> count(findings, severity) + " "
                                + severity.name().toLowerCase(Locale.ROOT))
                        .collect(joining(", ", " (", ")"));
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(each -> each.severity() == severity).count();
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static Path write(Result result, Report report, Path directory) throws IOException {
        Path file = directory.resolve(report.fileName());
        Path temporary = directory.resolve("." + report.fileName() + ".tmp");
        try {
            try (Writer out = Files.newBufferedWriter(temporary, UTF_8)) {
                report.write(result, out);
            }
            move(temporary, file);
        } finally {
            Files.deleteIfExists(temporary);
        }
        return file;
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, REPLACE_EXISTING);
        }
    }

    private static Report report(Format format) {
        return switch (format) {
            case HTML -> new HtmlReport();
            case SARIF -> new SarifReport();
            case JSON -> new JsonReport();
            case MD -> new MarkdownReport();
        };
    }
}
