package io.github.piiflow.binding;

import io.github.piiflow.binding.JavaType.ClassType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A functional interface's method as seen through a use of the interface. */
record FunctionType(ClassType type, MethodInfo method, List<JavaType> parameters, JavaType result) {

    /** Null if the type is no functional interface, or unknown. */
    static @Nullable FunctionType of(JavaType type, TypeRules rules) {
        if (!(type instanceof ClassType named)) {
            return null;
        }
        MethodInfo method = KnownClass.of(named).functionMethod();
        if (method == null) {
            return null;
        }
        List<JavaType> parameters = new ArrayList<>(method.parameterTypes().size());
        for (JavaType each : method.parameterTypes()) {
            parameters.add(rules.memberType(each, method.owner(), named));
        }
        return new FunctionType(
                named, method, parameters, rules.memberType(method.returnType(), method.owner(), named));
    }
}
