package io.github.piiflow.report.html;

import static java.util.stream.Collectors.groupingBy;

import io.github.piiflow.dataflow.BlindSpot;
import io.github.piiflow.report.Result;
import io.github.piiflow.report.Words;
import io.github.piiflow.symbol.Place;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the analysis could not see. */
final class BlindSpots {
    private static final int MAX_PER_KIND = 200;

    private final Html html;
    private final Result result;

    BlindSpots(Html html, Result result) {
        this.html = html;
        this.result = result;
    }

    void write() throws IOException {
        Map<BlindSpot.Kind, List<BlindSpot>> byKind =
                new TreeMap<>(result.blindSpots().stream().collect(groupingBy(BlindSpot::kind)));
        html.in(
                        "section",
                        () -> {
                            html.line()
                                    .leaf("h2", "Blind spots", "id", "blind-spots")
                                    .line();
                            if (byKind.isEmpty()) {
                                html.leaf("p", "None: everything could be read and followed.", "class", "quiet")
                                        .line();
                            } else {
                                html.leaf(
                                                "p",
                                                "What the analysis could not see. Data may leave here unnoticed.",
                                                "class",
                                                "quiet")
                                        .line();
                            }
                            for (Map.Entry<BlindSpot.Kind, List<BlindSpot>> entry : byKind.entrySet()) {
                                html.in("details", () -> kind(entry.getKey(), entry.getValue()), "class", "group")
                                        .line();
                            }
                        },
                        "aria-labelledby",
                        "blind-spots")
                .line();
    }

    private void kind(BlindSpot.Kind kind, List<BlindSpot> spots) throws IOException {
        html.in("summary", () -> {
                    html.text(Words.blindSpots(kind) + " ");
                    html.leaf("span", Words.number(spots.size()), "class", "count");
                })
                .line();
        html.in(
                        "ul",
                        () -> {
                            for (BlindSpot spot : spots.subList(0, Math.min(spots.size(), MAX_PER_KIND))) {
                                spot(spot);
                            }
                        },
                        "class",
                        "spots")
                .line();
        if (spots.size() > MAX_PER_KIND) {
            html.leaf(
                    "p",
                    Words.number(spots.size() - MAX_PER_KIND) + " more; findings.json has all.",
                    "class",
                    "notice");
        }
    }

    private void spot(BlindSpot spot) throws IOException {
        html.in("li", () -> {
                    html.text(Words.blindSpot(spot) + " ");
                    Place place = spot.place();
                    if (place != null) {
                        html.path(place.toString(), "class", "place");
                    }
                })
                .line();
    }
}
