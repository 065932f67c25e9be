package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.LinkedBody;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.code.MethodDecl;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Bodies that are evaluated where they are called: which, and how. */
final class Inlining {
    private final Evaluation evaluation;
    private final Program program;
    private boolean asking;

    Inlining(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.program = evaluation.program();
    }

    static boolean takesFunctions(Value[] arguments, State state) {
        for (Value argument : arguments) {
            if (Callbacks.isCallable(argument) || Settings.areIn(argument, state)) {
                return true;
            }
        }
        return false;
    }

    boolean isWorthRunning(MethodInfo target, Value self, Value[] arguments, State state, Frame frame) {
        if (frame.depth() >= evaluation.effort().depth()
                || evaluation.isTired()
                || frame.isRunning(target) && !frame.isGivenOthers(target, arguments)
                || program.size(target) > Limits.INLINE_SIZE) {
            return false;
        }
        if (asking || Callbacks.isCallable(self)) {
            return true;
        }
        if (takesFunctions(arguments, state)) {
            return true;
        }
        if (evaluation.isThrifty() || program.isTangled(target) && program.size(target) > Limits.FORWARD_SIZE) {
            return false;
        }
        Shape shape = program.shape(target, Limits.INLINE_DEPTH - 1 - frame.depth());
        if (program.isTangled(target)) {
            return shape.callsItself() && isNarrower(self, target, shape);
        }
        return shape.gainsFrom(self, arguments, state)
                || program.methodNames()
                        .isMask(target.name()) // what has no @ is no address: only callers know what it is
                || shape.callsItself() && isNarrower(self, target, shape)
                || changesKnown(target, arguments, state);
    }

    /** Whether a method changes an object that another argument is, too, or a list whose places are known: a summary knows neither. */
    private boolean changesKnown(MethodInfo target, Value[] arguments, State state) {
        for (int i = 0; i < arguments.length; i++) {
            if (isShared(i, arguments) && program.summary(target).changes(i)
                    || evaluation.places().size(state, arguments[i]) >= 0
                            && program.summary(target).moves(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the object is of a class that does some things otherwise than the one whose method is called. */
    private boolean isNarrower(Value self, MethodInfo target, Shape shape) {
        Token single = self.single();
        ClassInfo info = single == null ? null : single.type().classInfo();
        if (single == null || info == null) {
            return false;
        }
        if (info == target.owner()) {
            return single.isExact() && !evaluation.world().subclasses(info).isEmpty();
        }
        return single.isExact()
                || program.overriding().overrides(info, target.owner())
                || program.overriding().hasFewer(info, target, shape.own());
    }

    private static boolean isShared(int index, Value[] arguments) {
        Token token = arguments[index].single();
        for (int i = 0; i < arguments.length && token != null; i++) {
            if (i != index && token.equals(arguments[i].single())) {
                return true;
            }
        }
        return false;
    }

    /** Whether only the answer of a predicate is wanted, for what it is asked about. */
    boolean isAsking() {
        return asking;
    }

    void asking(boolean now) {
        asking = now;
    }

    /** Evaluates the body of a method where it is called; null if it has none. */
    @Nullable
    Value run(MethodInfo target, Value self, Value[] arguments, Call call, State state, Frame frame) {
        LinkedBody body = program.body(target);
        if (body == null) {
            return null;
        }
        boolean forwards = program.size(target) <= Limits.FORWARD_SIZE
                && frame.nesting() < Limits.FORWARD_DEPTH
                && Arrays.stream(arguments).anyMatch(Callbacks::isCallable);
        Frame inner =
                new Frame(target, body, self, evaluation.context(frame, call.site(), target, -1), frame, forwards);
        State local = new State(body.body().variables().size(), state.heap());
        MethodDecl declaration = target.declaration();
        int count = declaration == null ? 0 : declaration.parameters().size();
        for (int i = 0; i < count; i++) {
            Value argument = i < arguments.length ? arguments[i] : Value.CLEAN;
            String name = target.parameterNames().get(i);
            local.set(
                    i,
                    argument.mapFacts(fact -> fact.by(Trail.step(
                            fact.trail(),
                            Step.Kind.PASSED,
                            call.words() + "(" + name + ")",
                            call.span(),
                            frame.method()))));
        }
        inner.given(arguments);
        Value result = evaluation.execute(inner, local);
        state.heap(local.heap());
        inner.addThrownObjects(state.heap());
        if (inner.thrown() != Value.CLEAN) {
            frame.raise(inner.thrown(), state, evaluation.memory());
        }
        return result.mapFacts(fact ->
                fact.by(Trail.step(fact.trail(), Step.Kind.RETURNED, call.words(), call.span(), frame.method())));
    }
}
