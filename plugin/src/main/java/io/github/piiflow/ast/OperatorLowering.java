package io.github.piiflow.ast;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.UnaryExpr;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.Node;
import java.util.ArrayList;
import java.util.List;

/** Operators. Chains lean to the left and may be thousands long, so they are walked, not recursed into. */
final class OperatorLowering {
    private final BodyLowering body;
    private final Code code;

    OperatorLowering(BodyLowering body) {
        this.body = body;
        this.code = body.code;
    }

    int binary(BinaryExpr last) {
        if (isLogical(last)) {
            return logical(last);
        }
        List<BinaryExpr> chain = chain(last);
        int index = chain.size() - 1;
        int value = body.expressions.value(chain.get(index).getLeft());
        while (index >= 0) {
            BinaryExpr each = chain.get(index);
            if (isPlus(each)) {
                int end = index;
                while (end > 0 && isPlus(chain.get(end - 1))) {
                    end--;
                }
                value = plus(value, chain, index, end);
                index = end - 1;
            } else {
                int right = body.expressions.value(each.getRight());
                value = code.binary(Spans.of(each), each.getOperator().asString(), value, right);
                index--;
            }
        }
        return value;
    }

    /** This operation, its left operand, that one's left operand, and so on. */
    private static List<BinaryExpr> chain(BinaryExpr last) {
        if (!(last.getLeft() instanceof BinaryExpr)) {
            return List.of(last);
        }
        List<BinaryExpr> chain = new ArrayList<>();
        Expression next = last;
        while (next instanceof BinaryExpr binary && !isLogical(binary)) {
            chain.add(binary);
            next = binary.getLeft();
        }
        return chain;
    }

    private int plus(int first, List<BinaryExpr> chain, int from, int to) {
        int[] parts = new int[from - to + 2];
        parts[0] = first;
        for (int i = from; i >= to; i--) {
            parts[from - i + 1] = body.expressions.value(chain.get(i).getRight());
        }
        return code.plus(Spans.of(chain.get(to)), parts);
    }

    /** {@code a && b && c}: computes a; if it holds, the same register gets b; if that holds, c. */
    private int logical(BinaryExpr last) {
        BinaryExpr.Operator operator = last.getOperator();
        List<BinaryExpr> chain = new ArrayList<>();
        Expression first = last;
        while (first instanceof BinaryExpr binary && binary.getOperator() == operator) {
            chain.add(binary);
            first = binary.getLeft();
        }
        int condition = body.expressions.value(first);
        int result = code.register();
        for (int i = chain.size() - 1; i >= 0; i--) {
            logical(chain.get(i), condition, result);
            condition = result;
        }
        return result;
    }

    private void logical(BinaryExpr operation, int condition, int result) {
        long span = Spans.of(operation);
        boolean and = operation.getOperator() == BinaryExpr.Operator.AND;
        int mark = code.mark();
        code.copy(span, result, body.expressions.value(operation.getRight()));
        Node.Block evaluated = code.since(mark);
        code.constant(span, result, !and);
        Node.Block decided = code.since(mark);
        code.add(new Node.If(span, condition, and ? evaluated : decided, and ? decided : evaluated));
    }

    int unary(UnaryExpr unary) {
        if (AssignLowering.isStep(unary)) {
            return body.assigns.step(unary);
        }
        Expression operand = Syntax.bare(unary.getExpression());
        if (unary.getOperator() == UnaryExpr.Operator.PLUS) {
            return body.expressions.value(operand);
        }
        if (unary.getOperator() == UnaryExpr.Operator.MINUS) {
            Object constant = Literals.negative(operand);
            if (constant != null) {
                return code.constant(Spans.of(unary), constant);
            }
        }
        int value = body.expressions.value(operand);
        int target = code.register();
        code.add(new Instr.Unary(
                code.id(), Spans.of(unary), target, unary.getOperator().asString(), value));
        return target;
    }

    private static boolean isPlus(BinaryExpr binary) {
        return binary.getOperator() == BinaryExpr.Operator.PLUS;
    }

    private static boolean isLogical(BinaryExpr binary) {
        return binary.getOperator() == BinaryExpr.Operator.AND || binary.getOperator() == BinaryExpr.Operator.OR;
    }
}
