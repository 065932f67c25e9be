package io.github.piiflow.ast;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.Node;
import io.github.piiflow.code.TypeUse;
import io.github.piiflow.code.Variable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lambdas and method references. */
final class LambdaLowering {
    private final BodyLowering body;
    private final Code code;

    LambdaLowering(BodyLowering body) {
        this.body = body;
        this.code = body.code;
    }

    int lambda(LambdaExpr lambda) {
        int visible = body.scope.mark();
        List<Jumps.Target> around = body.jumps.enterLambda();
        int[] parameters = parameters(lambda.getParameters());
        int mark = code.mark();
        body(lambda.getBody());
        Node.Block block = code.since(mark);
        body.jumps.leaveLambda(around);
        body.scope.reset(visible);
        int target = code.register();
        code.add(new Instr.Lambda(code.id(), Spans.of(lambda), target, parameters, block));
        return target;
    }

    private int[] parameters(NodeList<Parameter> written) {
        int[] parameters = new int[written.size()];
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] =
                    body.declare(Variables.parameter(body.file, written.get(i), Variable.Kind.LAMBDA_PARAMETER));
        }
        return parameters;
    }

    private void body(Statement statement) {
        if (statement instanceof ExpressionStmt expression) {
            int value = body.expressions.value(expression.getExpression());
            code.add(new Node.Return(Spans.of(statement), value));
        } else {
            body.statements.statement(statement);
        }
    }

    int reference(MethodReferenceExpr reference) {
        Expression scope = Syntax.bare(reference.getScope());
        @Nullable TypeUse type = null;
        int object = Code.NONE;
        if (scope instanceof TypeExpr written && !isName(written.getType())) {
            type = body.file.types.of(written.getType());
        } else {
            object = body.expressions.value(scope);
        }
        int target = code.register();
        code.add(new Instr.MethodRef(
                code.id(),
                Spans.of(reference),
                target,
                object,
                type,
                body.file.names.share(reference.getIdentifier()),
                scope instanceof SuperExpr));
        return target;
    }

    private static boolean isName(Type type) {
        return type instanceof ClassOrInterfaceType named
                && named.getTypeArguments().isEmpty()
                && named.getScope().map(LambdaLowering::isName).orElse(true);
    }
}
