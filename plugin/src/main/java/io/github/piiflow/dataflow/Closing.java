package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.binding.World;
import io.github.piiflow.catalog.Element;
import io.github.piiflow.rule.Confidence;
import io.github.piiflow.rule.DataType;
import io.github.piiflow.symbol.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Joins what the methods left open: static fields, fields of objects that outlive a call; picks one way per site and element. */
final class Closing {
    /** Doubts whether it is this data that an object holds which may as well hold other. */
    private static final int HOLDER = 2;

    /** Doubt whether somebody has put something into a field that a mapper leaves empty. */
    private static final int UNSTORED = 1;

    private final Program program;
    private final CallGraph graph;
    private final Idle idle;
    private final List<Outflow> outflows;
    private final TreeMap<String, Value> stores = new TreeMap<>();
    private final Map<Exits.FlowKey, Exits.Flow> flows = new LinkedHashMap<>();
    /** Whether nothing runs the method whose flows are added. */
    private boolean inIdle;

    /**
     * Of what all methods let out.
     *
     * @param idle what leaves there is likely at most
     */
    Closing(Program program, CallGraph graph, Idle idle, List<Outflow> outflows) {
        this.program = program;
        this.graph = graph;
        this.idle = idle;
        this.outflows = outflows;
    }

    Analysis.Flows flows() {
        for (Outflow one : outflows) {
            one.stores().forEach((slot, value) -> stores.merge(slot, value, Value::join));
        }
        for (Outflow one : outflows) {
            inIdle = !one.isEmpty() && idle.hold(one.root());
            for (Exits.Flow flow : one.flows()) {
                Summary.Tentative tentative = flow.tentative();
                if (tentative == null || program.tentatives().counts(tentative, flow.site())) {
                    add(flow);
                }
            }
            one.staticUses()
                    .forEach(use -> close(use, Slots.of((Path) use.fact().origin(), null)));
            if (!graph.isCalled(one.root())) {
                one.uses().forEach(use -> closeField(use, one.root()));
                one.left().forEach(use -> left(use, one.root()));
            }
        }
        List<TaintFlow> found = new ArrayList<>();
        for (Exits.Flow flow : flows.values()) {
            found.add(taintFlow(flow));
        }
        found.sort(Comparator.comparing((TaintFlow flow) -> flow.sink().place())
                .thenComparing(flow -> flow.element().dataType())
                .thenComparing(flow -> flow.element().name())
                .thenComparing(flow -> flow.sink().api()));
        return new Analysis.Flows(found, blindSpots(), new Effects(program));
    }

    private void add(Exits.Flow found) {
        Fact stored = isUnstored(found.fact()) ? found.fact().doubted(UNSTORED) : found.fact();
        Fact fact = inIdle ? stored.unsure() : stored;
        Exits.Flow flow = new Exits.Flow(found.site(), found.element(), fact, found.ways(), found.tentative());
        flows.merge(new Exits.FlowKey(flow.site(), flow.element(), null), flow, Exits::merged);
    }

    /** Whether a library gave the object, and what is in it on the way to the data is nothing that its mapper reads. */
    private boolean isUnstored(Fact fact) {
        if (!(fact.origin() instanceof Path path) || !path.isUnknown()) {
            return false;
        }
        for (Path at = path; at.parent() != null; at = at.parent()) {
            FieldInfo field = field(at);
            if (field != null && program.loading().isUnstored(field)) {
                return true;
            }
        }
        return false;
    }

    /** What nobody but this method writes to a stored field. */
    private void left(Summary.SinkUse use, MethodInfo method) {
        Fact fact = use.fact();
        Element element = fact.origin() instanceof Element found ? found : ((Path) fact.origin()).element();
        if (element != null) {
            add(new Exits.Flow(use.site(), element, fact, 0, null));
        } else {
            closeField(use, method);
        }
    }

    private void closeField(Summary.SinkUse use, MethodInfo method) {
        Path path = (Path) use.fact().origin();
        if (path.isStatic()) {
            close(use, Slots.of(path, null));
        } else if (path.root().selector().equals(Path.THIS) && path.depth() > 0) {
            closeOwn(use, path, method);
        } else if (path.parameter() >= 0 && path.depth() > 0) {
            closeArriving(use, path, method);
        }
    }

    /** The field that a path ends in; null if it is none, or nothing is known of what it is in. */
    private @Nullable FieldInfo field(Path path) {
        World world = program.world();
        Path parent = path.parent();
        ClassInfo holder = parent == null ? null : parent.type().classInfo();
        Element element = path.element();
        if (holder == null && element != null && element.kind() == Element.Kind.FIELD) {
            holder = world.find(element.name().substring(0, element.name().indexOf('#')), null);
        }
        return holder == null ? null : world.field(holder, path.selector());
    }

