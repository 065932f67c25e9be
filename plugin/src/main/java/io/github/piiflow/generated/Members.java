package io.github.piiflow.generated;

import io.github.piiflow.code.FieldDecl;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.Modifier;
import io.github.piiflow.code.TypeDecl;
import io.github.piiflow.code.TypeParameter;
import io.github.piiflow.code.TypeUse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions about the members a type has already. */
final class Members {
    static final TypeUse STRING = TypeUse.of("java.lang.String");
    static final TypeUse VOID = TypeUse.of("void");

    private Members() {}

    /** A method of that name and number of parameters. */
    static @Nullable MethodDecl method(TypeDecl type, String name, int parameters) {
        for (MethodDecl each : type.methods()) {
            if (each.name().equals(name) && each.parameters().size() == parameters) {
                return each;
            }
        }
        return null;
    }

    static boolean has(TypeDecl type, String name, int parameters) {
        return method(type, name, parameters) != null;
    }

    static @Nullable FieldDecl field(TypeDecl type, String name) {
        for (FieldDecl each : type.fields()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return null;
    }

    static @Nullable TypeDecl memberType(TypeDecl type, String simpleName) {
        for (TypeDecl each : type.types()) {
            if (each.simpleName().equals(simpleName) && !each.isLocal()) {
                return each;
            }
        }
        return null;
    }

    static boolean hasConstructor(TypeDecl type) {
        for (MethodDecl each : type.methods()) {
            if (each.name().equals(MethodDecl.CONSTRUCTOR)) {
                return true;
            }
        }
        return false;
    }

    /** A constructor whose parameters have these types as written. */
    static boolean hasConstructor(TypeDecl type, List<TypeUse> parameters) {
        for (MethodDecl each : type.methods()) {
            if (each.name().equals(MethodDecl.CONSTRUCTOR) && parameters.equals(types(each))) {
                return true;
            }
        }
        return false;
    }

    /** A new class within the type, not yet added to it. */
    static TypeDecl nested(TypeDecl type, String simpleName, long span, Modifier... modifiers) {
        TypeDecl nested =
                new TypeDecl(TypeDecl.Kind.CLASS, simpleName, type.qualifiedName() + "." + simpleName, type, span);
        nested.header(EnumSet.copyOf(List.of(modifiers)), List.of(), null, List.of(), List.of());
        return nested;
    }

    /** The type's own name with its type parameters as arguments. */
    static TypeUse self(TypeDecl type) {
        List<TypeUse> arguments = new ArrayList<>(type.typeParameters().size());
        for (TypeParameter each : type.typeParameters()) {
            arguments.add(TypeUse.of(each.name()));
        }
        return new TypeUse(type.simpleName(), arguments, 0);
    }

    private static List<@Nullable TypeUse> types(MethodDecl method) {
        List<@Nullable TypeUse> types = new ArrayList<>(method.parameters().size());
        method.parameters().forEach(each -> types.add(each.type()));
        return types;
    }
}
