package io.github.piiflow.binding;

import io.github.piiflow.binding.JavaType.ClassType;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.Node;
import io.github.piiflow.code.Nodes;
import org.jspecify.annotations.Nullable;

/** What a class that is not at hand is likely to give to the functions it takes: the one thing of the source that it is said to hold. */
final class LikelyElement {
    private LikelyElement() {}

    /** The class of the source that is the only type argument of an unresolved type; null for anything else. */
    static @Nullable ClassType of(JavaType holder) {
        return holder instanceof ClassType type
                        && Types.isUnresolved(type)
                        && type.arguments().size() == 1
                        && type.arguments().get(0) instanceof ClassType element
                        && element.info().origin() == ClassInfo.Origin.SOURCE
                ? element
                : null;
    }

    /** Whether a lambda's one parameter is asked for what the class has, and for nothing else. */
    static boolean suits(Instr.Lambda lambda, ClassType element) {
        return lambda.parameters().length == 1
                && calls(lambda.body(), lambda.parameters()[0], KnownClass.of(element)) > 0;
    }

    /** Number of calls on a parameter; negative if one is of a method that the class does not have. */
    private static int calls(Node.Block block, int parameter, KnownClass element) {
        int count = 0;
        for (Node node : block.nodes()) {
            if (node instanceof Instr.Call call && call.receiver() == parameter) {
                if (element.methodsNamed(call.name()).isEmpty()) {
                    return -1;
                }
                count++;
            }
            for (Node.Block inner : Nodes.blocks(node)) {
                int more = calls(inner, parameter, element);
                if (more < 0) {
                    return -1;
                }
                count += more;
            }
        }
        return count;
    }
}
