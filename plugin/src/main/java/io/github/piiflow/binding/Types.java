package io.github.piiflow.binding;

import io.github.piiflow.binding.JavaType.ArrayType;
import io.github.piiflow.binding.JavaType.ClassType;
import io.github.piiflow.binding.JavaType.Primitive;
import org.jspecify.annotations.Nullable;

/** Primitive types, and questions that a type answers alone. */
final class Types {
    static final Primitive BOOLEAN = new Primitive("boolean");
    static final Primitive BYTE = new Primitive("byte");
    static final Primitive SHORT = new Primitive("short");
    static final Primitive CHAR = new Primitive("char");
    static final Primitive INT = new Primitive("int");
    static final Primitive LONG = new Primitive("long");
    static final Primitive FLOAT = new Primitive("float");
    static final Primitive DOUBLE = new Primitive("double");
    static final Primitive VOID = new Primitive("void");

    private Types() {}

    /** By the letter that descriptors use. */
    static JavaType primitive(char letter) {
        return switch (letter) {
            case 'Z' -> BOOLEAN;
            case 'B' -> BYTE;
            case 'S' -> SHORT;
            case 'C' -> CHAR;
            case 'I' -> INT;
            case 'J' -> LONG;
            case 'F' -> FLOAT;
            case 'D' -> DOUBLE;
            case 'V' -> VOID;
            default -> JavaType.UNKNOWN;
        };
    }

    /** By keyword; null for anything else. */
    static @Nullable Primitive primitive(String keyword) {
        return switch (keyword) {
            case "boolean" -> BOOLEAN;
            case "byte" -> BYTE;
            case "short" -> SHORT;
            case "char" -> CHAR;
            case "int" -> INT;
            case "long" -> LONG;
            case "float" -> FLOAT;
            case "double" -> DOUBLE;
            case "void" -> VOID;
            default -> null;
        };
    }

    /** Place in the order of widening (byte to double); -1 for boolean and void. */
    static int rank(Primitive type) {
        return switch (type.name()) {
            case "byte" -> 0;
            case "short" -> 1;
            case "char" -> 2;
            case "int" -> 3;
            case "long" -> 4;
            case "float" -> 5;
            case "double" -> 6;
            default -> -1;
        };
    }

    /** Whether a value of one type may be given where the other is expected, without boxing. */
    static boolean widens(Primitive from, Primitive to) {
        if (from.equals(to)) {
            return true;
        }
        int source = rank(from);
        int target = rank(to);
        return source >= 0 && target > source && !to.equals(CHAR);
    }

    /** Result of arithmetic on two numbers. */
    static Primitive promote(Primitive left, Primitive right) {
        int rank = Math.max(3, Math.max(rank(left), rank(right)));
        return switch (rank) {
            case 4 -> LONG;
            case 5 -> FLOAT;
            case 6 -> DOUBLE;
            default -> INT;
        };
    }

    static JavaType array(JavaType component, int dimensions) {
        JavaType type = component;
        for (int i = 0; i < dimensions; i++) {
            type = new ArrayType(type);
        }
        return type;
    }

    /** A class type without its arguments, anything else as it is. */
    static JavaType withoutArguments(JavaType type) {
        return type instanceof ClassType named && !named.arguments().isEmpty()
                ? KnownClass.of(named).raw()
                : type;
    }

    static boolean isVoid(JavaType type) {
        return type instanceof Primitive primitive && primitive.name().equals("void");
    }

    /** Whether nothing is known: no name, or the type of null. */
    static boolean isOpen(JavaType type) {
        return type instanceof JavaType.Unknown || type instanceof JavaType.Null;
    }

    /** What a method that is not at hand gives: nothing is known but which library it is of. */
    static JavaType near(JavaType receiver) {
        ClassInfo info = receiver instanceof ClassType type ? type.info() : null;
        if (info == null
                || info.origin() == ClassInfo.Origin.SOURCE
                || info.name().indexOf('.') < 0) {
            return receiver instanceof JavaType.Unknown ? receiver : JavaType.UNKNOWN;
        }
        return new JavaType.Unknown(info.name());
    }

    static boolean isUnresolved(JavaType type) {
        ClassInfo info = type.classInfo();
        return info != null && info.origin() == ClassInfo.Origin.UNRESOLVED;
    }
}
