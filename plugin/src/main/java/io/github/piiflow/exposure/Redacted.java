package io.github.piiflow.exposure;

import io.github.piiflow.binding.Bodies.Unit;
import io.github.piiflow.code.Instr;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Headers that a body tells a library to leave out: {@code logging.redactHeader("Authorization")}. */
final class Redacted {
    private Redacted() {}

    /**
     * Their names in lower case.
     *
     * @param methods that are told them
     */
    static Set<String> in(Unit unit, List<String> methods) {
        Set<String> names = new HashSet<>();
        for (Instr instr : unit.instructions()) {
            if (instr instanceof Instr.Call call && methods.contains(call.name()) && call.args().length == 1) {
                for (Instr each : unit.definitions().getOrDefault(call.args()[0], List.of())) {
                    if (each instanceof Instr.Const constant && constant.value() instanceof String name) {
                        names.add(name.toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        return names;
    }
}
