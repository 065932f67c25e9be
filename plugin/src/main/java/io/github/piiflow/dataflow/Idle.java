package io.github.piiflow.dataflow;

import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.binding.World;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Methods that nothing runs as far as the source shows: no call leads there, no text names them, and there is nothing by which a
 * container or a library would know of them. Of those of a library others may know; nobody who reads the source can tell.
 */
final class Idle {
    private final Map<MethodInfo, List<MethodInfo>> callees;
    private final Doors doors;
    private final Predicate<String> named;
    private boolean narrowed;

    private Idle(Map<MethodInfo, List<MethodInfo>> callees, Doors doors, Predicate<String> named) {
        this.callees = callees;
        this.doors = doors;
        this.named = named;
    }

    /**
     * The idle ones among the methods of the source.
     *
     * @param callees of each
     * @param mentions what bodies say beside whom they call
     * @param named whether something other than Java has the name; asked only for idle methods that somebody asks for
     * @param quiet annotations, or packages of such that end in a dot, for whose sake nobody calls what they stand on
     */
    static Idle of(
            List<MethodInfo> methods,
            Callees[] callees,
            World world,
            Mentions mentions,
            Predicate<String> named,
            Set<String> quiet) {
        mentions.referred().addDeclared(world);
        world.sourceClasses().forEach(type -> mentions.addTypes(type.annotations()));
        Doors doors = new Doors(world, mentions, quiet, methods);
        BitSet reached = new BitSet();
        Deque<Integer> work = new ArrayDeque<>();
        for (int i = 0; i < methods.size(); i++) {
            if (doors.isOpen(methods.get(i))) {
                reached.set(i);
                work.push(i);
            }
        }
        while (!work.isEmpty()) {
            for (int callee : callees[work.pop()].methods()) {
                if (!reached.get(callee)) {
                    reached.set(callee);
                    work.push(callee);
                }
            }
        }
        Map<MethodInfo, List<MethodInfo>> idle = new HashMap<>();
        for (int i = reached.nextClearBit(0); i < methods.size(); i = reached.nextClearBit(i + 1)) {
            List<MethodInfo> called =
                    Arrays.stream(callees[i].methods()).mapToObj(methods::get).toList();
            idle.put(methods.get(i), called);
        }
        return new Idle(idle, doors, named);
    }

    /** Whether a method is idle, if nothing names it or a caller of it. */
    boolean hold(MethodInfo method) {
        if (!callees.containsKey(method)) {
            return false;
        }
        if (!narrowed) {
            narrowed = true;
            callees.keySet().removeAll(reached());
        }
        return callees.containsKey(method);
    }

    /** By its own name, or, if Java does not speak of its class, by that. */
    private boolean isNamed(MethodInfo method) {
        return named.test(method.name())
                || !doors.isReferred(method.owner())
                        && named.test(method.owner().simpleName());
    }

    /** The idle methods that are named, and what they call. */
    private Set<MethodInfo> reached() {
        Set<MethodInfo> reached = new HashSet<>();
        Deque<MethodInfo> work = new ArrayDeque<>();
        callees.keySet().stream().filter(this::isNamed).filter(reached::add).forEach(work::push);
        while (!work.isEmpty()) {
            callees.getOrDefault(work.pop(), List.of()).stream()
                    .filter(reached::add)
                    .forEach(work::push);
        }
        return reached;
    }
}
