package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.Link;
import io.github.piiflow.binding.LinkedBody;
import io.github.piiflow.binding.MethodInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Functions that are given to methods which keep them in fields: listeners that are registered, strategies that are set, what constants are
 * made with. They may come from any class, so this looks through the whole program, once.
 */
final class HandedFunctions {
    private final Program program;
    private final Map<Field, Set<Found>> known = new ConcurrentHashMap<>();
    private @Nullable Map<String, List<NestFacts.Handed>> byName;

    HandedFunctions(Program program) {
        this.program = program;
    }

    private record Field(ClassInfo owner, String name) {}

    /**
     * A function and the constant whose object it was given to.
     *
     * @param constant name of a static field; null if the object is in none
     */
    private record Found(
            NestFacts.Stored function, @Nullable String constant) {}

    /** All that may be in a field; null if there are too many to tell which. */
    @Nullable
    Set<NestFacts.Stored> of(ClassInfo owner, String field, @Nullable String constant) {
        Field key = new Field(owner, field);
        Set<Found> found = known.get(key);
        if (found == null) {
            found = find(owner, field);
            known.put(key, found);
        }
        Set<NestFacts.Stored> functions = new LinkedHashSet<>();
        for (Found one : found) {
            if (constant == null || one.constant() == null || constant.equals(one.constant())) {
                functions.add(one.function());
            }
        }
        return functions.size() > Limits.TOKENS ? null : functions;
    }

    private Set<Found> find(ClassInfo owner, String field) {
        Set<Found> found = new LinkedHashSet<>();
        for (NestFacts.Keeper keeper : program.nest(owner).keepers(field)) {
            MethodInfo method = keeper.method();
            for (NestFacts.Handed each : byName().getOrDefault(method.name(), List.of())) {
                if (each.argument() == keeper.parameter() && isCall(each, method)) {
                    found.add(new Found(
                            new NestFacts.Stored(each.function(), each.in()),
                            program.nest(each.in().owner()).constantMade(each.call())));
                }
            }
        }
        return found;
    }

    private boolean isCall(NestFacts.Handed each, MethodInfo method) {
        LinkedBody body = program.body(each.in());
        MethodInfo called = body != null && body.link(each.call()) instanceof Link.CallLink link ? link.method() : null;
        return called == method
                || called != null
                        && !called.isConstructor()
                        && called.parameterTypes().size()
                                == method.parameterTypes().size()
                        && method.owner().isSubtypeOf(called.owner().name());
    }

    private synchronized Map<String, List<NestFacts.Handed>> byName() {
        Map<String, List<NestFacts.Handed>> all = byName;
        if (all == null) {
            all = new HashMap<>();
            for (NestFacts nest : program.nests()) {
                for (NestFacts.Handed each : nest.handed()) {
                    all.computeIfAbsent(NestFacts.calledName(each.call()), n -> new ArrayList<>(2))
                            .add(each);
                }
            }
            byName = all;
        }
        return all;
    }
}