    /**
     * A method that nobody calls reads its own object. That may be one of a subclass, filled by its constructor; and inherited fields
     * may have been filled where only the superclass is known.
     */
    private void closeOwn(Summary.SinkUse use, Path path, MethodInfo method) {
        ClassInfo owner = method.owner();
        close(use, Slots.of(path, owner));
        World world = program.world();
        String name = Slots.field(path).selector();
        Path holder = Slots.field(path).parent();
        FieldInfo field = holder == null || holder.parent() != null ? null : world.field(owner, name);
        if (field == null) {
            return;
        }
        for (ClassInfo type = superclass(owner);
                type != null
                        && (type.equals(field.owner())
                                || type.isSubtypeOf(field.owner().name()));
                type = superclass(type)) {
            close(use, Slots.of(path, type));
        }
        for (ClassInfo type : world.subclasses(owner)) {
            if (field.equals(world.field(type, name)) && method.equals(world.implementation(method, type))) {
                close(use, Slots.of(path, type));
            }
        }
    }

    private static @Nullable ClassInfo superclass(ClassInfo info) {
        return info.superclass() == null ? null : info.superclass().classInfo();
    }

    /** A method that nobody calls handles the exceptions of the source that others throw, and the events that others publish. */
    private void closeArriving(Summary.SinkUse use, Path path, MethodInfo method) {
        ClassInfo thrown = path.root().type().classInfo();
        boolean own = thrown != null && thrown.origin() == ClassInfo.Origin.SOURCE;
        if (thrown == null
                || !own
                || !thrown.isSubtypeOf("java.lang.Throwable")
                        && !thrown.isSubtypeOf("java.util.EventObject")
                        && !program.receives(method, path.parameter())) {
            return; // of an exception of a library nobody knows which one it is
        }
        close(use, Slots.of(path, thrown));
        for (ClassInfo type : program.world().subclasses(thrown)) {
            close(use, Slots.of(path, type));
        }
    }

    private void close(Summary.SinkUse use, @Nullable String slot) {
        if (slot == null) {
            return;
        }
        Path path = (Path) use.fact().origin();
        String inner = Slots.selector(path);
        boolean holder = Slots.isInside(path) && isOfAll(slot);
        for (Map.Entry<String, Value> entry :
                stores.subMap(slot, true, slot + "/\uffff", true).entrySet()) {
            String rest = entry.getKey().substring(slot.length());
            if (rest.isEmpty()) {
                List<Fact> whole = entry.getValue().facts();
                close(use, inner.isEmpty() ? whole : Keys.under(inner, whole, program.memberNames()), holder);
            } else if (rest.charAt(0) == '/' && Slots.mayBe(rest.substring(1), inner, path)) {
                List<Fact> within = entry.getValue().facts();
                boolean all = inner.isEmpty() || !rest.equals("/" + Memory.CONTENT);
                close(use, all ? within : Keys.under(inner, within, program.memberNames()), holder);
            }
        }
    }

    /** Whether objects of a class hold one thing here and another there in a field: the {@code value} of an attribute. */
    private boolean isOfAll(String slot) {
        return stores.subMap(slot, true, slot + "/\uffff", true).values().stream()
                        .flatMap(value -> value.facts().stream())
                        .map(Fact::origin)
                        .filter(Element.class::isInstance)
                        .map(origin -> ((Element) origin).dataType())
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }

    private void close(Summary.SinkUse use, List<Fact> stored, boolean holder) {
        for (Fact fact : stored) {
            if (fact.origin() instanceof Element element && !program.isKeptBack(use.fact(), fact)) {
                Trail way = use.fact().trail();
                Trail whole = way == null ? fact.trail() : Trail.after(fact.trail(), way);
                Fact arriving = use.fact().after(fact, whole).doubted(holder ? 1 + HOLDER : 1);
                DataType type = program.rules().dataTypes().get(element.dataType());
                if (!arriving.numeric() || type == null || type.numeric()) {
                    add(new Exits.Flow(use.site(), element, arriving, 0, null));
                }
            }
        }
    }

    private static TaintFlow taintFlow(Exits.Flow flow) {
        Element element = flow.element();
        List<Step> steps = new ArrayList<>();
        Place declared = element.place();
        if (declared != null) {
            steps.add(new Step(Step.Kind.DECLARED, element.name(), declared));
        }
        steps.addAll(Trail.steps(flow.fact().trail()));
        int doubts = flow.fact().doubts();
        boolean sure = doubts == 0 && !flow.fact().likely();
        Confidence confidence = sure ? Confidence.HIGH : doubts <= 2 ? Confidence.MEDIUM : Confidence.LOW;
        return new TaintFlow(element, flow.fact().level(), steps, flow.site(), confidence, flow.ways());
    }

    private List<BlindSpot> blindSpots() {
        List<BlindSpot> all = new ArrayList<>();
        outflows.forEach(one -> all.addAll(one.blindSpots()));
        all.sort(Comparator.comparing(BlindSpot::kind)
                .thenComparing(spot -> spot.place() == null ? "" : spot.place().file())
                .thenComparing(spot -> spot.place() == null ? 0L : spot.place().span())
                .thenComparing(BlindSpot::what));
        return all.stream().distinct().toList();
    }
}
