package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.Link;
import io.github.piiflow.binding.LinkedBody;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.Variable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes and calls lambdas, method references, and objects that are applied later. */
final class Callbacks {
    /** Of methods that libraries call with something of their own. */
    private static final int MOST_PARAMETERS = 2;

    private final Evaluation evaluation;
    private final Map<Instr, Made> made = new LinkedHashMap<>();
    private final Set<Instr> called = new LinkedHashSet<>();
    private final Set<Token> applied = new LinkedHashSet<>();

    Callbacks(Evaluation evaluation) {
        this.evaluation = evaluation;
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

    /** Calls the functions that the source puts into the field which the receiver comes from; null if there are none. */
    @Nullable
    Value invokeStored(Value receiver, Value[] arguments, Call call, State state, Frame frame) {
        Path path = field(receiver);
        Path object = path == null ? null : path.parent();
        ClassInfo owner = path == null ? null : owner(path, frame);
        if (path == null
                || object == null
                || owner == null
                || frame.depth() > Limits.INLINE_DEPTH
                || evaluation.isTired()) {
            return null;
        }
        Value self = Value.of(Token.at(object));
        String key = key(receiver, path);
        Value result = null;
        for (NestFacts.Stored stored : evaluation.program().nest(owner).functions(owner, path.selector())) {
            if (key != null && isOther(key, stored)) {
                continue;
            }
            Value one = runStored(stored, self, arguments, call, state, frame);
            result = one == null ? result : result == null ? one : result.join(one);
        }
        return result;
    }

    /** The field that an object comes from; null if there is none. */
    private static @Nullable Path field(Value receiver) {
        Token single = receiver.single();
        Path path = single == null ? null : single.path();
        while (path != null && path.parent() != null && !Exits.isField(path.selector())) {
            path = path.parent();
        }
        return path;
    }

    /** The literal key under which an object stands in the container of a field; null if there is none. */
    private static @Nullable String key(Value receiver, Path field) {
        Token single = receiver.single();
        Path path = single == null ? null : single.path();
        while (path != null && path.parent() != null && !path.parent().equals(field)) {
            path = path.parent();
        }
        return path == null || path.parent() == null ? null : Keys.literal(path.selector());
    }

    /** Whether a function was put under another key. */
    private boolean isOther(String key, NestFacts.Stored stored) {
        Object constant = stored.key() instanceof Instr.Const literal ? literal.value() : null;
        LinkedBody body = constant != null || stored.key() == null
                ? null
                : evaluation.program().body(stored.in());
        if (body != null
                && stored.key() != null
                && body.link(stored.key()) instanceof Link.FieldLink link
                && link.field() != null) {
            Value named = evaluation.program().enumConstants().of(link.field());
            constant = named == null ? link.field().constant() : named.constant();
        }
        return constant != null && !key.equals(constant.toString());
    }

    /** The class of the source in which a field is declared, as seen from its path. */
    private @Nullable ClassInfo owner(Path field, Frame frame) {
        Path object = field.parent();
        if (object == null) {
            return null;
        }
        ClassInfo owner = object.isStatic() && object.parent() == null
                ? evaluation
                        .world()
                        .find(
                                object.selector().substring(Path.STATIC.length()),
                                frame.method().owner())
                : object.type().classInfo();
        return owner == null || owner.origin() != ClassInfo.Origin.SOURCE ? null : owner;
    }

    /** What a container may put into the field that the receiver comes from; null if that is none. */
    HandedFunctions.@Nullable Injected injected(Value receiver, Frame frame) {
        Path path = field(receiver);
        ClassInfo owner = path == null ? null : owner(path, frame);
        return path == null || owner == null
                ? null
                : evaluation.program().handedFunctions().injected(owner, path.selector());
    }

    /** Calls the functions that anybody hands to the methods which fill the field that the receiver comes from; null if there are none. */
    @Nullable
    Value invokeHanded(Value receiver, Value[] arguments, Call call, State state, Frame frame) {
        Path path = field(receiver);
        ClassInfo owner = path == null ? null : owner(path, frame);
        if (path == null || owner == null || frame.depth() > Limits.INLINE_DEPTH || evaluation.isTired()) {
            return null;
        }
        Path object = path.parent();
        String constant = object != null && object.isStatic() && object.depth() == 1 ? object.selector() : null;
        HandedFunctions functions = evaluation.program().handedFunctions();
        Set<NestFacts.Stored> handed = functions.of(owner, path.selector(), constant);
        Set<NestFacts.Stored> all = new LinkedHashSet<>(handed == null ? Set.of() : handed);
        all.addAll(functions.injected(owner, path.selector()).functions());
        Value result = null;
        for (NestFacts.Stored stored : all) {
            JavaType type = new JavaType.ClassType(stored.in().owner(), List.of());
            Value self = Value.of(Token.at(Path.unknown(frame.context() + "h" + call.site(), type)));
            Value one = runStored(stored, self, arguments, call, state, frame);
            result = one == null ? result : result == null ? one : result.join(one);
        }
        return result;
    }

    /** Whether a call is to the one abstract method of the function's interface. */
    private static boolean isCalledBy(Call call, Link.FunctionLink function) {
        MethodInfo called = call.method();
        MethodInfo wanted = function.method();
        return called != null
                && wanted != null
                && called.name().equals(wanted.name())
                && called.parameterTypes().size() == wanted.parameterTypes().size()
                && called.owner().name().equals(wanted.owner().name());
    }

    private @Nullable Value runStored(
            NestFacts.Stored stored, Value self, Value[] arguments, Call call, State state, Frame frame) {
        LinkedBody body = evaluation.program().body(stored.in());
        if (body == null
                || frame.isRunning(stored.in())
                || !(body.link(stored.function()) instanceof Link.FunctionLink link)
                || !isCalledBy(call, link)) {
            return null;
        }
        Callback callback = stored.function() instanceof Instr.Lambda lambda
                ? new Callback.LambdaBody(body, lambda, stored.in())
                : new Callback.Reference(link, (Instr.MethodRef) stored.function(), stored.in());
        Token token = new Token(
                new Token.Site(frame.context(), call.site(), stored.place()), call.receiverType(), 0, callback);
        state.heap().put(token, callback instanceof Callback.LambdaBody ? Callback.SELF : Callback.BOUND, self);
        return invoke(token, arguments, call.span(), call.site(), state, frame);
    }

    private @Nullable Value invoke(Token token, Value[] arguments, long span, int site, State state, Frame frame) {
        Object payload = token.payload();
        if (payload instanceof Callback.LambdaBody lambda) {
            called.add(lambda.lambda());
            return run(lambda, token, arguments, span, state, frame);
        }
        if (payload instanceof Callback.Reference reference) {
            called.add(reference.instr());
            MethodInfo target = reference.link().target();
            if (target != null) {
                evaluation.program().observer().calls(frame, span, target);
            }
            return run(reference, token, arguments, state, frame);
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

    private Value run(
            Callback.LambdaBody lambda, Token token, Value[] arguments, long span, State state, Frame caller) {
        if (caller.depth() > Limits.INLINE_DEPTH * 2 || evaluation.isTired()) {
            evaluation.exits().cut(evaluation.isTired() ? Cut.STEPS : Cut.FUNCTIONS);
            return Value.OPAQUE;
        }
        LinkedBody body = lambda.body();
        Value self = state.heap().get(token, Callback.SELF);
        int context =
                evaluation.context(caller, span, lambda.in(), lambda.lambda().id());
        Frame frame = new Frame(lambda.in(), body, self == null ? Value.CLEAN : self, context, caller);
        frame.calledAt(span);
        State inner = new State(body.body().variables().size(), state.heap());
        for (Map.Entry<String, Value> captured : state.heap().fields(token).entrySet()) {
            String name = captured.getKey();
            if (name.length() > 1 && Character.isDigit(name.charAt(1))) {
                inner.set(Integer.parseInt(name.substring(1)), captured.getValue());
            }
        }
        int[] parameters = lambda.lambda().parameters();
        for (int i = 0; i < parameters.length; i++) {
            Value argument = i < arguments.length ? arguments[i] : Value.OPAQUE;
            inner.set(parameters[i], parameter(body, parameters[i], argument, frame));
        }
        if (evaluation.statements().run(lambda.lambda().body(), inner, frame)) {
            frame.finish(Value.CLEAN, inner, evaluation.memory());
        }
        State exit = frame.exit(evaluation.memory());
        state.heap(exit == null ? inner.heap() : exit.heap());
        frame.addThrownObjects(state.heap());
        if (frame.thrown() != Value.CLEAN) {
            caller.raise(frame.thrown(), state, evaluation.memory());
        }
        return frame.result();
    }

    private Value parameter(LinkedBody body, int register, Value argument, Frame frame) {
        Variable variable = body.body().variables().get(register);
        JavaType type = body.type(register);
        Value typed = evaluation.types().isNothing(type) ? argument.withoutFacts() : argument;
        Value objects = withObject(typed, type, frame, register);
        return variable == null
                ? objects
                : evaluation
                        .named(objects, register, variable, type, variable.span(), frame)
                        .mapFacts(fact -> fact.by(Trail.step(
                                fact.trail(), Step.Kind.ASSIGNED, variable.name(), variable.span(), frame.method())));
    }

    /** An argument about which nothing is known is still an object of the parameter's type. */
    private static Value withObject(Value argument, JavaType type, Frame frame, int register) {
        return argument == Value.OPAQUE && !(type instanceof JavaType.Primitive)
                ? Value.of(Token.at(Path.unknown(frame.context() + "r" + register, type)))
                        .unknown(true)
                : argument;
    }

    private Value run(Callback.Reference reference, Token token, Value[] arguments, State state, Frame frame) {
        MethodInfo target = reference.link().target();
        if (target == null || reference.link().kind() == null) {
            return unknownReference(reference, token, arguments, state, frame);
        }
        boolean unbound = reference.link().kind() == Link.ReferenceKind.UNBOUND;
        Value bound = state.heap().get(token, Callback.BOUND);
        Value receiver =
                unbound ? (arguments.length > 0 ? arguments[0] : Value.OPAQUE) : (bound == null ? Value.CLEAN : bound);
        Value[] rest = unbound && arguments.length > 0 ? Arrays.copyOfRange(arguments, 1, arguments.length) : arguments;
        int wanted = target.parameterTypes().size();
        if (!target.isVarargs() && rest.length > wanted) {
            rest = Arrays.copyOf(rest, wanted);
        }
        JavaType[] types = new JavaType[rest.length];
        for (int i = 0; i < rest.length; i++) {
            types[i] = i < wanted ? target.parameterTypes().get(i) : JavaType.UNKNOWN;
        }
        JavaType receiverType = receiverType(receiver, target);
        JavaType resultType = target.isConstructor()
                ? new JavaType.ClassType(target.owner(), List.of())
                : evaluation.world().memberType(target.returnType(), target.owner(), receiverType);
        Call call = new Call(
                target.name(),
                target,
                receiverType,
                resultType,
                reference.instr().id(),
                reference.instr().span(),
                types,
                !target.isFinal() && !target.isStatic(),
                true);
        return target.isConstructor()
                ? evaluation.constructors().construct(call, rest, state, frame)
                : evaluation.calls().call(call, receiver, rest, state, frame);
    }

    private static JavaType receiverType(Value receiver, MethodInfo target) {
        Token single = receiver.single();
        if (single != null && single.type().classInfo() != null) {
            return single.type();
        }
        return new JavaType.ClassType(target.owner(), List.of());
    }

    /** A reference to a method that is not known: a call by its name. */
    private Value unknownReference(
            Callback.Reference reference, Token token, Value[] arguments, State state, Frame frame) {
        Value bound = state.heap().get(token, Callback.BOUND);
        boolean isBound = bound != null && (!bound.tokens().isEmpty() || bound.hasFacts());
        Value receiver = isBound && bound != null ? bound : arguments.length > 0 ? arguments[0] : Value.OPAQUE;
        Value[] rest =
                isBound || arguments.length == 0 ? arguments : Arrays.copyOfRange(arguments, 1, arguments.length);
        JavaType[] types = new JavaType[rest.length];
        for (int i = 0; i < rest.length; i++) {
            types[i] = typeOf(rest[i]);
        }
        Call call = new Call(
                reference.instr().name(),
                null,
                typeOf(receiver),
                JavaType.UNKNOWN,
                reference.instr().id(),
                reference.instr().span(),
                types,
                false,
                false);
        return evaluation.library().call(call, receiver, rest, state, frame);
    }

    private static JavaType typeOf(Value value) {
        Token single = value.single();
        return single == null ? JavaType.UNKNOWN : single.type();
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
