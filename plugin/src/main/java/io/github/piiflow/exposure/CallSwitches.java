package io.github.piiflow.exposure;

import io.github.piiflow.binding.Bodies;
import io.github.piiflow.binding.Bodies.Unit;
import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.Link;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.code.Instr;
import io.github.piiflow.rule.Switch;
import java.util.List;
import java.util.Locale;

/** Switches that are calls, or constants given to one. */
final class CallSwitches {
    private final Bodies bodies;
    private final Reach reach;
    private final Told told;

    CallSwitches(Bodies bodies, Reach reach, Told told) {
        this.bodies = bodies;
        this.reach = reach;
        this.told = told;
    }

    void calls(Switch one, String name) {
        int dot = name.lastIndexOf('.');
        String type = name.substring(0, dot);
        for (MethodInfo method : bodies.mentioning(name.substring(dot + 1))) {
            Unit unit = bodies.unit(method);
            for (Instr instr : unit == null ? List.<Instr>of() : unit.instructions()) {
                if (unit != null
                        && instr instanceof Instr.Call call
                        && call.name().equals(name.substring(dot + 1))
                        && isOf(call, type, unit)
                        && hasArguments(one, call, unit)) {
                    told.report(one, reach.around(one, call, unit), Told.site(name, call.span(), method));
                }
            }
        }
    }

    private static boolean isOf(Instr.Call call, String type, Unit unit) {
        if (!(unit.body().link(call) instanceof Link.CallLink link)) {
            return false;
        }
        ClassInfo receiver = link.receiverType().classInfo();
        MethodInfo method = link.method();
        return receiver != null && receiver.isSubtypeOf(type)
                || method != null && method.owner().isSubtypeOf(type);
    }

    private static boolean hasArguments(Switch one, Instr.Call call, Unit unit) {
        if (one.arguments() >= 0 && call.args().length != one.arguments()) {
            return false;
        }
        if (one.is().isEmpty()) {
            return true;
        }
        return call.args().length > 0
                && unit.definitions().getOrDefault(call.args()[0], List.of()).stream()
                        .anyMatch(each -> one.is().contains(constant(each, unit)));
    }

    /** What a constant says, be it written out, a constant field or {@code Boolean.TRUE}; else nothing. */
    private static String constant(Instr instr, Unit unit) {
        if (instr instanceof Instr.Const constant) {
            return String.valueOf(constant.value());
        }
        boolean read = instr instanceof Instr.LoadField || instr instanceof Instr.Name;
        if (!read || !(unit.body().link(instr) instanceof Link.FieldLink link) || link.field() == null) {
            return "";
        }
        if (link.field().owner().name().equals("java.lang.Boolean")) {
            return link.field().name().toLowerCase(Locale.ROOT);
        }
        return String.valueOf(link.field().constant());
    }

    void constants(Switch one, String name) {
        String simple = name.substring(name.lastIndexOf('.') + 1);
        for (MethodInfo method : bodies.mentioning(simple)) {
            Unit unit = bodies.unit(method);
            for (Instr instr : unit == null ? List.<Instr>of() : unit.instructions()) {
                if (unit != null
                        && (instr instanceof Instr.LoadField || instr instanceof Instr.Name)
                        && unit.body().link(instr) instanceof Link.FieldLink link
                        && link.field() != null
                        && (link.field().owner().name() + "." + link.field().name()).equals(name)
                        && !isCompared(instr.target(), unit)) {
                    Instr given = givenTo(instr, unit);
                    told.report(one, reach.around(one, given, unit), Told.site(name, given.span(), method));
                }
            }
        }
    }

    private static boolean isCompared(int register, Unit unit) {
        return unit.instructions().stream()
                .anyMatch(instr ->
                        instr instanceof Instr.Binary test && (test.left() == register || test.right() == register));
    }

    /** The call that is given the constant, else the constant. */
    private static Instr givenTo(Instr constant, Unit unit) {
        for (Instr instr : unit.instructions()) {
            if (instr instanceof Instr.Call call) {
                for (int argument : call.args()) {
                    if (argument == constant.target()) {
                        return call;
                    }
                }
            }
        }
        return constant;
    }
}
