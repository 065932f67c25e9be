package io.github.piiflow.ast;

import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.UnionType;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.Node;
import io.github.piiflow.code.TypeUse;
import io.github.piiflow.code.Variable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** try, with and without resources. */
final class TryLowering {
    private static final int[] NO_REGISTERS = {};

    private final BodyLowering body;
    private final Code code;

    TryLowering(BodyLowering body) {
        this.body = body;
        this.code = body.code;
    }

    void attempt(TryStmt attempt) {
        Node.Block block = block(attempt);
        List<Node.Catch> catches = new ArrayList<>(attempt.getCatchClauses().size());
        for (CatchClause each : attempt.getCatchClauses()) {
            catches.add(caught(each));
        }
        @Nullable BlockStmt last = attempt.getFinallyBlock().orElse(null);
        code.add(new Node.Try(block, catches, last == null ? null : body.statements.block(last)));
    }

    private Node.Block block(TryStmt attempt) {
        if (attempt.getResources().isEmpty()) {
            return body.statements.block(attempt.getTryBlock());
        }
        int mark = code.mark();
        int visible = body.scope.mark();
        List<Integer> resources = new ArrayList<>(attempt.getResources().size());
        for (Expression resource : attempt.getResources()) {
            resources.add(
                    resource instanceof VariableDeclarationExpr declaration
                            ? body.statements.declare(declaration, Variable.Kind.RESOURCE)
                            : body.expressions.value(resource));
        }
        body.statements.statement(attempt.getTryBlock());
        for (int i = resources.size() - 1; i >= 0; i--) {
            close(Spans.of(attempt.getResources().get(i)), resources.get(i));
        }
        body.scope.reset(visible);
        return code.since(mark);
    }

    private void close(long span, int resource) {
        code.add(new Instr.Call(code.id(), span, Code.NONE, resource, false, "close", NO_REGISTERS, span));
    }

    private Node.Catch caught(CatchClause clause) {
        int visible = body.scope.mark();
        Parameter parameter = clause.getParameter();
        List<TypeUse> types = parameter.getType() instanceof UnionType several
                ? body.file.types.ofAll(several.getElements())
                : List.of(body.file.types.of(parameter.getType()));
        int variable = body.declare(Variables.parameter(body.file, parameter, Variable.Kind.CAUGHT));
        Node.Block block = body.statements.block(clause.getBody());
        body.scope.reset(visible);
        return new Node.Catch(variable, types, block);
    }
}
