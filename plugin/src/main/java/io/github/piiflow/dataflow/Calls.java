package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.catalog.Element;
import io.github.piiflow.code.TypeDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls: what all that may be called does, by summary or in place. */
final class Calls {

    /** A lambda as one of these gives the iterator. */
    private static final String ITERABLE = "java.lang.Iterable";

    /** Doubts about which of many methods a call reaches. */
    private static final int DOUBTS = 2;

    /** So many that what one of them gives is not sure. */
    private static final int SEVERAL = 3;

    private final Evaluation evaluation;
    private final Program program;
    private final Library library;
    private final Targets targets;
    private final Inlining inlining;

    Calls(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.program = evaluation.program();
        this.library = evaluation.library();
        this.targets = new Targets(evaluation);
        this.inlining = evaluation.inlining();
    }

    Value call(Call call, Value receiver, Value[] arguments, State state, Frame frame) {
        MethodInfo method = call.method();
        if (Callbacks.isCallable(receiver) && (method == null || method.isAbstract())) {
            Value result = evaluation.callbacks().invoke(receiver, arguments, call.span(), call.site(), state, frame);
            return typed(result, call.resultType());
        }
        if (method != null && Callbacks.isCallable(receiver) && method.owner().isSubtypeOf(ITERABLE)) {
            JavaType element = evaluation.types().element(call.receiverType());
            evaluation.callbacks().walk(receiver, element, call.span(), call.site(), state, frame);
        }
        boolean open = method != null && method.isAbstract() && !call.isStatic();
        Value stored = open ? evaluation.storedFunctions().invoke(receiver, arguments, call, state, frame) : null;
        if (stored != null) {
            Value others = evaluation.storedFunctions().invokeHanded(receiver, arguments, call, state, frame);
            return typed(others == null ? stored : stored.join(others), call.resultType());
        }
        Map<MethodInfo, Value> targets = this.targets.of(call, receiver);
        HandedFunctions.Injected injected = open ? evaluation.storedFunctions().injected(receiver, frame) : null;
        Map<MethodInfo, Value> named = injected == null ? Map.of() : this.targets.askedFor(targets, injected, call);
        Value handed = open && named.isEmpty()
                ? evaluation.storedFunctions().invokeHanded(receiver, arguments, call, state, frame)
                : null;
        if (handed != null && (targets.isEmpty() || injected != null && injected.isNamed())) {
            return typed(handed, call.resultType());
        }
        Value result = targeted(call, receiver, arguments, named.isEmpty() ? targets : named, state, frame);
        return handed == null ? result : result.join(typed(handed, call.resultType()));
    }

    private Value targeted(
            Call call, Value receiver, Value[] arguments, Map<MethodInfo, Value> targets, State state, Frame frame) {
        MethodInfo method = call.method();
        if (targets.isEmpty()) {
            if (method != null) {
                program.observer().calls(frame, call.span(), method);
            } else {
                Value told = ownAccessor(call, receiver, arguments, state, frame);
                if (told != null) {
                    return typed(told, call.resultType());
                }
            }
            return typed(library.call(call, receiver, arguments, state, frame), call.resultType());
        }
        Value result = targets.size() == 1
                ? applyOnly(targets, call, arguments, state, frame)
                : applyAll(targets, call, receiver, arguments, state, frame);
        Value typed = typed(result, call.resultType());
        return library.onTop(declared(typed, call, frame), call, receiver, arguments, state, frame);
    }

    /** Whether a method is declared as an endpoint only: who calls the declaration is a client, and what it does is done elsewhere. */
    boolean isElsewhere(@Nullable MethodInfo method) {
        return method != null
                && method.isAbstract()
                && !program.returnSinks(method).isEmpty();
    }

    private Value applyOnly(Map<MethodInfo, Value> targets, Call call, Value[] arguments, State state, Frame frame) {
        Map.Entry<MethodInfo, Value> only = targets.entrySet().iterator().next();
        int doubts = isElsewhere(call.method()) ? 1 : 0;
        return apply(only.getKey(), call, only.getValue(), arguments, state, frame, doubts);
    }

