package io.github.piiflow.rule;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where data enters or leaves a call.
 *
 * @param root receiver, argument, result, thrown
 * @param index argument number for ARG (exactly this one) and ARGS (this one and all after it); 0 otherwise
 * @param parts what of it, outermost first
 */
public record Position(Root root, int index, List<Part> parts) {
    private static final Map<Part, String> NAMELESS = Map.of(
            new Append(), "[append]",
            new AnyValue(), "{*}",
            new EveryProperty(), ".*",
            new CallbackReturn(), ".return",
            new In(), ".in",
            new Out(), ".out",
            new Everything(), "*");

    /** Copies the parts. */
    public Position {
        parts = List.copyOf(parts);
    }

    /** As it is written in packs. */
    @Override
    public String toString() {
        String text = switch (root) {
            case THIS -> "this";
            case ARG -> "arg" + index;
            case ARGS -> index == 0 ? "arg*" : "arg" + index + "+";
            case RETURN -> "return";
            case THROWN -> "thrown";
        };
        return text + parts.stream().map(Position::written).collect(joining());
    }

    private static String written(Part part) {
        if (part instanceof Field field) {
            return "." + field.name();
        }
        if (part instanceof Element element) {
            return element.index() < 0 ? "[*]" : "[" + element.index() + "]";
        }
        if (part instanceof ArgumentElement element) {
            return "[arg" + element.argument() + "]";
        }
        if (part instanceof Place place) {
            return "[" + place.kind().name().toLowerCase(Locale.ROOT) + written(place) + "]";
        }
        if (part instanceof KeyValue value) {
            return "{\"" + value.key() + "\"}";
        }
        if (part instanceof ArgumentKeyValue value) {
            return "{arg" + value.argument() + "}";
        }
        if (part instanceof CallbackParameter parameter) {
            return ".param" + parameter.index();
        }
        return NAMELESS.getOrDefault(part, "");
    }

    private static String written(Place place) {
        if (place.kind() != PlaceKind.INSERT && place.kind() != PlaceKind.REMOVE) {
            return "";
        }
        return ":" + (place.argument() >= 0 ? "arg" + place.argument() : place.index() < 0 ? "last" : place.index());
    }

    /** Whether a part of it is named by an argument. */
    boolean isNamedBy(int argument) {
        return parts.stream()
                .anyMatch(part -> part instanceof ArgumentKeyValue key && key.argument() == argument
                        || part instanceof ArgumentElement element && element.argument() == argument
                        || part instanceof Place place && place.argument() == argument);
    }

    /** Where a position starts. */
    public enum Root {
        THIS,
        ARG,
        ARGS,
        RETURN,
        THROWN
    }

    /** One step into an object. */
    public sealed interface Part {}

    /** {@code .name}. */
    public record Field(String name) implements Part {}

    /** {@code [*]} if index is -1, else that place. */
    public record Element(int index) implements Part {}

    /** {@code .*}: every property; moves go from each to the one of the same name. */
    public record EveryProperty() implements Part {}

    /** {@code [arg0]}: the element at the place that an argument gives. */
    public record ArgumentElement(int argument) implements Part {}

    /**
     * A place that depends on what is in the list.
     *
     * @param index place for {@code [insert:0]} and {@code [remove:0]}, else -1
     * @param argument argument that gives the place, else -1
     */
    public record Place(PlaceKind kind, int index, int argument) implements Part {}

    /** What a {@link Place} is about. */
    public enum PlaceKind {
        /** {@code [same]}: each element at its own place; moved to {@code [append]}: all of them in order. */
        SAME,
        /** {@code [last]}: the last element. */
        LAST,
        /** {@code [size]}: the number of elements. */
        SIZE,
        /** {@code [insert:arg0]}: a new place, what was there and behind moves up. */
        INSERT,
        /** {@code [remove:arg0]}, {@code [remove:last]}: takes the place out, what is behind moves down. */
        REMOVE
    }

    /** {@code [append]}: the next free place. */
    public record Append() implements Part {}

    /** <code>{*}</code>: any map value. */
    public record AnyValue() implements Part {}

    /** <code>{"id"}</code>: the map value under a literal key. */
    public record KeyValue(String key) implements Part {}

    /** <code>{arg0}</code>: the map value under the key that an argument holds. */
    public record ArgumentKeyValue(int argument) implements Part {}

    /** {@code .paramN} of a callback; after {@code return}: of the function that the call makes. */
    public record CallbackParameter(int index) implements Part {}

    /** {@code .return} of a callback; after {@code return}: of the function that the call makes. */
    public record CallbackReturn() implements Part {}

    /** {@code .in} of an object applied later. */
    public record In() implements Part {}

    /** {@code .out} of an object applied later. */
    public record Out() implements Part {}

    /** {@code this*}: everything it holds. */
    public record Everything() implements Part {}
}
