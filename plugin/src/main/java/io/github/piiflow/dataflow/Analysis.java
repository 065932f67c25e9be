package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.binding.World;
import io.github.piiflow.catalog.Catalog;
import io.github.piiflow.catalog.Element;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.rule.Confidence;
import io.github.piiflow.rule.Rules;
import io.github.piiflow.symbol.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The data-flow analysis: summaries of all methods bottom-up over the call graph, then the flows that close only over the whole
 * program. Deterministic whatever the number of threads.
 */
public final class Analysis {
    private final Program program;
    private final int threads;
    private final CallGraph graph;
    private final Outflow[] outflows;

    private Analysis(Program program, int threads) {
        this.program = program;
        this.threads = threads;
        this.graph = CallGraph.of(program);
        this.outflows = new Outflow[graph.methods().size()];
    }

    /**
     * What the analysis found.
     *
     * @param flows one per sink site and data element, in the order of the sites
     * @param blindSpots what it could not see, in the order of places
     * @param effects what the methods do
     */
    public record Flows(List<TaintFlow> flows, List<BlindSpot> blindSpots, Effects effects) {
        /** Copies the lists. */
        public Flows {
            flows = List.copyOf(flows);
            blindSpots = List.copyOf(blindSpots);
        }
    }

    /**
     * Analyses all methods of the source.
     *
     * @param stored fields by class and name that are stored, with the site that stands for what is written to them
     */
    public static Flows run(
            World world, Catalog catalog, Rules rules, Map<ClassInfo, Map<String, SinkSite>> stored, int threads) {
        return run(new Program(world, catalog, rules, stored, CallObserver.NONE), threads);
    }

    static Flows run(Program program, int threads) {
        return new Analysis(program, threads).run();
    }

    private Flows run() {
        List<MethodInfo> methods = graph.methods();
        Workers workers = new Workers(threads);
        Map<MethodInfo, Integer> numbers = new java.util.IdentityHashMap<>();
        for (int i = 0; i < methods.size(); i++) {
            numbers.put(methods.get(i), i);
        }
        Order order = order(methods, numbers, workers);
        for (int next = 0; next < order.levels().size(); next++) {
            List<Group> level = order.levels().set(next, List.of()); // nobody asks for it again
            level.stream().filter(Group::isTangle).forEach(group -> program.tangled(group.methods()));
            List<Map<MethodInfo, Summary>> made = new ArrayList<>(Collections.nCopies(level.size(), Map.of()));
            workers.forEach(level.size(), i -> made.set(i, summarise(level.get(i), numbers)));
            made.forEach(program.summaries()::add);
            program.forget(order.ended().get(next));
        }
        order.untied().forEach(this::tell);
        return new Closing(program, graph, List.of(outflows)).flows();
    }

    /**
     * In which order methods are evaluated.
     *
     * @param levels groups that need only groups of earlier levels
     * @param ended by level the methods that are asked for no later
     * @param untied what is early of large groups
     */
    private record Order(List<List<Group>> levels, List<List<MethodInfo>> ended, List<Untied> untied) {}

    /**
     * A large group in which some methods are followed before something that they may call.
     *
     * @param size number of methods
     * @param early how many are early
     * @param first number of the first that is
     */
    private record Untied(int size, int early, int first) {}

    private Order order(List<MethodInfo> methods, Map<MethodInfo, Integer> numbers, Workers workers) {
        Callees[] callees = new Callees[methods.size()];
        workers.forEach(methods.size(), i -> callees[i] = calleesOf(methods.get(i)));
        program.world().forgetNames();
        Knots knots = Knots.untied(Arrays.asList(callees));
        knots.members()
                .forEach(knot ->
                        program.knotted(knot.stream().mapToObj(methods::get).toList()));
        List<List<Group>> levels = Group.levels(
                methods, knots.callees().stream().map(Callees::methods).toList());
        int[] places = places(levels, numbers);
        List<Untied> untied = new ArrayList<>();
        for (BitSet knot : knots.members()) {
            int[] early = knot.stream()
                    .filter(i -> callees[i].comesBefore(places[i], knot, places))
                    .toArray();
            if (early.length > 0) {
                untied.add(new Untied(knot.cardinality(), early.length, early[0]));
            }
        }
        return new Order(levels, Lifetimes.of(methods, callees, places, levels.size(), program), untied);
    }

