package io.github.piiflow.corpora;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.github.piiflow.dataflow.SinkSite;
import io.github.piiflow.finding.Finding;
import io.github.piiflow.finding.Origin;
import io.github.piiflow.report.Result;
import io.github.piiflow.report.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a scan found, for comparing: counts, then one line per origin of a finding in the order of places, so that changes stay apart. */
final class FindingLines {
    private FindingLines() {}

    static List<String> of(Result result) {
        List<String> lines = new ArrayList<>();
        lines.add("files: " + result.files());
        lines.add("lines: " + result.lines());
        lines.add("findings: " + result.findings().size());
        lines.addAll(counts(result.findings(), each -> "findings of confidence " + Words.id(each.confidence())));
        lines.addAll(counts(
                result.findings(),
                each -> "findings of kind " + each.sink().kind().id()));
        lines.add("findings below confidence: " + result.belowConfidence());
        lines.addAll(counts(result.blindSpots(), each -> "blind spots of kind " + Words.id(each.kind())));
        lines.add("");
        result.findings().stream()
                .sorted(Comparator.comparing((Finding each) -> each.sink().place()))
                .collect(groupingBy(each -> each.sink().place(), LinkedHashMap::new, toList()))
                .values()
                .forEach(all -> all.stream()
                        .flatMap(finding -> finding.origins().stream().map(origin -> line(finding, origin)))
                        .sorted()
                        .forEach(lines::add));
        return lines;
    }

    private static <T> List<String> counts(List<T> all, Function<T, String> kind) {
        return all.stream().collect(groupingBy(kind, TreeMap::new, counting())).entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue())
                .toList();
    }

    private static String line(Finding finding, Origin origin) {
        SinkSite sink = finding.sink();
        String target = Stream.of(sink.recipient(), sink.store())
                .filter(each -> each != null)
                .map(each -> " to " + each)
                .reduce("", String::concat);
        return "%s %s: %s %s -> %s%s (%s, %s)"
                .formatted(
                        sink.place(),
                        sink.kind().id(),
                        finding.dataType().id(),
                        origin.element().name(),
                        sink.api(),
                        target,
                        Words.id(origin.confidence()),
                        origin.state().id());
    }
}
