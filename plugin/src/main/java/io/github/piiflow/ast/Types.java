package io.github.piiflow.ast;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.IntersectionType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.ReferenceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.UnionType;
import com.github.javaparser.ast.type.UnknownType;
import com.github.javaparser.ast.type.VarType;
import com.github.javaparser.ast.type.VoidType;
import com.github.javaparser.ast.type.WildcardType;
import io.github.piiflow.code.TypeParameter;
import io.github.piiflow.code.TypeUse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Types as written. */
final class Types {
    private final Names names;

    Types(Names names) {
        this.names = names;
    }

    /** The type of a variable; null if it is left to inference. */
    @Nullable
    TypeUse ofVariable(Type type) {
        return isInferred(type) ? null : of(type);
    }

    static boolean isInferred(Type type) {
        return type instanceof UnknownType
                || type instanceof VarType
                || (type instanceof ClassOrInterfaceType named
                        && named.getName().getIdentifier().equals("var")
                        && named.getScope().isEmpty());
    }

    TypeUse of(Type type) {
        if (type instanceof ClassOrInterfaceType named) {
            return named(named);
        }
        if (type instanceof PrimitiveType primitive) {
            return names.type(primitive.getType().asString());
        }
        if (type instanceof ArrayType array) {
            return array(of(array.getComponentType()), 1);
        }
        if (type instanceof VoidType) {
            return names.type("void");
        }
        if (type instanceof WildcardType wildcard) {
            return wildcard(wildcard);
        }
        if (type instanceof IntersectionType several) {
            return of(several.getElements().get(0));
        }
        if (type instanceof UnionType several) {
            return of(several.getElements().get(0));
        }
        return names.type(type.asString());
    }

    /** The array type with so many more dimensions. */
    static TypeUse array(TypeUse element, int dimensions) {
        return dimensions == 0
                ? element
                : new TypeUse(element.name(), element.arguments(), element.dimensions() + dimensions);
    }

    List<TypeUse> ofAll(NodeList<? extends Type> types) {
        if (types.isEmpty()) {
            return List.of();
        }
        List<TypeUse> all = new ArrayList<>(types.size());
        for (Type type : types) {
            all.add(of(type));
        }
        return all;
    }

    List<TypeParameter> parameters(NodeList<com.github.javaparser.ast.type.TypeParameter> parameters) {
        if (parameters.isEmpty()) {
            return List.of();
        }
        List<TypeParameter> all = new ArrayList<>(parameters.size());
        for (com.github.javaparser.ast.type.TypeParameter each : parameters) {
            all.add(new TypeParameter(names.share(each.getName().getIdentifier()), ofAll(each.getTypeBound())));
        }
        return all;
    }

    private TypeUse named(ClassOrInterfaceType type) {
        @Nullable NodeList<Type> arguments = type.getTypeArguments().orElse(null);
        String name = dotted(type);
        return arguments == null || arguments.isEmpty()
                ? names.type(name)
                : new TypeUse(names.share(name), ofAll(arguments), 0);
    }

    static String dotted(ClassOrInterfaceType type) {
        @Nullable ClassOrInterfaceType scope = type.getScope().orElse(null);
        String name = type.getName().getIdentifier();
        return scope == null ? name : dotted(scope) + "." + name;
    }

    private TypeUse wildcard(WildcardType type) {
        @Nullable
        ReferenceType bound = type.getExtendedType().or(type::getSuperType).orElse(null);
        return bound == null ? names.type("?") : of(bound);
    }
}
