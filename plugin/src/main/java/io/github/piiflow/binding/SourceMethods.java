package io.github.piiflow.binding;

import io.github.piiflow.code.Body;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.Modifier;
import io.github.piiflow.code.Node;
import io.github.piiflow.code.TypeDecl;
import io.github.piiflow.code.TypeUse;
import io.github.piiflow.code.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The methods of a class of the source, and those the language adds: default constructor, an enum's values and valueOf. */
final class SourceMethods {
    private SourceMethods() {}

    static List<MethodInfo> of(SourceClass info) {
        TypeDecl declaration = info.declaration();
        List<MethodInfo> result = new ArrayList<>(declaration.methods().size() + 1);
        for (MethodDecl each : declaration.methods()) {
            result.add(new SourceMethod(info, each));
        }
        if (needsConstructor(declaration)) {
            result.add(new SourceMethod(info, defaultConstructor(declaration)));
        }
        if (declaration.kind() == TypeDecl.Kind.ENUM) {
            TypeUse self = TypeUse.of(declaration.simpleName());
            TypeUse array = new TypeUse(declaration.simpleName(), List.of(), 1);
            Variable name = new Variable(Variable.Kind.PARAMETER, "name", TypeUse.of("String"), List.of(), 0);
            result.add(new SourceMethod(info, ofEnum(declaration, "values", array, null)));
            result.add(new SourceMethod(info, ofEnum(declaration, "valueOf", self, name)));
        }
        return List.copyOf(result);
    }

    private static boolean needsConstructor(TypeDecl declaration) {
        if (declaration.simpleName().isEmpty()
                || declaration.kind() != TypeDecl.Kind.CLASS && declaration.kind() != TypeDecl.Kind.ENUM) {
            return false;
        }
        for (MethodDecl each : declaration.methods()) {
            if (each.name().equals(MethodDecl.CONSTRUCTOR)) {
                return false;
            }
        }
        return true;
    }

    private static MethodDecl defaultConstructor(TypeDecl declaration) {
        Body empty = new Body(Node.Block.EMPTY, List.of(), 0);
        return new MethodDecl(
                MethodDecl.CONSTRUCTOR,
                List.of(),
                null,
                List.of(),
                Set.of(declaration.kind() == TypeDecl.Kind.ENUM ? Modifier.PRIVATE : Modifier.PUBLIC),
                List.of(),
                false,
                empty,
                true,
                declaration.span());
    }

    private static MethodDecl ofEnum(TypeDecl declaration, String name, TypeUse result, @Nullable Variable parameter) {
        return new MethodDecl(
                name,
                parameter == null ? List.of() : List.of(parameter),
                result,
                List.of(),
                Set.of(Modifier.PUBLIC, Modifier.STATIC),
                List.of(),
                false,
                null,
                true,
                declaration.span());
    }
}
