package io.github.piiflow.report.sarif;

import io.github.piiflow.report.JsonWriter;
import io.github.piiflow.symbol.Place;
import io.github.piiflow.symbol.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Addresses, regions and texts as SARIF wants them. */
final class SarifText {
    private static final String PLAIN = "/-._~!$&'()*+,;=@";

    private SarifText() {}

    /** The fields of a location. */
    static void location(JsonWriter json, Place place) throws IOException {
        json.object("physicalLocation", () -> physical(json, place, ""));
    }

    /** The fields of a physical location; with the text of its region unless that is empty. */
    static void physical(JsonWriter json, Place place, String snippet) throws IOException {
        json.object("artifactLocation", () -> json.text("uri", uri(place.file())));
        if (place.line() > 0) {
            json.object("region", () -> region(json, place.span(), snippet));
        }
    }

    /** The end column is the one behind the last character. */
    private static void region(JsonWriter json, long span, String snippet) throws IOException {
        int line = Span.line(span);
        int column = Math.max(Span.column(span), 1);
        int endLine = Math.max(Span.endLine(span), line);
        json.number("startLine", line);
        json.number("startColumn", column);
        json.number("endLine", endLine);
        json.number("endColumn", Math.max(Span.endColumn(span), endLine == line ? column : 1) + 1);
        if (!snippet.isEmpty()) {
            json.object("snippet", () -> json.text("text", snippet));
        }
    }

    /** A path as a relative address. */
    static String uri(String path) {
        StringBuilder out = new StringBuilder();
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
            out.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return out.toString();
    }

    /** Plain text of a message: brackets would begin a link. */
    static String message(String text) {
        return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
    }

    /** At most as long as GitHub takes it. */
    static String shorten(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 3) + "...";
    }
}
