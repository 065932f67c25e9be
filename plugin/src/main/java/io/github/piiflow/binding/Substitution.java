package io.github.piiflow.binding;

import io.github.piiflow.binding.JavaType.ArrayType;
import io.github.piiflow.binding.JavaType.ClassType;
import io.github.piiflow.binding.JavaType.Variable;
import java.util.ArrayList;
import java.util.List;

/** Replaces type variables in a type. */
@FunctionalInterface
interface Substitution {
    /** What stands for the variable; the variable itself to leave it. */
    JavaType of(Variable variable);

    /** The type with its variables replaced; the same object if nothing changes. */
    default JavaType apply(JavaType type) {
        if (type instanceof ClassType named) {
            return apply(named);
        }
        if (type instanceof Variable variable) {
            return of(variable);
        }
        if (type instanceof ArrayType array) {
            JavaType component = apply(array.component());
            return component == array.component() ? array : new ArrayType(component);
        }
        return type;
    }

    /** The class type with the variables among its arguments replaced. */
    default ClassType apply(ClassType type) {
        List<JavaType> arguments = type.arguments();
        if (arguments.isEmpty()) {
            return type;
        }
        List<JavaType> changed = null;
        for (int i = 0; i < arguments.size(); i++) {
            JavaType before = arguments.get(i);
            JavaType after = apply(before);
            if (after != before && changed == null) {
                changed = new ArrayList<>(arguments);
            }
            if (changed != null) {
                changed.set(i, after);
            }
        }
        return changed == null ? type : new ClassType(type.info(), changed);
    }

    /** The given variables by the given types; too few types (a raw use) leave each variable's bound. */
    static Substitution of(List<Variable> variables, List<? extends JavaType> types) {
        return variable -> {
            for (int i = 0; i < variables.size(); i++) {
                if (variables.get(i).name().equals(variable.name())) {
                    return i < types.size() ? types.get(i) : variables.get(i).bound();
                }
            }
            return variable;
        };
    }

    /** All types replaced. */
    default List<JavaType> applyAll(List<JavaType> types) {
        List<JavaType> result = new ArrayList<>(types.size());
        for (JavaType each : types) {
            result.add(apply(each));
        }
        return result;
    }
}
