package io.github.piiflow.ast;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import io.github.piiflow.code.Instr;
import java.util.ArrayList;
import java.util.List;

/** Sends each expression to the part that knows its kind. */
final class ExpressionLowering {
    private final BodyLowering body;
    private final Code code;

    ExpressionLowering(BodyLowering body) {
        this.body = body;
        this.code = body.code;
    }

    /** Computes an expression for its effects only. */
    void discard(Expression expression) {
        Expression bare = Syntax.bare(expression);
        if (bare instanceof MethodCallExpr call) {
            body.calls.discard(call);
        } else if (bare instanceof ObjectCreationExpr creation) {
            body.creations.discard(creation);
        } else if (bare instanceof VariableDeclarationExpr declaration) {
            body.statements.declare(declaration);
        } else if (bare instanceof UnaryExpr unary && AssignLowering.isStep(unary)) {
            body.assigns.discard(unary);
        } else {
            value(bare);
        }
    }

    /** Computes an expression; tells the register of its value. */
    int value(Expression expression) {
        Expression bare = Syntax.bare(expression);
        if (bare instanceof NameExpr name) {
            return body.names.name(name);
        }
        if (bare instanceof MethodCallExpr call) {
            return body.calls.value(call);
        }
        if (bare instanceof LiteralExpr literal) {
            return literal(literal);
        }
        if (bare instanceof FieldAccessExpr field) {
            return body.names.field(field);
        }
        if (bare instanceof BinaryExpr binary) {
            return body.operators.binary(binary);
        }
        if (bare instanceof ObjectCreationExpr creation) {
            return body.creations.value(creation);
        }
        return rarer(bare);
    }

    private int rarer(Expression bare) {
        if (bare instanceof LambdaExpr lambda) {
            return body.lambdas.lambda(lambda);
        }
        if (bare instanceof AssignExpr assign) {
            return body.assigns.assign(assign);
        }
        if (bare instanceof ThisExpr self) {
            return body.names.self(self);
        }
        if (bare instanceof UnaryExpr unary) {
            return body.operators.unary(unary);
        }
        if (bare instanceof MethodReferenceExpr reference) {
            return body.lambdas.reference(reference);
        }
        if (bare instanceof CastExpr cast) {
            return code.cast(Spans.of(cast), body.file.types.of(cast.getType()), value(cast.getExpression()));
        }
        if (bare instanceof ConditionalExpr conditional) {
            return body.branches.conditional(conditional);
        }
        if (bare instanceof ClassExpr literal) {
            return classLiteral(literal);
        }
        if (bare instanceof ArrayAccessExpr access) {
            return element(access);
        }
        if (bare instanceof ArrayCreationExpr array) {
            return body.creations.array(array);
        }
        return rarest(bare);
    }

    private int rarest(Expression bare) {
        if (bare instanceof InstanceOfExpr test) {
            return body.patterns.test(test);
        }
        if (bare instanceof SwitchExpr choice) {
            return body.switches.expression(choice);
        }
        if (bare instanceof SuperExpr self) {
            return body.names.self(self);
        }
        if (bare instanceof TypeExpr type && type.getType() instanceof ClassOrInterfaceType named) {
            return body.names.type(named);
        }
        return unknown(bare);
    }

    int[] values(NodeList<Expression> expressions) {
        int count = expressions.size();
        int[] values = new int[count];
        for (int i = 0; i < count; i++) {
            values[i] = value(expressions.get(i));
        }
        return values;
    }

    private int literal(LiteralExpr literal) {
        if (literal instanceof NullLiteralExpr) {
            return code.constant(Spans.of(literal), null);
        }
        Object value = Literals.value(literal);
        return value == null ? unknown(literal) : code.constant(Spans.of(literal), value);
    }

    private int classLiteral(ClassExpr literal) {
        int target = code.register();
        code.add(new Instr.ClassLiteral(code.id(), Spans.of(literal), target, body.file.types.of(literal.getType())));
        return target;
    }

    private int element(ArrayAccessExpr access) {
        int array = value(access.getName());
        int index = value(access.getIndex());
        int target = code.register();
        code.add(new Instr.LoadElement(code.id(), Spans.of(access), target, array, index));
        return target;
    }

    /** Whatever it is, its operands may matter. */
    private int unknown(Expression expression) {
        List<Integer> inputs = new ArrayList<>();
        for (Node child : expression.getChildNodes()) {
            if (child instanceof Expression operand) {
                inputs.add(value(operand));
            }
        }
        return code.unknown(Spans.of(expression), inputs);
    }
}
