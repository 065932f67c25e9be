package io.github.piiflow.dataflow;

import io.github.piiflow.binding.Link;
import io.github.piiflow.binding.LinkedBody;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.Node;
import io.github.piiflow.code.Nodes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a method gives back once it has come past a call, as far as its returns are written as texts: a handler that names the page to
 * go to. Jumps out of loops and switches count as if they went on behind them.
 */
final class Endings {
    private static final int MOST_STEPS = 12;
    private static final Set<String> FORMATS = Set.of("formatted", "format", "concat");

    private final LinkedBody body;
    private final Map<Integer, List<Instr>> definitions = new HashMap<>();
    private final List<Node.Return> returns = new ArrayList<>();
    private final boolean known;

    /**
     * Looks at a body.
     *
     * @param site id of the call
     */
    Endings(LinkedBody body, int site) {
        this.body = body;
        Nodes.within(body.body().block(), node -> {
            if (node instanceof Instr instr && instr.target() >= 0) {
                definitions
                        .computeIfAbsent(instr.target(), any -> new ArrayList<>(1))
                        .add(instr);
            }
        });
        known = holds(body.body().block(), site);
        if (known) {
            after(body.body().block(), site);
        }
    }

    /** Whether there are returns behind the call, and all give texts whose first constant part is as asked for. */
    boolean all(Predicate<String> wanted) {
        return known
                && !returns.isEmpty()
                && returns.stream().allMatch(each -> each.value() >= 0 && begins(each.value(), wanted, MOST_STEPS));
    }

    /** Collects the returns behind the call in a block that holds it; gives whether its end may be reached. */
    private boolean after(Node.Block block, int site) {
        boolean passed = false;
        for (Node node : block.nodes()) {
            if (passed) {
                collect(node);
                if (ends(node)) {
                    return false;
                }
            } else if (holds(node, site)) {
                if (!within(node, site)) {
                    return false;
                }
                passed = true;
            }
        }
        return true;
    }

    private boolean within(Node node, int site) {
        if (node instanceof Node.Block block) {
            return after(block, site);
        }
        if (node instanceof Node.If branch) {
            return after(holds(branch.then(), site) ? branch.then() : branch.otherwise(), site);
        }
        if (!(node instanceof Instr)) {
            collect(node); // what comes round again, falls through or catches
        }
        return true;
    }

    private void collect(Node start) {
        Nodes.within(start, node -> {
            if (node instanceof Node.Return end) {
                returns.add(end);
            }
        });
    }

    private static boolean ends(Node node) {
        return node instanceof Node.Jump
                || node instanceof Node.Block block && block.nodes().stream().anyMatch(Endings::ends)
                || node instanceof Node.If branch && ends(branch.then()) && ends(branch.otherwise());
    }

    private static boolean holds(Node start, int site) {
        boolean[] found = {false};
        Nodes.within(start, node -> found[0] |= node instanceof Instr.Call call && call.id() == site);
        return found[0];
    }

    private boolean begins(int register, Predicate<String> wanted, int steps) {
        List<Instr> all = definitions.getOrDefault(register, List.of());
        return steps > 0 && !all.isEmpty() && all.stream().allMatch(instr -> begins(instr, wanted, steps - 1));
    }

    private boolean begins(Instr instr, Predicate<String> wanted, int steps) {
        Object constant = constant(instr);
        if (constant != null) {
            return constant instanceof String text && wanted.test(text);
        }
        if (instr instanceof Instr.Copy copy) {
            return begins(copy.source(), wanted, steps);
        }
        if (instr instanceof Instr.Plus plus) {
            return begins(plus.parts()[0], wanted, steps);
        }
        if (instr instanceof Instr.Call call && FORMATS.contains(call.name())) {
            boolean first = call.name().equals("format") && call.args().length > 0;
            return begins(first ? call.args()[0] : call.receiver(), wanted, steps);
        }
        return false;
    }

    private @Nullable Object constant(Instr instr) {
        if (instr instanceof Instr.Const literal) {
            return literal.value();
        }
        return body.link(instr) instanceof Link.FieldLink link && link.field() != null
                ? link.field().constant()
                : null;
    }
}