    /** Many as one, unless what is passed has to run in them. */
    private Value applyAll(
            Map<MethodInfo, Value> targets, Call call, Value receiver, Value[] arguments, State state, Frame frame) {
        MethodInfo method = call.method();
        boolean many = method != null && targets.size() > Dispatches.MANY;
        if (method == null || !many || Inlining.takesFunctions(arguments, state)) {
            return applyEach(targets, call, arguments, state, frame);
        }
        List<MethodInfo> all = List.copyOf(targets.keySet());
        Value given = any(method, all, call, receiver, arguments, state, frame);
        boolean text = method.name().equals("toString") && arguments.length == 0;
        return text ? program.dispatches().likely(given, all) : given;
    }

    /** Any one of several implementations of a method runs. */
    Value any(
            MethodInfo method,
            List<MethodInfo> targets,
            Call call,
            Value receiver,
            Value[] arguments,
            State state,
            Frame frame) {
        targets.forEach(target -> program.observer().calls(frame, call.span(), target));
        Dispatches.Any any = program.dispatches().join(method, targets);
        evaluation.exits().cut(any.cuts());
        Value[] passed = packed(method, call, arguments, state, frame);
        int context = frame.context();
        return new Application(evaluation, any.summary(), call, receiver, passed, state, frame, context, DOUBTS)
                .apply();
    }

    /** Each on the objects that have it; what they do is joined. */
    Value applyEach(Map<MethodInfo, Value> targets, Call call, Value[] arguments, State state, Frame frame) {
        int doubts =
                targets.size() > Dispatches.MANY && !call.isNowhere() ? DOUBTS : isElsewhere(call.method()) ? 1 : 0;
        boolean onlySome = targets.size() >= SEVERAL
                && targets.keySet().stream()
                        .anyMatch(target -> program.summary(target).sinks().isEmpty());
        State before = state.fork();
        State after = null;
        List<Value> results = new ArrayList<>(targets.size());
        for (Map.Entry<MethodInfo, Value> target : targets.entrySet()) {
            State branch = before.fork();
            int context = evaluation.context(frame, call.site(), target.getKey(), -1);
            results.add(apply(
                    target.getKey(), call, target.getValue(), arguments, branch, frame, context, doubts, onlySome));
            if (after == null) {
                after = branch;
            } else {
                after.join(branch, evaluation.memory());
            }
        }
        if (after != null) {
            state.become(after);
        }
        return joined(results);
    }

    /** Of several methods that may be meant, what only some of them give is not sure. */
    private static Value joined(List<Value> results) {
        Value all = results.get(0);
        for (Value each : results.subList(1, results.size())) {
            all = all.join(each);
        }
        if (results.size() < SEVERAL || !all.hasFacts()) {
            return all;
        }
        return all.mapFacts(fact ->
                results.stream().allMatch(each -> each.facts().stream().anyMatch(fact::isLike)) ? fact : fact.unsure());
    }

    /**
     * What a getter gives, or a setter does, whose class could not be resolved, while that of its object is at hand: the interface of a
     * library that is not there, implemented in the source. Null if the objects have no such method.
     */
    private @Nullable Value ownAccessor(Call call, Value receiver, Value[] arguments, State state, Frame frame) {
        boolean sets = arguments.length == 1 && receiver.single() != null && Accessors.isSetter(call.name());
        return arguments.length == 0 || sets ? ownAccessor(call.name(), arguments, call, receiver, state, frame) : null;
    }

    /** The same of a getter by its name. */
    @Nullable
    Value ownAccessor(String name, Call call, Value receiver, State state, Frame frame) {
        return ownAccessor(name, new Value[0], call, receiver, state, frame);
    }

    private @Nullable Value ownAccessor(
            String name, Value[] arguments, Call call, Value receiver, State state, Frame frame) {
        if (receiver.tokens().isEmpty() || frame.depth() >= Limits.INLINE_DEPTH) {
            return null;
        }
        Value result = null;
        for (Token token : receiver.tokens()) {
            ClassInfo info = token.type().classInfo();
            MethodInfo own = info == null || info.origin() != ClassInfo.Origin.SOURCE
                    ? null
                    : evaluation.world().method(info, name, arguments.length);
            if (own == null || own.isStatic() || !Getters.isLeaf(own)) {
                return null;
            }
            Value one = inlining.run(own, Value.of(token), arguments, call, state, frame);
            result = result == null || one == null ? one : result.join(one);
        }
        return result;
    }

