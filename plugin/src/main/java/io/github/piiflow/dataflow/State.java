package io.github.piiflow.dataflow;

import java.util.Arrays;

/** What is known at a point of a method: registers and heap. Changed in place; {@link #fork} before two ways part. */
final class State {
    private Value[] registers;
    private Heap heap;
    private boolean dirty;

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
        return new State(registers.clone(), heap.fork());
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
