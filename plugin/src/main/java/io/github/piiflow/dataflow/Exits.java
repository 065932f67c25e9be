package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.catalog.Element;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.rule.DataType;
import io.github.piiflow.rule.Protection;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What leaves one method: flows that are complete, uses that callers complete, and what it stores where others read. */
final class Exits {
    private final Program program;
    private final Set<Token> handedOut = new HashSet<>();
    private final MethodInfo root;
    private final Map<FlowKey, Flow> flows = new LinkedHashMap<>();
    private final Map<UseKey, Summary.SinkUse> uses = new LinkedHashMap<>();
    private final Map<UseKey, Summary.SinkUse> staticUses = new LinkedHashMap<>();
    private final Map<String, Value> stores = new LinkedHashMap<>();
    private final List<Summary.SinkUse> left = new ArrayList<>();
    private final List<BlindSpot> blindSpots = new ArrayList<>();
    private int rare;
    private final Set<Cut> cuts = EnumSet.noneOf(Cut.class);

    Exits(Program program, MethodInfo root) {
        this.program = program;
        this.root = root;
    }

    /** What makes two flows one. */
    record FlowKey(SinkSite site, Element element, Summary.@Nullable Tentative tentative) {}

    /** Personal data at a sink. */
    record Flow(SinkSite site, Element element, Fact fact, int ways, Summary.@Nullable Tentative tentative) {}

    private record UseKey(SinkSite site, Path path, Protection level, boolean reset, boolean numeric) {
        @Override
        public int hashCode() {
            return (site.hashCode() * 31 + path.hashCode()) * 31
                    + level.hashCode() * 4
                    + (reset ? 2 : 0)
                    + (numeric ? 1 : 0);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof UseKey key
                    && level == key.level
                    && reset == key.reset
                    && numeric == key.numeric
                    && path.equals(key.path)
                    && site.equals(key.site);
        }
    }

    /**
     * Whether data that arrives at a sink by a way of so many steps tells callers anything that they are not told yet. Most does
     * not, so the way need not be made.
     *
     * @param fact without its way
     */
    boolean isNews(SinkSite site, Fact fact, int steps) {
        if (!(fact.origin() instanceof Path path) || path.element() != null || path.isUnknown()) {
            return true;
        }
        UseKey key = key(site, path, fact);
        Summary.SinkUse known = uses.get(key);
        if (known == null && path.isStatic()) {
            known = staticUses.get(key);
        }
        if (known != null) {
            return fact.isBetter(steps, known.fact());
        }
        if (uses.size() < Limits.SINK_USES || path.isStatic()) {
            return true;
        }
        cut(Cut.SINK_USES);
        return false;
    }

    private static UseKey key(SinkSite site, Path path, Fact fact) {
        return new UseKey(site, path, fact.level(), fact.reset(), fact.numeric());
    }

    /** Runs what hardly ever does: what leaves there is likely at most. */
    boolean rarely(BooleanSupplier code) {
        rare++;
        boolean result = code.getAsBoolean();
        rare--;
        return result;
    }

    /** Data arrives at a sink. */
    void sink(SinkSite site, Fact arriving, Summary.@Nullable Tentative tentative) {
        Fact fact = rare > 0 ? arriving.unsure() : arriving;
        if (fact.origin() instanceof Element element) {
            if (tentative != null && !tentative.isPart() && tentative.dataType().equals(element.dataType())) {
                program.tentatives().satisfied(tentative, site);
            }
            flow(site, element, fact, null);
            return;
        }
        Path path = (Path) fact.origin();
        Element element = path.element();
        Summary.Tentative open = tentative;
        if (element != null) {
            if (open != null && !open.isPart() && open.dataType().equals(element.dataType())) {
                program.tentatives().satisfied(open, site);
            }
            Summary.Tentative own = tentative(path, element, tentative != null && tentative.named());
            open = own == null ? open : own;
            flow(site, element, fact, own);
        }
        if (path.isUnknown()) {
            if (open != null && tentative != null) {
                program.tentatives().opaque(tentative, site);
            }
            return;
        }
        boolean room = uses.size() < most(path, open != null && open.named());
        UseKey key = key(site, path, fact);
        if (room || uses.containsKey(key)) {
            uses.merge(key, new Summary.SinkUse(fact, site, open), Exits::shorter);
        } else if (path.isStatic() && staticUses.size() < Limits.SINK_USES) {
            staticUses.merge(key, new Summary.SinkUse(fact, site, open), Exits::shorter);
        } else {
            cut(Cut.SINK_USES);
        }
    }

