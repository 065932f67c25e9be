package io.github.piiflow.binding;

import io.github.piiflow.code.Instr;
import io.github.piiflow.code.Node;
import java.util.ArrayList;
import java.util.List;

/** The blocks directly within a statement. */
final class Blocks {
    private Blocks() {}

    /** All of them, a lambda's body included. */
    static List<Node.Block> of(Node node) {
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
            return of(attempt);
        }
        if (node instanceof Node.Switch choice) {
            return of(choice);
        }
        return node instanceof Instr.Lambda lambda ? List.of(lambda.body()) : List.of();
    }

    private static List<Node.Block> of(Node.Try attempt) {
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

    private static List<Node.Block> of(Node.Switch choice) {
        List<Node.Block> blocks = new ArrayList<>();
        for (Node.Case each : choice.cases()) {
            blocks.add(each.test());
            blocks.add(each.body());
        }
        return blocks;
    }
}
