package io.github.piiflow.report.html;

import io.github.piiflow.dataflow.Step;
import io.github.piiflow.finding.Finding;
import io.github.piiflow.finding.Names;
import io.github.piiflow.finding.Origin;
import io.github.piiflow.report.Words;
import io.github.piiflow.rule.Confidence;
import io.github.piiflow.symbol.Place;
import java.io.IOException;
import java.util.List;

/** One finding: a line that opens. */
final class FindingView {
    /** Origins listed behind the worst. */
    private static final int MAX_OTHERS = 20;

    private final Html html;
    private final Finding finding;

    FindingView(Html html, Finding finding) {
        this.html = html;
        this.finding = finding;
    }

    void brief() throws IOException {
        html.in("div", this::line, "class", "line");
    }

    void detailed() throws IOException {
        html.in("details", () -> {
            html.in("summary", this::line, "class", "line").line();
            html.in("div", this::body, "class", "body");
        });
    }

    private void line() throws IOException {
        Badge.write(html, finding.severity());
        html.text(" ");
        html.in(
                "span",
                () -> {
                    html.leaf("span", finding.title(), "class", "title").text(" ");
                    html.path(finding.sink().place().toString(), "class", "place");
                },
                "class",
                "what");
        html.text(" ");
        html.in(
                "span",
                () -> {
                    html.leaf("span", Words.kind(finding.sink().kind()), "class", "chip");
                    if (finding.confidence() != Confidence.HIGH) {
                        html.text(" ")
                                .leaf("span", Words.id(finding.confidence()) + " confidence", "class", "chip quiet");
                    }
                },
                "class",
                "chips");
    }

    private void body() throws IOException {
        html.line();
        if (!finding.snippet().isEmpty()) {
            html.in("pre", () -> html.leaf("code", finding.snippet()), "class", "snippet", "tabindex", "0")
                    .line();
        }
        html.in(
                        "div",
                        () -> {
                            html.in("div", this::way).line();
                            html.in("div", this::reasons).line();
                        },
                        "class",
                        "columns")
                .line();
        facts();
    }

    private void way() throws IOException {
        html.leaf("h4", "The way").line();
        steps(finding.worst());
        List<Origin> others = finding.origins().subList(1, finding.origins().size());
        if (!others.isEmpty()) {
            html.leaf("h4", "It also comes from").line();
            html.in("ul", () -> {
                        for (Origin origin : others.subList(0, Math.min(others.size(), MAX_OTHERS))) {
                            html.in("li", () -> other(origin)).line();
                        }
                        if (others.size() > MAX_OTHERS) {
                            html.leaf("li", others.size() - MAX_OTHERS + " more, see findings.json", "class", "quiet")
                                    .line();
                        }
                    })
                    .line();
        }
    }

    private void other(Origin origin) throws IOException {
        boolean same = origin.state() == finding.state() && origin.confidence() == finding.confidence();
        String but =
                same ? "" : " (" + Words.state(origin.state()) + ", " + Words.id(origin.confidence()) + " confidence)";
        Place place = origin.element().place();
        html.in("details", () -> {
            html.in("summary", () -> {
                html.leaf("span", Names.element(origin.element()) + but, "class", "act");
                if (place != null) {
                    html.text(" ");
                    html.path(place.toString(), "class", "place");
                }
            });
            steps(origin);
        });
    }

    private void steps(Origin origin) throws IOException {
        List<Step> steps = origin.steps();
        html.in(
                        "ol",
                        () -> {
                            for (int i = 0; i < steps.size(); i++) {
                                if (origin.cutSteps() > 0 && i == Finding.FIRST_STEPS) {
                                    html.leaf("li", Words.count(origin.cutSteps(), "more step"), "class", "cut")
                                            .line();
                                }
                                step(steps.get(i));
                            }
                        },
                        "class",
                        "steps")
                .line();
        if (origin.otherWays() > 0) {
            html.leaf("p", Words.count(origin.otherWays(), "other way") + " between the same ends.", "class", "quiet")
                    .line();
        }
    }

    private void step(Step step) throws IOException {
        html.in(
                        "li",
                        () -> {
                            html.leaf("span", Words.step(step), "class", "act").text(" ");
                            html.path(step.place().toString(), "class", "place");
                        },
                        "class",
                        "step-" + Words.id(step.kind()))
                .line();
    }

    private void reasons() throws IOException {
        html.leaf("h4", "Why it is personal").line();
        html.in("ul", () -> {
                    for (String reason : finding.element().reasons()) {
                        html.in("li", () -> html.prose(reason));
                    }
                    html.leaf(
                            "li",
                            finding.dataType().label() + ": category "
                                    + finding.dataType().category() + ", "
                                    + Words.id(finding.dataType().sensitivity()) + " sensitivity.");
                })
                .line();
        html.leaf("h4", "Why it leaves").line();
        html.leaf("p", Words.whySink(finding) + " " + Words.whyUnprotected(finding))
                .line();
        if (!finding.advice().isEmpty()) {
            html.leaf("h4", "What to change").line();
            html.in("p", () -> html.prose(finding.advice()), "class", "advice").line();
        }
    }

    private void facts() throws IOException {
        html.in(
                        "dl",
                        () -> {
                            fact(
                                    "Rule",
                                    () -> html.leaf(
                                            "a", finding.rule(), "href", "#" + RuleList.anchor(finding.rule())));
                            fact(
                                    "Data element",
                                    () -> html.leaf("code", finding.element().name()));
                            fact("Protection on arrival", () -> html.text(Words.state(finding.state())));
                            fact("Confidence", () -> html.text(Words.id(finding.confidence())));
                            String recipient = finding.sink().recipient();
                            if (recipient != null) {
                                fact("Recipient", () -> html.text(recipient));
                            }
                            String store = finding.sink().store();
                            if (store != null) {
                                fact("Store", () -> html.text(store));
                            }
                            fact("Id", () -> html.leaf("code", finding.id()));
                        },
                        "class",
                        "facts")
                .line();
    }

    private void fact(String name, Html.Content value) throws IOException {
        html.in("div", () -> {
            html.leaf("dt", name);
            html.in("dd", value);
        });
    }
}
