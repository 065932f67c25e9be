package io.github.piiflow.recipient;

import io.github.piiflow.binding.Bodies;
import io.github.piiflow.binding.Bodies.Unit;
import io.github.piiflow.binding.Link;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.code.Instr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who calls the methods of the source, and with what. */
final class Callers {
    private static final int MOST = 24;

    private final Bodies code;
    private final Map<MethodInfo, List<Passed>> known = new HashMap<>();

    Callers(Bodies code) {
        this.code = code;
    }

    /** The arguments of a call, which are registers of the unit. */
    record Passed(Unit unit, int[] arguments) {}

    List<Passed> of(MethodInfo method) {
        return known.computeIfAbsent(method, this::calls);
    }

    private List<Passed> calls(MethodInfo method) {
        List<Passed> calls = new ArrayList<>();
        String name = method.isConstructor() ? method.owner().simpleName() : method.name();
        for (MethodInfo caller : code.mentioning(name)) {
            Unit unit = code.unit(caller);
            for (Instr instr : unit == null ? List.<Instr>of() : unit.instructions()) {
                int[] arguments = unit == null ? null : passed(instr, method, unit);
                if (unit != null && arguments != null && calls.size() < MOST) {
                    calls.add(new Passed(unit, arguments));
                }
            }
        }
        return calls;
    }

    /** The arguments of a call to a method; null for anything else. */
    private static int @Nullable [] passed(Instr instr, MethodInfo method, Unit unit) {
        if (instr instanceof Instr.New created
                && method.isConstructor()
                && unit.body().link(created) instanceof Link.CallLink link
                && link.method() == method) {
            return created.args();
        }
        if (instr instanceof Instr.Call call
                && call.name().equals(method.name())
                && unit.body().link(call) instanceof Link.CallLink link
                && (link.method() == method || overrides(method, link.method()))) {
            return call.args();
        }
        return null;
    }

    private static boolean overrides(MethodInfo method, @Nullable MethodInfo called) {
        return called != null
                && called.isAbstract()
                && called.parameterTypes().size() == method.parameterTypes().size()
                && method.owner().isSubtypeOf(called.owner().name());
    }
}
