package io.github.piiflow.code;

import java.util.Map;

/**
 * An annotation as written.
 *
 * @param name as written, dotted ({@code ToString.Exclude}, {@code jakarta.persistence.Column})
 * @param values member name to value: String, Boolean, Number, Character, {@link TypeUse} for class literals,
 *     {@link NameUse} for names of constants, AnnotationUse, or List of these; the single member is {@code value}. An expression that is
 *     none of these is left out
 */
public record AnnotationUse(String name, Map<String, Object> values) {
    /** Copies the values. */
    public AnnotationUse {
        values = Map.copyOf(values);
    }

    /** A constant or enum constant named in an annotation, dotted as written. */
    public record NameUse(String name) {}

    /** The part after the last dot. */
    public String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
