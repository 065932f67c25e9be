package io.github.piiflow.finding;

import static java.util.Comparator.comparing;

import io.github.piiflow.catalog.Element;
import io.github.piiflow.dataflow.SinkSite;
import io.github.piiflow.dataflow.TaintFlow;
import io.github.piiflow.rule.Confidence;
import io.github.piiflow.rule.DataType;
import io.github.piiflow.rule.Protection;
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
import java.util.TreeMap;
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

    private static final Comparator<Exit> BY_SOURCE = comparing(Exit::place)
            .thenComparing(Exit::kind)
            .thenComparing(Exit::api)
            .thenComparing(Exit::dataType);

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
        AntiForgery antiForgery = new AntiForgery(rules.vocabulary());
        Identifiers identifiers = new Identifiers(rules.vocabulary());
        MadeUp madeUp =
                new MadeUp(rules.frameworks().testModules(), rules.frameworks().testClasses());
        Map<Arrival, Breach> breaches = new LinkedHashMap<>();
        Set<SinkSite> addressed = flows.stream()
                .filter(flow -> policy.isAddress(flow.sink(), flow.element().dataType()))
                .map(TaintFlow::sink)
                .collect(Collectors.toSet());
        for (TaintFlow flow : flows) {
            DataType type = dataType(rules, flow.element());
            if (addressed.contains(flow.sink()) && Policy.isHarmlessToTheSubject(type)
                    || antiForgery.isForThePage(flow)) {
                continue;
            }
            policy.breach(type, flow.sink(), flow.state())
                    .map(severity -> new Breach(
                            type,
                            severity,
                            policy.ruleSeverity(type, flow.sink(), severity),
                            flow,
                            policy.isDoubtful(type, flow.sink()) || madeUp.concern(flow) || Route.isLong(flow.steps()),
                            identifiers.areMeant(flow),
                            flow.others()))
                    .ifPresent(breach -> breaches.merge(Arrival.of(flow), breach, Breach::worse));
        }
        Map<Exit, List<Breach>> exits = new TreeMap<>(BY_SOURCE);
        for (Map.Entry<Arrival, Breach> each : breaches.entrySet()) {
            exits.computeIfAbsent(each.getKey().exit(), exit -> new ArrayList<>())
                    .add(each.getValue());
        }
        Identity identity = new Identity();
        List<Finding> shown = new ArrayList<>();
        for (List<Breach> arrivals : exits.values()) {
            List<Breach> sure = arrivals.stream()
                    .filter(breach -> breach.confidence().compareTo(minConfidence) >= 0)
                    .sorted(Breach.ORDER)
                    .toList();
            finding(arrivals.get(0), sure, rules, identity, sources).ifPresent(shown::add);
        }
        shown.sort(WORST_FIRST);
        return new Findings(shown, exits.size() - shown.size());
    }

    /**
     * The finding of one exit.
     *
     * @param any of the arrivals there, by which the exit is known also if none is sure enough
     */
    private static Optional<Finding> finding(
            Breach any, List<Breach> arrivals, Rules rules, Identity identity, SourceText sources) {
        Statement statement = Statement.of(any.sink().place(), sources);
        DataType type = any.type();
        String rule = "piiflow/" + any.sink().kind().id() + "/" + Breach.id(type.sensitivity());
        String flowKey = identity.flowKey(rule, type.id(), any.sink(), statement.normalised());
        String siteKey = identity.siteKey(type.id(), any.sink(), statement.normalised());
        if (arrivals.isEmpty()) {
            return Optional.empty();
        }
        Breach worst = arrivals.get(0);
        SinkSite sink = masked(worst.sink());
        return Optional.of(new Finding(
                rule,
                Title.of(type, masked(worst.element()), arrivals.size() - 1, sink, worst.state()),
                worst.ruleSeverity(),
                type,
                sink,
                arrivals.stream().map(breach -> origin(breach, flowKey)).toList(),
                rules.text(sink.kind()).fix().strip(),
                rules.text(sink.kind()),
                flowKey,
                siteKey,
                statement.snippet()));
    }

    private static Origin origin(Breach breach, String flowKey) {
        Route route = Route.of(breach.flow().steps());
        return new Origin(
                masked(breach.element()),
                breach.severity(),
                breach.confidence(),
                breach.state(),
                route.steps(),
                route.cut(),
                breach.others(),
                Identity.originKey(flowKey, breach.element()));
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

    /** One data type at one sink: there is one finding for it, however many elements. */
    private record Exit(Place place, SinkKind kind, String api, String dataType) {}

    /** One data element at one sink: it is one origin, however many flows. */
    private record Arrival(String element, Exit exit) {
        static Arrival of(TaintFlow flow) {
            SinkSite sink = flow.sink();
            return new Arrival(
                    flow.element().name(),
                    new Exit(
                            sink.place(),
                            sink.kind(),
                            sink.api(),
                            flow.element().dataType()));
        }
    }

    /**
     * A flow that breaks the policy.
     *
     * @param demand how severe the policy finds it
     * @param doubtful whether such data is meant to go this way as often as not, is made up, or comes a long way
     * @param identifier whether an identifier is meant, not the login that it sounds like
     * @param others number of further ways to the same arrival
     */
    private record Breach(
            DataType type,
            Severity demand,
            Severity ruleSeverity,
            TaintFlow flow,
            boolean doubtful,
            boolean identifier,
            int others) {
        private static final Comparator<Breach> ORDER = comparing(Breach::severity, Comparator.reverseOrder())
                .thenComparing(Breach::confidence, Comparator.reverseOrder())
                .thenComparing(Breach::state)
                .thenComparing(breach -> breach.flow().steps().size())
                .thenComparing(breach -> breach.flow().toString());

        /** Tells of the worse one, counting both. */
        Breach worse(Breach other) {
            Breach worse = ORDER.compare(this, other) <= 0 ? this : other;
            return new Breach(
                    worse.type,
                    worse.demand,
                    worse.ruleSeverity,
                    worse.flow,
                    worse.doubtful,
                    worse.identifier,
                    others + other.others + 1);
        }

        Element element() {
            return flow.element();
        }

        SinkSite sink() {
            return flow.sink();
        }

        Protection state() {
            return flow.state();
        }

        Confidence confidence() {
            if (identifier) {
                return Confidence.LOW;
            }
            Confidence element = flow.element().confidence();
            Confidence least = element.compareTo(flow.confidence()) < 0 ? element : flow.confidence();
            return doubtful && least == Confidence.HIGH ? Confidence.MEDIUM : least;
        }

        Severity severity() {
            return Policy.severity(demand, flow.state(), confidence());
        }

        static String id(Sensitivity sensitivity) {
            return sensitivity.name().toLowerCase(Locale.ROOT);
        }
    }
}
