package io.github.piiflow.code;

import java.util.List;

/**
 * A type as the source writes it, not yet resolved.
 *
 * @param name as written without arguments, dotted ({@code Map.Entry}, {@code java.util.List}, {@code int}, {@code ?});
 *     for a wildcard with a bound the bound's name; {@code var} is never here (a variable without a type has none)
 * @param arguments type arguments, empty for raw and diamond
 * @param dimensions array dimensions, 0 for no array
 */
public record TypeUse(String name, List<TypeUse> arguments, int dimensions) {
    /** Copies the arguments. */
    public TypeUse {
        arguments = List.copyOf(arguments);
    }

    /** A plain type without arguments. */
    public static TypeUse of(String name) {
        return new TypeUse(name, List.of(), 0);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(name);
        if (!arguments.isEmpty()) {
            text.append('<');
            for (int i = 0; i < arguments.size(); i++) {
                text.append(i == 0 ? "" : ", ").append(arguments.get(i));
            }
            text.append('>');
        }
        return text.append("[]".repeat(dimensions)).toString();
    }
}
