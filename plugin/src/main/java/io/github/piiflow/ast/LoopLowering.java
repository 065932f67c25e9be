package io.github.piiflow.ast;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.WhileStmt;
import io.github.piiflow.ast.BranchLowering.Bindings;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.Node;
import io.github.piiflow.code.Variable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Loops and labels. */
final class LoopLowering {
    private final BodyLowering body;
    private final Code code;

    LoopLowering(BodyLowering body) {
        this.body = body;
        this.code = body.code;
    }

    void labeled(LabeledStmt labeled) {
        Statement statement = labeled.getStatement();
        body.jumps.name(labeled.getLabel().getIdentifier());
        if (isLoop(statement) || statement instanceof LabeledStmt) {
            body.statements.statement(statement);
            return;
        }
        int label = code.label();
        body.jumps.enter(Jumps.Kind.LABELED, label, body.jumps.takeNames(), Code.NONE);
        Node.Block block = body.statements.block(statement);
        body.jumps.leave();
        code.add(new Node.Labeled(label, block));
    }

    private static boolean isLoop(Statement statement) {
        return statement instanceof ForStmt
                || statement instanceof ForEachStmt
                || statement instanceof WhileStmt
                || statement instanceof DoStmt;
    }

    void whileLoop(WhileStmt loop) {
        int label = enter();
        int visible = body.scope.mark();
        int mark = code.mark();
        int test = test(loop.getCondition());
        Node.Block condition = code.since(mark);
        Bindings bindings = body.branches.bindings(loop.getCondition(), visible);
        Node.Block turn = body.branches.block(loop.getBody(), bindings, true);
        leave(new Node.Loop(Spans.of(loop), label, condition, test, turn, Node.Block.EMPTY, false));
        if (!bindings.onFalse()) {
            body.scope.reset(visible);
        }
    }

    void doLoop(DoStmt loop) {
        int label = enter();
        Node.Block turn = body.statements.block(loop.getBody());
        int mark = code.mark();
        int test = test(loop.getCondition());
        leave(new Node.Loop(Spans.of(loop), label, code.since(mark), test, turn, Node.Block.EMPTY, true));
    }

    void forLoop(ForStmt loop) {
        int label = enter();
        int visible = body.scope.mark();
        loop.getInitialization().forEach(body.expressions::discard);
        int mark = code.mark();
        @Nullable Expression tested = loop.getCompare().orElse(null);
        int test = tested == null ? Code.NONE : test(tested);
        Node.Block condition = code.since(mark);
        Node.Block turn = body.statements.block(loop.getBody());
        loop.getUpdate().forEach(body.expressions::discard);
        Node.Block update = code.since(mark);
        leave(new Node.Loop(Spans.of(loop), label, condition, test, turn, update, false));
        body.scope.reset(visible);
    }

    void forEach(ForEachStmt loop) {
        long span = Spans.of(loop.getIterable());
        int label = enter();
        int visible = body.scope.mark();
        int source = body.expressions.value(loop.getIterable());
        int mark = code.mark();
        int test = code.unknown(span, List.of(source));
        Node.Block condition = code.since(mark);
        VariableDeclarationExpr declared = loop.getVariable();
        VariableDeclarator each = declared.getVariable(0);
        int variable = body.declare(Variables.local(body.file, Variable.Kind.EACH, each, declared.getAnnotations()));
        code.add(new Instr.Next(code.id(), Spans.of(declared), variable, source));
        body.statements.statement(loop.getBody());
        leave(new Node.Loop(Spans.of(loop), label, condition, test, code.since(mark), Node.Block.EMPTY, false));
        body.scope.reset(visible);
    }

    private int enter() {
        int label = code.label();
        body.jumps.enter(Jumps.Kind.LOOP, label, body.jumps.takeNames(), Code.NONE);
        return label;
    }

    private void leave(Node.Loop loop) {
        body.jumps.leave();
        code.add(loop);
    }

    private int test(Expression condition) {
        return BranchLowering.isAlways(condition) ? Code.NONE : body.expressions.value(condition);
    }
}
