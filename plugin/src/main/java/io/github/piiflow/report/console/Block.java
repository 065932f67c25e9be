package io.github.piiflow.report.console;

import static java.util.stream.Collectors.groupingBy;

import io.github.piiflow.dataflow.SinkSite;
import io.github.piiflow.dataflow.Step;
import io.github.piiflow.finding.Finding;
import io.github.piiflow.finding.Names;
import io.github.piiflow.report.Words;
import io.github.piiflow.rule.Confidence;
import io.github.piiflow.rule.Severity;
import io.github.piiflow.rule.SinkKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The findings of one statement, worst first. */
record Block(List<Finding> findings) {
    private static final int MAX_ORIGINS = 3;
    private static final int MAX_BOUNDARIES = 3;
    private static final int LABEL = 10;

    private record Statement(String file, int line, SinkKind kind, String api) {
        static Statement of(SinkSite sink) {
            return new Statement(sink.place().file(), sink.place().line(), sink.kind(), sink.api());
        }
    }

    static List<Block> of(List<Finding> findings) {
        return findings.stream()
                .collect(groupingBy(finding -> Statement.of(finding.sink()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Block::new)
                .toList();
    }

    Severity severity() {
        return worst().severity();
    }

    int size() {
        return findings.size();
    }

    List<String> lines(Style style) {
        List<String> lines = new ArrayList<>();
        lines.add(style.bold(headline()));
        origins(lines, style);
        boundaries(lines, style);
        lines.add(line(
                style,
                "leaves",
                Names.api(worst().sink().api()),
                worst().sink().place().toString()));
        String advice = worst().advice();
        if (!advice.isEmpty()) {
            lines.add(line(style, "fix", firstParagraph(advice), ""));
        }
        return lines;
    }

    private Finding worst() {
        return findings.get(0);
    }

    private String headline() {
        Set<String> types = new LinkedHashSet<>();
        findings.forEach(finding -> types.add(finding.dataType().label()));
        if (types.size() == 1) {
            return worst().title();
        }
        List<String> others = new ArrayList<>(types);
        others.remove(worst().dataType().label());
        return worst().title() + ", with "
                + join(others.stream().map(Block::inSentence).toList());
    }

    private void origins(List<String> lines, Style style) {
        int shown = findings.size() <= MAX_ORIGINS ? findings.size() : MAX_ORIGINS - 1;
        for (Finding finding : findings.subList(0, shown)) {
            String severity = finding.severity() == severity() ? "" : ", " + Words.id(finding.severity()) + " severity";
            String certainty = finding.confidence() == Confidence.HIGH
                    ? ""
                    : ", " + Words.id(finding.confidence()) + " confidence";
            lines.add(line(
                    style,
                    "from",
                    Names.element(finding.element()) + " (" + finding.dataType().label() + ", "
                            + Words.state(finding.state()) + severity + certainty + ")",
                    finding.element().place() == null
                            ? ""
                            : finding.element().place().toString()));
        }
        if (shown < findings.size()) {
            lines.add(line(style, "", "and " + (findings.size() - shown) + " more data elements", ""));
        }
    }

    private void boundaries(List<String> lines, Style style) {
        List<Step> steps = worst().steps().stream()
                .filter(step -> switch (step.kind()) {
                    case PASSED, RETURNED, THROWN, PROTECTED -> true;
                    default -> false;
                })
                .toList();
        int shown = steps.size() <= MAX_BOUNDARIES ? steps.size() : MAX_BOUNDARIES - 1;
        for (int i = 0; i < shown; i++) {
            Step step = steps.get(i == shown - 1 ? steps.size() - 1 : i);
            if (i == shown - 1 && shown < steps.size()) {
                lines.add(line(style, "", "... " + Words.count(steps.size() - shown, "more call"), ""));
            }
            lines.add(line(style, label(step.kind()), step.what(), step.place().toString()));
        }
    }

    private static String label(Step.Kind kind) {
        return switch (kind) {
            case PASSED -> "into";
            case RETURNED -> "back from";
            case THROWN -> "thrown as";
            default -> "changed by";
        };
    }

    private static String line(Style style, String label, String text, String place) {
        String padded = label + " ".repeat(Math.max(LABEL - label.length(), 0)) + "  ";
        return "  " + style.faint(padded) + Words.visible(text) + (place.isEmpty() ? "" : "  " + style.faint(place));
    }

    private static String firstParagraph(String text) {
        int end = text.indexOf("\n\n");
        return (end < 0 ? text : text.substring(0, end)).replaceAll("\\s+", " ");
    }

    /** {@code e-mail address}, but {@code IBAN}. */
    private static String inSentence(String label) {
        boolean acronym = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return acronym || label.isEmpty() ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    private static String join(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
