package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.Link;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.code.Instr;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes and calls lambdas, method references, and objects that are applied later. */
final class Callbacks {
    /** Of methods that libraries call with something of their own. */
    private static final int MOST_PARAMETERS = 2;

    private final Evaluation evaluation;
    private final LambdaCalls lambdas;
    private final ReferenceCalls references;
    private final Map<Instr, Made> made = new LinkedHashMap<>();
    private final Set<Instr> called = new LinkedHashSet<>();
    private final Set<Token> applied = new LinkedHashSet<>();

    Callbacks(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.lambdas = new LambdaCalls(evaluation);
        this.references = new ReferenceCalls(evaluation);
    }

    private record Made(Token token, Callback callback) {}

    void make(Instr.Lambda lambda, State state, Frame frame) {
        Callback callback = new Callback.LambdaBody(frame.body(), lambda, frame.method());
        Token token = token(lambda, callback, frame);
        state.heap().clear(token);
        if (!frame.self().tokens().isEmpty()) {
            state.heap().put(token, Callback.SELF, frame.self());
        }
        for (int register : evaluation.program().bodyFacts().captured(lambda)) {
            state.heap().put(token, Callback.CAPTURED + register, state.get(register));
        }
        made.putIfAbsent(lambda, new Made(token, callback));
        state.set(lambda.target(), Value.of(token));
    }

    void make(Instr.MethodRef reference, State state, Frame frame) {
        if (!(frame.body().link(reference) instanceof Link.FunctionLink link)) {
            state.set(reference.target(), Value.OPAQUE);
            return;
        }
        Callback callback = new Callback.Reference(link, reference, frame.method());
        Token token = token(reference, callback, frame);
        state.heap().clear(token);
        Value bound = reference.onSuper() ? frame.self() : state.get(reference.object());
        state.heap().put(token, Callback.BOUND, bound);
        made.putIfAbsent(reference, new Made(token, callback));
        state.set(reference.target(), Value.of(token));
    }

    private static Token token(Instr instr, Callback callback, Frame frame) {
        JavaType type = instr.target() < 0 ? JavaType.UNKNOWN : frame.body().type(instr.target());
        return new Token(new Token.Site(frame.context(), instr.id(), null), type, Token.FRESH | Token.EXACT, callback);
    }

    /** Whether a value is something that can be called here. */
    static boolean isCallable(Value value) {
        for (Token token : value.tokens()) {
            if (token.payload() != null) {
                return true;
            }
        }
        return false;
    }

    /** Number of parameters of the lambda that a value is; 0 if it is none, or several. */
    static int parameters(Value value) {
        Token single = value.single();
        return single != null && single.payload() instanceof Callback.LambdaBody lambda
                ? lambda.lambda().parameters().length
                : 0;
    }

    /**
     * Calls every lambda the value may be, and the functional method of objects of the analysed source.
     *
     * @param span of the call
     */
    Value invoke(Value function, Value[] arguments, long span, int site, State state, Frame frame) {
        Value result = null;
        for (Token token : function.tokens()) {
            Value one = invoke(token, arguments, span, site, state, frame);
            if (one != null) {
                result = result == null ? one : result.join(one);
            }
        }
        return result == null ? Value.OPAQUE : result;
    }

    /** Puts what a function gives that is asked for an iterator into the function itself: who walks it finds that. */
    void walk(Value function, JavaType type, long span, int site, State state, Frame frame) {
        Value iterator = invoke(function, new Value[0], span, site, state, frame);
        Value elements = evaluation.memory().readElement(state, iterator, -1, type);
        evaluation.memory().writeElement(state, function, -1, elements, type);
    }

    /** Calls what a token is; null if it is nothing that can be called. */
    @Nullable
    Value invoke(Token token, Value[] arguments, long span, int site, State state, Frame frame) {
        Object payload = token.payload();
        if (payload instanceof Callback.LambdaBody lambda) {
            called.add(lambda.lambda());
            return lambdas.run(lambda, token, arguments, span, state, frame);
        }
        if (payload instanceof Callback.Reference reference) {
            called.add(reference.instr());
            MethodInfo target = reference.link().target();
            if (target != null) {
                evaluation.program().observer().calls(frame, span, target);
            }
            return references.run(reference, token, arguments, state, frame);
        }
        if (payload instanceof Callback.Later later) {
            return applyLater(later, token, arguments, state, frame);
        }
        if (payload instanceof Callback.Collect) {
            return collect(token, arguments, state);
        }
        return functional(token, arguments, span, site, state, frame);
    }

