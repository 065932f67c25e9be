package io.github.piiflow.dataflow;

import io.github.piiflow.code.Body;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.Node;
import io.github.piiflow.code.Nodes;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which registers a piece of code reads and writes. */
final class Registers {
    private static final Set<String> SIGNS = Set.of(".", "/", "::", ":", "$", "#", "->", "\\");

    private final BitSet read = new BitSet();
    private final BitSet written = new BitSet();

    private Registers() {}

    /** The registers that a lambda reads and that are not its own, ascending. */
    static int[] captured(Instr.Lambda lambda) {
        Registers registers = new Registers();
        registers.write(lambda.parameters());
        registers.node(lambda.body());
        registers.read.andNot(registers.written);
        return registers.read.stream().toArray();
    }

    /** The variables that are given texts joined by signs alone: {@code pack + "." + name}. */
    static Set<Integer> qualified(Body body) {
        Set<Integer> constants = new HashSet<>();
        Set<Integer> joined = new HashSet<>();
        Set<Integer> given = new HashSet<>();
        Deque<Node> work = new ArrayDeque<>();
        work.push(body.block());
        while (!work.isEmpty()) {
            Node node = work.pop();
            if (node instanceof Instr.Const literal && literal.value() instanceof String text && isSign(text)) {
                constants.add(literal.target());
            } else if (node instanceof Instr.Plus plus
                    && Arrays.stream(plus.parts()).anyMatch(constants::contains)) {
                joined.add(plus.target());
            } else if (node instanceof Instr.Copy copy && joined.contains(copy.source())) {
                given.add(copy.target());
            }
            List<? extends Node> inner = Nodes.inner(node);
            for (int i = inner.size() - 1; i >= 0; i--) {
                work.push(inner.get(i));
            }
        }
        return given;
    }

    /** What stands between the parts of the name of a thing; those of a person's have a blank between them. */
    private static boolean isSign(String text) {
        return SIGNS.contains(text);
    }

    private void node(Node node) {
        if (node instanceof Instr instr) {
            instr(instr);
        } else if (node instanceof Node.Block block) {
            block.nodes().forEach(this::node);
        } else if (node instanceof Node.If branch) {
            read(branch.condition());
            node(branch.then());
            node(branch.otherwise());
        } else if (node instanceof Node.Loop loop) {
            node(loop.condition());
            read(loop.test());
            node(loop.body());
            node(loop.update());
        } else if (node instanceof Node.Switch choice) {
            read(choice.selector());
            for (Node.Case arm : choice.cases()) {
                node(arm.test());
                read(arm.condition());
                node(arm.body());
            }
        } else if (node instanceof Node.Try attempt) {
            attempt(attempt);
        } else if (node instanceof Node.Labeled labeled) {
            node(labeled.body());
        } else if (node instanceof Node.Return back) {
            read(back.value());
        } else if (node instanceof Node.Throw thrown) {
            read(thrown.value());
        }
    }

    private void attempt(Node.Try attempt) {
        node(attempt.body());
        for (Node.Catch clause : attempt.catches()) {
            write(clause.variable());
            node(clause.body());
        }
        if (attempt.last() != null) {
            node(attempt.last());
        }
    }

    private void instr(Instr instr) {
        write(instr.target());
        if (instr instanceof Instr.Copy copy) {
            read(copy.source());
        } else if (instr instanceof Instr.Call call) {
            read(call.receiver());
            read(call.args());
        } else if (instr instanceof Instr.LoadField load) {
            read(load.object());
        } else if (instr instanceof Instr.StoreField store) {
            read(store.object());
            read(store.source());
        } else if (instr instanceof Instr.StoreName store) {
            read(store.source());
        } else if (instr instanceof Instr.LoadElement load) {
            read(load.array());
            read(load.index());
        } else if (instr instanceof Instr.StoreElement store) {
            read(store.array());
            read(store.index());
            read(store.source());
        } else if (instr instanceof Instr.New created) {
            read(created.args());
            read(created.captured());
            read(created.outer());
        } else {
            operator(instr);
        }
    }

    private void operator(Instr instr) {
        if (instr instanceof Instr.NewArray array) {
            read(array.lengths());
            if (array.elements() != null) {
                read(array.elements());
            }
        } else if (instr instanceof Instr.Lambda lambda) {
            write(lambda.parameters());
            node(lambda.body());
        } else if (instr instanceof Instr.MethodRef reference) {
            read(reference.object());
        } else if (instr instanceof Instr.Plus plus) {
            read(plus.parts());
        } else if (instr instanceof Instr.Binary binary) {
            read(binary.left());
            read(binary.right());
        } else if (instr instanceof Instr.Unary unary) {
            read(unary.operand());
        } else if (instr instanceof Instr.Cast cast) {
            read(cast.source());
        } else if (instr instanceof Instr.TypeTest test) {
            read(test.source());
        } else if (instr instanceof Instr.Component component) {
            read(component.source());
        } else if (instr instanceof Instr.Next next) {
            read(next.source());
        } else if (instr instanceof Instr.Unknown unknown) {
            unknown.inputs().forEach(this::read);
        } else if (instr instanceof Instr.ConstructorCall call) {
            read(call.args());
        }
    }

    private void read(int... registers) {
        for (int register : registers) {
            if (register >= 0) {
                read.set(register);
            }
        }
    }

    private void write(int... registers) {
        for (int register : registers) {
            if (register >= 0) {
                written.set(register);
            }
        }
    }
}
