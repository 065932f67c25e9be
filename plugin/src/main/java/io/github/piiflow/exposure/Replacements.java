package io.github.piiflow.exposure;

import io.github.piiflow.binding.Bodies;
import io.github.piiflow.binding.Bodies.Unit;
import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.Link;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.binding.World;
import io.github.piiflow.code.Instr;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** What the code of a converter or layout replaces in the text that it is given, as far as patterns and replacements are constants. */
final class Replacements {
    private static final Set<String> REPLACE = Set.of("replaceAll", "replaceFirst", "appendReplacement");
    private static final int DEEPEST = 3;

    private final World world;
    private final Bodies bodies;

    Replacements(World world, Bodies bodies) {
        this.world = world;
        this.bodies = bodies;
    }

    /**
     * A pattern and what comes in its place.
     *
     * @param wholeLine whether it sees the whole line, whatever the pattern of the line is
     */
    record Replacement(Pattern pattern, String by, boolean first, boolean wholeLine) {
        static Optional<Replacement> of(String regex, String by, boolean wholeLine) {
            try {
                return Optional.of(new Replacement(Pattern.compile(regex), by, false, wholeLine));
            } catch (PatternSyntaxException e) {
                return Optional.empty();
            }
        }

        String apply(String text) {
            try {
                return first
                        ? pattern.matcher(text).replaceFirst(by)
                        : pattern.matcher(text).replaceAll(by);
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                return text; // a group that is not there
            }
        }
    }

    /** All replacements in a class and in what it calls. */
    List<Replacement> of(ClassInfo info, boolean wholeLine) {
        List<Replacement> all = new ArrayList<>();
        Set<MethodInfo> seen = new LinkedHashSet<>();
        for (MethodInfo method : info.methods()) {
            collect(method, wholeLine, seen, 0, all);
        }
        return all;
    }

    private void collect(
            MethodInfo method, boolean wholeLine, Set<MethodInfo> seen, int depth, List<Replacement> into) {
        Unit unit = depth > DEEPEST || !seen.add(method) ? null : bodies.unit(method);
        for (Instr instr : unit == null ? List.<Instr>of() : unit.instructions()) {
            if (unit == null || !(instr instanceof Instr.Call call)) {
                continue;
            }
            if (REPLACE.contains(call.name()) && call.args().length > 0) {
                replacement(call, unit, wholeLine).ifPresent(into::add);
            } else if (unit.body().link(call) instanceof Link.CallLink link
                    && link.method() != null
                    && link.method().owner().origin() == ClassInfo.Origin.SOURCE) {
                world.targets(link.method(), link.method().owner())
                        .forEach(target -> collect(target, wholeLine, seen, depth + 1, into));
            }
        }
    }

    private Optional<Replacement> replacement(Instr.Call call, Unit unit, boolean wholeLine) {
        boolean onText = call.args().length == 2 && !call.name().equals("appendReplacement");
        String regex = onText ? text(call.args()[0], unit) : pattern(call.receiver(), unit, 0);
        String by = text(call.args()[call.args().length - 1], unit);
        if (regex == null) {
            return Optional.empty();
        }
        return Replacement.of(regex, by == null ? "*" : by, wholeLine)
                .map(each ->
                        new Replacement(each.pattern(), each.by(), call.name().equals("replaceFirst"), wholeLine));
    }

    /** The pattern of a matcher, a pattern or a text. */
    private @Nullable String pattern(int register, Unit unit, int depth) {
        for (Instr instr : depth > 8 ? List.<Instr>of() : definitions(register, unit)) {
            if (instr instanceof Instr.Copy copy) {
                return pattern(copy.source(), unit, depth + 1);
            }
            if (instr instanceof Instr.Call call && call.name().equals("compile") && call.args().length > 0) {
                return text(call.args()[0], unit);
            }
            if (instr instanceof Instr.Call call && call.name().equals("matcher")) {
                return pattern(call.receiver(), unit, depth + 1);
            }
            FieldInfo field = field(instr, unit);
            if (field != null) {
                return stored(field);
            }
        }
        return null;
    }

    /** The pattern that a field is initialised with. */
    private @Nullable String stored(FieldInfo field) {
        for (MethodInfo method : bodies.storing(field)) {
            Unit unit = bodies.unit(method);
            for (Instr instr : unit == null ? List.<Instr>of() : unit.instructions()) {
                if (unit != null
                        && unit.body().link(instr) instanceof Link.FieldLink link
                        && link.field() == field
                        && !(instr instanceof Instr.Name)
                        && !(instr instanceof Instr.LoadField)) {
                    int source =
                            instr instanceof Instr.StoreName name ? name.source() : ((Instr.StoreField) instr).source();
                    return pattern(source, unit, 1);
                }
            }
        }
        return null;
    }

    private static @Nullable FieldInfo field(Instr instr, Unit unit) {
        boolean read = instr instanceof Instr.Name || instr instanceof Instr.LoadField;
        return read && unit.body().link(instr) instanceof Link.FieldLink link ? link.field() : null;
    }

    private static List<Instr> definitions(int register, Unit unit) {
        return unit.definitions().getOrDefault(register, List.of());
    }

    private static @Nullable String text(int register, Unit unit) {
        for (Instr instr : definitions(register, unit)) {
            if (instr instanceof Instr.Const constant && constant.value() instanceof String text) {
                return text;
            }
            if (instr instanceof Instr.Copy copy) {
                return text(copy.source(), unit);
            }
            FieldInfo field = field(instr, unit);
            if (field != null && field.constant() instanceof String text) {
                return text;
            }
            if (instr instanceof Instr.Plus plus) {
                StringBuilder whole = new StringBuilder();
                for (int part : plus.parts()) {
                    String text = text(part, unit);
                    if (text == null) {
                        return null;
                    }
                    whole.append(text);
                }
                return whole.toString();
            }
        }
        return null;
    }
}
