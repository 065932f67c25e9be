package io.github.piiflow.testing;

import io.github.piiflow.catalog.Element;
import io.github.piiflow.dataflow.SinkSite;
import io.github.piiflow.dataflow.Step;
import io.github.piiflow.dataflow.TaintFlow;
import io.github.piiflow.finding.Contract;
import io.github.piiflow.finding.Finding;
import io.github.piiflow.finding.Findings;
import io.github.piiflow.finding.SourceText;
import io.github.piiflow.rule.Confidence;
import io.github.piiflow.rule.Protection;
import io.github.piiflow.rule.Reads;
import io.github.piiflow.rule.SinkKind;
import io.github.piiflow.symbol.Place;
import io.github.piiflow.symbol.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds flows by hand. Places are found by the text that stands there. */
public final class Flow {
    private final Map<String, String> sources;
    private Element.Kind elementKind = Element.Kind.FIELD;
    private String elementName = "com.acme.Customer#email";
    private String dataType = "email";
    private Confidence elementConfidence = Confidence.HIGH;
    private Confidence confidence = Confidence.HIGH;
    private List<String> reasons = List.of("its name is \"email\"");
    private @Nullable Place declared;
    private Protection state = Protection.RAW;
    private final List<Step> steps = new ArrayList<>();
    private SinkKind kind = SinkKind.LOG;
    private String api = "org.slf4j.Logger.info";
    private String enclosingClass = "com.acme.OrderService";
    private String enclosingMethod = "place";
    private @Nullable String recipient;
    private @Nullable String store;
    private int others;

    private Flow(Map<String, String> sources) {
        this.sources = sources;
    }

    /** A flow through these sources: an e-mail address in a customer goes into a log, unless said otherwise. */
    public static Flow in(Map<String, String> sources) {
        return new Flow(sources);
    }

    /** The data element. */
    public Flow element(String dataType, String name) {
        this.dataType = dataType;
        this.elementName = name;
        return this;
    }

    /** Another kind of data element than a field. */
    public Flow elementKind(Element.Kind kind) {
        this.elementKind = kind;
        return this;
    }

    /** Where the element is declared; also the first step. */
    public Flow declared(String file, String text) {
        declared = place(file, text);
        steps.add(new Step(Step.Kind.DECLARED, elementName, declared));
        return this;
    }

    /** Confidence of the element and of the flow. */
    public Flow confidence(Confidence element, Confidence flow) {
        this.elementConfidence = element;
        this.confidence = flow;
        return this;
    }

    /** Why it is personal. */
    public Flow because(String... reasons) {
        this.reasons = Arrays.asList(reasons);
        return this;
    }

    /** State on arrival. */
    public Flow state(Protection state) {
        this.state = state;
        return this;
    }

    /** One more step. */
    public Flow step(Step.Kind kind, String what, String file, String text) {
        return step(kind, what, place(file, text));
    }

    public Flow step(Step.Kind kind, String what, Place place) {
        steps.add(new Step(kind, what, place));
        return this;
    }

    /** Kind of the sink and what is called. */
    public Flow sink(SinkKind kind, String api) {
        this.kind = kind;
        this.api = api;
        return this;
    }

    /** Who receives it, or where it is kept. */
    public Flow to(@Nullable String recipient, @Nullable String store) {
        this.recipient = recipient;
        this.store = store;
        return this;
    }

    /** The method around the sink. */
    public Flow inside(String enclosingClass, String enclosingMethod) {
        this.enclosingClass = enclosingClass;
        this.enclosingMethod = enclosingMethod;
        return this;
    }

    /** Number of other ways. */
    public Flow others(int others) {
        this.others = others;
        return this;
    }

    /** Ends at the first statement with this text. */
    public TaintFlow at(String file, String text) {
        return at(place(file, text));
    }

    /** Ends here. */
    public TaintFlow at(Place place) {
        List<Step> all = new ArrayList<>(steps);
        all.add(new Step(Step.Kind.SINK, api.replaceAll(".*\\.(?=[^.]*\\.)", ""), place));
        return new TaintFlow(
                new Element(elementKind, elementName, dataType, elementConfidence, reasons, state, declared),
                state,
                all,
                new SinkSite(
                        kind,
                        api,
                        place,
                        enclosingClass,
                        enclosingMethod,
                        enclosingMethod + "()",
                        Reads.TO_STRING,
                        recipient,
                        store),
                confidence,
                others);
    }

    /** The place of a text. */
    public Place place(String file, String text) {
        return place(sources, file, text, 0);
    }

    /** The place of a text's occurrence, counted from 0. */
    public static Place place(Map<String, String> sources, String file, String text, int occurrence) {
        String source = sources.getOrDefault(file, "");
        int start = source.indexOf(text);
        for (int i = 0; i < occurrence; i++) {
            start = source.indexOf(text, start + 1);
        }
        if (start < 0) {
            throw new IllegalArgumentException(file + " has no " + text);
        }
        int end = start + text.length() - 1;
        return new Place(
                file, Span.of(line(source, start), column(source, start), line(source, end), column(source, end)));
    }

    private static int line(String source, int at) {
        return (int) source.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }

    private static int column(String source, int at) {
        return at - source.lastIndexOf('\n', at - 1);
    }

    /** Source text of a map. */
    public static SourceText text(Map<String, String> sources) {
        return path -> sources.getOrDefault(path, "").lines().toList();
    }

    /** The findings of these flows, all of them. */
    public static List<Finding> findings(Map<String, String> sources, TaintFlow... flows) {
        return Findings.of(List.of(flows), new FixedRules(), Contract.NONE, Confidence.LOW, text(sources))
                .findings();
    }
}