    /** By number of a method, the number of its level. */
    private static int[] places(List<List<Group>> levels, Map<MethodInfo, Integer> numbers) {
        int[] order = new int[numbers.size()];
        for (int i = 0; i < levels.size(); i++) {
            for (Group group : levels.get(i)) {
                for (MethodInfo method : group.methods()) {
                    order[numbers.getOrDefault(method, 0)] = i;
                }
            }
        }
        return order;
    }

    private void tell(Untied group) {
        MethodInfo first = outflows[group.first()].root();
        outflows[group.first()] = outflows[group.first()].with(cut(
                first,
                "Of " + group.size() + " methods that call each other " + group.early() + ", among them "
                        + first.signature() + ", were followed before some of what they may call."));
    }

    private static BlindSpot cut(MethodInfo method, String what) {
        MethodDecl declaration = method.declaration();
        return new BlindSpot(
                BlindSpot.Kind.CUT,
                what + " Flows may be missing.",
                Trail.place(method, declaration == null ? 0 : declaration.span()));
    }

    private Callees calleesOf(MethodInfo method) {
        try {
            return graph.callees(method);
        } catch (RuntimeException | StackOverflowError failure) {
            return Callees.NONE; // reported when the method is evaluated
        }
    }

    /** Computes the summaries of methods that call each other, until nothing changes. */
    private Map<MethodInfo, Summary> summarise(Group group, Map<MethodInfo, Integer> numbers) {
        List<MethodInfo> methods = group.methods();
        int rounds = program.isInKnot(methods.get(0)) ? Limits.KNOT_ROUNDS : group.rounds();
        BitSet stale = new BitSet();
        stale.set(0, methods.size());
        for (int round = 0; round < rounds && !stale.isEmpty(); round++) {
            for (int i = stale.nextSetBit(0); i >= 0; i = stale.nextSetBit(i + 1)) {
                stale.clear(i);
                MethodInfo method = methods.get(i);
                Summary before = program.summary(method);
                Evaluation.Outcome outcome = evaluate(method);
                outflows[numbers.getOrDefault(method, 0)] = outcome.exits().outflow(graph.isCalled(method));
                program.summaries().put(method, outcome.summary());
                if (!group.callers().get(i).isEmpty() && !outcome.summary().isLike(before)) {
                    group.callers().get(i).forEach(stale::set);
                }
            }
        }
        if (!stale.isEmpty()) {
            MethodInfo first = methods.get(stale.nextSetBit(0));
            int number = numbers.getOrDefault(first, 0);
            outflows[number] = outflows[number].with(unfinished(group, stale.cardinality(), first, rounds));
        }
        return program.summaries().close();
    }

    private static BlindSpot unfinished(Group group, int count, MethodInfo first, int rounds) {
        int size = group.methods().size();
        String which = size == 1
                ? first.signature() + ", which calls itself, was"
                : "Of " + size + " methods that call each other " + count + ", among them " + first.signature()
                        + ", were";
        return cut(first, which + " not finished after " + rounds + " rounds.");
    }

    private Evaluation.Outcome evaluate(MethodInfo method) {
        try {
            Evaluation.Outcome outcome = Evaluation.of(method, program);
            return outcome == null ? new Evaluation.Outcome(Summary.EMPTY, new Exits(program, method)) : outcome;
        } catch (RuntimeException | StackOverflowError failure) {
            Exits failed = new Exits(program, method);
            failed.blindSpot(new BlindSpot(
                    BlindSpot.Kind.FAILED,
                    "The analysis of " + method.signature() + " failed: " + failure
                            + ". What it leaks is not reported; please report this as a defect of piiflow.",
                    Trail.place(
                            method,
                            method.declaration() == null
                                    ? 0
                                    : method.declaration().span())));
            return new Evaluation.Outcome(Summary.EMPTY, failed);
        }
    }

