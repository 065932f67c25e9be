package io.github.piiflow.binding;

import io.github.piiflow.binding.JavaType.ArrayType;
import io.github.piiflow.binding.JavaType.ClassType;
import io.github.piiflow.binding.JavaType.Primitive;
import io.github.piiflow.binding.JavaType.Variable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Supertypes, members as seen through a receiver, boxing, and the type of either of two values. */
final class TypeRules {
    private final ClassTable table;
    final ClassType object;
    final ClassType string;

    TypeRules(ClassTable table) {
        this.table = table;
        this.object = table.object();
        this.string = table.jdkType("java/lang/String");
    }

    ClassTable table() {
        return table;
    }

    @Nullable
    ClassType asSuper(JavaType type, String supertypeName) {
        ClassType from = classType(type);
        ClassType found = from == null ? null : KnownClass.of(from).supertypes().find(supertypeName);
        return from == null || found == null ? null : through(from, found);
    }

    @Nullable
    ClassType asSuper(JavaType type, ClassInfo supertype) {
        ClassType from = classType(type);
        if (from == null || from.info() == supertype) {
            return from;
        }
        ClassType found = KnownClass.of(from).supertypes().find(supertype);
        return found == null ? null : through(from, found);
    }

    /** A member's declared type with the type parameters of its class replaced by what the receiver says. */
    JavaType memberType(JavaType declared, ClassInfo member, JavaType receiver) {
        if (declared instanceof Primitive
                || declared instanceof ClassType named && named.arguments().isEmpty()) {
            return declared;
        }
        List<Variable> variables = KnownClass.of(member).variables();
        if (variables.isEmpty()) {
            return declared;
        }
        ClassType seen = asSuper(receiver, member);
        return seen == null
                ? declared
                : Substitution.of(variables, seen.arguments()).apply(declared);
    }

    /** The class type itself, or the bound of a type variable; Object for an array; null for others. */
    @Nullable
    ClassType classType(JavaType type) {
        if (type instanceof ClassType named) {
            return named;
        }
        if (type instanceof Variable variable) {
            return classType(variable.bound());
        }
        return type instanceof ArrayType ? object : null;
    }

    /** The class that boxes a primitive; other types as they are. */
    JavaType box(JavaType type) {
        return type instanceof Primitive primitive ? boxed(primitive) : type;
    }

    private JavaType boxed(Primitive primitive) {
        return switch (primitive.name()) {
            case "boolean" -> table.jdkType("java/lang/Boolean");
            case "byte" -> table.jdkType("java/lang/Byte");
            case "short" -> table.jdkType("java/lang/Short");
            case "char" -> table.jdkType("java/lang/Character");
            case "int" -> table.jdkType("java/lang/Integer");
            case "long" -> table.jdkType("java/lang/Long");
            case "float" -> table.jdkType("java/lang/Float");
            case "double" -> table.jdkType("java/lang/Double");
            default -> table.jdkType("java/lang/Void");
        };
    }

    /** The primitive that a type is or boxes; null for none. */
    @Nullable
    Primitive unbox(JavaType type) {
        if (type instanceof Primitive primitive) {
            return primitive;
        }
        if (type instanceof Variable variable) {
            return unbox(variable.bound());
        }
        if (!(type instanceof ClassType named) || !named.info().name().startsWith("java.lang.")) {
            return null;
        }
        return switch (named.info().name()) {
            case "java.lang.Boolean" -> Types.BOOLEAN;
            case "java.lang.Byte" -> Types.BYTE;
            case "java.lang.Short" -> Types.SHORT;
            case "java.lang.Character" -> Types.CHAR;
            case "java.lang.Integer" -> Types.INT;
            case "java.lang.Long" -> Types.LONG;
            case "java.lang.Float" -> Types.FLOAT;
            case "java.lang.Double" -> Types.DOUBLE;
            default -> null;
        };
    }

    /** What a for-each loop takes out of it. */
    JavaType element(JavaType type) {
        if (type instanceof ArrayType array) {
            return array.component();
        }
        ClassType iterable = asSuper(type, "java.lang.Iterable");
        if (iterable == null) {
            return JavaType.UNKNOWN;
        }
        return iterable.arguments().isEmpty() ? object : iterable.arguments().get(0);
    }

    /** The type of a value that is one or the other. */
    JavaType join(JavaType a, JavaType b) {
        if (a.equals(b) || Types.isOpen(b)) {
            return a instanceof JavaType.Null && b instanceof JavaType.Unknown ? b : a;
        }
        if (a instanceof JavaType.Unknown) {
            return b;
        }
        if (a instanceof JavaType.Null) {
            return box(b);
        }
        Primitive first = unbox(a);
        Primitive second = unbox(b);
        if (first != null && second != null && (a instanceof Primitive || b instanceof Primitive)) {
            return first.equals(second) ? first : Types.promote(first, second);
        }
        return joinReferences(box(a), box(b));
    }

    private JavaType joinReferences(JavaType a, JavaType b) {
        if (isSubclass(a, b)) {
            return richer(b, a);
        }
        if (isSubclass(b, a)) {
            return richer(a, b);
        }
        ClassType from = classType(a);
        if (from == null || !(a instanceof ClassType) || Types.isUnresolved(a)) {
            return a;
        }
        if (Types.isUnresolved(b)) {
            return b;
        }
        for (ClassType each : KnownClass.of(from).supertypes().types()) {
            if (!isMarker(each) && isSubclass(b, each)) {
                return through(from, each);
            }
        }
        return object;
    }

    /** The more general type; of two uses of one class the one that tells its arguments. */
    private static JavaType richer(JavaType general, JavaType special) {
        boolean raw = general instanceof ClassType named
                && named.arguments().isEmpty()
                && special instanceof ClassType other
                && other.info() == named.info();
        return raw ? special : general;
    }

    private static boolean isMarker(ClassType type) {
        return switch (type.info().name()) {
            case "java.lang.Object",
                    "java.io.Serializable",
                    "java.lang.Comparable",
                    "java.lang.Cloneable",
                    "java.lang.constant.Constable",
                    "java.lang.constant.ConstantDesc" -> true;
            default -> false;
        };
    }

    /** Whether one type's class is or extends the other's; type arguments are not compared. */
    boolean isSubclass(JavaType type, JavaType of) {
        if (type instanceof ArrayType a && of instanceof ArrayType b) {
            return a.component().equals(b.component()) || isSubclass(a.component(), b.component());
        }
        ClassType above = of instanceof ArrayType ? null : classType(of);
        ClassType below = classType(type);
        return above != null
                && below != null
                && (below.info() == above.info()
                        || KnownClass.of(below).supertypes().find(above.info().name()) != null);
    }

    private static ClassType through(ClassType from, ClassType supertype) {
        return supertype.arguments().isEmpty()
                ? supertype
                : Substitution.of(KnownClass.of(from).variables(), from.arguments())
                        .apply(supertype);
    }
}
