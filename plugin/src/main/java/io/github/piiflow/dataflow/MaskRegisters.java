package io.github.piiflow.dataflow;

import io.github.piiflow.code.Body;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.Node;
import io.github.piiflow.code.Nodes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The variables of a body that are given a mask beside what is shown: by another branch, or piece by piece. A sign that is no mask
 * elsewhere ({@code '.'}) is one where the place decides ({@code i < 2 ? text.charAt(i) : '.'}); where the letter does, it takes the
 * place of what must not be there.
 */
final class MaskRegisters {
    private final int parameters;
    private final Map<Integer, List<Instr>> definitions = new HashMap<>();
    private final Map<Integer, Object> constants = new HashMap<>();
    private final List<Node.If> branches = new ArrayList<>();
    private final Set<Integer> found = new HashSet<>();

    private MaskRegisters(int parameters) {
        this.parameters = parameters;
    }

    static Set<Integer> of(Body body, int parameters, Predicate<Object> mask) {
        MaskRegisters registers = new MaskRegisters(parameters);
        registers.collect(body);
        registers.find(mask);
        return registers.found;
    }

    private void collect(Body body) {
        Deque<Node> work = new ArrayDeque<>();
        work.push(body.block());
        while (!work.isEmpty()) {
            Node node = work.pop();
            if (node instanceof Instr instr && instr.target() >= 0) {
                definitions
                        .computeIfAbsent(instr.target(), any -> new ArrayList<>(1))
                        .add(instr);
                if (instr instanceof Instr.Const literal && literal.value() != null) {
                    constants.put(literal.target(), literal.value());
                }
            } else if (node instanceof Node.If branch) {
                branches.add(branch);
            }
            work.addAll(Nodes.inner(node));
        }
    }

    private void find(Predicate<Object> mask) {
        definitions
                .values()
                .forEach(all -> all.forEach(each -> {
                    if (each instanceof Instr.Copy copy && (isMask(copy.source(), mask) || grows(copy, mask))) {
                        found.add(copy.target());
                    }
                }));
        for (Node.If branch : branches) {
            if (isPlace(branch.condition(), new HashSet<>())) {
                addSigns(branch.then());
                addSigns(branch.otherwise());
            }
        }
    }

    private boolean isMask(int register, Predicate<Object> mask) {
        Object constant = constants.get(register);
        return constant != null && mask.test(constant);
    }

    /** Whether a mask is joined to what a variable has: {@code text += "*"}. */
    private boolean grows(Instr.Copy copy, Predicate<Object> mask) {
        for (Instr instr : definitions.getOrDefault(copy.source(), List.of())) {
            boolean self = false;
            boolean masked = false;
            for (int part : instr instanceof Instr.Plus plus ? plus.parts() : new int[0]) {
                self |= part == copy.target();
                masked |= isMask(part, mask);
            }
            if (self && masked) {
                return true;
            }
        }
        return false;
    }

    private void addSigns(Node.Block way) {
        for (Node node : way.nodes()) {
            if (node instanceof Instr.Copy copy && isSign(constants.get(copy.source()))) {
                found.add(copy.target());
            }
        }
    }

    private static boolean isSign(@Nullable Object constant) {
        String text = constant instanceof Character || constant instanceof String ? constant.toString() : "";
        return text.length() == 1
                && !Character.isLetterOrDigit(text.charAt(0))
                && !Character.isWhitespace(text.charAt(0));
    }

    /** Whether what a register holds is computed from counters, lengths and numbers given, and not from letters. */
    private boolean isPlace(int register, Set<Integer> seen) {
        List<Instr> all = definitions.getOrDefault(register, List.of());
        return !seen.add(register)
                || (all.isEmpty() ? register < parameters : all.stream().allMatch(each -> isPlace(each, seen)));
    }

    private boolean isPlace(Instr instr, Set<Integer> seen) {
        if (instr instanceof Instr.Const literal) {
            return literal.value() instanceof Integer || literal.value() instanceof Boolean;
        }
        if (instr instanceof Instr.Copy copy) {
            return constants.get(copy.source()) instanceof Integer || isPlace(copy.source(), seen);
        }
        if (instr instanceof Instr.Binary binary) {
            return isPlace(binary.left(), seen) && isPlace(binary.right(), seen);
        }
        if (instr instanceof Instr.Plus plus) {
            return isCount(plus, seen);
        }
        return instr instanceof Instr.Call call
                && call.args().length == 0
                && (call.name().equals("length") || call.name().equals("size"));
    }

    /** A counter is counted up from itself. */
    private boolean isCount(Instr.Plus plus, Set<Integer> seen) {
        for (int part : plus.parts()) {
            if (!(constants.get(part) instanceof Integer) && !isPlace(part, seen)) {
                return false;
            }
        }
        return true;
    }
}
