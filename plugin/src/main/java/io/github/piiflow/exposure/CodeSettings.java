package io.github.piiflow.exposure;

import io.github.piiflow.binding.Bodies;
import io.github.piiflow.binding.Bodies.Unit;
import io.github.piiflow.binding.Link;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.code.Instr;
import io.github.piiflow.rule.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the source itself sets as a configuration file would: levels of loggers and properties of the system, by constants. */
final class CodeSettings {
    private static final int MOST_COPIES = 4;
    private static final Pattern JOINT = Pattern.compile("_(.)");

    private final Bodies bodies;
    private final List<String> levelSetters;

    CodeSettings(Bodies bodies, Vocabulary vocabulary) {
        this.bodies = bodies;
        this.levelSetters = vocabulary.levelSetters().stream()
                .sorted()
                .map(CodeSettings::methodName)
                .toList();
    }

    private static String methodName(String words) {
        return JOINT.matcher(words).replaceAll(joint -> joint.group(1).toUpperCase(Locale.ROOT));
    }

    /**
     * A constant that is set under a name.
     *
     * @param at the call that sets it
     */
    record Found(String name, String value, Instr.Call at, Unit unit) {}

    /** {@code context.getLogger("..").setLevel(Level.DEBUG)}, {@code Configurator.setLevel("..", Level.DEBUG)}. */
    List<Found> levels() {
        List<Found> found = new ArrayList<>();
        for (String setter : levelSetters) {
            for (Unit unit : mentioning(setter)) {
                for (Instr.Call call : calls(unit, setter)) {
                    int[] args = call.args();
                    String logger = args.length == 1
                            ? logger(definition(call.receiver(), unit), unit)
                            : args.length == 2 ? text(definition(args[0], unit), unit) : null;
                    String level = logger == null ? null : level(definition(args[args.length - 1], unit), unit);
                    if (logger != null && level != null) {
                        found.add(new Found(logger, level, call, unit));
                    }
                }
            }
        }
        return found;
    }

    /** {@code System.setProperty("..", "..")}. */
    List<Found> properties() {
        List<Found> found = new ArrayList<>();
        for (Unit unit : mentioning("setProperty")) {
            for (Instr.Call call : calls(unit, "setProperty")) {
                boolean system = unit.body().link(call) instanceof Link.CallLink link
                        && link.method() != null
                        && link.method().owner().name().equals("java.lang.System");
                String key = system ? text(definition(call.args()[0], unit), unit) : null;
                String value = key == null ? null : text(definition(call.args()[1], unit), unit);
                if (key != null && value != null) {
                    found.add(new Found(key, value, call, unit));
                }
            }
        }
        return found;
    }

    private List<Unit> mentioning(String name) {
        List<Unit> units = new ArrayList<>();
        for (MethodInfo method : bodies.mentioning(name)) {
            Unit unit = bodies.unit(method);
            if (unit != null) {
                units.add(unit);
            }
        }
        return units;
    }

    private static List<Instr.Call> calls(Unit unit, String name) {
        return unit.instructions().stream()
                .filter(instr -> instr instanceof Instr.Call call && call.name().equals(name))
                .map(Instr.Call.class::cast)
                .toList();
    }

    /** What alone is in a register; null if that is not one thing. */
    private static @Nullable Instr definition(int register, Unit unit) {
        int at = register;
        for (int i = 0; i < MOST_COPIES; i++) {
            List<Instr> all = unit.definitions().getOrDefault(at, List.of());
            Instr only = all.size() == 1 ? all.get(0) : null;
            if (only instanceof Instr.Copy copy) {
                at = copy.source();
            } else if (only instanceof Instr.Cast cast) {
                at = cast.source();
            } else {
                return only;
            }
        }
        return null;
    }

    /** The name by which a logger is got. */
    private static @Nullable String logger(@Nullable Instr instr, Unit unit) {
        return instr instanceof Instr.Call call && call.name().equals("getLogger") && call.args().length == 1
                ? text(definition(call.args()[0], unit), unit)
                : null;
    }

    private static @Nullable String text(@Nullable Instr instr, Unit unit) {
        if (instr instanceof Instr.Const constant) {
            return constant.value() instanceof String text ? text : null;
        }
        return instr != null
                        && unit.body().link(instr) instanceof Link.FieldLink link
                        && link.field() != null
                        && link.field().constant() instanceof String text
                ? text
                : null;
    }

    /** A constant of the logging library, or what one is found by: {@code Level.toLevel("DEBUG")}. */
    private static @Nullable String level(@Nullable Instr instr, Unit unit) {
        if (instr instanceof Instr.LoadField load) {
            return load.name();
        }
        if (instr instanceof Instr.Name name) {
            return unit.body().link(name) instanceof Link.FieldLink link
                            && link.field() != null
                            && link.field().isStatic()
                    ? name.name()
                    : null;
        }
        return instr instanceof Instr.Call call && call.args().length > 0
                ? text(definition(call.args()[0], unit), unit)
                : text(instr, unit);
    }
}
