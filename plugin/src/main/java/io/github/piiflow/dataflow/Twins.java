package io.github.piiflow.dataflow;

import io.github.piiflow.code.Body;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.Node;
import io.github.piiflow.code.Nodes;
import io.github.piiflow.code.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Branches of a body that depend on each other: one asks again what an earlier one in the same block asked, or asks for a flag that the
 * earlier one set. Between the two the ways of the earlier branch are kept apart.
 */
final class Twins {
    static final Twins NONE = new Twins(new IdentityHashMap<>(), new IdentityHashMap<>(), Map.of());
    /** Instructions that may be run once for each way. */
    private static final int MOST_INSTRUCTIONS = 300;

    private final Map<Node, Guard> guards;
    private final Map<Node.If, Integer> sections;
    private final Map<Node.If, Blanks.Ways> blanks;

    private Twins(Map<Node, Guard> guards, Map<Node.If, Integer> sections, Map<Node.If, Blanks.Ways> blanks) {
        this.guards = guards;
        this.sections = sections;
        this.blanks = blanks;
    }

    /**
     * What a branch asks.
     *
     * @param key the question, the same for all who ask the same
     * @param positive whether the branch goes to {@code then} if the answer is yes
     * @param flag register of a boolean variable that is the answer, else -1
     * @param nothing register of a variable that is null if the answer is yes, else -1
     * @param type the test of a variable's type that is the question; null if it is another one
     * @param operands registers and names of fields that the answer depends on
     */
    record Guard(
            String key, boolean positive, int flag, int nothing, Instr.@Nullable TypeTest type, Set<Object> operands) {
        Guard negated() {
            return new Guard(key, !positive, flag, nothing, type, operands);
        }
    }

    static Twins of(Body body, MethodNames names) {
        Finder finder = new Finder(body, names);
        finder.collect(body.block());
        return finder.branches == 0 && finder.loops.isEmpty() ? NONE : finder.find();
    }

    @Nullable
    Guard guard(Node.If branch) {
        return guards.get(branch);
    }

    /** Variables that are null, or texts without letters, where a branch has gone a way. */
    Map<Integer, Blanks.Blank> blanks(Node.If branch, boolean then) {
        Blanks.Ways ways = blanks.get(branch);
        return ways == null ? Map.of() : then ? ways.yes() : ways.no();
    }

    /** Register of a variable that is null once the test of a loop has failed, else -1. */
    int nothingAfter(Node.Loop loop) {
        Guard guard = guards.get(loop);
        return guard == null || guard.positive() ? -1 : guard.nothing();
    }

    /** Index in its block of the last statement that depends on which way the branch went; -1 if there is none. */
    int section(Node.If branch) {
        return sections.getOrDefault(branch, -1);
    }

    /** Finds them; what a statement asks and sets is collected over all that is nested in it. */
    private static final class Finder {
        private final Body body;
        /** By how many instructions each variable is written. */
        private final Map<Integer, Integer> sources = new HashMap<>();

        private final Map<Integer, Instr> definitions = new HashMap<>();
        private final List<Node.Block> blocks = new ArrayList<>();
        private final Map<Node, Guard> guards = new IdentityHashMap<>();
        private final Map<Node.If, Integer> sections = new IdentityHashMap<>();
        private final List<Node.Loop> loops = new ArrayList<>();
        /** The variable that a temporary was assigned to, as in {@code (line = read()) != null}. */
        private final Map<Integer, Integer> assigned = new HashMap<>();
        /** The assignment of a variable; of several the last. */
        private final Map<Integer, Instr.Copy> once = new HashMap<>();
        /** How often variables are written; in loops and lambdas that may be often. */
        private final Map<Integer, Integer> writes = new HashMap<>();

        private final Blanks blanks;
        private final Map<Node.If, Blanks.Ways> ways = new IdentityHashMap<>();
        private int branches;
        private int depth;

        Finder(Body body, MethodNames names) {
            this.body = body;
            this.blanks = new Blanks(this::isVariable, names, this::definition);
        }

        /** What computes a register, if just one instruction does. */
        private @Nullable Instr definition(int register) {
            Instr.Copy copy = sources.getOrDefault(register, 0) == 1 ? once.get(register) : null;
            return definitions.get(copy == null ? register : copy.source());
        }

        /** Blocks with branches, and how temporaries are computed. */
        void collect(Node node) {
            if (node instanceof Node.Block block) {
                boolean any = false;
                for (Node inner : block.nodes()) {
                    collect(inner);
                    any |= inner instanceof Node.If;
                }
                if (any) {
                    blocks.add(block);
                }
            } else if (node instanceof Node.If branch) {
                branches++;
                blanks.add(branch);
                collect(branch.then());
                collect(branch.otherwise());
            } else if (node instanceof Instr instr) {
                if (instr.target() >= 0) {
                    define(instr);
                }
                if (instr instanceof Instr.Lambda lambda) {
                    depth++;
                    collect(lambda.body());
                    depth--;
                }
            } else {
                boolean again = node instanceof Node.Loop loop && loops.add(loop);
                depth += again ? 1 : 0;
                Nodes.inner(node).forEach(this::collect);
                depth -= again ? 1 : 0;
            }
        }

