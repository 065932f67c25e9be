package io.github.piiflow.dataflow;

import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.Link;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.rule.Effect;
import io.github.piiflow.rule.Position;
import io.github.piiflow.rule.Row;
import io.github.piiflow.rule.Rules;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is known of the arguments of a method that a library calls: where a row about the library's method sets a part of an argument,
 * whoever implements it is given an argument like that.
 */
final class Entry {
    private final Set<String> methods = new HashSet<>();

    Entry(Rules rules) {
        for (Row row : rules.allRows()) {
            if (row.call() != null && row.effects().stream().anyMatch(Entry::setsArgument)) {
                methods.add(row.call().name());
            }
        }
    }

    private static boolean setsArgument(Effect effect) {
        return effect instanceof Effect.Set set
                && set.position().root() == Position.Root.ARG
                && !(set.constant() instanceof Position);
    }

    /** Prepares the parameters of a method, which stand in the first registers. */
    void enter(Evaluation evaluation, MethodInfo method, State state) {
        if (methods.contains(method.name()) && !method.isStatic()) {
            JavaType owner = new JavaType.ClassType(method.owner(), List.of());
            Value[] arguments = new Value[method.parameterTypes().size()];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = state.get(i);
            }
            Call call = Call.any(method, owner, method.parameterTypes());
            set(evaluation, call, arguments, "", state);
        }
    }

    /**
     * Prepares what a function is given of which nothing is known.
     *
     * @param where tells the objects of one function from those of others
     */
    void enter(Evaluation evaluation, Link.FunctionLink function, Value[] arguments, String where, State state) {
        MethodInfo method = function.method();
        if (method != null && methods.contains(method.name())) {
            Call call = Call.any(method, function.functional(), method.parameterTypes());
            set(evaluation, call, arguments, where, state);
        }
    }

    private static void set(Evaluation evaluation, Call call, Value[] arguments, String where, State state) {
        for (Row row : evaluation.program().rows(call)) {
            for (Effect effect : row.effects()) {
                if (setsArgument(effect)
                        && effect instanceof Effect.Set set
                        && set.position().index() < arguments.length
                        && set.position().parts().get(0) instanceof Position.Field field) {
                    Value constant = Value.constant(set.constant());
                    String part = Settings.selector(field.name());
                    int index = set.position().index();
                    if (arguments[index].tokens().isEmpty()) {
                        Path object = Path.unknown(where + "." + index, call.types()[index]);
                        arguments[index] = Value.of(Token.at(object)).unknown(true);
                    }
                    evaluation.memory().write(state, arguments[index], part, constant, JavaType.UNKNOWN, null, false);
                }
            }
        }
    }
}
