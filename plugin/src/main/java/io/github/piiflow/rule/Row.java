package io.github.piiflow.rule;

import io.github.piiflow.symbol.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One row of a pack.
 *
 * @param on dotted type name, or a simple-name glob ({@code *Logger}) for unresolved types
 * @param subtypes whether subtypes of {@code on} match too
 * @param call which methods, null if the row is about the type itself
 * @param onStatic only static ({@code TRUE}) or only instance methods ({@code FALSE}); null for both
 * @param when constants an argument must be one of, by argument index
 * @param effects what it does, at least one
 * @param place where the row stands
 */
public record Row(
        String on,
        boolean subtypes,
        @Nullable CallPattern call,
        @Nullable Boolean onStatic,
        Map<Integer, List<Object>> when,
        List<Effect> effects,
        String note,
        Place place) {
    /** Copies the collections. */
    public Row {
        when = Map.copyOf(when);
        effects = List.copyOf(effects);
    }

    /** This row with only some of its effects. */
    Row only(Predicate<Effect> wanted) {
        return effects.stream().allMatch(wanted)
                ? this
                : new Row(
                        on,
                        subtypes,
                        call,
                        onStatic,
                        when,
                        effects.stream().filter(wanted).toList(),
                        note,
                        place);
    }

    /**
     * Whether an argument may be this constant: {@code when} says nothing about it, or lists it. Numbers are equal by value
     * whatever their type, a {@code char} is equal to the text of it.
     */
    public boolean admits(int argument, @Nullable Object constant) {
        List<Object> wanted = when.get(argument);
        return wanted == null || wanted.stream().anyMatch(each -> each.equals(constant) || sameValue(each, constant));
    }

    private static boolean sameValue(Object wanted, @Nullable Object constant) {
        if (wanted instanceof Number one && constant instanceof Number other) {
            return Double.isFinite(one.doubleValue())
                    && Double.isFinite(other.doubleValue())
                    && new BigDecimal(one.toString()).compareTo(new BigDecimal(other.toString())) == 0;
        }
        return constant instanceof Character && wanted.equals(constant.toString());
    }

    /**
     * A method pattern.
     *
     * @param name method name, {@code new} for constructors, {@code *} for any
     * @param parameters erased parameter types, simple or dotted, {@code *} for any one; null for any parameters
     * @param open whether more parameters may follow ({@code ...})
     */
    public record CallPattern(String name, @Nullable List<String> parameters, boolean open) {}
}
