package io.github.piiflow.dataflow;

import io.github.piiflow.binding.JavaType;
import io.github.piiflow.rule.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The functions among the operands of one call: what rows say they are given, and what they give then. */
final class CallbackRun {
    private final Evaluation evaluation;
    private final Operands operands;
    private final Map<Integer, Value[]> given = new HashMap<>();
    private final Map<Integer, Value> results = new HashMap<>();
    private final Map<Integer, Value> inputs = new HashMap<>();

    CallbackRun(Evaluation evaluation, Operands operands) {
        this.evaluation = evaluation;
        this.operands = operands;
    }

    /** Which operand a position starts at; -1 for the receiver. */
    static int index(Position position) {
        return position.root() == Position.Root.THIS ? -1 : position.index();
    }

    /** Adds to what a function is given as one of its parameters. */
    void give(Position parameter, Value value) {
        int number = ((Position.CallbackParameter)
                        parameter.parts().get(parameter.parts().size() - 1))
                .index();
        Value[] all = parameters(index(parameter), number);
        all[number] = all[number].join(value);
    }

    /** What the function among the operands is given, with room for that parameter. */
    private Value[] parameters(int index, int number) {
        Value[] known = given.get(index);
        int old = known == null ? 0 : known.length;
        Value[] all = known == null ? new Value[number + 1] : Arrays.copyOf(known, Math.max(old, number + 1));
        Arrays.fill(all, old, all.length, Value.CLEAN);
        given.put(index, all);
        return all;
    }

    /** Runs all that are given something. */
    void run() {
        for (Integer index : List.copyOf(given.keySet())) {
            result(index);
        }
    }

    /** What a function gives; it runs once. */
    Value result(int index) {
        Value known = results.get(index);
        if (known != null) {
            return known;
        }
        Value function = index < 0 ? operands.receiver() : operands.argument(index);
        Value[] passed = given.getOrDefault(index, new Value[0]);
        results.put(index, Value.CLEAN);
        Value result = invoke(function, passed);
        if (!Callbacks.isCallable(function) && result == Value.OPAQUE) {
            Value constant = evaluation
                    .storedFunctions()
                    .invokeConstant(function, passed, operands.call(), operands.state(), operands.frame());
            result = constant == null ? guess(function, passed) : constant;
        }
        results.put(index, result);
        return result;
    }

    Value invoke(Value function, Value[] passed) {
        return evaluation
                .callbacks()
                .invoke(
                        function,
                        passed,
                        operands.call().span(),
                        operands.call().site(),
                        operands.state(),
                        operands.frame());
    }

    /** What an unknown callback may make of what it is given. */
    private Value guess(Value function, Value[] passed) {
        Token single = function.single();
        if (single != null && single.isFresh() && !function.isOpaque()) {
            return Value.CLEAN; // made by a call that lets nothing through
        }
        List<Fact> facts = new ArrayList<>();
        for (Value value : passed) {
            facts.addAll(evaluation
                    .forms()
                    .derived(operands.state(), value, operands.frame())
                    .facts());
        }
        return Value.of(operands.through(facts, 1), true);
    }

    /** What a callback gives to a consumer that it is given as parameter: {@code arg0.param1.param0}. */
    Value collected(Position position, int number) {
        if (position.parts().size() < 2 || !(position.parts().get(0) instanceof Position.CallbackParameter consumer)) {
            return Value.CLEAN;
        }
        Token token = new Token(
                operands.site("collect" + consumer.index()), JavaType.UNKNOWN, Token.FRESH, new Callback.Collect());
        parameters(index(position), consumer.index())[consumer.index()] = Value.of(token);
        result(index(position));
        Value kept = operands.state().heap().get(token, Callback.CAPTURED + number);
        return kept == null ? Value.CLEAN : kept;
    }

    /**
     * Calls the callbacks among the arguments of a call of which no rule says what it gives; gives what any of them gives. Those that a
     * rule has called are not called again: what they changed would be there before.
     */
    Value ask(List<Fact> facts) {
        Value all = Value.CLEAN;
        Value[] arguments = operands.arguments();
        for (int i = 0; i < arguments.length; i++) {
            Value argument = arguments[i];
            Value known = Callbacks.parameters(argument) == 0 ? results.get(i) : null;
            if (known != null) {
                all = all.join(known);
            } else if (Callbacks.isCallable(argument)) {
                Value anything = Value.of(facts, true);
                Value[] passed = {anything, anything, anything};
                all = all.join(invoke(argument, facts.isEmpty() ? new Value[0] : passed));
            }
        }
        return all;
    }

    // ---- what is applied

    /** Adds to what an operand is applied to. */
    void input(int index, Value value) {
        inputs.merge(index, value, Value::join);
    }

    /** The object that an operand is applied to. */
    Value input(int index) {
        return inputs.computeIfAbsent(index, i -> operands.fresh("in" + i, JavaType.UNKNOWN));
    }

    /** What an operand makes of what it is applied to. */
    Value applied(int index, Value object) {
        Value[] passed = {inputs.getOrDefault(index, Value.CLEAN)};
        return Callbacks.isCallable(object) ? invoke(object, passed) : guess(object, passed);
    }
}
