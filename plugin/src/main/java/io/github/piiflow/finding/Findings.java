package io.github.piiflow.finding;

import static java.util.Comparator.comparing;

import io.github.piiflow.catalog.Element;
import io.github.piiflow.dataflow.SinkSite;
import io.github.piiflow.dataflow.TaintFlow;
import io.github.piiflow.rule.Confidence;
import io.github.piiflow.rule.DataType;
import io.github.piiflow.rule.Rules;
import io.github.piiflow.rule.Sensitivity;
import io.github.piiflow.rule.Severity;
import io.github.piiflow.rule.SinkKind;
import io.github.piiflow.symbol.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the user is told of a scan's flows.
 *
 * @param findings worst first, then by place
 * @param belowConfidence number of findings left out for their low confidence
 */
public record Findings(List<Finding> findings, int belowConfidence) {
    private static final Comparator<Finding> WORST_FIRST = comparing(Finding::severity, Comparator.reverseOrder())
            .thenComparing(finding -> finding.sink().place())
            .thenComparing(finding -> finding.dataType().id())
            .thenComparing(finding -> finding.element().name())
            .thenComparing(finding -> finding.sink().kind())
            .thenComparing(Finding::flowKey);

    private static final Comparator<Breach> BY_SOURCE = comparing(
                    (Breach breach) -> breach.sink().place())
            .thenComparing(breach -> breach.sink().kind())
            .thenComparing(breach -> breach.sink().api())
            .thenComparing(breach -> breach.element().dataType())
            .thenComparing(breach -> breach.element().name());

    /** Copies the findings. */
    public Findings {
        findings = List.copyOf(findings);
    }

    /**
     * Makes findings of the flows that break the policy. The order of the flows does not matter.
     *
     * @param contract who may receive what
     * @param minConfidence findings below are only counted
     */
    public static Findings of(
            Collection<TaintFlow> flows, Rules rules, Contract contract, Confidence minConfidence, SourceText sources) {
        Policy policy = new Policy(rules, contract);
        Map<Arrival, Breach> breaches = new LinkedHashMap<>();
        Set<SinkSite> addressed = flows.stream()
                .filter(flow -> policy.isAddress(flow.sink(), flow.element().dataType()))
                .map(TaintFlow::sink)
                .collect(Collectors.toSet());
        for (TaintFlow flow : flows) {
            DataType type = dataType(rules, flow.element());
            if (addressed.contains(flow.sink()) && Policy.isHarmlessToTheSubject(type)) {
                continue;
            }
            policy.breach(type, flow.sink(), flow.state())
                    .map(severity -> new Breach(
                            type, severity, policy.ruleSeverity(type, flow.sink(), severity), flow, flow.others()))
                    .ifPresent(breach -> breaches.merge(Arrival.of(flow), breach, Breach::worse));
        }
        Identity identity = new Identity();
        List<Finding> all = new ArrayList<>();
        for (Breach breach : breaches.values().stream().sorted(BY_SOURCE).toList()) {
            all.add(finding(breach, rules, identity, Statement.of(breach.sink().place(), sources)));
        }
        List<Finding> shown = all.stream()
                .filter(finding -> finding.confidence().compareTo(minConfidence) >= 0)
                .sorted(WORST_FIRST)
                .toList();
        return new Findings(shown, all.size() - shown.size());
    }

    private static Finding finding(Breach breach, Rules rules, Identity identity, Statement statement) {
        DataType type = breach.type();
        SinkSite sink = masked(breach.sink());
        Element element = masked(breach.element());
        String rule = "piiflow/" + sink.kind().id() + "/" + Breach.id(type.sensitivity());
        Route route = Route.of(breach.flow().steps());
        return new Finding(
                rule,
                Title.of(type, element, sink, breach.flow().state()),
                breach.severity(),
                breach.ruleSeverity(),
                breach.confidence(),
                type,
                element,
                sink,
                breach.flow().state(),
                route.steps(),
                route.cut(),
                breach.others(),
                element.reasons(),
                rules.text(sink.kind()).fix().strip(),
                rules.text(sink.kind()),
                identity.flowKey(rule, breach.element(), breach.sink(), statement.normalised()),
                identity.siteKey(type.id(), breach.sink(), statement.normalised()),
                statement.snippet());
    }

    /** A type that no pack describes is reported all the same. */
    private static DataType dataType(Rules rules, Element element) {
        return Optional.ofNullable(rules.dataTypes().get(element.dataType()))
                .orElseGet(() -> new DataType(
                        element.dataType(),
                        element.dataType().replace('_', ' '),
                        "other",
                        Sensitivity.MEDIUM,
                        List.of(),
                        false,
                        false,
                        DataType.Report.ALWAYS,
                        List.of(),
                        List.of()));
    }

    private static Element masked(Element element) {
        boolean key = element.kind() == Element.Kind.KEY;
        return new Element(
                element.kind(),
                key ? Masking.mask(element.name()) : element.name(),
                element.dataType(),
                element.confidence(),
                element.reasons().stream().map(Masking::mask).toList(),
                element.state(),
                element.place());
    }

    private static SinkSite masked(SinkSite sink) {
        return new SinkSite(
                sink.kind(),
                sink.api(),
                sink.place(),
                sink.enclosingClass(),
                sink.enclosingMethod(),
                sink.method(),
                sink.reads(),
                Masking.maskNullable(sink.recipient()),
                Masking.maskNullable(sink.store()));
    }

    /** One data element at one sink: there is one finding for it, however many flows. */
    private record Arrival(String element, String dataType, SinkKind kind, String api, Place place) {
        static Arrival of(TaintFlow flow) {
            SinkSite sink = flow.sink();
            return new Arrival(flow.element().name(), flow.element().dataType(), sink.kind(), sink.api(), sink.place());
        }
    }

    /**
     * A flow that breaks the policy.
     *
     * @param demand how severe the policy finds it
     * @param others number of further ways to the same arrival
     */
    private record Breach(DataType type, Severity demand, Severity ruleSeverity, TaintFlow flow, int others) {
        private static final Comparator<Breach> ORDER = comparing(Breach::severity, Comparator.reverseOrder())
                .thenComparing(Breach::confidence, Comparator.reverseOrder())
                .thenComparing(breach -> breach.flow().state())
                .thenComparing(breach -> breach.flow().steps().size())
                .thenComparing(breach -> breach.flow().toString());

        /** Tells of the worse one, counting both. */
        Breach worse(Breach other) {
            Breach worse = ORDER.compare(this, other) <= 0 ? this : other;
            return new Breach(worse.type, worse.demand, worse.ruleSeverity, worse.flow, others + other.others + 1);
        }

        Element element() {
            return flow.element();
        }

        SinkSite sink() {
            return flow.sink();
        }

        Confidence confidence() {
            Confidence element = flow.element().confidence();
            return element.compareTo(flow.confidence()) < 0 ? element : flow.confidence();
        }

        Severity severity() {
            return Policy.severity(demand, flow.state(), confidence());
        }

        static String id(Sensitivity sensitivity) {
            return sensitivity.name().toLowerCase(Locale.ROOT);
        }
    }
}
