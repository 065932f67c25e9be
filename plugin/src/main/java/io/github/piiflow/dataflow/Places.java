package io.github.piiflow.dataflow;

import io.github.piiflow.binding.JavaType;
import java.util.Map;

/**
 * The places of lists and arrays while they are certain: as long as the number of elements is known, what is added, inserted and taken out
 * moves the others as it would at run time. After that all elements are at any place.
 */
final class Places {
    /** Part that holds the number of elements. */
    static final String SIZE = Settings.selector("size");
    /** Lists with more elements are not told apart. */
    private static final int MOST = 64;

    private final Memory memory;

    Places(Memory memory) {
        this.memory = memory;
    }

    /** Number of elements; -1 if it is not certain. */
    int size(State state, Value list) {
        Token single = list.single();
        if (single == null || !single.isFresh()) {
            return -1;
        }
        Value size = state.heap().get(single, SIZE);
        return size != null && size.constant() instanceof Integer number && number <= MOST ? number : -1;
    }

    void size(State state, Value list, int size) {
        Token single = list.single();
        if (single != null && single.isFresh()) {
            state.heap().put(single, SIZE, Value.constant(size));
        }
    }

    Value last(State state, Value list, JavaType type) {
        return memory.readElement(state, list, Math.max(-1, size(state, list) - 1), type);
    }

    /** Adds an element behind the others. */
    void append(State state, Value list, Value value, JavaType type) {
        int size = size(state, list);
        if (size < 0 || size >= MOST) {
            memory.writeElement(state, list, -1, value, type);
        } else {
            memory.writeElement(state, list, size, value, type);
            size(state, list, size + 1);
        }
    }

    /** Adds an element at a place, -1 for an unknown one. */
    void insert(State state, Value list, int at, Value value, JavaType type) {
        int size = size(state, list);
        if (size < 0 || size >= MOST || at < 0 || at > size) {
            merge(state, list, type);
            memory.writeElement(state, list, -1, value, type);
            return;
        }
        for (int i = size; i > at; i--) {
            memory.writeElement(state, list, i, memory.readElement(state, list, i - 1, type), type);
        }
        memory.writeElement(state, list, at, value, type);
        size(state, list, size + 1);
    }

    /** Takes the element at a place out, -1 for an unknown one. */
    void remove(State state, Value list, int at, JavaType type) {
        int size = size(state, list);
        if (size < 0 || at < 0 || at >= size) {
            merge(state, list, type);
            return;
        }
        for (int i = at; i < size - 1; i++) {
            memory.writeElement(state, list, i, memory.readElement(state, list, i + 1, type), type);
        }
        memory.writeElement(state, list, size - 1, Value.CLEAN, type);
        size(state, list, size - 1);
    }

    /** Adds the elements of one list behind those of another, in order if their places are certain. */
    void appendAll(State state, Value from, Value to, JavaType type) {
        int count = size(state, from);
        int before = size(state, to);
        if (count < 0 || before < 0 || before + count > MOST) {
            merge(state, to, type);
            memory.writeElement(state, to, -1, memory.readElement(state, from, -1, type), type);
            return;
        }
        for (int i = 0; i < count; i++) {
            append(state, to, memory.readElement(state, from, i, type), type);
        }
    }

    /** Somebody else may add to it and take from it. */
    void open(State state, Value list, JavaType type) {
        if (size(state, list) >= 0) {
            merge(state, list, type);
        }
    }

    /** From now on every element may be at any place. */
    private void merge(State state, Value list, JavaType type) {
        for (Token token : list.tokens()) {
            Map<String, Value> parts = state.heap().fields(token);
            boolean places = parts.containsKey(SIZE) || parts.keySet().stream().anyMatch(part -> part.charAt(0) == '[');
            if (places || token.path() != null) {
                Value one = Value.of(token);
                memory.writeElement(state, one, -1, memory.readElement(state, one, -1, type), type);
            }
        }
    }
}
