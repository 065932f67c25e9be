package io.github.piiflow.dataflow;

import io.github.piiflow.code.AnnotationUse;
import io.github.piiflow.code.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs a switch: the cases that the selector's constant does not rule out, with fall-through. */
final class Switches {
    private final Statements statements;
    private final Evaluation evaluation;
    private final Memory memory;

    Switches(Statements statements, Evaluation evaluation) {
        this.statements = statements;
        this.evaluation = evaluation;
        this.memory = evaluation.memory();
    }

    boolean run(Node.Switch choice, State state, Frame frame) {
        Object constant = state.get(choice.selector()).constant();
        List<Node.Case> cases = choice.cases();
        int certain = constant == null ? -1 : certainCase(cases, constant);
        State entry = state.fork();
        State falling = null;
        boolean mayMiss = true;
        boolean decided = false;
        TakenClasses classes = new TakenClasses(evaluation, choice, frame);
        for (int i = 0; i < cases.size(); i++) {
            Node.Case arm = cases.get(i);
            boolean never = decided || isRuledOut(constant, certain, i) || classes.isAll(entry);
            State taken = never ? null : entry.fork();
            if (taken != null) {
                statements.run(arm.test(), taken, frame);
                boolean matches =
                        arm.condition() >= 0 && taken.get(arm.condition()).isConstant(Boolean.TRUE);
                if (arm.condition() >= 0 && taken.get(arm.condition()).isConstant(Boolean.FALSE)) {
                    taken = null;
                }
                decided = matches || certain == i;
                mayMiss &= !arm.isDefault() && !decided;
                classes.tried(arm, entry);
            }
            falling = body(arm, joined(falling, taken), frame);
        }
        if (choice.exhaustive()) {
            mayMiss = false;
        }
        State end = joined(falling, mayMiss ? entry : null);
        if (end != null) {
            state.become(end);
        }
        return statements.mergeBreak(choice.label(), end != null, state, frame);
    }

    private @Nullable State body(Node.Case arm, @Nullable State state, Frame frame) {
        return state != null && statements.run(arm.body(), state, frame) ? state : null;
    }

    private @Nullable State joined(@Nullable State a, @Nullable State b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        a.join(b, memory);
        return a;
    }

    private static int certainCase(List<Node.Case> cases, Object constant) {
        int fallback = -1;
        for (int i = 0; i < cases.size(); i++) {
            Node.Case arm = cases.get(i);
            if (arm.condition() >= 0) {
                return -1;
            }
            for (Object label : arm.constants()) {
                if (label instanceof AnnotationUse.NameUse && !(constant instanceof EnumConstant)) {
                    return -1; // the name of a constant whose value is not known here
                }
                if (isSame(label, constant)) {
                    return i;
                }
            }
            fallback = arm.isDefault() ? i : fallback;
        }
        return fallback;
    }

    /** An enum constant as the constant of a value. */
    record EnumConstant(String name) {}

    private static boolean isSame(Object label, Object constant) {
        if (constant instanceof EnumConstant one) {
            return one.name().equals(Statements.label(label));
        }
        if (label == Node.Case.NULL) {
            return constant == Value.NullConstant.NULL;
        }
        if (label instanceof Character c && constant instanceof Integer number) {
            return number == (int) c;
        }
        return label.equals(constant);
    }

    private static boolean isRuledOut(@Nullable Object constant, int certain, int index) {
        return constant != null && certain >= 0 && index != certain;
    }
}
