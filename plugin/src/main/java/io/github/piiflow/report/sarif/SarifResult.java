package io.github.piiflow.report.sarif;

import io.github.piiflow.dataflow.SinkSite;
import io.github.piiflow.dataflow.Step;
import io.github.piiflow.finding.Finding;
import io.github.piiflow.finding.Names;
import io.github.piiflow.report.JsonWriter;
import io.github.piiflow.report.Words;
import io.github.piiflow.symbol.Place;
import java.io.IOException;
import java.util.List;

/** One result. */
final class SarifResult {
    private static final int DECLARATION = 1;

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
        codeFlow();
        Place declaration = finding.element().place();
        if (declaration != null) {
            json.objects("relatedLocations", List.of(declaration), place -> {
                json.number("id", DECLARATION);
                SarifText.location(json, place);
                text(Names.element(finding.element()) + " is declared here.");
            });
        }
        json.object("partialFingerprints", () -> {
            json.text("piiflowFlow/v1", finding.flowKey());
            json.text("piiflowSite/v1", finding.siteKey());
        });
        json.object("properties", this::properties);
    }

    private String message() {
        Place declaration = finding.element().place();
        String declared = declaration == null
                ? ""
                : " It is declared at [" + SarifText.message(declaration.toString()) + "](" + DECLARATION + ").";
        String advice = finding.advice().isEmpty() ? "" : "\n" + finding.advice();
        return SarifText.message(finding.title() + ".")
                + declared
                + SarifText.message(" " + Words.whyUnprotected(finding) + advice);
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

    private void codeFlow() throws IOException {
        List<Step> steps = finding.steps();
        if (steps.isEmpty()) {
            return;
        }
        json.objects(
                "codeFlows",
                List.of(steps),
                flow -> json.objects("threadFlows", List.of(flow), thread -> {
                    json.startArray("locations");
                    int nesting = 0;
                    for (int i = 0; i < steps.size(); i++) {
                        Step step = steps.get(i);
                        nesting = step.kind() == Step.Kind.RETURNED ? Math.max(nesting - 1, 0) : nesting;
                        step(step, i, nesting);
                        nesting = step.kind() == Step.Kind.PASSED ? nesting + 1 : nesting;
                    }
                    json.endArray();
                }));
    }

    private void step(Step step, int index, int nesting) throws IOException {
        boolean afterCut = finding.cutSteps() > 0 && index == Finding.FIRST_STEPS;
        String message = (afterCut ? Words.count(finding.cutSteps(), "step") + " later: " : "") + Words.step(step);
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
        json.text("api", sink.api());
    }
}
