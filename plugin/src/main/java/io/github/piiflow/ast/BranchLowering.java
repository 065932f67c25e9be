package io.github.piiflow.ast;

import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.Node;
import io.github.piiflow.code.TypeUse;
import org.jspecify.annotations.Nullable;

/** if, {@code ?:} and assert. */
final class BranchLowering {
    /** Longer chains of else-if are laid flat, so that nobody after us has to recurse so deep. */
    private static final int LONGEST_NESTED_CHAIN = 20;

    private static final int[] NO_REGISTERS = {};
    private static final TypeUse ASSERTION_ERROR = TypeUse.of("java.lang.AssertionError");

    private final BodyLowering body;
    private final Code code;

    BranchLowering(BodyLowering body) {
        this.body = body;
        this.code = body.code;
    }

    void branch(IfStmt statement) {
        if (isLongChain(statement)) {
            flat(statement);
            return;
        }
        long span = Spans.of(statement);
        int visible = body.scope.mark();
        int condition = body.expressions.value(statement.getCondition());
        Bindings bindings = bindings(statement.getCondition(), visible);
        Node.Block then = block(statement.getThenStmt(), bindings, true);
        @Nullable Statement other = statement.getElseStmt().orElse(null);
        Node.Block otherwise = other == null ? Node.Block.EMPTY : block(other, bindings, false);
        code.add(new Node.If(span, condition, then, otherwise));
        boolean bound = bindings.onTrue ? Code.isLeft(otherwise) : bindings.onFalse && Code.isLeft(then);
        if (!bound) {
            body.scope.reset(visible);
        }
    }

    /** Which outcome of a condition binds the pattern variables declared in it since the mark. */
    record Bindings(int visible, boolean onTrue, boolean onFalse) {}

    Bindings bindings(Expression condition, int visible) {
        return body.scope.mark() == visible
                ? new Bindings(visible, true, true)
                : new Bindings(
                        visible, PatternLowering.binds(condition, true), PatternLowering.binds(condition, false));
    }

    /** A branch that sees the pattern variables only if its outcome binds them. */
    Node.Block block(Statement statement, Bindings bindings, boolean outcome) {
        if (outcome ? bindings.onTrue : bindings.onFalse) {
            return body.statements.block(statement);
        }
        Scope.Hidden hidden = body.scope.hide(bindings.visible);
        Node.Block block = body.statements.block(statement);
        body.scope.show(hidden);
        return block;
    }

    private static boolean isLongChain(IfStmt statement) {
        int length = 0;
        Statement next = statement;
        while (next instanceof IfStmt branch && length <= LONGEST_NESTED_CHAIN) {
            length++;
            next = branch.getElseStmt().orElse(null);
        }
        return length > LONGEST_NESTED_CHAIN;
    }

    /** A chain laid flat: each branch leaves the whole at its end. */
    private void flat(IfStmt first) {
        int label = code.label();
        int mark = code.mark();
        @Nullable Statement next = first;
        while (next instanceof IfStmt branch) {
            int visible = body.scope.mark();
            int condition = body.expressions.value(branch.getCondition());
            Bindings bindings = bindings(branch.getCondition(), visible);
            int start = code.mark();
            code.add(block(branch.getThenStmt(), bindings, true));
            code.add(new Node.Break(label));
            code.add(new Node.If(Spans.of(branch), condition, code.since(start), Node.Block.EMPTY));
            if (!bindings.onFalse) {
                body.scope.reset(visible);
            }
            next = branch.getElseStmt().orElse(null);
        }
        if (next != null) {
            code.add(body.statements.block(next));
        }
        code.add(new Node.Labeled(label, code.since(mark)));
    }

    int conditional(ConditionalExpr conditional) {
        int result = code.register();
        if (isLongChain(conditional)) {
            flat(conditional, result);
        } else {
            nested(conditional, result);
        }
        return result;
    }

    private static boolean isLongChain(ConditionalExpr conditional) {
        int length = 0;
        Expression next = conditional;
        while (next instanceof ConditionalExpr choice && length <= LONGEST_NESTED_CHAIN) {
            length++;
            next = Syntax.bare(choice.getElseExpr());
        }
        return length > LONGEST_NESTED_CHAIN;
    }

    private void nested(ConditionalExpr conditional, int result) {
        int condition = body.expressions.value(conditional.getCondition());
        int mark = code.mark();
        into(conditional.getThenExpr(), result);
        Node.Block then = code.since(mark);
        into(conditional.getElseExpr(), result);
        code.add(new Node.If(Spans.of(conditional), condition, then, code.since(mark)));
    }

    private void flat(ConditionalExpr first, int result) {
        int label = code.label();
        int mark = code.mark();
        Expression next = first;
        while (next instanceof ConditionalExpr choice) {
            int condition = body.expressions.value(choice.getCondition());
            int start = code.mark();
            into(choice.getThenExpr(), result);
            code.add(new Node.Break(label));
            code.add(new Node.If(Spans.of(choice), condition, code.since(start), Node.Block.EMPTY));
            next = Syntax.bare(choice.getElseExpr());
        }
        into(next, result);
        code.add(new Node.Labeled(label, code.since(mark)));
    }

    private void into(Expression expression, int target) {
        code.copy(Spans.of(expression), target, body.expressions.value(expression));
    }

    void check(AssertStmt statement) {
        long span = Spans.of(statement);
        int visible = body.scope.mark();
        int condition = body.expressions.value(statement.getCheck());
        int mark = code.mark();
        int[] args = statement
                .getMessage()
                .map(message -> new int[] {body.expressions.value(message)})
                .orElse(NO_REGISTERS);
        int error = code.register();
        code.add(new Instr.New(code.id(), span, error, ASSERTION_ERROR, args, Code.NONE, null, NO_REGISTERS));
        code.add(new Node.Throw(span, error));
        code.add(new Node.If(span, condition, Node.Block.EMPTY, code.since(mark)));
        body.scope.reset(visible);
    }

    static boolean isAlways(Expression condition) {
        return Syntax.bare(condition) instanceof BooleanLiteralExpr literal && literal.getValue();
    }
}