    /** Joins what the methods left open: static fields, fields of objects that outlive a call; picks one way per site and element. */
    private static final class Closing {
        private final Program program;
        /** Doubts whether it is this data that an object holds which may as well hold other. */
        private static final int HOLDER = 2;

        private final CallGraph graph;
        private final List<Outflow> outflows;
        private final TreeMap<String, Value> stores = new TreeMap<>();
        private final Map<Exits.FlowKey, Exits.Flow> flows = new java.util.LinkedHashMap<>();

        Closing(Program program, CallGraph graph, List<Outflow> outflows) {
            this.program = program;
            this.graph = graph;
            this.outflows = outflows;
        }

        Flows flows() {
            for (Outflow one : outflows) {
                one.stores().forEach((slot, value) -> stores.merge(slot, value, Value::join));
            }
            for (Outflow one : outflows) {
                one.flows().forEach(this::add);
                one.staticUses()
                        .forEach(use -> close(use, slot((Path) use.fact().origin(), null)));
                if (!graph.isCalled(one.root())) {
                    one.uses().forEach(use -> closeField(use, one.root()));
                    one.left().forEach(use -> left(use, one.root()));
                }
            }
            List<TaintFlow> found = new ArrayList<>();
            for (Exits.Flow flow : flows.values()) {
                Summary.Tentative tentative = flow.tentative();
                if (tentative == null || program.tentatives().counts(tentative, flow.site())) {
                    found.add(taintFlow(flow));
                }
            }
            found.sort(Comparator.comparing((TaintFlow flow) -> flow.sink().place())
                    .thenComparing(flow -> flow.element().dataType())
                    .thenComparing(flow -> flow.element().name())
                    .thenComparing(flow -> flow.sink().api()));
            return new Flows(found, blindSpots(), new Effects(program));
        }

        private void add(Exits.Flow flow) {
            flows.merge(new Exits.FlowKey(flow.site(), flow.element()), flow, Exits::merged);
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
                close(use, slot(path, null));
            } else if (path.root().selector().equals(Path.THIS) && path.depth() > 0) {
                closeOwn(use, path, method);
            } else if (path.parameter() >= 0 && path.depth() > 0) {
                closeArriving(use, path, method);
            }
        }