    /** What callers know better than the declaration that the data at a path has; null if they cannot. */
    Summary.@Nullable Tentative tentative(Path path, Element element, boolean named) {
        Path declared = path.declared();
        boolean tells = declared.depth() == 0 || path.parameter() >= 0 && !path.isUnknown() && isOfFields(declared);
        return tells ? new Summary.Tentative(root, declared, element.dataType(), named || declared.depth() == 0) : null;
    }

    /** An object is given to code that is not there, which may fill it. */
    void handOut(Value object) {
        if (object.tokenCount() > 0) {
            handedOut.addAll(object.tokens());
        }
    }

    /** Whether code that is not there was given an object. */
    boolean isHandedOut(Value object) {
        return object.tokens().stream().anyMatch(handedOut::contains);
    }

    /** What lists and maps hold others may have put there, in ways that are not seen. */
    private static boolean isOfFields(Path path) {
        for (Path at = path; at.parent() != null; at = at.parent()) {
            if (!isField(at.selector())) {
                return false;
            }
        }
        return true;
    }

    /** Callers have more room to say what they pass for a parameter that is personal by its name only: if they cannot, the name counts. */
    private static int most(Path path, boolean tell) {
        return tell ? Limits.SINK_USES * 2 : path.isStatic() ? Limits.SINK_USES / 2 : Limits.SINK_USES;
    }

    private static Summary.SinkUse shorter(Summary.SinkUse a, Summary.SinkUse b) {
        return Fact.isBetter(a.fact(), b.fact()) ? a : b;
    }

    private void flow(SinkSite site, Element element, Fact fact, Summary.@Nullable Tentative tentative) {
        DataType type = program.rules().dataTypes().get(element.dataType());
        if (fact.numeric() && type != null && !type.numeric()) {
            return;
        }
        flows.merge(new FlowKey(site, element, tentative), new Flow(site, element, fact, 0, tentative), Exits::merged);
    }

    static Flow merged(Flow a, Flow b) {
        boolean first = a.fact().level() == b.fact().level()
                ? Fact.isBetter(a.fact(), b.fact())
                : a.fact().level().compareTo(b.fact().level()) < 0;
        Flow kept = first ? a : b;
        return new Flow(kept.site(), kept.element(), kept.fact(), a.ways() + b.ways() + 1, kept.tentative());
    }

    /**
     * What stands in stored fields when the method ends leaves.
     *
     * @param reachable objects that the caller can reach: it sees itself what they hold in the end
     */
    void stored(Heap heap, Set<Token> reachable) {
        for (Map.Entry<Token, ? extends Map<String, Value>> object :
                heap.objects().entrySet()) {
            ClassInfo info = object.getKey().type().classInfo();
            if (info == null || info.origin() != ClassInfo.Origin.SOURCE) {
                continue;
            }
            for (Map.Entry<String, Value> part : object.getValue().entrySet()) {
                SinkSite site = part.getValue().hasFacts() ? program.stored(info, part.getKey()) : null;
                if (site != null) {
                    part.getValue().facts().forEach(fact -> stored(site, fact, reachable.contains(object.getKey())));
                }
            }
        }
    }

    private void stored(SinkSite site, Fact fact, boolean reachable) {
        DataType type = fact.origin() instanceof Element element
                ? program.rules().dataTypes().get(element.dataType())
                : null;
        if (!reachable) {
            sink(site, fact, null);
        } else if (!fact.numeric() || type == null || type.numeric()) {
            left.add(new Summary.SinkUse(fact, site, null));
        }
    }

