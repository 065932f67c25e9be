package io.github.piiflow.catalog;

import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.code.AnnotationUse;
import java.util.List;
import java.util.Set;

/** What the application is configured with: whatever it is called, it is the same for everybody who uses it, so nobody's. */
final class Configured {
    /** Annotations by their simple names, which several frameworks share. */
    private static final Set<String> EXPRESSIONS = Set.of("Value");

    private static final Set<String> KEYS = Set.of("ConfigProperty");

    private Configured() {}

    /** Whether a field is filled from the configuration, by itself or through the constructor. */
    static boolean is(FieldInfo field) {
        return !field.isStatic()
                && (is(field.annotations())
                        || field.owner().methods().stream().anyMatch(method -> fills(method, field.name())));
    }

    /** Whether annotations say that something is configured. */
    static boolean is(List<AnnotationUse> annotations) {
        return annotations.stream().anyMatch(Configured::is);
    }

    private static boolean is(AnnotationUse annotation) {
        return KEYS.contains(annotation.simpleName())
                || EXPRESSIONS.contains(annotation.simpleName())
                        && annotation.values().get("value") instanceof String text
                        && (text.contains("${") || text.contains("#{"));
    }

    private static boolean fills(MethodInfo method, String name) {
        int index = method.isConstructor() ? method.parameterNames().indexOf(name) : -1;
        return index >= 0 && is(method.parameterAnnotations(index));
    }

    /** Whether what is configured may be a secret: that it is the application's own does not let it leave. */
    static boolean excuses(Verdict verdict) {
        return !verdict.type().category().equals("credential");
    }
}
