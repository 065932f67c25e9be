package io.github.piiflow.report.sarif;

import io.github.piiflow.report.JsonWriter;
import io.github.piiflow.report.RuleEntry;
import io.github.piiflow.report.Words;
import io.github.piiflow.rule.RuleText;
import io.github.piiflow.rule.Severity;
import io.github.piiflow.rule.SinkKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One rule per sink kind and sensitivity, since GitHub keeps the severity at the rule. */
final class SarifRule {
    private static final int MAX_TEXT = 1024;
    private static final int MAX_TAGS = 20;

    private SarifRule() {}

    static void write(JsonWriter json, RuleEntry rule) throws IOException {
        RuleText text = rule.text();
        String title = text.title().strip() + " (" + Words.id(rule.sensitivity()) + " sensitivity)";
        json.text("id", rule.id());
        json.text("name", name(rule));
        json.object("shortDescription", () -> json.text("text", SarifText.shorten(title + ".", MAX_TEXT)));
        json.object("fullDescription", () -> json.text("text", SarifText.shorten(full(text, title), MAX_TEXT)));
        json.object("help", () -> {
            json.text("text", plain(rule));
            json.text("markdown", markdown(rule));
        });
        json.object("defaultConfiguration", () -> json.text("level", level(rule.severity())));
        json.object("properties", () -> {
            json.texts("tags", tags(rule));
            json.text("precision", precision(rule.kind()));
            json.text("problem.severity", problemSeverity(rule.severity()));
            json.text("security-severity", securitySeverity(rule.severity()));
        });
    }

    static String level(Severity severity) {
        return switch (severity) {
            case CRITICAL, HIGH -> "error";
            case MEDIUM -> "warning";
            case LOW, NOTE -> "note";
        };
    }

    private static String problemSeverity(Severity severity) {
        return switch (severity) {
            case CRITICAL, HIGH -> "error";
            case MEDIUM -> "warning";
            case LOW, NOTE -> "recommendation";
        };
    }

    /** In the bands of GitHub: over 9.0 critical, from 7.0 high, from 4.0 medium. */
    private static String securitySeverity(Severity severity) {
        return switch (severity) {
            case CRITICAL -> "9.5";
            case HIGH -> "8.0";
            case MEDIUM -> "5.5";
            case LOW -> "3.0";
            case NOTE -> "1.0";
        };
    }

    /** Where the recipient decides, and may be unknown, more findings are debatable. */
    private static String precision(SinkKind kind) {
        return switch (kind) {
            case HTTP, MESSAGE, RESPONSE, CONFIGURATION -> "medium";
            default -> "high";
        };
    }

    private static List<String> tags(RuleEntry rule) {
        List<String> tags = new ArrayList<>(List.of("security", "privacy"));
        for (int cwe : rule.text().cwe()) {
            tags.add(String.format(Locale.ROOT, "external/cwe/cwe-%03d", cwe));
        }
        tags.add("sink/" + rule.kind().id());
        tags.add("sensitivity/" + Words.id(rule.sensitivity()));
        return tags.subList(0, Math.min(tags.size(), MAX_TAGS));
    }

    /** {@code PersonalDataThirdPartyHigh}. */
    private static String name(RuleEntry rule) {
        return "PersonalData" + pascal(rule.kind().id() + "-" + Words.id(rule.sensitivity()));
    }

    static String pascal(String words) {
        StringBuilder name = new StringBuilder();
        for (String word : words.split("-", -1)) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }

    private static String full(RuleText text, String title) {
        return text.why().isBlank() ? title + "." : text.why().strip();
    }

    private static String plain(RuleEntry rule) {
        RuleText text = rule.text();
        StringBuilder out = new StringBuilder(text.title().strip()).append(".\n");
        section(out, "\n", text.why());
        section(out, "\nHow to fix: ", text.fix());
        section(out, "\nExample:\n", text.example());
        section(out, "\nLegal anchors: ", String.join(", ", text.legal()));
        return out.toString();
    }

    private static String markdown(RuleEntry rule) {
        RuleText text = rule.text();
        StringBuilder out =
                new StringBuilder("## ").append(text.title().strip()).append("\n");
        section(out, "\n", text.why());
        section(out, "\n### How to fix\n\n", text.fix());
        if (!text.example().isBlank()) {
            section(out, "\n```java\n", text.example());
            out.append("```\n");
        }
        section(out, "\nLegal anchors: ", String.join(", ", text.legal()));
        return out.toString();
    }

    private static void section(StringBuilder out, String before, String text) {
        if (!text.isBlank()) {
            out.append(before).append(text.stripTrailing()).append('\n');
        }
    }
}
