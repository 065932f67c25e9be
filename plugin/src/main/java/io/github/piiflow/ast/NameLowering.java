package io.github.piiflow.ast;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import io.github.piiflow.ast.TypeScope.Captured;
import io.github.piiflow.code.TypeUse;
import org.jspecify.annotations.Nullable;

/** Names, fields and this. */
final class NameLowering {
    private final BodyLowering body;
    private final Code code;

    NameLowering(BodyLowering body) {
        this.body = body;
        this.code = body.code;
    }

    int name(NameExpr expression) {
        return name(Spans.of(expression), expression.getName().getIdentifier());
    }

    /** The variable with that name, or whatever else the name means. */
    int name(long span, String name) {
        int variable = body.scope.find(name);
        if (variable != Code.NONE) {
            return variable;
        }
        @Nullable Captured captured = body.owner.capture(name);
        return captured == null ? code.name(span, body.file.names.share(name)) : load(span, captured);
    }

    /** A variable of this body or of one around it. */
    int variable(long span, Captured variable) {
        return variable.home() == body
                ? variable.register()
                : load(span, body.owner.capture(variable.home(), variable.register(), variable.name()));
    }

    private int load(long span, Captured captured) {
        return code.field(span, code.self(span), body.file.names.share(captured.field()));
    }

    int field(FieldAccessExpr expression) {
        int object = body.expressions.value(expression.getScope());
        return code.field(
                Spans.of(expression),
                object,
                body.file.names.share(expression.getName().getIdentifier()));
    }

    /** A type standing where a value is expected: its name might be a variable's. */
    int type(ClassOrInterfaceType type) {
        @Nullable ClassOrInterfaceType scope = type.getScope().orElse(null);
        String name = type.getName().getIdentifier();
        return scope == null
                ? name(Spans.of(type), name)
                : code.field(Spans.of(type), type(scope), body.file.names.share(name));
    }

    int self(ThisExpr expression) {
        return code.self(
                Spans.of(expression), expression.getTypeName().map(this::outer).orElse(null));
    }

    int self(SuperExpr expression) {
        return code.self(
                Spans.of(expression), expression.getTypeName().map(this::outer).orElse(null));
    }

    static boolean isSuper(Expression expression) {
        return expression instanceof SuperExpr;
    }

    private TypeUse outer(com.github.javaparser.ast.expr.Name name) {
        return body.file.names.type(Syntax.dotted(name));
    }
}
