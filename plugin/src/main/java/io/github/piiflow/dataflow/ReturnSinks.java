package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.mapping.Mappings;
import io.github.piiflow.rule.Effect;
import io.github.piiflow.rule.ReturnRule;
import io.github.piiflow.rule.Rules;
import java.util.ArrayList;
import java.util.List;

/** What leaves with the results of methods, by their annotations and those of their classes. */
final class ReturnSinks {
    private final Rules rules;
    private final Mappings mappings;
    private final Types types;

    ReturnSinks(Rules rules, Mappings mappings, Types types) {
        this.rules = rules;
        this.mappings = mappings;
        this.types = types;
    }

    List<Effect.Sink> of(MethodInfo method) {
        if (method.annotations().isEmpty()) {
            return List.of();
        }
        List<Effect.Sink> sinks = new ArrayList<>(1);
        for (ReturnRule rule : rules.returns()) {
            if ((!rule.onlyText() || types.isTextual(method.returnType()))
                    && mappings.isAnnotated(method.annotations(), rule.annotations(), method.owner())
                    && (rule.with().isEmpty() || isAround(method, rule.with()))
                    && (rule.without().isEmpty() || !isAround(method, rule.without()))) {
                sinks.add(rule.sink());
            }
        }
        return sinks;
    }

    private boolean isAround(MethodInfo method, List<String> annotations) {
        ClassInfo owner = method.owner();
        return mappings.isAnnotated(method.annotations(), annotations, owner)
                || mappings.isAnnotated(owner.annotations(), annotations, owner);
    }
}
