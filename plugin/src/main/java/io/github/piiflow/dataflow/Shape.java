package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.MethodInfo;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the body of a method looks like, as far as running it in place may tell more than its summary.
 *
 * @param callsItself whether it calls methods of its own object, so that overriding decides what it does
 * @param own the methods of its own object that it calls
 * @param constants input whose constants decide: in conditions, as keys and places
 * @param objects input whose exact class decides: which method is called, what a test of types says
 */
record Shape(boolean callsItself, Set<MethodInfo> own, Input constants, Input objects) {
    /** Stands for the receiver. */
    static final int SELF = -1;

    static final Input NOTHING = new Input(0, Map.of(), Set.of());
    /** Of a method without a body, or one that is looked at already. */
    static final Shape NONE = new Shape(false, Set.of(), NOTHING, NOTHING);

    /**
     * A part of what a method is given.
     *
     * @param parameters bit i: parameter i
     * @param fields fields of parameter i, of the receiver under {@link #SELF}
     * @param statics static fields
     */
    record Input(long parameters, Map<Integer, Set<String>> fields, Set<FieldInfo> statics) {
        boolean has(int parameter) {
            return parameter < Long.SIZE && (parameters >> parameter & 1) != 0;
        }

        private boolean any(Value self, Value[] arguments, State state, Predicate<Value> wanted) {
            for (int i = 0; parameters != 0 && i < arguments.length; i++) {
                if (has(i) && wanted.test(arguments[i])) {
                    return true;
                }
            }
            for (Map.Entry<Integer, Set<String>> one : fields.entrySet()) {
                int index = one.getKey();
                Value object = index == SELF ? self : index < arguments.length ? arguments[index] : Value.CLEAN;
                Token single = object.single();
                if (single != null && anyField(single, one.getValue(), state, wanted)) {
                    return true;
                }
            }
            for (FieldInfo field : statics) {
                Token owner = Token.at(Path.statics(field.owner().name()));
                if (anyField(owner, Set.of(field.name()), state, wanted)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean anyField(Token object, Set<String> names, State state, Predicate<Value> wanted) {
            for (String name : names) {
                Value value = state.heap().get(object, name);
                if (value != null && wanted.test(value)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Whether what is known of the arguments here tells more than any caller would know. */
    boolean gainsFrom(Value self, Value[] arguments, State state) {
        return constants.any(self, arguments, state, Shape::isConstant)
                || objects.any(self, arguments, state, value -> isExactly(value.single()))
                || isConstant(self.single()) && objects.fields().containsKey(SELF);
    }

    /** Whether it is the object in a static field of its own class: what that was made with is known. */
    private static boolean isConstant(@Nullable Token token) {
        Path path = token == null || !token.isExact() ? null : token.path();
        return path != null && path.isStatic() && path.depth() == 1;
    }

    private static boolean isConstant(Value value) {
        return value.constant() != null && !Folding.isMeasure(value.constant());
    }

    private static boolean isExactly(@Nullable Token token) {
        if (token == null || token.payload() != null) {
            return token != null;
        }
        ClassInfo info = token.type().classInfo();
        return token.isExact() && info != null && info.origin() == ClassInfo.Origin.SOURCE;
    }
}
