package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.Link;
import io.github.piiflow.binding.LinkedBody;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.code.Instr;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calls functions that were put into fields: by the source, by whoever hands them over, by a container. */
final class StoredFunctions {
    private final Evaluation evaluation;

    StoredFunctions(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** Calls the functions that the source puts into the field which the receiver comes from; null if there are none. */
    @Nullable
    Value invoke(Value receiver, Value[] arguments, Call call, State state, Frame frame) {
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

    /** Calls what a constant of the source holds, {@code map(Masks.HIDDEN)}; null if that is no function that is known. */
    @Nullable
    Value invokeConstant(Value function, Value[] passed, Call call, State state, Frame frame) {
        Path path = field(function);
        ClassInfo owner = path == null || !path.isStatic() || path.depth() != 1 ? null : owner(path, frame);
        if (path == null || owner == null) {
            return null;
        }
        FieldInfo constant = evaluation.world().field(owner, path.selector());
        if (constant == null || !constant.isFinal() || frame.depth() > Limits.INLINE_DEPTH || evaluation.isTired()) {
            return null;
        }
        Value self = Value.of(Token.at(path));
        Value result = null;
        for (NestFacts.Stored stored : evaluation.program().nest(owner).functions(owner, path.selector())) {
            LinkedBody body = evaluation.program().body(stored.in());
            Value one = body != null
                            && !frame.isRunning(stored.in())
                            && body.link(stored.function()) instanceof Link.FunctionLink link
                            && link.method() != null
                            && link.method().parameterTypes().size() == passed.length
                    ? run(stored, link, body, self, passed, call, state, frame)
                    : null;
            if (one == null) {
                return null;
            }
            result = result == null ? one : result.join(one);
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
        return run(stored, link, body, self, arguments, call, state, frame);
    }

    private @Nullable Value run(
            NestFacts.Stored stored,
            Link.FunctionLink link,
            LinkedBody body,
            Value self,
            Value[] arguments,
            Call call,
            State state,
            Frame frame) {
        Callback callback = stored.function() instanceof Instr.Lambda lambda
                ? new Callback.LambdaBody(body, lambda, stored.in())
                : new Callback.Reference(link, (Instr.MethodRef) stored.function(), stored.in());
        Token token = new Token(
                new Token.Site(frame.context(), call.site(), stored.place()), call.receiverType(), 0, callback);
        state.heap().put(token, callback instanceof Callback.LambdaBody ? Callback.SELF : Callback.BOUND, self);
        return evaluation.callbacks().invoke(token, arguments, call.span(), call.site(), state, frame);
    }
}
