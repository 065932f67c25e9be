package io.github.piiflow.ast;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ComponentPatternExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.PatternExpr;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.Node;
import io.github.piiflow.code.TypeUse;
import io.github.piiflow.code.Variable;
import org.jspecify.annotations.Nullable;

/** instanceof and patterns. A pattern's variables are bound in the branch where its test holds. */
final class PatternLowering {
    private final BodyLowering body;
    private final Code code;

    PatternLowering(BodyLowering body) {
        this.body = body;
        this.code = body.code;
    }

    int test(InstanceOfExpr test) {
        int source = body.expressions.value(test.getExpression());
        int result = code.register();
        @Nullable PatternExpr pattern = test.getPattern().orElse(null);
        if (pattern == null) {
            typeTest(Spans.of(test), result, source, body.file.types.of(test.getType()));
        } else {
            match(pattern, source, result);
        }
        return result;
    }

    /** Leaves in the result whether the source matches, and binds the variables if it does. */
    void match(ComponentPatternExpr pattern, int source, int result) {
        if (pattern instanceof RecordPatternExpr deconstruction) {
            parts(deconstruction, source, result);
        } else if (pattern instanceof TypePatternExpr typed && !Types.isInferred(typed.getType())) {
            typed(typed, source, result);
        } else {
            code.constant(Spans.of(pattern), result, true);
            bindAny(pattern, source);
        }
    }

    private void typed(TypePatternExpr pattern, int source, int result) {
        long span = Spans.of(pattern);
        TypeUse type = body.file.types.of(pattern.getType());
        typeTest(span, result, source, type);
        int variable = variable(pattern, type);
        int mark = code.mark();
        code.add(new Instr.Cast(code.id(), span, variable, type, source));
        code.add(new Node.If(span, result, code.since(mark), Node.Block.EMPTY));
    }

    private void parts(RecordPatternExpr pattern, int source, int result) {
        long span = Spans.of(pattern);
        TypeUse type = body.file.types.of(pattern.getType());
        typeTest(span, result, source, type);
        int mark = code.mark();
        int whole = code.cast(span, type, source);
        NodeList<ComponentPatternExpr> parts = pattern.getPatternList();
        boolean certain = true;
        for (int i = 0; i < parts.size(); i++) {
            certain = certain
                    ? part(parts.get(i), whole, type, i, result)
                    : guardedPart(parts.get(i), whole, type, i, result);
        }
        code.add(new Node.If(span, result, code.since(mark), Node.Block.EMPTY));
    }

    /** A part behind one that may not match; tells, as {@link #part}, whether the result is still certain. */
    private boolean guardedPart(ComponentPatternExpr pattern, int whole, TypeUse type, int index, int result) {
        int mark = code.mark();
        part(pattern, whole, type, index, result);
        Node.Block block = code.since(mark);
        if (!block.nodes().isEmpty()) {
            code.add(new Node.If(Spans.of(pattern), result, block, Node.Block.EMPTY));
        }
        return false;
    }

    private boolean part(ComponentPatternExpr pattern, int whole, TypeUse type, int index, int result) {
        boolean refutable = pattern instanceof RecordPatternExpr
                || (pattern instanceof TypePatternExpr typed && !Types.isInferred(typed.getType()));
        if (!refutable && !(pattern instanceof TypePatternExpr)) {
            return true;
        }
        int component = code.register();
        code.add(new Instr.Component(code.id(), Spans.of(pattern), component, whole, type, index));
        if (refutable) {
            match(pattern, component, result);
        } else {
            bindAny(pattern, component);
        }
        return !refutable;
    }

    private void bindAny(ComponentPatternExpr pattern, int source) {
        if (pattern instanceof TypePatternExpr typed) {
            code.copy(Spans.of(typed), variable(typed, null), source);
        }
    }

    private int variable(TypePatternExpr pattern, @Nullable TypeUse type) {
        return body.declare(Variables.of(body.file, Variable.Kind.PATTERN, pattern.getName(), type, new NodeList<>()));
    }

    private void typeTest(long span, int result, int source, TypeUse type) {
        code.add(new Instr.TypeTest(code.id(), span, result, source, type));
    }

    /** Whether the condition, when it has that outcome, has bound a pattern's variable. */
    static boolean binds(Expression condition, boolean outcome) {
        BinaryExpr.Operator keeping = outcome ? BinaryExpr.Operator.AND : BinaryExpr.Operator.OR;
        Expression bare = Syntax.bare(condition);
        while (bare instanceof BinaryExpr binary && binary.getOperator() == keeping) {
            if (binds(binary.getRight(), outcome)) {
                return true;
            }
            bare = Syntax.bare(binary.getLeft());
        }
        if (bare instanceof UnaryExpr not && not.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
            return binds(not.getExpression(), !outcome);
        }
        return outcome && bare instanceof InstanceOfExpr;
    }
}
