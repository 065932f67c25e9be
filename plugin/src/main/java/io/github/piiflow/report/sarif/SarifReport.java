package io.github.piiflow.report.sarif;

import io.github.piiflow.dataflow.BlindSpot;
import io.github.piiflow.finding.Finding;
import io.github.piiflow.report.JsonWriter;
import io.github.piiflow.report.Report;
import io.github.piiflow.report.Result;
import io.github.piiflow.report.RuleEntry;
import io.github.piiflow.report.Words;
import io.github.piiflow.symbol.Place;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** {@code findings.sarif}. Addresses are relative to the scan's root, which has to be the repository's. */
public final class SarifReport implements Report {
    /** GitHub refuses a file with more. Of these it keeps the 5,000 worst. */
    static final int MAX_RESULTS = 25_000;

    static final int MAX_NOTIFICATIONS = 1_000;

    private static final String LEFT_OUT = "piiflow/left-out";

    /** Brackets around one result. */
    private static final int LINES = 4;

    @Override
    public String fileName() {
        return "findings.sarif";
    }

    @Override
    public void write(Result result, Writer out) throws IOException {
        try (JsonWriter json = new JsonWriter(out, LINES)) {
            json.object(() -> {
                json.text("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
                json.text("version", "2.1.0");
                json.objects("runs", List.of(result), run -> run(json, run));
            });
        }
    }

    private static void run(JsonWriter json, Result result) throws IOException {
        List<Finding> findings = result.findings();
        List<Finding> shown = findings.subList(0, Math.min(findings.size(), MAX_RESULTS));
        List<RuleEntry> rules = RuleEntry.of(shown);
        List<String> ids = rules.stream().map(RuleEntry::id).toList();

        json.object("tool", () -> json.object("driver", () -> driver(json, result, rules)));
        json.object("automationDetails", () -> json.text("id", automationId(result)));
        json.objects("invocations", List.of(result), each -> {
            json.flag("executionSuccessful", true);
            notifications(json, result, findings.size() - shown.size());
        });
        json.text("columnKind", "utf16CodeUnits");
        json.objects("results", shown, finding -> new SarifResult(json, finding).write(ids.indexOf(finding.rule())));
        json.object("properties", () -> {
            json.number("files", result.files());
            json.number("lines", result.lines());
            json.texts("modules", result.modules());
            json.texts("rulePacks", result.rulePacks());
        });
    }

    private static void driver(JsonWriter json, Result result, List<RuleEntry> rules) throws IOException {
        json.text("name", "piiflow");
        json.text("organization", "piiflow");
        json.text("version", result.version());
        json.text("semanticVersion", result.version());
        json.objects("rules", rules, rule -> SarifRule.write(json, rule));
        json.startArray("notifications");
        for (BlindSpot.Kind kind : BlindSpot.Kind.values()) {
            descriptor(json, notificationId(kind), Words.blindSpots(kind) + ".");
        }
        descriptor(json, LEFT_OUT, "More than this format takes.");
        json.endArray();
    }

    private static void descriptor(JsonWriter json, String id, String description) throws IOException {
        json.object(() -> {
            json.text("id", id);
            json.text("name", SarifRule.pascal(id.substring(id.indexOf('/') + 1)));
            json.object("shortDescription", () -> json.text("text", description));
            json.object("fullDescription", () -> json.text("text", description));
            json.object("help", () -> json.text("text", description + " Data may leave there unnoticed."));
        });
    }

    private static void notifications(JsonWriter json, Result result, int leftOut) throws IOException {
        List<BlindSpot> spots = result.blindSpots();
        List<BlindSpot> told = spots.subList(0, Math.min(spots.size(), MAX_NOTIFICATIONS));
        json.startArray("toolExecutionNotifications");
        for (BlindSpot spot : told) {
            json.object(() -> {
                json.object("descriptor", () -> json.text("id", notificationId(spot.kind())));
                json.text("level", level(spot.kind()));
                json.object("message", () -> json.text("text", SarifText.message(Words.blindSpot(spot))));
                Place place = spot.place();
                if (place != null) {
                    json.objects("locations", List.of(place), each -> SarifText.location(json, each));
                }
            });
        }
        if (leftOut > 0) {
            leftOut(json, Words.count(leftOut, "result") + " of the lowest severity left out; findings.json has all.");
        }
        if (told.size() < spots.size()) {
            leftOut(json, Words.count(spots.size() - told.size(), "blind spot") + " left out; findings.json has all.");
        }
        json.endArray();
    }

    private static void leftOut(JsonWriter json, String message) throws IOException {
        json.object(() -> {
            json.object("descriptor", () -> json.text("id", LEFT_OUT));
            json.text("level", "warning");
            json.object("message", () -> json.text("text", message));
        });
    }

    private static String notificationId(BlindSpot.Kind kind) {
        return "piiflow/" + Words.id(kind);
    }

    private static String level(BlindSpot.Kind kind) {
        return switch (kind) {
            case FAILED -> "error";
            case UNPARSED, OTHER_LANGUAGE, MISSING_LIBRARY -> "warning";
            case UNRESOLVED_TYPE, UNKNOWN_CALL, CUT -> "note";
        };
    }

    /** What stands before the last slash is the category in which GitHub keeps the results. */
    private static String automationId(Result result) {
        return result.modules().isEmpty()
                ? "piiflow/"
                : "piiflow/" + result.modules().get(0).replace('/', '-') + "/";
    }
}
