package io.github.piiflow.dataflow;

import io.github.piiflow.code.Body;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.Node;
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
    static final Twins NONE = new Twins(new IdentityHashMap<>(), new IdentityHashMap<>());
    /** Instructions that may be run once for each way. */
    private static final int MOST_INSTRUCTIONS = 300;

    private final Map<Node.If, Guard> guards;
    private final Map<Node.If, Integer> sections;

    private Twins(Map<Node.If, Guard> guards, Map<Node.If, Integer> sections) {
        this.guards = guards;
        this.sections = sections;
    }

    /**
     * What a branch asks.
     *
     * @param key the question, the same for all who ask the same
     * @param positive whether the branch goes to {@code then} if the answer is yes
     * @param flag register of a boolean variable that is the answer, else -1
     * @param nothing register of a variable that is null if the answer is yes, else -1
     * @param operands registers and names of fields that the answer depends on
     */
    record Guard(String key, boolean positive, int flag, int nothing, Set<Object> operands) {
        Guard negated() {
            return new Guard(key, !positive, flag, nothing, operands);
        }
    }

    static Twins of(Body body) {
        Finder finder = new Finder(body);
        finder.collect(body.block());
        return finder.branches == 0 ? NONE : finder.find();
    }

    @Nullable
    Guard guard(Node.If branch) {
        return guards.get(branch);
    }

    /** Index in its block of the last statement that depends on which way the branch went; -1 if there is none. */
    int section(Node.If branch) {
        return sections.getOrDefault(branch, -1);
    }

    /** Finds them; what a statement asks and sets is collected over all that is nested in it. */
    private static final class Finder {
        private final Body body;
        private final Map<Integer, Instr> definitions = new HashMap<>();
        private final List<Node.Block> blocks = new ArrayList<>();
        private final Map<Node.If, Guard> guards = new IdentityHashMap<>();
        private final Map<Node.If, Integer> sections = new IdentityHashMap<>();
        private int branches;

        Finder(Body body) {
            this.body = body;
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
                collect(branch.then());
                collect(branch.otherwise());
            } else if (node instanceof Instr instr) {
                if (instr.target() >= 0 && !isVariable(instr.target())) {
                    definitions.put(instr.target(), instr);
                }
                if (instr instanceof Instr.Lambda lambda) {
                    collect(lambda.body());
                }
            } else {
                Contents.inner(node).forEach(this::collect);
            }
        }

        Twins find() {
            for (Node.Block block : blocks) {
                for (Node node : block.nodes()) {
                    if (node instanceof Node.If branch) {
                        Guard guard = ask(branch.condition(), 0);
                        if (guard != null) {
                            guards.put(branch, guard);
                        }
                    }
                }
            }
            for (Node.Block block : blocks) {
                if (block.nodes().size() > 1) {
                    sections(block.nodes());
                }
            }
            return new Twins(guards, sections);
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
            if (register < 0 || depth > 4) {
                return null;
            }
            if (isVariable(register)) {
                return new Guard("r" + register, true, register, -1, Set.of(register));
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
                        : new Guard(tested.key() + " is " + test.type(), true, -1, -1, tested.parts());
            }
            Operand field = operand(register);
            return field == null || instr instanceof Instr.Const
                    ? null
                    : new Guard(field.key(), true, -1, -1, field.parts());
        }

        private @Nullable Guard comparison(Instr.Binary binary) {
            Operand left = operand(binary.left());
            Operand right = operand(binary.right());
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
            return new Guard(key, positive, -1, nothing, parts);
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

    /** What stands directly within a statement. */
    static List<? extends Node> inner(Node node) {
        return Contents.inner(node);
    }

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
            for (Node inner : inner(node)) {
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

        static List<? extends Node> inner(Node node) {
            if (node instanceof Node.Block block) {
                return block.nodes();
            }
            if (node instanceof Node.If branch) {
                return List.of(branch.then(), branch.otherwise());
            }
            if (node instanceof Node.Loop loop) {
                return List.of(loop.condition(), loop.body(), loop.update());
            }
            if (node instanceof Node.Labeled labeled) {
                return List.of(labeled.body());
            }
            if (node instanceof Instr.Lambda lambda) {
                return List.of(lambda.body());
            }
            List<Node> all = new ArrayList<>();
            if (node instanceof Node.Switch choice) {
                for (Node.Case arm : choice.cases()) {
                    all.add(arm.test());
                    all.add(arm.body());
                }
            } else if (node instanceof Node.Try attempt) {
                all.add(attempt.body());
                attempt.catches().forEach(clause -> all.add(clause.body()));
                if (attempt.last() != null) {
                    all.add(attempt.last());
                }
            }
            return all;
        }
    }
}
