package io.github.piiflow.exposure;

import io.github.piiflow.binding.Bodies.Unit;
import io.github.piiflow.code.Instr;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The calls that go on with what a call gave: {@code builder.level(FULL).target(Some.class)}, over variables, too. */
final class Chain {
    private Chain() {}

    /** Class literals that are given to what comes of a call. */
    static List<Instr.ClassLiteral> literals(Instr start, Unit unit) {
        Set<Integer> built = new HashSet<>(Set.of(start.target()));
        List<Instr.ClassLiteral> literals = new ArrayList<>();
        boolean after = false;
        for (Instr instr : unit.instructions()) {
            after |= instr == start;
            if (after && instr instanceof Instr.Copy copy && built.contains(copy.source())) {
                built.add(copy.target());
            } else if (after
                    && instr instanceof Instr.Call call
                    && (call == start || built.contains(call.receiver()))) {
                built.add(call.target());
                for (int argument : call.args()) {
                    for (Instr each : unit.definitions().getOrDefault(argument, List.of())) {
                        if (each instanceof Instr.ClassLiteral literal) {
                            literals.add(literal);
                        }
                    }
                }
            }
        }
        return literals;
    }
}
