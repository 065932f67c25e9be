package io.github.piiflow.ast;

import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import io.github.piiflow.code.Instr;

/** Assignments, compound assignments, ++ and --. */
final class AssignLowering {
    /** What is assigned to; its object, array and index are computed once. */
    private sealed interface Slot {
        record Register(int register) implements Slot {}

        record Named(String name) implements Slot {}

        record Field(int object, String name) implements Slot {}

        record Element(int array, int index) implements Slot {}

        record Nothing(Expression written) implements Slot {}
    }

    private final BodyLowering body;
    private final Code code;

    AssignLowering(BodyLowering body) {
        this.body = body;
        this.code = body.code;
    }

    /** Whether it is ++ or --. */
    static boolean isStep(UnaryExpr unary) {
        return switch (unary.getOperator()) {
            case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> true;
            default -> false;
        };
    }

    int assign(AssignExpr assign) {
        long span = Spans.of(assign);
        Slot slot = slot(assign.getTarget());
        int value;
        if (assign.getOperator() == AssignExpr.Operator.ASSIGN) {
            value = body.expressions.value(assign.getValue());
        } else {
            int before = load(span, slot);
            value = combine(span, assign, before, body.expressions.value(assign.getValue()));
        }
        store(span, slot, value);
        return value;
    }

    private int combine(long span, AssignExpr assign, int before, int operand) {
        if (assign.getOperator() == AssignExpr.Operator.PLUS) {
            return code.plus(span, before, operand);
        }
        String operator = assign.getOperator()
                .toBinaryOperator()
                .map(BinaryExpr.Operator::asString)
                .orElse("");
        return code.binary(span, operator, before, operand);
    }

    void discard(UnaryExpr step) {
        long span = Spans.of(step);
        Slot slot = slot(step.getExpression());
        store(span, slot, stepped(step, load(span, slot)));
    }

    /** The value is the one before the step if the operator stands behind. */
    int step(UnaryExpr step) {
        long span = Spans.of(step);
        Slot slot = slot(step.getExpression());
        int before = load(span, slot);
        if (step.isPostfix() && slot instanceof Slot.Register) {
            int kept = code.register();
            code.copy(span, kept, before);
            before = kept;
        }
        int after = stepped(step, before);
        store(span, slot, after);
        return step.isPostfix() ? before : after;
    }

    private int stepped(UnaryExpr step, int before) {
        long span = Spans.of(step);
        int one = code.constant(span, 1);
        boolean up = switch (step.getOperator()) {
            case PREFIX_INCREMENT, POSTFIX_INCREMENT -> true;
            default -> false;
        };
        return up ? code.plus(span, before, one) : code.binary(span, "-", before, one);
    }

    private Slot slot(Expression expression) {
        Expression target = Syntax.bare(expression);
        if (target instanceof NameExpr named) {
            String name = body.file.names.share(named.getName().getIdentifier());
            int register = body.scope.find(name);
            return register == Code.NONE ? new Slot.Named(name) : new Slot.Register(register);
        }
        if (target instanceof FieldAccessExpr field) {
            int object = body.expressions.value(field.getScope());
            return new Slot.Field(object, body.file.names.share(field.getName().getIdentifier()));
        }
        if (target instanceof ArrayAccessExpr access) {
            int array = body.expressions.value(access.getName());
            return new Slot.Element(array, body.expressions.value(access.getIndex()));
        }
        return new Slot.Nothing(target);
    }

    private int load(long span, Slot slot) {
        if (slot instanceof Slot.Register local) {
            return local.register();
        }
        if (slot instanceof Slot.Named named) {
            return body.names.name(span, named.name());
        }
        if (slot instanceof Slot.Field field) {
            return code.field(span, field.object(), field.name());
        }
        if (slot instanceof Slot.Element element) {
            int target = code.register();
            code.add(new Instr.LoadElement(code.id(), span, target, element.array(), element.index()));
            return target;
        }
        return body.expressions.value(((Slot.Nothing) slot).written());
    }

    private void store(long span, Slot slot, int value) {
        if (slot instanceof Slot.Register local) {
            code.copy(span, local.register(), value);
        } else if (slot instanceof Slot.Named named) {
            code.add(new Instr.StoreName(code.id(), span, named.name(), value));
        } else if (slot instanceof Slot.Field field) {
            code.store(span, field.object(), field.name(), value);
        } else if (slot instanceof Slot.Element element) {
            code.add(new Instr.StoreElement(code.id(), span, element.array(), element.index(), value));
        }
    }
}