        /**
         * A method that nobody calls reads its own object. That may be one of a subclass, filled by its constructor; and inherited fields
         * may have been filled where only the superclass is known.
         */
        private void closeOwn(Summary.SinkUse use, Path path, MethodInfo method) {
            ClassInfo owner = method.owner();
            close(use, slot(path, owner));
            World world = program.world();
            String name = field(path).selector();
            Path holder = field(path).parent();
            FieldInfo field = holder == null || holder.parent() != null ? null : world.field(owner, name);
            if (field == null) {
                return;
            }
            for (ClassInfo type = superclass(owner);
                    type != null
                            && (type.equals(field.owner())
                                    || type.isSubtypeOf(field.owner().name()));
                    type = superclass(type)) {
                close(use, slot(path, type));
            }
            for (ClassInfo type : world.subclasses(owner)) {
                if (field.equals(world.field(type, name)) && method.equals(world.implementation(method, type))) {
                    close(use, slot(path, type));
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
            close(use, slot(path, thrown));
            for (ClassInfo type : program.world().subclasses(thrown)) {
                close(use, slot(path, type));
            }
        }

        private void close(Summary.SinkUse use, @Nullable String slot) {
            if (slot == null) {
                return;
            }
            Path path = (Path) use.fact().origin();
            String inner = innerSelectors(path);
            boolean holder = isInside(path) && isOfAll(slot);
            for (Map.Entry<String, Value> entry :
                    stores.subMap(slot, true, slot + "/\uffff", true).entrySet()) {
                String rest = entry.getKey().substring(slot.length());
                if (rest.isEmpty()) {
                    List<Fact> whole = entry.getValue().facts();
                    close(use, inner.isEmpty() ? whole : Keys.under(inner, whole, program.memberNames()), holder);
                } else if (rest.charAt(0) == '/' && mayBe(rest.substring(1), inner, path)) {
                    List<Fact> within = entry.getValue().facts();
                    boolean all = inner.isEmpty() || !rest.equals("/" + Memory.CONTENT);
                    close(use, all ? within : Keys.under(inner, within, program.memberNames()), holder);
                }
            }
        }

        /** Whether a path reads a field of an object in a field: of that no more is known than what objects of its class hold. */
        private static boolean isInside(Path path) {
            Path at = field(path);
            Path parent = at.parent();
            return parent != null && parent.parent() != null;
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
                if (fact.origin() instanceof Element element) {
                    Trail way = use.fact().trail();
                    Trail whole = way == null ? fact.trail() : Trail.after(fact.trail(), way);
                    Fact arriving = use.fact().after(fact, whole).doubted(holder ? 1 + HOLDER : 1);
                    var type = program.rules().dataTypes().get(element.dataType());
                    if (!arriving.numeric() || type == null || type.numeric()) {
                        add(new Exits.Flow(use.site(), element, arriving, 0, null));
                    }
                }
            }
        }

        private static boolean isOfArray(Path path) {
            Path container = inner(path).parent();
            return container != null && container.type() instanceof JavaType.ArrayType;
        }

        /** What of a container a path reads, or reads the text of; empty for all of it. */
        private static String innerSelectors(Path path) {
            String selector = inner(path).selector();
            char first = selector.charAt(0);
            return first == '[' || first == '{' ? selector : "";
        }

        private static Path inner(Path path) {
            Path at = path;
            Path parent = at.parent();
            while (parent != null
                    && (at.selector().charAt(0) == '#' || at.selector().charAt(0) == '*')) {
                at = parent;
                parent = at.parent();
            }
            return at;
        }

        /**
         * Whether what was stored under a selector may be what is read: a literal key and a place of an array are only themselves,
         * places of lists are any.
         */
        private static boolean mayBe(String stored, String read, Path path) {
            if (read.isEmpty() || stored.equals(read) || stored.equals(Memory.CONTENT)) {
                return true;
            }
            char kind = read.charAt(0);
            if (kind == '[' && stored.charAt(0) == '[' && isOfArray(path)) {
                return stored.equals(Memory.ANY_ELEMENT) || read.equals(Memory.ANY_ELEMENT);
            }
            return stored.charAt(0) == kind && Keys.literal(read) == null;
        }

        /** The path of the innermost field that a path reads. */
        private static Path field(Path path) {
            Path at = path;
            Path parent = at.parent();
            while (parent != null && !isField(at.selector())) {
                at = parent;
                parent = at.parent();
            }
            return at;
        }

        /** The place that outlives a call which a path reads. */
        private static @Nullable String slot(Path path, @Nullable ClassInfo self) {
            Path at = field(path);
            Path parent = at.parent();
            if (parent == null) {
                return null;
            }
            if (parent.parent() == null && self == null) {
                return parent.selector() + "#" + at.selector();
            }
            ClassInfo owner = parent.parent() == null ? self : parent.type().classInfo();
            return owner == null ? null : owner.name() + "#" + at.selector();
        }

        private static boolean isField(String selector) {
            char first = selector.charAt(0);
            return first != '[' && first != '{' && first != '*' && first != '#';
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
                    .thenComparing(
                            spot -> spot.place() == null ? "" : spot.place().file())
                    .thenComparing(
                            spot -> spot.place() == null ? 0L : spot.place().span())
                    .thenComparing(BlindSpot::what));
            return all.stream().distinct().toList();
        }
    }
}
