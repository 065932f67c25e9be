package io.github.piiflow.dataflow;

import io.github.piiflow.binding.LinkedBody;
import io.github.piiflow.binding.MethodInfo;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One activation of a body: of the method itself, of a method evaluated in place, of a lambda. */
final class Frame {
    private final MethodInfo method;
    private final LinkedBody body;
    private final Value self;
    private final int context;
    private final int depth;
    private final int nesting;
    private final boolean forwards;
    private final @Nullable Frame caller;
    private final Deque<Handler> handlers = new ArrayDeque<>(2);
    private final Map<Integer, State> breaks = new HashMap<>(4);
    private final Map<Integer, State> continues = new HashMap<>(4);
    private @Nullable Twins twins;
    private List<Object> functions = List.of();
    private long calledAt;
    private int apart;
    private @Nullable Value result;
    private @Nullable State exit;
    private @Nullable State emptyExit;
    private Value thrown = Value.CLEAN;
    private final Map<Token, Map<String, Value>> thrownObjects = new LinkedHashMap<>(4);

    Frame(MethodInfo method, LinkedBody body, Value self, int context, @Nullable Frame caller) {
        this(method, body, self, context, caller, false);
    }

    /**
     * Starts an activation.
     *
     * @param forwards whether it does little more than call the functions that it is given: then neither it nor these count as deeper
     */
    Frame(MethodInfo method, LinkedBody body, Value self, int context, @Nullable Frame caller, boolean forwards) {
        this.method = method;
        this.body = body;
        this.self = self;
        this.context = context;
        this.caller = caller;
        this.forwards = forwards;
        this.nesting = caller == null ? 0 : caller.nesting + 1;
        this.depth = caller == null ? 0 : forwards || caller.forwards ? caller.depth : caller.depth + 1;
    }

    /** What a catch clause will see. */
    static final class Handler {
        State state;
        Value thrown = Value.CLEAN;

        Handler(State entry) {
            this.state = entry;
        }
    }

    MethodInfo method() {
        return method;
    }

    LinkedBody body() {
        return body;
    }

    Value self() {
        return self;
    }

    @Nullable
    Frame caller() {
        return caller;
    }

    /** Where a lambda is called; 0 for anything else. */
    long calledAt() {
        return calledAt;
    }

    void calledAt(long span) {
        calledAt = span;
    }

    /** Number of this activation, part of the names of objects made in it. */
    int context() {
        return context;
    }

    /** Whether this is the method that is evaluated, not one that runs in place or a lambda. */
    boolean isRoot() {
        return caller == null;
    }

    int depth() {
        return depth;
    }

    /** The same with those that do not count. */
    int nesting() {
        return nesting;
    }

    /** Whether the method is being evaluated further out already. */
    boolean isRunning(MethodInfo wanted) {
        return running(wanted) != null;
    }

    /** Where it is; null if nowhere. */
    private @Nullable Frame running(MethodInfo wanted) {
        for (Frame at = this; at != null; at = at.caller) {
            if (at.method == wanted) {
                return at;
            }
        }
        return null;
    }

    /** Remembers which functions the method is given. */
    void given(Value[] arguments) {
        functions = functions(arguments);
    }

    /** Whether the method that is being evaluated further out is now given other functions: a helper that is called in what it runs. */
    boolean isGivenOthers(MethodInfo wanted, Value[] arguments) {
        Frame at = running(wanted);
        List<Object> own = functions(arguments);
        return at != null && at.body != body && !own.isEmpty() && Collections.disjoint(at.functions, own);
    }

    private static List<Object> functions(Value[] arguments) {
        List<Object> functions = List.of();
        for (Value argument : arguments) {
            Token single = argument.single();
            if (single != null && single.payload() instanceof Callback.LambdaBody lambda) {
                functions = functions.isEmpty() ? new ArrayList<>(1) : functions;
                functions.add(lambda.lambda());
            }
        }
        return functions;
    }

    /** Which branches of the body depend on each other. */
    Twins twins(Program program) {
        Twins known = twins;
        if (known == null) {
            known = program.bodyFacts().twins(method);
            twins = known;
        }
        return known;
    }

    Twins twins() {
        return twins == null ? Twins.NONE : twins;
    }

    /** How many branches are kept apart right now. */
    int apart() {
        return apart;
    }

    void apart(int more) {
        apart += more;
    }

    Deque<Handler> handlers() {
        return handlers;
    }

    void leave(int label, State state, Memory memory) {
        merge(breaks, label, state, memory);
    }

    void again(int label, State state, Memory memory) {
        merge(continues, label, state, memory);
    }

    private static void merge(Map<Integer, State> into, int label, State state, Memory memory) {
        State before = into.get(label);
        if (before == null) {
            into.put(label, state.fork());
        } else {
            before.join(state, memory);
        }
    }

    @Nullable
    State takeBreak(int label) {
        return breaks.remove(label);
    }

    @Nullable
    State takeContinue(int label) {
        return continues.remove(label);
    }

    void finish(Value value, State state, Memory memory) {
        result = result == null ? value : result.join(value);
        State before = value.isNull() ? emptyExit : exit;
        if (before != null) {
            before.join(state, memory);
        } else if (value.isNull()) {
            emptyExit = state.fork();
        } else {
            exit = state.fork();
        }
    }

    void raise(Value value, State state, Memory memory) {
        Handler handler = handlers.peek();
        if (handler == null) {
            thrown = thrown.join(value);
            keepObjects(value, state.heap());
        } else {
            handler.thrown = handler.thrown.join(value);
            handler.state.join(state, memory);
        }
    }

    /** What it returns; CLEAN if it never does. */
    Value result() {
        return result == null ? Value.CLEAN : result;
    }

    /** State on return; null if it never returns. */
    @Nullable
    State exit(Memory memory) {
        State empty = emptyExit;
        State full = exit;
        if (empty == null) {
            return full;
        }
        emptyExit = null;
        if (full == null) {
            exit = empty;
            return empty;
        }
        // an object that is given back elsewhere is lost where null is, so what it held there nobody sees
        for (Token token : result().tokens()) {
            if (token.isFresh()
                    && isMadeHere(token)
                    && !empty.heap().isSame(token, full.heap())
                    && !empty.heap().isHeld(token)) {
                empty.heap().take(token, full.heap());
            }
        }
        full.join(empty, memory);
        return full;
    }

    private boolean isMadeHere(Token token) {
        return token.key() instanceof Token.Site site && site.context() == context;
    }

    Value thrown() {
        return thrown;
    }

    /** What an exception holds is not in the state on return if the method never gets there. */
    private void keepObjects(Value value, Heap heap) {
        Deque<Token> open = new ArrayDeque<>(value.tokens());
        Set<Token> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Token token = open.pop();
            if (token.path() == null && seen.add(token)) {
                Map<String, Value> kept = thrownObjects.computeIfAbsent(token, t -> new LinkedHashMap<>());
                heap.fields(token).forEach((selector, part) -> {
                    kept.merge(selector, part, Value::join);
                    open.addAll(part.tokens());
                });
            }
        }
    }

    /** Adds to a heap the objects that exist only where the method ends by an exception. */
    void addThrownObjects(Heap heap) {
        thrownObjects.forEach((token, fields) -> {
            if (heap.fields(token).isEmpty()) {
                fields.forEach((selector, value) -> heap.put(token, selector, value));
            }
        });
    }
}
