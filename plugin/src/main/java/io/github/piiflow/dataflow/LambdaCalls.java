package io.github.piiflow.dataflow;

import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.LinkedBody;
import io.github.piiflow.code.Variable;
import java.util.Map;

/** Runs the bodies of lambdas. */
final class LambdaCalls {
    private final Evaluation evaluation;

    LambdaCalls(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    Value run(Callback.LambdaBody lambda, Token token, Value[] arguments, long span, State state, Frame caller) {
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
}