    /** An abstract method's or annotated method's own word for its result. */
    private Value declared(Value value, Call call, Frame frame) {
        MethodInfo method = call.method();
        if (method == null || !value.isOpaque() || value.hasPersonalFacts()) {
            return value;
        }
        Element element = evaluation.catalog().result(method);
        return element == null || evaluation.types().isNothing(call.resultType())
                ? value
                : value.withFact(Fact.of(
                        evaluation.catalog().in(element, frame.method()),
                        Trail.step(null, Step.Kind.READ, call.words(), call.span(), frame.method())));
    }

    /** Facts that a value of that type can carry. */
    private Value typed(Value value, JavaType type) {
        if (evaluation.types().isNothing(type)) {
            return value.filterFacts(fact -> fact.origin() instanceof Element element && isCategorical(element, type))
                    .unknown(false);
        }
        return evaluation.types().isNumber(type)
                ? value.mapFacts(Fact::asNumber)
                : evaluation.types().only(value, type);
    }

    private static boolean isCategorical(Element element, JavaType type) {
        ClassInfo info = type.classInfo();
        return element.kind() == Element.Kind.FIELD && info != null && info.kind() == TypeDecl.Kind.ENUM;
    }

    /** Runs one method: in place where that tells more, else by its summary. */
    Value apply(MethodInfo target, Call call, Value receiver, Value[] arguments, State state, Frame frame, int doubts) {
        return apply(target, call, receiver, arguments, state, frame, frame.context(), doubts, false);
    }

    private Value apply(
            MethodInfo target,
            Call call,
            Value receiver,
            Value[] arguments,
            State state,
            Frame frame,
            int context,
            int doubts,
            boolean onlySome) {
        program.observer().calls(frame, call.span(), target);
        Value[] passed = packed(target, call, arguments, state, frame);
        Value self = target.isStatic() ? Value.CLEAN : receiver;
        Value result = null;
        if (inlining.isWorthRunning(target, self, passed, state, frame) && !isElsewhere(call.method())) {
            result = inlining.run(target, self, passed, call, state, frame);
        }
        if (result == null) {
            Summary summary = program.summary(target);
            result = new Application(evaluation, summary, call, self, passed, state, frame, context, doubts)
                    .ofSome(onlySome)
                    .apply();
        }
        return isText(target) && !isText(frame.method())
                ? result.mapFacts(fact -> isDeclaredIn(self, fact) ? fact.unsure() : fact)
                : result;
    }

    private static boolean isText(MethodInfo method) {
        return method.name().equals("toString") && method.parameterTypes().isEmpty();
    }

    /**
     * Whether only the declaration of a field says what an object has there. The text of a whole object tells of all its fields, and whoever
     * made it may have filled only some; who asks for one field knows that it is there.
     */
    private static boolean isDeclaredIn(Value object, Fact fact) {
        Path path = fact.origin() instanceof Path found && found.element() != null ? found.parent() : null;
        for (Path at = path; at != null; at = at.parent()) {
            for (int i = 0; i < object.tokenCount(); i++) {
                if (at.equals(object.token(i).path())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Puts the surplus arguments of a varargs call into an array. */
    private Value[] packed(MethodInfo target, Call call, Value[] arguments, State state, Frame frame) {
        int fixed = target.parameterTypes().size() - 1;
        if (!target.isVarargs() || arguments.length == fixed + 1 && isArray(call, fixed, arguments)) {
            return arguments;
        }
        if (arguments.length < fixed) {
            return arguments;
        }
        Value[] passed = new Value[fixed + 1];
        System.arraycopy(arguments, 0, passed, 0, fixed);
        JavaType type = target.parameterTypes().get(fixed);
        Token array = new Token(
                new Token.Site(frame.context(), call.site(), "varargs"), type, Token.FRESH | Token.EXACT, null);
        state.heap().clear(array);
        passed[fixed] = Value.of(array);
        JavaType element = evaluation.types().element(type);
        for (int i = fixed; i < arguments.length; i++) {
            evaluation.memory().writeElement(state, passed[fixed], i - fixed, arguments[i], element);
        }
        return passed;
    }

    private boolean isArray(Call call, int index, Value[] arguments) {
        if (index < call.types().length && evaluation.types().isArray(call.types()[index])) {
            return true;
        }
        Token single = arguments[index].single();
        return single != null && evaluation.types().isArray(single.type());
    }
}
