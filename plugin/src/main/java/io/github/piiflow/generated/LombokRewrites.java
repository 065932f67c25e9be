package io.github.piiflow.generated;

import io.github.piiflow.code.Body;
import io.github.piiflow.code.FieldDecl;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.Modifier;
import io.github.piiflow.code.TypeDecl;
import io.github.piiflow.code.TypeUse;
import io.github.piiflow.code.Variable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What Lombok changes in the code that is there: the members of a utility class, and variables declared {@code val}. */
final class LombokRewrites {
    private static final Set<String> NEVER_STATIC = Set.of(MethodDecl.CONSTRUCTOR, MethodDecl.STATIC_INIT);

    private final LombokType view;
    private final TypeDecl type;

    LombokRewrites(LombokType view) {
        this.view = view;
        this.type = view.declaration();
    }

    void rewrite() {
        boolean utility = view.has("lombok.experimental.UtilityClass");
        for (FieldDecl each : List.copyOf(type.fields())) {
            if (utility && !each.isStatic()) {
                type.replace(each, makeStatic(each));
            }
        }
        for (MethodDecl each : List.copyOf(type.methods())) {
            MethodDecl changed = utility && !NEVER_STATIC.contains(each.name()) ? makeStatic(each) : each;
            changed = inferVal(changed);
            if (changed != each) {
                type.replace(each, changed);
            }
        }
    }

    private static FieldDecl makeStatic(FieldDecl field) {
        return new FieldDecl(
                field.name(),
                field.type(),
                withStatic(field.modifiers()),
                field.annotations(),
                field.enumConstant(),
                field.constant(),
                field.span());
    }

    private static MethodDecl makeStatic(MethodDecl method) {
        return method.isStatic() || method.name().equals(MethodDecl.INSTANCE_INIT)
                ? method
                : with(method, withStatic(method.modifiers()), method.body());
    }

    private static Set<Modifier> withStatic(Set<Modifier> modifiers) {
        Set<Modifier> result = EnumSet.of(Modifier.STATIC);
        result.addAll(modifiers);
        return result;
    }

    /** Variables of type {@code val} take the type of what they are given. */
    private MethodDecl inferVal(MethodDecl method) {
        Body body = method.body();
        if (body == null) {
            return method;
        }
        List<@Nullable Variable> variables = null;
        for (int i = 0; i < body.variables().size(); i++) {
            Variable each = body.variables().get(i);
            if (each != null && each.type() != null && isVal(each.type())) {
                variables = variables == null ? new ArrayList<>(body.variables()) : variables;
                variables.set(i, new Variable(each.kind(), each.name(), null, each.annotations(), each.span()));
            }
        }
        return variables == null
                ? method
                : with(method, method.modifiers(), new Body(body.block(), variables, body.instructions()));
    }

    private boolean isVal(TypeUse type) {
        return type.name().endsWith("val") && view.names().means(type.name(), "lombok.val")
                || type.name().endsWith("var") && view.names().means(type.name(), "lombok.var");
    }

    private static MethodDecl with(MethodDecl method, Set<Modifier> modifiers, @Nullable Body body) {
        return new MethodDecl(
                method.name(),
                method.parameters(),
                method.returnType(),
                method.typeParameters(),
                modifiers,
                method.annotations(),
                method.varargs(),
                body,
                method.generated(),
                method.span());
    }
}
