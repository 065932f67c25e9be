package io.github.piiflow.finding;

import io.github.piiflow.symbol.Place;
import io.github.piiflow.symbol.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a sink's statement.
 *
 * @param normalised without layout and comments, what identities are made of; empty if there is no source
 * @param snippet what people see: whole lines, at most {@link #MAX_LINES}, masked
 */
record Statement(String normalised, String snippet) {
    private static final int MAX_LINES = 3;
    private static final int MAX_COLUMNS = 200;
    private static final int MAX_LENGTH = 100_000;

    static Statement of(Place place, SourceText sources) {
        List<String> lines = sources.lines(place.file());
        int first = place.line();
        if (first < 1 || first > lines.size()) {
            return new Statement("", "");
        }
        int last = Math.min(Math.max(Span.endLine(place.span()), first), lines.size());
        List<String> own = lines.subList(first - 1, last);
        boolean java = place.file().endsWith(".java") || place.file().endsWith(".kt");
        String text = between(own, Span.column(place.span()), Span.endColumn(place.span()));
        String normalised = java
                ? JavaText.of(text).normalised()
                : text.replaceAll("\\s+", " ").strip();
        return new Statement(normalised, snippet(own, java));
    }

    /** From the first column of the first line to the last column of the last, both included. */
    private static String between(List<String> lines, int column, int endColumn) {
        List<String> cut = new ArrayList<>(lines);
        int last = cut.size() - 1;
        String end = cut.get(last);
        cut.set(last, end.substring(0, endColumn < 1 ? end.length() : Math.min(endColumn, end.length())));
        String start = cut.get(0);
        cut.set(0, start.substring(Math.min(Math.max(column, 1) - 1, start.length())));
        String text = String.join("\n", cut);
        return text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
    }

    private static String snippet(List<String> lines, boolean java) {
        List<String> shown = lines.subList(0, Math.min(lines.size(), MAX_LINES));
        String text =
                String.join("\n", shown).replace("\t", "    ").stripIndent().stripTrailing();
        String masked = java ? Masking.maskSource(text) : Masking.mask(text);
        String cut = String.join("\n", masked.lines().map(Statement::shorten).toList());
        return lines.size() > MAX_LINES ? cut + " ..." : cut;
    }

    private static String shorten(String line) {
        return line.length() > MAX_COLUMNS ? line.substring(0, MAX_COLUMNS) + " ..." : line;
    }
}
