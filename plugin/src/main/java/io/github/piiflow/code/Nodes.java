package io.github.piiflow.code;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Walks over the tree of a body. */
public final class Nodes {
    private Nodes() {}

    /** All instructions of a body, those of its lambdas, too. */
    public static void forEach(Body body, Consumer<? super Instr> action) {
        Deque<Node> work = new ArrayDeque<>();
        work.push(body.block());
        while (!work.isEmpty()) {
            Node node = work.pop();
            if (node instanceof Instr instr) {
                action.accept(instr);
            }
            inner(node).forEach(work::push);
        }
    }

    /** What stands directly within a statement. */
    public static List<? extends Node> inner(Node node) {
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
