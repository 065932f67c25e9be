package io.github.piiflow.code;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter or local variable, one register of a {@link Body}.
 *
 * @param name as written; {@code _} for unnamed ones
 * @param type declared type; null for {@code var}, lambda parameters without a type, and several exceptions in a catch
 * @param span where the name is declared
 */
public record Variable(Kind kind, String name, @Nullable TypeUse type, List<AnnotationUse> annotations, long span) {
    /** Copies the annotations. */
    public Variable {
        annotations = List.copyOf(annotations);
    }

    /** How the variable came to be. */
    public enum Kind {
        PARAMETER,
        LAMBDA_PARAMETER,
        LOCAL,
        PATTERN,
        EACH,
        CAUGHT,
        RESOURCE
    }
}
