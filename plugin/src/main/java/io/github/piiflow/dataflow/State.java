package io.github.piiflow.dataflow;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known at a point of a method: registers and heap. Changed in place; {@link #fork} before two ways part. */
final class State {
    private Value[] registers;
    private Heap heap;
    private boolean dirty;
    /** Answers that are known because the ways of a branch are kept apart, by {@link Twins.Guard#key}. */
    private @Nullable Map<String, Boolean> answers;

    State(int registers, Heap heap) {
        this.registers = new Value[registers];
        Arrays.fill(this.registers, Value.CLEAN);
        this.heap = heap;
    }

    private State(Value[] registers, Heap heap) {
        this.registers = registers;
        this.heap = heap;
    }

    State fork() {
        State copy = new State(registers.clone(), heap.fork());
        copy.answers = answers;
        return copy;
    }

    @Nullable
    Map<String, Boolean> answers() {
        return answers;
    }

    void answers(@Nullable Map<String, Boolean> known) {
        answers = known;
    }

    /** Remembers the answer to a question. */
    void answer(String question, boolean yes) {
        Map<String, Boolean> more = answers == null ? new HashMap<>(4) : new HashMap<>(answers);
        more.put(question, yes);
        answers = more;
    }

    Value get(int register) {
        return register < 0 ? Value.CLEAN : registers[register];
    }

    void set(int register, Value value) {
        if (register >= 0) {
            registers[register] = value;
        }
    }

    Heap heap() {
        return heap;
    }

    void heap(Heap changed) {
        heap = changed;
    }

    /** Something that a handler of exceptions would see has changed. */
    void touch() {
        dirty = true;
    }

    /** Whether it was touched since the last call. */
    boolean takeDirty() {
        boolean was = dirty;
        dirty = false;
        return was;
    }

    void become(State other) {
        registers = other.registers;
        heap = other.heap;
        answers = other.answers;
        dirty = true;
    }

    /** Either this or the other; returns whether this changed. */
    boolean join(State other, Memory memory) {
        boolean changed = false;
        for (int i = 0; i < registers.length; i++) {
            Value mine = registers[i];
            Value theirs = other.registers[i];
            if (mine != theirs) {
                Value both = mine.join(theirs);
                if (both != mine) {
                    registers[i] = both;
                    changed = true;
                }
            }
        }
        var before = heap.objects();
        heap.join(other.heap, memory::untouched);
        return changed || heap.objects() != before;
    }
}