    /** Remembers what personal data stands in the fields of objects and classes when the method ends. */
    void stores(Heap heap) {
        for (Map.Entry<Token, ? extends Map<String, Value>> object :
                heap.objects().entrySet()) {
            Token token = object.getKey();
            for (Map.Entry<String, Value> part : object.getValue().entrySet()) {
                String slot = slot(token, part.getKey());
                if (slot != null) {
                    store(slot, part.getValue(), heap, 0);
                }
            }
        }
    }

    /** Keeps the personal data of a value under the name of its place, that of what a container holds under its selectors. */
    private void store(String slot, Value value, Heap heap, int depth) {
        Value kept = kept(value);
        if (kept.hasFacts()) {
            stores.merge(slot, kept, Value::join);
        }
        for (Token token : value.tokens()) {
            if (depth < 2 && token.path() == null && token.payload() == null && !isSource(token)) {
                heap.fields(token).forEach((selector, part) -> store(slot + "/" + selector, part, heap, depth + 1));
            }
        }
    }

    private static Value kept(Value value) {
        List<Fact> facts = new ArrayList<>();
        for (Fact fact : value.facts()) {
            Element element = fact.origin() instanceof Path path ? path.element() : null;
            if (fact.isPersonal()) {
                facts.add(fact);
            } else if (element != null) {
                facts.add(fact.at(element));
            }
        }
        return Value.of(facts, false);
    }

    private static boolean isSource(Token token) {
        ClassInfo info = token.type().classInfo();
        return info != null && info.origin() == ClassInfo.Origin.SOURCE;
    }

    /** Name of the place that outlives a call, {@code Class#field}; null for elements and unknown classes. */
    static @Nullable String slot(Token token, String selector) {
        Path path = token.path();
        if (path != null && path.parent() == null && path.isStatic()) {
            return path.selector() + "#" + selector;
        }
        ClassInfo info = token.type().classInfo();
        if (isField(selector)) {
            return info != null && info.origin() == ClassInfo.Origin.SOURCE ? info.name() + "#" + selector : null;
        }
        Path parent = path == null ? null : path.parent();
        if (path == null || parent == null) {
            return null;
        }
        String container = slot(Token.at(parent), path.selector());
        return container == null || selector.charAt(0) == '#' ? null : container + "/" + selector;
    }

    static boolean isField(String selector) {
        char first = selector.charAt(0);
        return first != '[' && first != '{' && first != '*' && first != '#';
    }

    /** Something in the method was not followed to its end. */
    void cut(Cut reason) {
        cuts.add(reason);
    }

    /** Nor was it in what it calls. */
    void cut(Set<Cut> called) {
        cuts.addAll(called);
    }

    Set<Cut> cuts() {
        return Set.copyOf(cuts);
    }

    void blindSpot(BlindSpot spot) {
        blindSpots.add(spot);
    }

    List<Summary.SinkUse> uses() {
        return List.copyOf(uses.values());
    }

    /**
     * All of it in the end.
     *
     * @param isCalled whether callers complete what depends on them
     */
    Outflow outflow(boolean isCalled) {
        for (Flow flow : flows.values()) {
            if (flow.tentative() != null) {
                flow.tentative().path().forget();
            }
        }
        return new Outflow(
                root,
                List.copyOf(flows.values()),
                isCalled ? List.of() : uses(),
                List.copyOf(staticUses.values()),
                isCalled ? List.of() : List.copyOf(left),
                CompactMap.of(stores),
                blindSpots());
    }

    private List<BlindSpot> blindSpots() {
        if (cuts.isEmpty()) {
            return List.copyOf(blindSpots);
        }
        String reasons = cuts.stream().map(Cut::words).collect(Collectors.joining("; "));
        MethodDecl declaration = root.declaration();
        BlindSpot cut = new BlindSpot(
                BlindSpot.Kind.CUT,
                "Not everything in " + root.signature() + " was followed: " + reasons + ". Flows may be missing.",
                Trail.place(root, declaration == null ? 0 : declaration.span()));
        return Stream.concat(blindSpots.stream(), Stream.of(cut)).toList();
    }
}
