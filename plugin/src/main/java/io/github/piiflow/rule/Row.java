package io.github.piiflow.rule;

import io.github.piiflow.symbol.Place;
import java.util.List;
import java.util.Map;
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

    /**
     * A method pattern.
     *
     * @param name method name, {@code new} for constructors, {@code *} for any
     * @param parameters erased parameter types, simple or dotted, {@code *} for any one; null for any parameters
     * @param open whether more parameters may follow ({@code ...})
     */
    public record CallPattern(String name, @Nullable List<String> parameters, boolean open) {}
}
