package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the body of a method looks like, as far as running it in place may tell more than its summary: whether it calls methods of its own
 * object, and what of its input decides which way it goes, which method it calls or which key it reads.
 *
 * @param callsItself whether overriding decides what it does
 * @param parameters bit i: parameter i decides
 * @param fields fields of parameter i that decide, of the receiver under -1
 * @param statics static fields that decide
 */
record Shape(boolean callsItself, long parameters, Map<Integer, Set<String>> fields, Set<FieldInfo> statics) {
    /** Of a method without a body, or one that is looked at already. */
    static final Shape NONE = new Shape(false, 0, Map.of(), Set.of());
    /** Stands for the receiver. */
    static final int SELF = -1;

    boolean decides(int parameter) {
        return parameter < Long.SIZE && (parameters >> parameter & 1) != 0;
    }

    /** Whether what is known of the arguments here tells more than any caller would know. */
    boolean gainsFrom(Value self, Value[] arguments, State state) {
        for (int i = 0; i < arguments.length; i++) {
            if (decides(i) && isKnown(arguments[i])) {
                return true;
            }
        }
        for (Map.Entry<Integer, Set<String>> one : fields.entrySet()) {
            int index = one.getKey();
            Value object = index == SELF ? self : index < arguments.length ? arguments[index] : Value.CLEAN;
            Token single = object.single();
            if (single != null && knowsField(single, one.getValue(), state)) {
                return true;
            }
        }
        for (FieldInfo field : statics) {
            Value value = state.heap().get(Token.at(Path.statics(field.owner().name())), field.name());
            if (value != null && isKnown(value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean knowsField(Token object, Set<String> names, State state) {
        for (String name : names) {
            Value value = state.heap().get(object, name);
            if (value != null && isKnown(value)) {
                return true;
            }
        }
        return false;
    }

    /** Exactly one constant, or an object of a known class. */
    private static boolean isKnown(Value value) {
        return value.constant() != null && !Folding.isMeasure(value.constant()) || isExactly(value.single());
    }

    private static boolean isExactly(@Nullable Token token) {
        if (token == null || token.payload() != null) {
            return token != null;
        }
        ClassInfo info = token.type().classInfo();
        return token.isExact() && info != null && info.origin() == ClassInfo.Origin.SOURCE;
    }
}
