package io.github.piiflow.dataflow;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known at a point of a method: registers and heap. Changed in place; {@link #fork} before two ways part. */
final class State {
    private Value[] registers;
    private Heap heap;
    private boolean dirty;
    /** Answers that are known because the ways of a branch are kept apart, by {@link Twins.Guard#key}. */
    private @Nullable Map<String, Boolean> answers;
    /** Objects that are not there on this way: what was asked for them was null. */
    private Set<Token> absent = Set.of();

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
        copy.absent = absent;
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
            if (!absent.isEmpty() && value.tokenCount() > 0) {
                appear(value.tokens());
            }
        }
    }

    /**
     * A variable turns out to be null, and with it the one object that it stood for: what other ways write into that is all that is
     * ever in it.
     */
    void setNull(int register) {
        Value before = get(register);
        Token single = before.single();
        if (single != null && isOne(single)) {
            absent = new HashSet<>(absent);
            absent.add(single);
        }
        set(register, Value.NULL);
    }

    /** Whether a token stands for one object: a parameter, or what a call gave. */
    private static boolean isOne(Token token) {
        Path path = token.path();
        return path != null && path.parent() == null && !path.isStatic();
    }

    private void appear(List<Token> tokens) {
        if (tokens.stream().anyMatch(absent::contains)) {
            absent = new HashSet<>(absent);
            tokens.forEach(absent::remove);
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
        absent = other.absent;
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
        heap.join(there(other), memory::untouched);
        return changed || heap.objects() != before;
    }

    /** The heap of another way, both without what is in objects that only one of them has. */
    private Heap there(State other) {
        if (absent.isEmpty() && other.absent.isEmpty()) {
            return other.heap;
        }
        Heap theirs = other.heap.fork();
        for (Token token : absent) {
            if (!other.absent.contains(token)) {
                heap.take(token, theirs);
            }
        }
        for (Token token : other.absent) {
            if (!absent.contains(token)) {
                theirs.take(token, heap);
            }
        }
        Set<Token> both = new HashSet<>(absent);
        both.retainAll(other.absent);
        absent = both.isEmpty() ? Set.of() : both;
        return theirs;
    }
}