        private void define(Instr instr) {
            int target = instr.target();
            if (!isVariable(target)) {
                definitions.put(target, instr);
                return;
            }
            if (instr instanceof Instr.Copy copy && !isVariable(copy.source())) {
                assigned.put(copy.source(), target);
                once.put(target, copy);
            }
            sources.merge(target, 1, Integer::sum);
            writes.merge(target, depth > 0 ? 2 : 1, Integer::sum);
        }

        Twins find() {
            for (Node.Block block : blocks) {
                for (Node node : block.nodes()) {
                    if (node instanceof Node.If branch) {
                        Guard guard = ask(branch.condition(), 0);
                        if (guard != null) {
                            guards.put(branch, guard);
                        }
                        Blanks.Ways said = blanks.of(branch.condition(), definitions);
                        if (!said.isEmpty()) {
                            ways.put(branch, said);
                        }
                    }
                }
            }
            for (Node.Loop loop : loops) {
                if (definitions.get(loop.test()) instanceof Instr.Binary test) {
                    Guard guard = comparison(test);
                    if (guard != null) {
                        guards.put(loop, guard);
                    }
                }
            }
            for (Node.Block block : blocks) {
                if (block.nodes().size() > 1) {
                    sections(block.nodes());
                }
            }
            return new Twins(
                    new IdentityHashMap<>(guards), // no larger than need be
                    new IdentityHashMap<>(sections),
                    ways.isEmpty() ? Map.of() : new IdentityHashMap<>(ways));
        }

        private void sections(List<Node> nodes) {
            Contents[] contents = new Contents[nodes.size()];
            for (int i = 0; i < contents.length; i++) {
                if (!(nodes.get(i) instanceof Node.If branch)) {
                    continue;
                }
                Guard guard = guards.get(branch);
                contents[i] = contents[i] == null ? Contents.of(nodes.get(i)) : contents[i];
                Set<Integer> flags = flags(contents[i]);
                if (guard == null && flags.isEmpty()) {
                    continue;
                }
                int last = last(nodes, contents, i, guard, flags);
                if (last > i) {
                    sections.put(branch, last);
                }
            }
        }

        private int last(List<Node> nodes, Contents[] contents, int start, @Nullable Guard guard, Set<Integer> flags) {
            int last = -1;
            int size = 0;
            boolean lives = guard != null && !contents[start].writes(guard.operands());
            for (int i = start + 1; i < nodes.size() && size <= MOST_INSTRUCTIONS; i++) {
                contents[i] = contents[i] == null ? Contents.of(nodes.get(i)) : contents[i];
                size += contents[i].size();
                for (Node.If asked : contents[i].branches()) {
                    Guard again = guards.get(asked);
                    boolean same = lives
                            && again != null
                            && guard != null
                            && again.key().equals(guard.key());
                    if (same || again != null && dependsOn(again, flags)) {
                        last = i;
                    }
                }
                lives &= guard != null && !contents[i].writes(guard.operands());
            }
            return last;
        }

        private static boolean dependsOn(Guard guard, Set<Integer> flags) {
            for (Object operand : guard.operands()) {
                if (operand instanceof Integer register && flags.contains(register)) {
                    return true;
                }
            }
            return false;
        }

        /** Variables that a statement sets to a constant. */
        private Set<Integer> flags(Contents contents) {
            Set<Integer> flags = new LinkedHashSet<>();
            for (Instr.Copy copy : contents.copies()) {
                if (isVariable(copy.target()) && definitions.get(copy.source()) instanceof Instr.Const) {
                    flags.add(copy.target());
                }
            }
            return flags;
        }

        private boolean isVariable(int register) {
            return body.variables().get(register) != null;
        }

        private @Nullable Guard ask(int register, int depth) {
            if (register < 0 || depth > 4 || blanks.isJoint(register)) {
                return null;
            }
            if (isVariable(register)) {
                Guard kept = answered(register, depth);
                return kept != null ? kept : new Guard("r" + register, true, register, -1, null, Set.of(register));
            }
            Instr instr = definitions.get(register);
            if (instr instanceof Instr.Unary not && not.operator().equals("!")) {
                Guard inner = ask(not.operand(), depth + 1);
                return inner == null ? null : inner.negated();
            }
            if (instr instanceof Instr.Copy copy) {
                return ask(copy.source(), depth + 1);
            }
            if (instr instanceof Instr.Binary binary) {
                return comparison(binary);
            }
            if (instr instanceof Instr.Call call
                    && call.args().length == 1
                    && call.name().startsWith("equals")) {
                return question(call.name(), operand(call.receiver()), operand(call.args()[0]), true);
            }
            if (instr instanceof Instr.TypeTest test) {
                Operand tested = operand(test.source());
                return tested == null
                        ? null
                        : new Guard(
                                tested.key() + " is " + test.type(), true, -1, -1, ofVariable(test), tested.parts());
            }
            Operand field = operand(register);
            return field == null || instr instanceof Instr.Const
                    ? null
                    : new Guard(field.key(), true, -1, -1, null, field.parts());
        }

