package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.LinkedBody;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.Node;
import io.github.piiflow.code.Nodes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for by the name of its class: what {@code search("Customer")} finds are customers. Follows a variable back to the call
 * it comes from; only of use where something depends on the class, which is seldom.
 */
final class AskedFor {
    private static final int MOST_STEPS = 12;

    private final List<ClassInfo> candidates;
    private final Function<Instr.ClassLiteral, @Nullable ClassInfo> literals;
    private final Map<Integer, Instr> definitions = new HashMap<>();
    private final Set<Integer> assignedTwice = new HashSet<>();
    private final Map<Integer, Instr.Call> calls = new HashMap<>();

    /**
     * Looks at a body.
     *
     * @param candidates classes that may be meant
     * @param literals resolves class literals
     */
    AskedFor(LinkedBody body, List<ClassInfo> candidates, Function<Instr.ClassLiteral, @Nullable ClassInfo> literals) {
        this.candidates = candidates;
        this.literals = literals;
        collect(body.body().block());
    }

    private void collect(Node start) {
        Deque<Node> work = new ArrayDeque<>();
        work.push(start);
        while (!work.isEmpty()) {
            Node node = work.pop();
            if (node instanceof Instr instr && instr.target() >= 0 && definitions.put(instr.target(), instr) != null) {
                assignedTwice.add(instr.target());
            }
            if (node instanceof Instr.Call call) {
                calls.put(call.id(), call);
            }
            if (!(node instanceof Instr) || node instanceof Instr.Lambda) {
                Nodes.inner(node).forEach(work::push);
            }
        }
    }

    /** The class of an argument of a call; null if it was not asked for by name. */
    @Nullable
    ClassInfo argument(int site, int index) {
        Instr.Call call = calls.get(site);
        return call == null || index >= call.args().length ? null : origin(call.args()[index]);
    }

    private @Nullable ClassInfo origin(int register) {
        int at = register;
        for (int i = 0; i < MOST_STEPS && at >= 0 && !assignedTwice.contains(at); i++) {
            Instr instr = definitions.get(at);
            if (instr instanceof Instr.Call call) {
                ClassInfo named = named(call);
                if (named != null) {
                    return named;
                }
                at = call.receiver();
            } else if (instr instanceof Instr.Copy copy) {
                at = copy.source();
            } else if (instr instanceof Instr.Cast cast) {
                at = cast.source();
            } else if (instr instanceof Instr.Next next) {
                at = next.source();
            } else if (instr instanceof Instr.LoadElement load) {
                at = load.array();
            } else {
                return null;
            }
        }
        return null;
    }

    private @Nullable ClassInfo named(Instr.Call call) {
        for (int argument : call.args()) {
            Instr given = definitions.get(argument);
            if (given instanceof Instr.Const constant && constant.value() instanceof String name) {
                List<ClassInfo> all = candidates.stream()
                        .filter(each -> each.simpleName().equals(name))
                        .toList();
                if (all.size() == 1) {
                    return all.get(0);
                }
            } else if (given instanceof Instr.ClassLiteral literal) {
                ClassInfo named = literals.apply(literal);
                if (named != null && candidates.contains(named)) {
                    return named;
                }
            }
        }
        return null;
    }
}
