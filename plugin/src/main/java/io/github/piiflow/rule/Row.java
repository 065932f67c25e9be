package io.github.piiflow.rule;

import io.github.piiflow.symbol.Place;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One row of a pack.
 *
 * @param on dotted type name; every type of a package and below ({@code com.acme.**}); methods that carry an annotation or whose
 *     type does ({@code @com.acme.Remote}); or a simple-name glob ({@code *Logger}) for unresolved types
 * @param subtypes whether subtypes of {@code on} match too
 * @param call which methods, null if the row is about the type itself
 * @param onStatic only static ({@code TRUE}) or only instance methods ({@code FALSE}); null for both
 * @param when conditions on arguments and the receiver, all of which must hold; by argument, those of the receiver first
 * @param effects what it does, at least one
 * @param place where the row stands
 */
public record Row(
        String on,
        boolean subtypes,
        @Nullable CallPattern call,
        @Nullable Boolean onStatic,
        List<Condition> when,
        List<Effect> effects,
        String note,
        Place place) {
    /** Ends {@code on} if the row is about all types of a package and below. */
    public static final String PACKAGE = ".**";
    /** Begins {@code on} if the row is about library types by their simple names, known ones, too. */
    public static final String LIBRARY = "**.";
    /** Begins {@code on} if the row is about what carries an annotation. */
    public static final String ANNOTATED = "@";

    /** Copies the collections. */
    public Row {
        when = List.copyOf(when);
        effects = List.copyOf(effects);
    }

    /** The annotation that a called method or its type must carry; null if the row is about types. */
    public @Nullable String annotation() {
        return on.startsWith(ANNOTATED) ? on.substring(ANNOTATED.length()) : null;
    }

    /** Whether it is about library types by their simple names. */
    public boolean isAboutLibraries() {
        return on.startsWith(LIBRARY);
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
     * Whether an argument may be this constant: nothing in {@code when} is against it. Conditions on parts of the receiver
     * are not looked at.
     */
    public boolean admits(int argument, @Nullable Object constant) {
        return when.stream()
                .allMatch(each ->
                        each.argument() != argument || each instanceof Condition.PartOneOf || each.admits(constant));
    }

    /** Whether it matters which constant an argument is: for a condition, a key or a place. */
    public boolean dependsOnConstant(int argument) {
        return when.stream().anyMatch(each -> each.argument() == argument)
                || effects.stream().anyMatch(each -> each.dependsOnConstant(argument));
    }

    /**
     * Those of the rows that match a call which apply to it: the ones whose conditions hold, and of those without any what the
     * former do not hide. A row whose conditions hold hides effects of the same group in all rows without.
     *
     * @param holds whether all conditions of a row hold; asked only if it has any
     */
    public static List<Row> applying(List<Row> rows, Predicate<Row> holds) {
        boolean conditions = false;
        for (Row row : rows) {
            conditions |= !row.when.isEmpty();
        }
        return conditions ? visible(rows, holds) : rows;
    }

    private static List<Row> visible(List<Row> rows, Predicate<Row> holds) {
        List<Row> open = new ArrayList<>(rows.size());
        Set<EffectGroup> hidden = EnumSet.noneOf(EffectGroup.class);
        for (Row row : rows) {
            if (row.when.isEmpty()) {
                open.add(row);
            } else if (holds.test(row)) {
                open.add(row);
                row.effects.forEach(effect -> hidden.add(effect.group()));
            }
        }
        if (hidden.isEmpty()) {
            return open;
        }
        return open.stream()
                .map(row -> row.when.isEmpty() ? row.only(effect -> !hidden.contains(effect.group())) : row)
                .filter(row -> !row.effects.isEmpty())
                .toList();
    }

    /**
     * A method pattern.
     *
     * @param name method name, {@code new} for constructors, {@code *} for any
     * @param parameters erased parameter types, simple or dotted, {@code *} for any one; null for any parameters
     * @param open whether more parameters may follow ({@code ...})
     */
    public record CallPattern(String name, @Nullable List<String> parameters, boolean open) {
        /** Copies the parameters. */
        public CallPattern {
            parameters = parameters == null ? null : List.copyOf(parameters);
        }

        /** As it is written in packs. */
        @Override
        public String toString() {
            if (parameters == null) {
                return name;
            }
            String rest = open ? (parameters.isEmpty() ? "..." : ",...") : "";
            return name + "(" + String.join(",", parameters) + rest + ")";
        }
    }
}