    /** A loop may compose a function with itself: within itself it gives what it is given. */
    private Value applyLater(Callback.Later later, Token token, Value[] arguments, State state, Frame frame) {
        if (!applied.add(token)) {
            Value given = Value.CLEAN;
            for (Value argument : arguments) {
                given = given.join(argument);
            }
            return given;
        }
        Value result = evaluation.library().applyLater(later, token, arguments, state, frame);
        applied.remove(token);
        return result;
    }

    private static Value collect(Token token, Value[] arguments, State state) {
        for (int i = 0; i < arguments.length; i++) {
            Value before = state.heap().get(token, Callback.CAPTURED + i);
            state.heap().put(token, Callback.CAPTURED + i, before == null ? arguments[i] : before.join(arguments[i]));
        }
        return Value.CLEAN;
    }

    /** An object of the analysed source used as a callback: its implementation of the interface's one abstract method. */
    private @Nullable Value functional(Token token, Value[] arguments, long span, int site, State state, Frame frame) {
        ClassInfo info = token.type().classInfo();
        if (info == null || info.origin() != ClassInfo.Origin.SOURCE) {
            return null;
        }
        MethodInfo method = evaluation.program().functionalMethod(info, arguments.length);
        for (int more = 1; method == null && arguments.length == 0 && more <= MOST_PARAMETERS; more++) {
            method = evaluation.program().functionalMethod(info, more);
        }
        if (method == null) {
            return null;
        }
        JavaType[] types = method.parameterTypes().toArray(JavaType[]::new);
        Value[] given = arguments.length == 0 ? anything(types.length) : arguments;
        Call call = new Call(method.name(), method, token.type(), method.returnType(), site, span, types, true, true);
        return evaluation.calls().call(call, Value.of(token), given, state, frame);
    }

    /** What a library gives that no rule knows. */
    private static Value[] anything(int count) {
        Value[] values = new Value[count];
        Arrays.fill(values, Value.OPAQUE);
        return values;
    }

    /** Lambdas that nothing seen has called may still be called by what they were given to: once, with anything. */
    void runUncalled(State state, Frame frame) {
        Set<Instr> open = uncalled();
        while (!open.isEmpty()) { // each once, and what it makes
            for (Instr instr : open) {
                called.add(instr);
                Made one = made.get(instr);
                if (one != null) {
                    invoke(one.token(), anything(one.callback(), state), 0, instr.id(), state, frame);
                }
            }
            open = uncalled();
        }
    }

    private Set<Instr> uncalled() {
        Set<Instr> open = new LinkedHashSet<>(made.keySet());
        open.removeAll(called);
        return open;
    }

    private Value[] anything(Callback callback, State state) {
        Value[] arguments = anything(callback);
        if (callback instanceof Callback.LambdaBody lambda
                && lambda.body().link(lambda.lambda()) instanceof Link.FunctionLink function) {
            String where = "e" + lambda.lambda().id();
            evaluation.program().entry().enter(evaluation, function, arguments, where, state);
        } else if (callback instanceof Callback.Reference reference) {
            evaluation.program().entry().enter(evaluation, reference.link(), arguments, "", state);
        }
        return arguments;
    }

    private static Value[] anything(Callback callback) {
        int count = callback instanceof Callback.LambdaBody lambda
                ? lambda.lambda().parameters().length
                : callback instanceof Callback.Reference reference
                        ? reference.link().parameterTypes().size()
                        : 0;
        Value[] arguments = new Value[count];
        for (int i = 0; i < count; i++) {
            arguments[i] = callback instanceof Callback.Reference reference
                    ? Value.of(Token.at(Path.unknown(
                                    "m" + reference.instr().id() + "." + i,
                                    reference.link().parameterTypes().get(i))))
                            .unknown(true)
                    : Value.OPAQUE;
        }
        return arguments;
    }
}
