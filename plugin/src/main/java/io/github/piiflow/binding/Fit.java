package io.github.piiflow.binding;

import io.github.piiflow.binding.JavaType.ArrayType;
import io.github.piiflow.binding.JavaType.ClassType;
import io.github.piiflow.binding.JavaType.Primitive;
import io.github.piiflow.binding.JavaType.Variable;

/** How well an argument suits a parameter, best first; type arguments are not compared. */
enum Fit {
    /** A subtype. */
    STRICT,
    /** After boxing or unboxing. */
    LOOSE,
    /** Too little is known to say no. */
    MAYBE,
    NO;

    static Fit of(JavaType argument, JavaType parameter, TypeRules rules) {
        if (parameter instanceof Variable variable) {
            return of(argument, variable.bound(), rules);
        }
        if (argument instanceof JavaType.Unknown || parameter instanceof JavaType.Unknown) {
            return parameter.equals(rules.object) ? STRICT : MAYBE;
        }
        if (argument instanceof JavaType.Null) {
            return parameter instanceof Primitive ? NO : STRICT;
        }
        if (argument instanceof Primitive from) {
            return parameter instanceof Primitive to
                    ? Types.widens(from, to) ? STRICT : NO
                    : ofReference(rules.box(from), parameter, rules) == STRICT ? LOOSE : NO;
        }
        if (parameter instanceof Primitive to) {
            Primitive from = rules.unbox(argument);
            return from != null && Types.widens(from, to) ? LOOSE : NO;
        }
        return ofReference(argument, parameter, rules);
    }

    /** The worse of two. */
    Fit and(Fit other) {
        return compareTo(other) >= 0 ? this : other;
    }

    private static Fit ofReference(JavaType argument, JavaType parameter, TypeRules rules) {
        if (argument instanceof Variable variable) {
            return ofReference(variable.bound(), parameter, rules);
        }
        if (argument instanceof JavaType.Unknown || parameter instanceof JavaType.Unknown) {
            return MAYBE;
        }
        if (argument instanceof ArrayType array) {
            return ofArray(array, parameter, rules);
        }
        if (!(argument instanceof ClassType from) || !(parameter instanceof ClassType to)) {
            return Types.isUnresolved(argument) ? MAYBE : NO;
        }
        if (rules.isSubclass(from, to)) {
            return STRICT;
        }
        if (from.info().isIncomplete()) {
            return MAYBE;
        }
        return Types.isUnresolved(to) && !from.info().name().startsWith("java.") ? MAYBE : NO;
    }

    private static Fit ofArray(ArrayType argument, JavaType parameter, TypeRules rules) {
        if (!(parameter instanceof ArrayType array)) {
            return switch (parameter.erasure()) {
                case "java.lang.Object", "java.lang.Cloneable", "java.io.Serializable" -> STRICT;
                default -> NO;
            };
        }
        if (argument.component() instanceof Primitive || array.component() instanceof Primitive) {
            return argument.component().equals(array.component()) ? STRICT : NO;
        }
        JavaType component = array.component() instanceof Variable variable ? variable.bound() : array.component();
        return ofReference(argument.component(), component, rules);
    }
}
