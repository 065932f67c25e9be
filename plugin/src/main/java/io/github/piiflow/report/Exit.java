package io.github.piiflow.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.github.piiflow.dataflow.SinkSite;
import io.github.piiflow.finding.Finding;
import io.github.piiflow.rule.SinkKind;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One statement that lets data out, with all its findings.
 *
 * @param findings at least one, worst first
 */
public record Exit(List<Finding> findings) {
    /** Copies the list. */
    public Exit {
        findings = List.copyOf(findings);
    }

    /** The exits of these findings, in their order. */
    public static List<Exit> of(List<Finding> findings) {
        return findings.stream()
                .collect(groupingBy(finding -> Line.of(finding.sink()), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(Exit::new)
                .toList();
    }

    /** The worst finding. */
    public Finding worst() {
        return findings.get(0);
    }

    /** The title of the worst, and which other data leaves with it. */
    public String title() {
        Set<String> labels = new LinkedHashSet<>();
        findings.forEach(finding -> labels.add(finding.dataType().label()));
        labels.remove(worst().dataType().label());
        return labels.isEmpty()
                ? worst().title()
                : worst().title() + ", with "
                        + join(labels.stream().map(Exit::inSentence).toList());
    }

    /** {@code e-mail address}, but {@code IBAN}. */
    private static String inSentence(String label) {
        boolean acronym = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return acronym || label.isEmpty() ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    private static String join(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    private record Line(String file, int line, SinkKind kind, String api) {
        static Line of(SinkSite sink) {
            return new Line(sink.place().file(), sink.place().line(), sink.kind(), sink.api());
        }
    }
}
