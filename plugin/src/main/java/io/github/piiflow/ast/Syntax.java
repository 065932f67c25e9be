package io.github.piiflow.ast;

import com.github.javaparser.ast.Modifier.Keyword;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.expr.NameExpr;
import io.github.piiflow.code.Modifier;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Small questions to the syntax tree. */
final class Syntax {
    private Syntax() {}

    /** The expression without its parentheses. */
    static Expression bare(Expression expression) {
        Expression inner = expression;
        while (inner instanceof EnclosedExpr enclosed) {
            inner = enclosed.getInner();
        }
        return inner;
    }

    static String dotted(Name name) {
        @Nullable Name qualifier = name.getQualifier().orElse(null);
        return qualifier == null ? name.getIdentifier() : dotted(qualifier) + "." + name.getIdentifier();
    }

    /** The dotted name that an expression is, null if it is more than that. */
    static @Nullable String dotted(Expression expression) {
        if (expression instanceof NameExpr name) {
            return name.getName().getIdentifier();
        }
        if (expression instanceof FieldAccessExpr access) {
            String scope = dotted(access.getScope());
            return scope == null ? null : scope + "." + access.getName().getIdentifier();
        }
        return null;
    }

    /** The modifiers that matter, in a set of its own. */
    static Set<Modifier> modifiers(NodeList<com.github.javaparser.ast.Modifier> written) {
        Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
        for (com.github.javaparser.ast.Modifier each : written) {
            Modifier modifier = modifier(each.getKeyword());
            if (modifier != null) {
                modifiers.add(modifier);
            }
        }
        return modifiers;
    }

    private static @Nullable Modifier modifier(Keyword keyword) {
        return switch (keyword) {
            case PUBLIC -> Modifier.PUBLIC;
            case PROTECTED -> Modifier.PROTECTED;
            case PRIVATE -> Modifier.PRIVATE;
            case STATIC -> Modifier.STATIC;
            case FINAL -> Modifier.FINAL;
            case ABSTRACT -> Modifier.ABSTRACT;
            case DEFAULT -> Modifier.DEFAULT;
            case TRANSIENT -> Modifier.TRANSIENT;
            case SYNCHRONIZED -> Modifier.SYNCHRONIZED;
            case NATIVE -> Modifier.NATIVE;
            case SEALED -> Modifier.SEALED;
            default -> null;
        };
    }
}
