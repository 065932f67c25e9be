package io.github.piiflow.rule;

import java.util.List;

/**
 * Where data enters or leaves a call.
 *
 * @param root receiver, argument, result, thrown
 * @param index argument number for ARG (exactly this one) and ARGS (this one and all after it); 0 otherwise
 * @param parts what of it, outermost first
 */
public record Position(Root root, int index, List<Part> parts) {
    /** Copies the parts. */
    public Position {
        parts = List.copyOf(parts);
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

    /** {@code [append]}: the next free place. */
    public record Append() implements Part {}

    /** <code>{*}</code>: any map value. */
    public record AnyValue() implements Part {}

    /** <code>{"id"}</code>: the map value under a literal key. */
    public record KeyValue(String key) implements Part {}

    /** <code>{arg0}</code>: the map value under the key that an argument holds. */
    public record ArgumentKeyValue(int argument) implements Part {}

    /** {@code .paramN} of a callback. */
    public record CallbackParameter(int index) implements Part {}

    /** {@code .return} of a callback. */
    public record CallbackReturn() implements Part {}

    /** {@code .in} of an object applied later. */
    public record In() implements Part {}

    /** {@code .out} of an object applied later. */
    public record Out() implements Part {}

    /** {@code this*}: everything it holds. */
    public record Everything() implements Part {}
}
