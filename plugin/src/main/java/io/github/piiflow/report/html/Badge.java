package io.github.piiflow.report.html;

import io.github.piiflow.report.Words;
import io.github.piiflow.rule.Severity;
import java.io.IOException;

/** Severity as word and shape, so that no one needs the colour. */
final class Badge {
    private Badge() {}

    static void write(Html html, Severity severity) throws IOException {
        String id = Words.id(severity);
        html.in(
                "span",
                () -> {
                    shape(html, id);
                    html.text(Words.title(severity));
                },
                "class",
                "badge " + id);
    }

    static void shape(Html html, String severity) throws IOException {
        String shape = switch (severity) {
            case "critical" -> "◆";
            case "high" -> "▲";
            case "medium" -> "■";
            case "low" -> "●";
            default -> "○";
        };
        html.leaf("span", shape, "class", "shape", "aria-hidden", "true");
    }
}
