package io.github.piiflow.report.sarif;

import io.github.piiflow.catalog.Element;
import io.github.piiflow.dataflow.SinkSite;
import io.github.piiflow.dataflow.Step;
import io.github.piiflow.finding.Finding;
import io.github.piiflow.finding.Names;
import io.github.piiflow.finding.Origin;
import io.github.piiflow.report.JsonWriter;
import io.github.piiflow.report.Words;
import io.github.piiflow.symbol.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One result. */
final class SarifResult {
    /** Origins told with their way. */
    private static final int MAX_ORIGINS = 10;

    private final JsonWriter json;
    private final Finding finding;
    private final SinkSite sink;

    SarifResult(JsonWriter json, Finding finding) {
        this.json = json;
        this.finding = finding;
        this.sink = finding.sink();
    }

    void write(int ruleIndex) throws IOException {
        json.text("ruleId", finding.rule());
        json.number("ruleIndex", ruleIndex);
        json.text("level", SarifRule.level(finding.severity()));
        json.object("message", () -> json.text("text", message()));
        json.objects("locations", List.of(sink), each -> {
            json.object("physicalLocation", () -> SarifText.physical(json, each.place(), finding.snippet()));
            logicalLocation();
        });
        codeFlows();
        List<Element> declared = declared();
        if (!declared.isEmpty()) {
            json.startArray("relatedLocations");
            for (int i = 0; i < declared.size(); i++) {
                related(i + 1, declared.get(i));
            }
            json.endArray();
        }
        json.object("partialFingerprints", () -> {
            json.text("piiflowFlow/v1", finding.flowKey());
            json.text("piiflowSite/v1", finding.siteKey());
        });
        json.object("properties", this::properties);
    }

    private String message() {
        String advice = finding.advice().isEmpty() ? "" : "\n" + finding.advice();
        return SarifText.message(finding.title() + ".")
                + declarations()
                + SarifText.message(" " + Words.whyUnprotected(finding) + advice);
    }

    /** Links to the related locations, by their numbers. */
    private String declarations() {
        List<Element> declared = declared();
        List<String> links = new ArrayList<>();
        for (int i = 0; i < declared.size(); i++) {
            links.add("[" + SarifText.message(String.valueOf(declared.get(i).place())) + "](" + (i + 1) + ")");
        }
        int more = finding.origins().size() - told().size();
        return links.isEmpty()
                ? ""
                : " It is declared at " + String.join(", ", links) + (more == 0 ? "" : " and " + more + " more places")
                        + ".";
    }

    private List<Origin> told() {
        List<Origin> origins = finding.origins();
        return origins.subList(0, Math.min(origins.size(), MAX_ORIGINS));
    }

    private List<Element> declared() {
        return told().stream()
                .map(Origin::element)
                .filter(element -> element.place() != null)
                .toList();
    }

    private void related(int id, Element element) throws IOException {
        Place place = element.place();
        if (place != null) {
            json.object(() -> {
                json.number("id", id);
                SarifText.location(json, place);
                text(Names.element(element) + " is declared here.");
            });
        }
    }

    private void logicalLocation() throws IOException {
        String name = sink.enclosingClass() + (sink.enclosingMethod().isEmpty() ? "" : "." + sink.enclosingMethod());
        if (!name.isEmpty()) {
            json.objects("logicalLocations", List.of(name), each -> {
                json.text("fullyQualifiedName", each);
                json.text("kind", sink.enclosingMethod().isEmpty() ? "type" : "function");
            });
        }
    }

    private void codeFlows() throws IOException {
        List<Origin> ways =
                told().stream().filter(origin -> !origin.steps().isEmpty()).toList();
        if (!ways.isEmpty()) {
            json.objects(
                    "codeFlows",
                    ways,
                    way -> json.objects("threadFlows", List.of(way), thread -> {
                        json.startArray("locations");
                        int nesting = 0;
                        for (int i = 0; i < way.steps().size(); i++) {
                            Step step = way.steps().get(i);
                            nesting = step.kind() == Step.Kind.RETURNED ? Math.max(nesting - 1, 0) : nesting;
                            step(step, i, nesting, i == Finding.FIRST_STEPS ? way.cutSteps() : 0);
                            nesting = step.kind() == Step.Kind.PASSED ? nesting + 1 : nesting;
                        }
                        json.endArray();
                    }));
        }
    }

    private void step(Step step, int index, int nesting, int cut) throws IOException {
        String message = (cut > 0 ? Words.count(cut, "step") + " later: " : "") + Words.step(step);
        json.object(() -> {
            json.object("location", () -> {
                SarifText.location(json, step.place());
                text(message);
            });
            json.texts("kinds", List.of(Words.id(step.kind())));
            json.number("nestingLevel", nesting);
            json.number("executionOrder", index + 1L);
        });
    }

    private void text(String text) throws IOException {
        json.object("message", () -> json.text("text", SarifText.message(text)));
    }

    private void properties() throws IOException {
        json.texts("dataTypes", List.of(finding.dataType().id()));
        json.text("sinkKind", sink.kind().id());
        json.text("recipient", sink.recipient());
        json.text("store", sink.store());
        json.text("severity", Words.id(finding.severity()));
        json.text("confidence", Words.id(finding.confidence()));
        json.text("protection", finding.state().id());
        json.text("element", finding.element().name());
        json.number("origins", finding.origins().size());
        json.text("api", sink.api());
    }
}
