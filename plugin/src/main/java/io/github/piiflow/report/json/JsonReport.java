package io.github.piiflow.report.json;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.github.piiflow.catalog.Element;
import io.github.piiflow.dataflow.BlindSpot;
import io.github.piiflow.dataflow.SinkSite;
import io.github.piiflow.finding.Finding;
import io.github.piiflow.finding.Origin;
import io.github.piiflow.report.JsonWriter;
import io.github.piiflow.report.Report;
import io.github.piiflow.report.Result;
import io.github.piiflow.report.RuleEntry;
import io.github.piiflow.report.Words;
import io.github.piiflow.rule.Severity;
import io.github.piiflow.symbol.Place;
import io.github.piiflow.symbol.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code findings.json}, described by {@code findings.schema.json} beside this class. Fields may be added within a version; one that
 * goes or changes its meaning makes a new version.
 */
public final class JsonReport implements Report {
    /** Version of the format. */
    static final int VERSION = 1;

    /** Brackets around one finding. */
    private static final int LINES = 2;

    @Override
    public String fileName() {
        return "findings.json";
    }

    @Override
    public void write(Result result, Writer out) throws IOException {
        try (JsonWriter json = new JsonWriter(out, LINES)) {
            json.object(() -> {
                json.text("format", "piiflow-findings");
                json.number("version", VERSION);
                json.object("tool", () -> {
                    json.text("name", "piiflow");
                    json.text("version", result.version());
                    json.texts("rulePacks", result.rulePacks());
                });
                json.object("scan", () -> {
                    json.texts("modules", result.modules());
                    json.number("files", result.files());
                    json.number("lines", result.lines());
                });
                json.object("gate", () -> gate(json, result.gate()));
                json.object("counts", () -> counts(json, result));
                json.objects("rules", RuleEntry.of(result.findings()), rule -> rule(json, rule));
                json.objects("findings", result.findings(), finding -> finding(json, finding));
                json.objects("blindSpots", result.blindSpots(), spot -> blindSpot(json, spot));
            });
        }
    }

    private static void gate(JsonWriter json, Result.Gate gate) throws IOException {
        Severity failOn = gate.failOn();
        json.text("failOn", failOn == null ? null : Words.id(failOn));
        json.text("minConfidence", Words.id(gate.minConfidence()));
        json.number("failing", gate.failing());
        json.flag("passed", gate.passed());
    }

    private static void counts(JsonWriter json, Result result) throws IOException {
        Map<Severity, Long> bySeverity = result.findings().stream().collect(groupingBy(Finding::severity, counting()));
        json.number("findings", result.findings().size());
        for (Severity severity : Severity.values()) {
            json.number(Words.id(severity), bySeverity.getOrDefault(severity, 0L));
        }
        json.number("belowConfidence", result.belowConfidence());
        json.number("blindSpots", result.blindSpots().size());
    }

    private static void rule(JsonWriter json, RuleEntry rule) throws IOException {
        json.text("id", rule.id());
        json.text("sinkKind", rule.kind().id());
        json.text("sensitivity", Words.id(rule.sensitivity()));
        json.text("severity", Words.id(rule.severity()));
        json.text("title", rule.text().title());
        json.text("why", rule.text().why());
        json.text("fix", rule.text().fix());
        json.text("example", rule.text().example());
        json.texts(
                "cwe", rule.text().cwe().stream().map(number -> "CWE-" + number).toList());
        json.texts("legal", rule.text().legal());
    }

    private static void finding(JsonWriter json, Finding finding) throws IOException {
        json.text("id", finding.id());
        json.text("flowKey", finding.flowKey());
        json.text("siteKey", finding.siteKey());
        json.text("rule", finding.rule());
        json.text("title", finding.title());
        json.text("severity", Words.id(finding.severity()));
        json.text("confidence", Words.id(finding.confidence()));
        json.text("protection", finding.state().id());
        json.object("dataType", () -> {
            json.text("id", finding.dataType().id());
            json.text("label", finding.dataType().label());
            json.text("category", finding.dataType().category());
            json.text("sensitivity", Words.id(finding.dataType().sensitivity()));
            json.texts("legal", finding.dataType().legal());
        });
        json.object("sink", () -> sink(json, finding.sink()));
        way(json, finding.worst());
        json.objects(
                "otherOrigins", finding.origins().subList(1, finding.origins().size()), origin -> {
                    json.text("severity", Words.id(origin.severity()));
                    json.text("confidence", Words.id(origin.confidence()));
                    json.text("protection", origin.state().id());
                    way(json, origin);
                });
        json.text("advice", finding.advice());
        json.text("snippet", finding.snippet());
    }

    private static void way(JsonWriter json, Origin origin) throws IOException {
        Element element = origin.element();
        json.text("originKey", origin.key());
        json.object("element", () -> {
            json.text("kind", Words.id(element.kind()));
            json.text("name", element.name());
            json.texts("why", element.reasons());
            place(json, "place", element.place());
        });
        json.objects("steps", origin.steps(), step -> {
            json.text("kind", Words.id(step.kind()));
            json.text("what", step.what());
            place(json, "place", step.place());
        });
        json.number("cutSteps", origin.cutSteps());
        json.number("otherWays", origin.otherWays());
    }

    private static void sink(JsonWriter json, SinkSite sink) throws IOException {
        json.text("kind", sink.kind().id());
        json.text("api", sink.api());
        json.text("class", sink.enclosingClass());
        json.text("method", sink.method());
        json.text("reads", Words.id(sink.reads()));
        json.text("recipient", sink.recipient());
        json.text("store", sink.store());
        place(json, "place", sink.place());
    }

    private static void blindSpot(JsonWriter json, BlindSpot spot) throws IOException {
        json.text("kind", Words.id(spot.kind()));
        json.text("what", Words.blindSpot(spot));
        place(json, "place", spot.place());
    }

    private static void place(JsonWriter json, String name, @Nullable Place place) throws IOException {
        if (place != null) {
            json.object(name, () -> {
                json.text("file", place.file());
                json.number("line", place.line());
                json.number("column", place.column());
                json.number("endLine", Span.endLine(place.span()));
                json.number("endColumn", Span.endColumn(place.span()));
            });
        }
    }
}
