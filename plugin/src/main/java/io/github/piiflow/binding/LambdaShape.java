package io.github.piiflow.binding;

import io.github.piiflow.code.Instr;
import io.github.piiflow.code.Node;
import io.github.piiflow.code.Nodes;
import java.util.List;

/**
 * Which functions a lambda can be by its body alone.
 *
 * @param mayReturnValue whether it suits a method with a result
 * @param mayBeVoid whether it suits one without
 */
record LambdaShape(boolean mayReturnValue, boolean mayBeVoid) {

    static LambdaShape of(Instr.Lambda lambda) {
        List<Node> nodes = lambda.body().nodes();
        boolean value = returns(lambda.body(), true);
        boolean plain = returns(lambda.body(), false);
        if (!value && !plain) {
            boolean throwing = !nodes.isEmpty() && isEndless(nodes.get(nodes.size() - 1));
            return new LambdaShape(throwing, true);
        }
        return new LambdaShape(value, !value || isStatement(nodes));
    }

    private static boolean isEndless(Node last) {
        return last instanceof Node.Throw || last instanceof Node.Loop loop && loop.test() < 0;
    }

    /** A single expression that could stand as a statement: a call, a creation, an assignment. */
    private static boolean isStatement(List<Node> nodes) {
        if (nodes.size() < 2 || !(nodes.get(nodes.size() - 1) instanceof Node.Return result)) {
            return false;
        }
        Node before = nodes.get(nodes.size() - 2);
        return before instanceof Instr instr
                && (instr.target() == result.value() && (instr instanceof Instr.Call || instr instanceof Instr.New)
                        || instr instanceof Instr.StoreField
                        || instr instanceof Instr.StoreName
                        || instr instanceof Instr.Copy);
    }

    private static boolean returns(Node.Block block, boolean value) {
        for (Node node : block.nodes()) {
            if (node instanceof Node.Return result) {
                if (result.value() >= 0 == value) {
                    return true;
                }
            } else if (!(node instanceof Instr)) {
                for (Node.Block each : Nodes.blocks(node)) {
                    if (returns(each, value)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
