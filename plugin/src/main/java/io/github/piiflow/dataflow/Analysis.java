package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.binding.World;
import io.github.piiflow.catalog.Catalog;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.rule.Rules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The data-flow analysis: summaries of all methods bottom-up over the call graph, then the flows that close only over the whole
 * program. Deterministic whatever the number of threads.
 */
public final class Analysis {
    private final Program program;
    private final int threads;
    private final CallGraph graph;
    private final Predicate<String> named;
    private final Outflow[] outflows;

    private Analysis(Program program, Predicate<String> named, int threads) {
        this.program = program;
        this.named = named;
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
     * @param named whether something other than Java names a method
     */
    public static Flows run(
            World world,
            Catalog catalog,
            Rules rules,
            Map<ClassInfo, Map<String, SinkSite>> stored,
            Predicate<String> named,
            int threads) {
        return new Analysis(new Program(world, catalog, rules, stored, CallObserver.NONE), named, threads).run();
    }

    static Flows run(Program program, int threads) {
        return new Analysis(program, name -> false, threads).run();
    }

    private Flows run() {
        List<MethodInfo> methods = graph.methods();
        Workers workers = new Workers(threads);
        Map<MethodInfo, Integer> numbers = new IdentityHashMap<>();
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
        return new Closing(program, graph, order.idle(), List.of(outflows)).flows();
    }

    /**
     * In which order methods are evaluated.
     *
     * @param levels groups that need only groups of earlier levels
     * @param ended by level the methods that are asked for no later
     * @param untied what is early of large groups
     * @param idle methods that nothing runs
     */
    private record Order(List<List<Group>> levels, List<List<MethodInfo>> ended, List<Untied> untied, Idle idle) {}

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
        Set<String> quiet = program.rules().frameworks().quiet();
        Idle idle = Idle.of(methods, callees, program.world(), graph.mentions(), named, quiet);
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
        return new Order(levels, Lifetimes.of(methods, callees, places, levels.size(), program), untied, idle);
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
}
