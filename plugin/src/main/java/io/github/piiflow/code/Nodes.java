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

    /** The node itself and all within it, but for the bodies of lambdas, which run on their own; in no order. */
    public static void within(Node start, Consumer<? super Node> action) {
        Deque<Node> work = new ArrayDeque<>();
        work.push(start);
        while (!work.isEmpty()) {
            Node node = work.pop();
            action.accept(node);
            if (!(node instanceof Instr)) {
                inner(node).forEach(work::push);
            }
        }
    }

    /** What stands directly within a statement. */
    public static List<? extends Node> inner(Node node) {
        return node instanceof Node.Block block ? block.nodes() : blocks(node);
    }

    /** The blocks directly within a statement, a lambda's body included. */
    public static List<Node.Block> blocks(Node node) {
        if (node instanceof Node.Block block) {
            return List.of(block);
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
        if (node instanceof Node.Try attempt) {
            return blocks(attempt);
        }
        if (node instanceof Node.Switch choice) {
            return blocks(choice);
        }
        return node instanceof Instr.Lambda lambda ? List.of(lambda.body()) : List.of();
    }

    private static List<Node.Block> blocks(Node.Try attempt) {
        List<Node.Block> blocks = new ArrayList<>();
        blocks.add(attempt.body());
        for (Node.Catch each : attempt.catches()) {
            blocks.add(each.body());
        }
        Node.Block last = attempt.last();
        if (last != null) {
            blocks.add(last);
        }
        return blocks;
    }

    private static List<Node.Block> blocks(Node.Switch choice) {
        List<Node.Block> blocks = new ArrayList<>();
        for (Node.Case each : choice.cases()) {
            blocks.add(each.test());
            blocks.add(each.body());
        }
        return blocks;
    }
}
