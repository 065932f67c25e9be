package io.github.piiflow.exposure;

import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.catalog.Element;
import io.github.piiflow.dataflow.SinkSite;
import io.github.piiflow.dataflow.Step;
import io.github.piiflow.dataflow.TaintFlow;
import io.github.piiflow.rule.Confidence;
import io.github.piiflow.rule.Protection;
import io.github.piiflow.rule.Reads;
import io.github.piiflow.rule.SinkKind;
import io.github.piiflow.rule.Switch;
import io.github.piiflow.symbol.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The flows that switches make: one data type at one switch is told once. */
final class Told {
    private final Map<Found, TaintFlow> found = new LinkedHashMap<>();

    private record Found(Place place, String dataType) {}

    List<TaintFlow> flows() {
        return List.copyOf(found.values());
    }

    /** A switch in a file of the configuration. */
    static SinkSite site(String what, Place place) {
        return new SinkSite(SinkKind.CONFIGURATION, what, place, "", "", what, Reads.FIELDS, null, null);
    }

    /** A switch in a method. */
    static SinkSite site(String what, long span, MethodInfo in) {
        String file = in.owner().file() == null ? "" : in.owner().file().path();
        return new SinkSite(
                SinkKind.CONFIGURATION,
                what,
                new Place(file, span),
                in.owner().name(),
                in.name(),
                in.signature(),
                Reads.FIELDS,
                null,
                null);
    }

    void report(Switch one, List<Element> elements, SinkSite site) {
        List<Element> all = new ArrayList<>(elements);
        one.data().forEach(id -> all.add(known(id, site)));
        for (Element element : all) {
            found.merge(
                    new Found(site.place(), element.dataType()),
                    flow(element, site),
                    (first, other) -> new TaintFlow(
                            first.element(),
                            first.state(),
                            first.steps(),
                            first.sink(),
                            first.confidence(),
                            first.others() + 1));
        }
    }

    /** What passes whatever the source says. */
    private static Element known(String dataType, SinkSite site) {
        return new Element(
                Element.Kind.METHOD,
                site.api(),
                dataType,
                Confidence.HIGH,
                List.of("every request has it"),
                Protection.RAW,
                null);
    }

    private static TaintFlow flow(Element element, SinkSite site) {
        List<Step> steps = new ArrayList<>();
        Place declared = element.place();
        if (declared != null) {
            steps.add(new Step(Step.Kind.DECLARED, element.name(), declared));
        }
        steps.add(new Step(Step.Kind.SINK, site.api(), site.place()));
        return new TaintFlow(element, element.state(), steps, site, Confidence.HIGH, 0);
    }
}
