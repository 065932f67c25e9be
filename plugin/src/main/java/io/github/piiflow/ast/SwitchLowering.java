package io.github.piiflow.ast;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.ComponentPatternExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.nodeTypes.SwitchNode;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import io.github.piiflow.code.AnnotationUse;
import io.github.piiflow.code.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** switch statements and expressions, old and new. */
final class SwitchLowering {
    private final BodyLowering body;
    private final Code code;

    SwitchLowering(BodyLowering body) {
        this.body = body;
        this.code = body.code;
    }

    void statement(SwitchStmt choice) {
        lower(Spans.of(choice), choice, Jumps.Kind.SWITCH, Code.NONE);
    }

    int expression(SwitchExpr choice) {
        int result = code.register();
        lower(Spans.of(choice), choice, Jumps.Kind.SWITCH_EXPRESSION, result);
        return result;
    }

    void result(long span, Expression value) {
        int visible = body.scope.mark();
        int yielded = body.expressions.value(value);
        body.scope.reset(visible);
        Jumps.Target target = body.jumps.ofYield();
        if (target != null) {
            code.copy(span, target.result(), yielded);
            code.add(new Node.Break(target.label()));
        }
    }

    private void lower(long span, SwitchNode choice, Jumps.Kind kind, int result) {
        int visible = body.scope.mark();
        int selector = body.expressions.value(choice.getSelector());
        int label = code.label();
        body.jumps.enter(kind, label, List.of(), result);
        NodeList<SwitchEntry> entries = choice.getEntries();
        List<Node.Case> cases = new ArrayList<>(entries.size());
        boolean exhaustive = kind == Jumps.Kind.SWITCH_EXPRESSION;
        for (SwitchEntry entry : entries) {
            exhaustive |= entry.isDefault() || coversAll(entry);
            cases.add(entry(entry, selector, label));
        }
        body.jumps.leave();
        body.scope.reset(visible);
        code.add(new Node.Switch(span, label, selector, cases, exhaustive));
    }

    /** A switch with patterns or null must be exhaustive to compile. */
    private static boolean coversAll(SwitchEntry entry) {
        for (Expression label : entry.getLabels()) {
            if (label instanceof ComponentPatternExpr || label instanceof NullLiteralExpr) {
                return true;
            }
        }
        return false;
    }

    private Node.Case entry(SwitchEntry entry, int selector, int label) {
        int visible = body.scope.mark();
        List<Object> constants = constants(entry.getLabels());
        int mark = code.mark();
        int condition = test(entry, selector);
        Node.Block test = code.since(mark);
        boolean arrow = entry.getType() != SwitchEntry.Type.STATEMENT_GROUP;
        if (arrow) {
            arrow(entry, label);
            body.scope.reset(visible);
        } else {
            body.statements.statements(entry.getStatements());
        }
        return new Node.Case(constants, entry.isDefault(), test, condition, code.since(mark));
    }

    private void arrow(SwitchEntry entry, int label) {
        Statement only = entry.getStatements().get(0);
        if (entry.getType() == SwitchEntry.Type.EXPRESSION
                && only instanceof ExpressionStmt value
                && isInnermostExpression(label)) {
            result(Spans.of(only), value.getExpression());
            return;
        }
        int mark = code.mark();
        body.statements.statement(only);
        if (!code.isLeftSince(mark)) {
            code.add(new Node.Break(label));
        }
    }

    private boolean isInnermostExpression(int label) {
        Jumps.Target target = body.jumps.ofYield();
        return target != null && target.label() == label;
    }

    private List<Object> constants(NodeList<Expression> labels) {
        List<Object> constants = new ArrayList<>(labels.size());
        for (Expression label : labels) {
            if (!(label instanceof ComponentPatternExpr)) {
                constants.add(constant(Syntax.bare(label)));
            }
        }
        return constants;
    }

    private Object constant(Expression label) {
        if (label instanceof NullLiteralExpr) {
            return Node.Case.NULL;
        }
        String name = Syntax.dotted(label);
        if (name != null) {
            return new AnnotationUse.NameUse(body.file.names.share(name));
        }
        Object value = Constants.of(label);
        return value != null ? value : new AnnotationUse.NameUse(label.toString());
    }

    /** Whether one of the patterns matches and the guard holds; {@link Code#NONE} for plain constants. */
    private int test(SwitchEntry entry, int selector) {
        int condition = Code.NONE;
        for (Expression label : entry.getLabels()) {
            if (label instanceof ComponentPatternExpr pattern) {
                condition = either(condition, pattern, selector);
            }
        }
        @Nullable Expression guard = entry.getGuard().orElse(null);
        if (guard == null) {
            return condition;
        }
        if (condition == Code.NONE) {
            return body.expressions.value(guard);
        }
        int mark = code.mark();
        code.copy(Spans.of(guard), condition, body.expressions.value(guard));
        code.add(new Node.If(Spans.of(guard), condition, code.since(mark), Node.Block.EMPTY));
        return condition;
    }

    private int either(int before, ComponentPatternExpr pattern, int selector) {
        int condition = before == Code.NONE ? code.register() : before;
        int mark = code.mark();
        body.patterns.match(pattern, selector, condition);
        if (before != Code.NONE) {
            code.add(new Node.If(Spans.of(pattern), condition, Node.Block.EMPTY, code.since(mark)));
        }
        return condition;
    }
}
