package io.github.piiflow.report.console;

import io.github.piiflow.dataflow.Step;
import io.github.piiflow.finding.Finding;
import io.github.piiflow.finding.Names;
import io.github.piiflow.finding.Origin;
import io.github.piiflow.report.Exit;
import io.github.piiflow.report.Words;
import io.github.piiflow.rule.Confidence;
import io.github.piiflow.rule.Severity;
import io.github.piiflow.symbol.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An exit in a few lines: headline, origins, calls that are crossed, sink, advice. */
record Block(Exit exit) {
    private static final int MAX_ORIGINS = 3;
    private static final int MAX_CALLS = 3;
    private static final int LABEL = 10;

    Severity severity() {
        return worst().severity();
    }

    int size() {
        return exit.findings().size();
    }

    List<String> lines(Style style) {
        List<String> lines = new ArrayList<>();
        lines.add(style.bold(exit.title()));
        origins(lines, style);
        calls(lines, style);
        lines.add(line(
                style, "leaves", Names.api(worst().sink().api()), worst().sink().place()));
        if (!worst().advice().isEmpty()) {
            lines.add(line(style, "fix", firstSentence(worst().advice()), null));
        }
        return lines;
    }

    private Finding worst() {
        return exit.worst();
    }

    private void origins(List<String> lines, Style style) {
        List<Finding> findings = exit.findings();
        int all =
                findings.stream().mapToInt(finding -> finding.origins().size()).sum();
        int shown = all <= MAX_ORIGINS ? all : MAX_ORIGINS - 1;
        List<String> told = new ArrayList<>();
        for (int rank = 0; told.size() < shown; rank++) {
            for (Finding finding : findings) {
                if (rank < finding.origins().size() && told.size() < shown) {
                    Origin origin = finding.origins().get(rank);
                    told.add(line(
                            style,
                            "from",
                            origin(finding, origin),
                            origin.element().place()));
                }
            }
        }
        lines.addAll(told);
        if (shown < all) {
            lines.add(line(style, "", "and " + (all - shown) + " more data elements", null));
        }
    }

    private String origin(Finding finding, Origin origin) {
        List<String> facts = new ArrayList<>();
        facts.add(finding.dataType().label());
        facts.add(Words.state(origin.state()));
        if (origin.severity() != severity()) {
            facts.add(Words.id(origin.severity()) + " severity");
        }
        if (origin.confidence() != Confidence.HIGH) {
            facts.add(Words.id(origin.confidence()) + " confidence");
        }
        return Names.element(origin.element()) + " (" + String.join(", ", facts) + ")";
    }

    private void calls(List<String> lines, Style style) {
        List<Step> steps =
                worst().worst().steps().stream().filter(Block::crossesMethods).toList();
        int shown = steps.size() <= MAX_CALLS ? steps.size() : MAX_CALLS - 1;
        for (int i = 0; i < shown; i++) {
            boolean last = i == shown - 1;
            if (last && shown < steps.size()) {
                lines.add(line(style, "", "... " + Words.count(steps.size() - shown, "more call"), null));
            }
            Step step = steps.get(last ? steps.size() - 1 : i);
            lines.add(line(style, label(step.kind()), step.what(), step.place()));
        }
    }

    private static boolean crossesMethods(Step step) {
        return switch (step.kind()) {
            case PASSED, RETURNED, THROWN, PROTECTED -> true;
            case DECLARED, READ, ASSIGNED, STORED, THROUGH, FORMATTED, SINK -> false;
        };
    }

    private static String label(Step.Kind kind) {
        return switch (kind) {
            case PASSED -> "into";
            case RETURNED -> "back from";
            case THROWN -> "thrown as";
            default -> "changed by";
        };
    }

    private static String line(Style style, String label, String text, @Nullable Place place) {
        String padded = label + " ".repeat(Math.max(LABEL - label.length(), 0)) + "  ";
        return "  " + style.faint(padded) + Words.visible(text)
                + (place == null ? "" : "  " + style.faint(place.toString()));
    }

    private static String firstSentence(String text) {
        String line = text.replaceAll("\\s+", " ");
        int end = line.indexOf(". ");
        return end < 0 ? line : line.substring(0, end + 1);
    }
}
