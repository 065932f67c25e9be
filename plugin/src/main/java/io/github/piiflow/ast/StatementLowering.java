package io.github.piiflow.ast;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.Node;
import io.github.piiflow.code.Variable;
import org.jspecify.annotations.Nullable;

/** Sends each statement to the part that knows its kind; the plain ones it lowers itself. */
final class StatementLowering {
    private static final int[] NO_REGISTERS = {};

    private final BodyLowering body;
    private final Code code;

    StatementLowering(BodyLowering body) {
        this.body = body;
        this.code = body.code;
    }

    /** A statement as a block of its own, in its own scope. */
    Node.Block block(Statement statement) {
        int mark = code.mark();
        int visible = body.scope.mark();
        statement(statement);
        body.scope.reset(visible);
        return code.since(mark);
    }

    void statements(NodeList<Statement> statements) {
        for (int i = 0; i < statements.size(); i++) {
            statement(statements.get(i));
        }
    }

    void statement(Statement statement) {
        if (statement instanceof ExpressionStmt expression) {
            expression(expression);
        } else if (statement instanceof IfStmt branch) {
            body.branches.branch(branch);
        } else if (statement instanceof ReturnStmt result) {
            result(result);
        } else if (statement instanceof BlockStmt block) {
            inner(block);
        } else if (statement instanceof ThrowStmt failure) {
            failure(failure);
        } else if (statement instanceof TryStmt attempt) {
            body.tries.attempt(attempt);
        } else if (statement instanceof SwitchStmt choice) {
            body.switches.statement(choice);
        } else if (!loop(statement) && !jump(statement)) {
            rarer(statement);
        }
    }

    private boolean loop(Statement statement) {
        if (statement instanceof ForEachStmt each) {
            body.loops.forEach(each);
        } else if (statement instanceof ForStmt loop) {
            body.loops.forLoop(loop);
        } else if (statement instanceof WhileStmt loop) {
            body.loops.whileLoop(loop);
        } else if (statement instanceof DoStmt loop) {
            body.loops.doLoop(loop);
        } else {
            return false;
        }
        return true;
    }

    private boolean jump(Statement statement) {
        if (statement instanceof BreakStmt leave) {
            Jumps.Target target = body.jumps.ofBreak(
                    leave.getLabel().map(l -> l.getIdentifier()).orElse(null));
            if (target != null) {
                code.add(new Node.Break(target.label()));
            }
        } else if (statement instanceof ContinueStmt next) {
            Jumps.Target target = body.jumps.ofContinue(
                    next.getLabel().map(l -> l.getIdentifier()).orElse(null));
            if (target != null) {
                code.add(new Node.Continue(target.label()));
            }
        } else if (statement instanceof YieldStmt yield) {
            body.switches.result(Spans.of(yield), yield.getExpression());
        } else {
            return false;
        }
        return true;
    }

    /** What is not listed, an empty or unreadable statement, leaves nothing behind. */
    private void rarer(Statement statement) {
        if (statement instanceof ExplicitConstructorInvocationStmt call) {
            constructor(call);
        } else if (statement instanceof LabeledStmt labeled) {
            body.loops.labeled(labeled);
        } else if (statement instanceof SynchronizedStmt guarded) {
            body.expressions.discard(guarded.getExpression());
            code.add(block(guarded.getBody()));
        } else if (statement instanceof AssertStmt check) {
            body.branches.check(check);
        } else if (statement instanceof LocalClassDeclarationStmt local) {
            body.typeLowering.local(local.getClassDeclaration(), body);
        } else if (statement instanceof LocalRecordDeclarationStmt local) {
            body.typeLowering.local(local.getRecordDeclaration(), body);
        }
    }

    private void inner(BlockStmt block) {
        int visible = body.scope.mark();
        statements(block.getStatements());
        body.scope.reset(visible);
    }

    private void expression(ExpressionStmt statement) {
        Expression expression = statement.getExpression();
        if (expression instanceof VariableDeclarationExpr declaration) {
            declare(declaration);
            return;
        }
        int visible = body.scope.mark();
        body.expressions.discard(expression);
        body.scope.reset(visible);
    }

    void declare(VariableDeclarationExpr declaration) {
        declare(declaration, Variable.Kind.LOCAL);
    }

    /** Declares the variables; tells the register of the last one. */
    int declare(VariableDeclarationExpr declaration, Variable.Kind kind) {
        int register = Code.NONE;
        for (VariableDeclarator each : declaration.getVariables()) {
            Variable variable = Variables.local(body.file, kind, each, declaration.getAnnotations());
            register = body.declare(variable);
            @Nullable Expression initial = each.getInitializer().orElse(null);
            if (initial != null) {
                int visible = body.scope.mark();
                code.copy(Spans.of(each), register, body.creations.initial(initial, variable.type()));
                body.scope.reset(visible);
            }
        }
        return register;
    }

    private void result(ReturnStmt statement) {
        int visible = body.scope.mark();
        @Nullable Expression value = statement.getExpression().orElse(null);
        code.add(new Node.Return(Spans.of(statement), value == null ? Code.NONE : body.expressions.value(value)));
        body.scope.reset(visible);
    }

    private void failure(ThrowStmt statement) {
        int visible = body.scope.mark();
        code.add(new Node.Throw(Spans.of(statement), body.expressions.value(statement.getExpression())));
        body.scope.reset(visible);
    }

    private void constructor(ExplicitConstructorInvocationStmt call) {
        call.getExpression().ifPresent(body.expressions::discard);
        int[] args = call.getArguments().isEmpty() ? NO_REGISTERS : body.expressions.values(call.getArguments());
        code.add(new Instr.ConstructorCall(code.id(), Spans.of(call), !call.isThis(), args));
    }
}
