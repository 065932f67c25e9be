package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.JavaType;
import org.jspecify.annotations.Nullable;

/**
 * What a parameter has to be for something to come about: behind a cast to one of many classes, only objects of that class tell what is
 * read there. Callers know more of what they pass.
 *
 * @param parameter number of the parameter
 */
record Guard(int parameter, ClassInfo of) {
    /** What a call is given as an object of a narrower class than the parameter is declared to be; null if nothing. */
    static @Nullable Guard of(Value receiver, Value[] arguments) {
        Guard guard = of(receiver);
        for (int i = 0; guard == null && i < arguments.length; i++) {
            guard = of(arguments[i]);
        }
        return guard;
    }

    private static @Nullable Guard of(Value value) {
        Token single = value.single();
        Path path = single == null ? null : single.path();
        if (single == null || path == null || path.depth() > 0 || path.parameter() < 0) {
            return null;
        }
        JavaType declared = path.type();
        ClassInfo now = single.type().classInfo();
        ClassInfo before = declared.classInfo();
        boolean narrowed = single.type() != declared && now != null && now != before;
        return narrowed && now != null && now.origin() == ClassInfo.Origin.SOURCE
                ? new Guard(path.parameter(), now)
                : null;
    }
}
