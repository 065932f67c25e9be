package io.github.piiflow.ast;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Values of expressions made of literals only. */
final class Constants {
    private Constants() {}

    /** The value of a literal, or of literals joined to a text by +; null for anything else. */
    static @Nullable Object of(Expression expression) {
        Expression bare = Syntax.bare(expression);
        if (bare instanceof BinaryExpr sum && sum.getOperator() == BinaryExpr.Operator.PLUS) {
            return joined(sum);
        }
        if (bare instanceof UnaryExpr unary && unary.getOperator() == UnaryExpr.Operator.MINUS) {
            return Literals.negative(Syntax.bare(unary.getExpression()));
        }
        return bare instanceof FieldAccessExpr field ? truth(field) : Literals.value(bare);
    }

    private static @Nullable Object truth(FieldAccessExpr field) {
        boolean ofBoolean = field.getScope() instanceof NameExpr name
                && name.getNameAsString().equals("Boolean");
        return switch (field.getNameAsString()) {
            case "TRUE" -> ofBoolean ? Boolean.TRUE : null;
            case "FALSE" -> ofBoolean ? Boolean.FALSE : null;
            default -> null;
        };
    }

    /** Only texts are joined: sums of numbers are rare and would need the rules of widening. */
    private static @Nullable Object joined(BinaryExpr sum) {
        Deque<Expression> parts = new ArrayDeque<>();
        Expression left = sum;
        while (left instanceof BinaryExpr binary && binary.getOperator() == BinaryExpr.Operator.PLUS) {
            parts.push(binary.getRight());
            left = Syntax.bare(binary.getLeft());
        }
        if (!(of(left) instanceof String first)) {
            return null;
        }
        StringBuilder text = new StringBuilder(first);
        for (Expression part : parts) {
            Object value = of(part);
            if (value == null) {
                return null;
            }
            text.append(value);
        }
        return text.toString();
    }
}
