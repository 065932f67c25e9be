package io.github.piiflow.recipient;

import io.github.piiflow.binding.Bodies;
import io.github.piiflow.binding.Bodies.Unit;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.Link;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.code.Instr;
import io.github.piiflow.configuration.Configuration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What address an expression may hold or lead to, found by looking backwards: texts, of objects the text of the address they were
 * made with. Parts that are not known are {@link Configuration#UNKNOWN}.
 */
final class Addresses {
    private static final Set<String> UNKNOWN = Set.of(String.valueOf(Configuration.UNKNOWN));
    private static final int DEEPEST = 40;
    private static final int MOST_TEXTS = 16;
    /** Registers looked at for one question; where callers branch widely, their ways are more than all time can follow. */
    private static final int MOST_STEPS = 2_000;

    private final Bodies code;
    private final SettingsOf settings;
    private final Callers callers;
    private final CallAddresses calls;
    private final Set<Object> running = new HashSet<>();
    private int steps;

    Addresses(Bodies code, SettingsOf settings) {
        this.code = code;
        this.settings = settings;
        this.callers = new Callers(code);
        this.calls = new CallAddresses(this, settings);
    }

    /**
     * A body, and the call by which it was entered, if that is known.
     *
     * @param arguments registers of the caller
     */
    record Place(Unit unit, @Nullable Place caller, int @Nullable [] arguments) {
        static Place of(Unit unit) {
            return new Place(unit, null, null);
        }
    }

    /** The texts that a register may hold. */
    Set<String> of(int register, Place at) {
        steps = running.isEmpty() ? 0 : steps + 1;
        Object step = List.of(at.unit(), register);
        if (register < 0 || steps > MOST_STEPS || running.size() > DEEPEST || !running.add(step)) {
            return UNKNOWN;
        }
        try {
            Set<String> texts = new LinkedHashSet<>();
            if (register < at.unit().method().parameterTypes().size()) {
                texts.addAll(parameter(register, at));
            }
            List<Instr> definitions = at.unit().definitions().getOrDefault(register, List.of());
            for (Instr definition : definitions) {
                texts.addAll(of(definition, at));
            }
            Set<String> set = Hosts.anyAbsolute(texts) ? Set.of() : setLater(register, at);
            Set<String> found = set.isEmpty() ? texts : set;
            return found.isEmpty() ? UNKNOWN : limited(found);
        } finally {
            running.remove(step);
        }
    }

    private static Set<String> limited(Set<String> texts) {
        if (texts.size() <= MOST_TEXTS) {
            return texts;
        }
        Set<String> first = new LinkedHashSet<>(UNKNOWN);
        texts.stream().limit(MOST_TEXTS).forEach(first::add);
        return first;
    }

    /** Addresses that an object is given after it was made: {@code request.setUrl(..)}. */
    private Set<String> setLater(int register, Place at) {
        Set<String> texts = new LinkedHashSet<>();
        for (Instr instr : at.unit().instructions()) {
            if (instr instanceof Instr.Call call && call.receiver() == register && call.args().length > 0) {
                if (AddressMethods.SET_ADDRESS.contains(call.name())) {
                    of(call.args()[0], at).stream().filter(Hosts::isAbsolute).forEach(texts::add);
                } else if (AddressMethods.SET_HOST.contains(call.name())) {
                    texts.addAll(Hosts.bare(of(call.args()[0], at)));
                }
            }
        }
        return texts;
    }

    private Set<String> of(Instr instr, Place at) {
        if (instr instanceof Instr.Const constant) {
            Object value = constant.value();
            return value == null ? Set.of() : Set.of(value.toString());
        }
        if (instr instanceof Instr.Copy copy) {
            return of(copy.source(), at);
        }
        if (instr instanceof Instr.Cast cast) {
            return of(cast.source(), at);
        }
        if (instr instanceof Instr.Plus plus) {
            return joined(plus.parts(), at);
        }
        if (instr instanceof Instr.Name || instr instanceof Instr.LoadField) {
            FieldInfo field = at.unit().body().link(instr) instanceof Link.FieldLink link ? link.field() : null;
            return field == null ? UNKNOWN : field(field);
        }
        if (instr instanceof Instr.New created) {
            return calls.created(created, at);
        }
        return instr instanceof Instr.Call call ? calls.call(call, at) : UNKNOWN;
    }

    /** The texts of parts, one behind the other. */
    Set<String> joined(int[] parts, Place at) {
        Set<String> texts = Set.of("");
        for (int part : parts) {
            Set<String> next = new LinkedHashSet<>();
            for (String end : of(part, at)) {
                texts.forEach(start -> next.add(start + end));
            }
            texts = limited(next);
        }
        return texts;
    }

    private Set<String> field(FieldInfo field) {
        Object constant = field.constant();
        if (constant != null) {
            return Set.of(constant.toString());
        }
        Set<String> configured = settings.of(field);
        if (!configured.isEmpty()) {
            return configured;
        }
        if (!running.add(field)) {
            return UNKNOWN;
        }
        try {
            Set<String> texts = new LinkedHashSet<>();
            boolean stored = false;
            for (MethodInfo method : code.storing(field)) {
                Unit unit = code.unit(method);
                for (Instr instr : unit == null ? List.<Instr>of() : unit.instructions()) {
                    if (unit != null && stores(instr, field, unit)) {
                        stored = true;
                        texts.addAll(of(source(instr), Place.of(unit)));
                    }
                }
            }
            return stored ? texts : made(field.type().erasure(), field.name());
        } finally {
            running.remove(field);
        }
    }

    private static boolean stores(Instr instr, FieldInfo field, Unit unit) {
        boolean store = instr instanceof Instr.StoreField || instr instanceof Instr.StoreName;
        return store && unit.body().link(instr) instanceof Link.FieldLink link && link.field() == field;
    }

    private static int source(Instr store) {
        return store instanceof Instr.StoreField field ? field.source() : ((Instr.StoreName) store).source();
    }

    private Set<String> parameter(int index, Place at) {
        int[] arguments = at.arguments();
        if (at.caller() != null && arguments != null) {
            return index < arguments.length ? of(arguments[index], at.caller()) : UNKNOWN;
        }
        MethodInfo method = at.unit().method();
        Set<String> configured = settings.of(method, index);
        if (!configured.isEmpty()) {
            return configured;
        }
        List<Callers.Passed> given = callers.of(method);
        if (!given.isEmpty()) {
            Set<String> texts = new LinkedHashSet<>();
            for (Callers.Passed call : given) {
                if (index < call.arguments().length) {
                    texts.addAll(of(call.arguments()[index], Place.of(call.unit())));
                }
            }
            return texts;
        }
        return made(
                method.parameterTypes().get(index).erasure(),
                method.parameterNames().get(index));
    }

    /** What the methods say that make objects of a type for whoever needs one; the one of the wanted name if there is. */
    private Set<String> made(String type, String name) {
        List<MethodInfo> makers = settings.makers(type);
        List<MethodInfo> named =
                makers.stream().filter(maker -> maker.name().equals(name)).toList();
        Set<String> texts = new LinkedHashSet<>();
        for (MethodInfo maker : named.isEmpty() ? makers : named) {
            texts.addAll(returned(maker, null, null));
        }
        return texts.isEmpty() ? UNKNOWN : texts;
    }

    private Set<String> returned(MethodInfo method, @Nullable Place caller, int @Nullable [] arguments) {
        Unit unit = code.unit(method);
        if (unit == null || !running.add(method)) {
            return UNKNOWN;
        }
        try {
            Set<String> texts = new LinkedHashSet<>();
            for (int value : unit.returns()) {
                if (!isNull(value, unit)) {
                    texts.addAll(of(value, new Place(unit, caller, arguments)));
                }
            }
            return texts.isEmpty() ? UNKNOWN : texts;
        } finally {
            running.remove(method);
        }
    }

    /** Nothing is sent to null: {@code catch (URISyntaxException e) { return null; }}. */
    private static boolean isNull(int register, Unit unit) {
        List<Instr> definitions = unit.definitions().getOrDefault(register, List.of());
        return !definitions.isEmpty()
                && definitions.stream()
                        .allMatch(each -> each instanceof Instr.Const constant && constant.value() == null);
    }

    /** Where a call sends: its first argument if that is an address, or leads to one; else what it is called on; else any argument. */
    Set<String> sentTo(Instr instr, Place at) {
        if (!(instr instanceof Instr.Call call)) {
            return of(instr, at);
        }
        Set<String> first = call.args().length == 0 ? Set.of() : of(call.args()[0], at);
        if (Hosts.anyAbsolute(first)) {
            return first;
        }
        Set<String> object = isType(call.receiver(), at) ? Set.of() : of(call.receiver(), at);
        if (Hosts.anyAbsolute(object)) {
            return object;
        }
        boolean text = call.args().length > 0
                && at.unit().body().type(call.args()[0]).erasure().equals("java.lang.String");
        boolean open = text && first.stream().anyMatch(each -> each.indexOf(Configuration.UNKNOWN) == 0);
        return open ? first : calls.firstAbsolute(call.args(), at, Set.of());
    }

    /** The address that a call gives. */
    Set<String> call(Instr.Call call, Place at) {
        return calls.call(call, at);
    }

    /** What a method of the source gives when it is called. */
    Set<String> ofSource(MethodInfo method, Instr.Call call, Place at) {
        if (code.unit(method) != null) {
            return returned(method, at, call.args());
        }
        Set<String> texts = new LinkedHashSet<>();
        List<MethodInfo> targets = code.world().targets(method, method.owner());
        targets.stream().limit(4).forEach(target -> texts.addAll(returned(target, at, call.args())));
        return texts.isEmpty() ? UNKNOWN : texts;
    }

    /** Whether what stands in a register is a type, not an object. */
    static boolean isType(int register, Place at) {
        List<Instr> definitions = at.unit().definitions().getOrDefault(register, List.of());
        return register < 0
                || !definitions.isEmpty() && at.unit().body().link(definitions.get(0)) instanceof Link.TypeLink;
    }
}
