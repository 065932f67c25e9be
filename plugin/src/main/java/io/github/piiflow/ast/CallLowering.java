package io.github.piiflow.ast;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import io.github.piiflow.code.Instr;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Method calls. A chain of calls may be thousands long, so it is walked, not recursed into. */
final class CallLowering {
    private final BodyLowering body;
    private final Code code;

    CallLowering(BodyLowering body) {
        this.body = body;
        this.code = body.code;
    }

    int value(MethodCallExpr call) {
        return chain(call, true);
    }

    void discard(MethodCallExpr call) {
        chain(call, false);
    }

    private int chain(MethodCallExpr last, boolean wanted) {
        @Nullable Expression scope = scope(last);
        if (!(scope instanceof MethodCallExpr)) {
            return call(last, scope == null ? Code.NONE : body.expressions.value(scope), wanted);
        }
        List<MethodCallExpr> chain = new ArrayList<>();
        MethodCallExpr first = last;
        while (scope instanceof MethodCallExpr before) {
            chain.add(first);
            first = before;
            scope = scope(before);
        }
        int receiver = call(first, scope == null ? Code.NONE : body.expressions.value(scope), true);
        for (int i = chain.size() - 1; i >= 0; i--) {
            receiver = call(chain.get(i), receiver, wanted || i > 0);
        }
        return receiver;
    }

    private static @Nullable Expression scope(MethodCallExpr call) {
        @Nullable Expression scope = call.getScope().orElse(null);
        return scope == null ? null : Syntax.bare(scope);
    }

    private int call(MethodCallExpr call, int receiver, boolean wanted) {
        int[] args = body.expressions.values(call.getArguments());
        boolean onSuper = call.getScope().orElse(null) instanceof SuperExpr;
        String name = body.file.names.share(call.getName().getIdentifier());
        int target = wanted ? code.register() : Code.NONE;
        code.add(new Instr.Call(
                code.id(), Spans.of(call), target, receiver, onSuper, name, args, Spans.of(call.getName())));
        return target;
    }
}
