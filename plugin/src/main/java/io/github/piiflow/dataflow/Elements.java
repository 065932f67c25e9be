package io.github.piiflow.dataflow;

import io.github.piiflow.binding.JavaType;
import java.util.Map;

/** What stands at the places of arrays and lists. */
final class Elements {
    /** In an object that was made here. */
    private static final int MOST_PLACES = 64;

    private final Types types;
    private final Entries entries;

    Elements(Types types, Entries entries) {
        this.types = types;
        this.entries = entries;
    }

    /** What one object has at an index, or at any for a negative one. */
    Value read(State state, Token token, int index, JavaType type) {
        Map<String, Value> parts = state.heap().fields(token);
        Value any = parts.get(Memory.ANY_ELEMENT);
        Value exact = index < 0 ? null : parts.get("[" + index + "]");
        if (exact != null) {
            return any == null ? exact : exact.join(any);
        }
        if (index >= 0 && token.isFresh()) {
            return any == null ? Value.NULL : any;
        }
        if (index >= 0 && index < Limits.INNER_ARRAYS && token.path() != null) {
            Value start = entries.of(token, "[" + index + "]", type, null);
            return any == null ? start : start.join(any);
        }
        Value result = any;
        if (index < 0) {
            for (Map.Entry<String, Value> part : parts.entrySet()) {
                if (part.getKey().charAt(0) == '[') {
                    result = result == null ? part.getValue() : result.join(part.getValue());
                }
            }
        }
        if (result != null && token.isFresh()) {
            return result;
        }
        Value start = any == null ? entries.of(token, Memory.ANY_ELEMENT, type, null) : any;
        return result == null ? start : result.join(start);
    }

    /** Whether a place is told apart from the others when it is written. */
    boolean isPlace(int index, Token token) {
        return index < (token.isFresh() ? MOST_PLACES : placesOf(token));
    }

    /** How many places are told apart in an object that was made elsewhere. */
    private int placesOf(Token token) {
        return token.path() != null && types.isArray(token.type()) ? Limits.INNER_ARRAYS : 0;
    }
}
