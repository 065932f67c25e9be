package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.Node;
import io.github.piiflow.code.TypeDecl;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The classes that cases of a switch have taken by their type alone: what comes to later ones is of none of them. */
final class TakenClasses {
    private final Evaluation evaluation;
    private final Node.Switch choice;
    private final Frame frame;
    private final List<ClassInfo> taken = new ArrayList<>();

    TakenClasses(Evaluation evaluation, Node.Switch choice, Frame frame) {
        this.evaluation = evaluation;
        this.choice = choice;
        this.frame = frame;
    }

    /** A case was tried; the state becomes that of what it did not take. */
    void tried(Node.Case arm, State state) {
        Instr.TypeTest test = onlyTest(arm);
        if (test == null) {
            return;
        }
        ClassInfo info = evaluation
                .world()
                .resolve(test.type(), frame.method().owner(), frame.method())
                .classInfo();
        if (info != null) {
            taken.add(info);
            evaluation.casts().isNot(test, state, frame);
        }
    }

    /** The test of a case that takes all of a type; null if it is another. */
    private Instr.@Nullable TypeTest onlyTest(Node.Case arm) {
        List<Node> nodes = arm.test().nodes();
        return nodes.size() == 2
                        && nodes.get(0) instanceof Instr.TypeTest test
                        && test.source() == choice.selector()
                        && nodes.get(1) instanceof Node.If bound
                        && bound.otherwise().nodes().isEmpty()
                        && bound.then().nodes().stream().allMatch(Instr.Cast.class::isInstance)
                ? test
                : null;
    }

    /** Whether nothing is left for the next case. */
    boolean isAll(State state) {
        if (taken.isEmpty()) {
            return false;
        }
        Value value = state.get(choice.selector());
        return isAll(frame.body().type(choice.selector()))
                || value.tokenCount() > 0
                        && !value.isUnknown()
                        && value.tokens().stream().allMatch(token -> isAll(token.type()));
    }

    /** Whether each class of the source that an object of a type may be of is taken. */
    private boolean isAll(JavaType type) {
        ClassInfo info = type.classInfo();
        if (info == null || info.origin() != ClassInfo.Origin.SOURCE || info.kind() != TypeDecl.Kind.CLASS) {
            return false;
        }
        List<ClassInfo> made = evaluation.world().subclasses(info).stream()
                .filter(each -> !each.isAbstract())
                .toList();
        return (isTaken(info) || info.isAbstract() && !made.isEmpty())
                && made.stream().allMatch(this::isTaken);
    }

    private boolean isTaken(ClassInfo info) {
        return taken.stream().anyMatch(each -> info == each || info.isSubtypeOf(each.name()));
    }
}