        private Instr.@Nullable TypeTest ofVariable(Instr.TypeTest test) {
            return isVariable(test.source()) ? test : null;
        }

        /** What a variable that is set once keeps the answer to, if the answer cannot change. */
        private @Nullable Guard answered(int variable, int depth) {
            Instr.Copy copy = once.get(variable);
            if (copy == null || writes(variable) != 1) {
                return null;
            }
            Guard guard = ask(copy.source(), depth + 1);
            return guard != null && guard.operands().stream().allMatch(this::isFixed) ? guard : null;
        }

        private int writes(int variable) {
            Variable known = body.variables().get(variable);
            boolean given = known != null && known.kind() != Variable.Kind.LOCAL;
            return writes.getOrDefault(variable, 0) + (given ? 1 : 0);
        }

        /** A parameter that nobody writes, or a variable that is set once before it is used. */
        private boolean isFixed(Object operand) {
            return operand instanceof Integer register && writes(register) <= 1;
        }

        private @Nullable Guard comparison(Instr.Binary binary) {
            Operand left = tested(binary.left());
            Operand right = tested(binary.right());
            return switch (binary.operator()) {
                case "==" -> question("==", left, right, true);
                case "!=" -> question("==", left, right, false);
                case "<" -> question("<", left, right, true);
                case ">=" -> question("<", left, right, false);
                case ">" -> question(">", left, right, true);
                case "<=" -> question(">", left, right, false);
                default -> null;
            };
        }

        private static @Nullable Guard question(
                String operator, @Nullable Operand left, @Nullable Operand right, boolean positive) {
            if (left == null || right == null) {
                return null;
            }
            Set<Object> parts = new LinkedHashSet<>(left.parts());
            parts.addAll(right.parts());
            int nothing = !operator.equals("==")
                    ? -1
                    : right.isNull() ? left.register() : left.isNull() ? right.register() : -1;
            boolean swapped = operator.length() > 1 && left.key().compareTo(right.key()) > 0;
            String key = swapped
                    ? right.key() + " " + operator + " " + left.key()
                    : left.key() + " " + operator + " " + right.key();
            return new Guard(key, positive, -1, nothing, null, parts);
        }

        private @Nullable Operand tested(int register) {
            Integer variable = assigned.get(register);
            return operand(variable == null ? register : variable);
        }

        /** A variable, a constant, or a field by its name. */
        private @Nullable Operand operand(int register) {
            if (register < 0) {
                return null;
            }
            if (isVariable(register)) {
                return new Operand("r" + register, Set.of(register), register, false);
            }
            Instr instr = definitions.get(register);
            if (instr instanceof Instr.Const constant) {
                return new Operand("=" + constant.value(), Set.of(), -1, constant.value() == null);
            }
            if (instr instanceof Instr.Name name) {
                return new Operand("." + name.name(), Set.of(name.name()), -1, false);
            }
            if (instr instanceof Instr.LoadField load) {
                Operand object = definitions.get(load.object()) instanceof Instr.This
                        ? new Operand("", Set.of(), -1, false)
                        : operand(load.object());
                if (object != null) {
                    Set<Object> parts = new LinkedHashSet<>(object.parts());
                    parts.add(load.name());
                    return new Operand(object.key() + "." + load.name(), parts, -1, false);
                }
            }
            return null;
        }
    }

    private record Operand(String key, Set<Object> parts, int register, boolean isNull) {}

    /** What is nested in a statement. */
    private record Contents(List<Node.If> branches, List<Instr.Copy> copies, Set<Object> written, int size) {
        static Contents of(Node node) {
            List<Node.If> branches = new ArrayList<>();
            List<Instr.Copy> copies = new ArrayList<>();
            Set<Object> written = new LinkedHashSet<>();
            int size = fill(node, branches, copies, written);
            return new Contents(branches, copies, written, size);
        }

        private static int fill(Node node, List<Node.If> branches, List<Instr.Copy> copies, Set<Object> written) {
            if (node instanceof Instr instr) {
                if (instr.target() >= 0) {
                    written.add(instr.target());
                }
                if (instr instanceof Instr.Copy copy) {
                    copies.add(copy);
                } else if (instr instanceof Instr.StoreName store) {
                    written.add(store.name());
                } else if (instr instanceof Instr.StoreField store) {
                    written.add(store.name());
                }
                return 1;
            }
            if (node instanceof Node.If branch) {
                branches.add(branch);
            }
            int size = 1;
            for (Node inner : Nodes.inner(node)) {
                size += fill(inner, branches, copies, written);
            }
            return size;
        }

        boolean writes(Set<Object> operands) {
            for (Object operand : operands) {
                if (written.contains(operand)) {
                    return true;
                }
            }
            return false;
        }
    }
}
