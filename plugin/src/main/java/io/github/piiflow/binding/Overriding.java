package io.github.piiflow.binding;

import io.github.piiflow.binding.JavaType.ArrayType;
import io.github.piiflow.binding.JavaType.ClassType;
import java.util.List;

/** Whether two methods have the same parameters after erasure, seen from a class that inherits both. */
final class Overriding {
    private Overriding() {}

    /** Whether one method would override the other in that class; names are not compared. */
    static boolean sameParameters(MethodInfo first, MethodInfo second, KnownClass in) {
        List<JavaType> a = first.parameterTypes();
        List<JavaType> b = second.parameterTypes();
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (!same(seen(a.get(i), first, in), seen(b.get(i), second, in))) {
                return false;
            }
        }
        return true;
    }

    private static JavaType seen(JavaType type, MethodInfo method, KnownClass in) {
        if (type instanceof JavaType.Primitive || method.owner() == in && !(type instanceof JavaType.Variable)) {
            return type;
        }
        if (type instanceof JavaType.Variable variable && ((KnownMethod) method).variable(variable.name()) != null) {
            return variable;
        }
        ClassType owner = in.supertypes().find(method.owner());
        if (owner == null) {
            return type;
        }
        KnownClass info = KnownClass.of(owner);
        boolean inferred = owner.arguments().isEmpty()
                && !info.variables().isEmpty()
                && in.simpleName().isEmpty();
        return inferred && type instanceof JavaType.Variable
                ? JavaType.UNKNOWN // new Interface<>() { ... }: the arguments are written nowhere
                : Substitution.of(info.variables(), owner.arguments()).apply(type);
    }

    /** Same erasure; what is unresolved equals everything of its simple name, what is unknown everything. */
    private static boolean same(JavaType a, JavaType b) {
        if (a instanceof ArrayType first && b instanceof ArrayType second) {
            return same(first.component(), second.component());
        }
        if (a instanceof JavaType.Unknown || b instanceof JavaType.Unknown) {
            return true;
        }
        ClassInfo first = a.classInfo();
        ClassInfo second = b.classInfo();
        if (first == null || second == null) {
            return a.erasure().equals(b.erasure());
        }
        return first == second
                || first.name().equals(second.name())
                || (isUnresolved(first) || isUnresolved(second))
                        && first.simpleName().equals(second.simpleName());
    }

    private static boolean isUnresolved(ClassInfo info) {
        return info.origin() == ClassInfo.Origin.UNRESOLVED;
    }
}
