package io.github.piiflow.code;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A field, enum constant or record component.
 *
 * @param type declared type; for an enum constant the enum itself
 * @param constant compile-time constant of a {@code final} field whose initialiser is a literal (or literals joined by +), else null
 * @param span the name in its declaration
 */
public record FieldDecl(
        String name,
        TypeUse type,
        Set<Modifier> modifiers,
        List<AnnotationUse> annotations,
        boolean enumConstant,
        @Nullable Object constant,
        long span) {
    /** Copies the collections. */
    public FieldDecl {
        modifiers = Set.copyOf(modifiers);
        annotations = List.copyOf(annotations);
    }

    /** Whether it belongs to the class rather than to each object. */
    public boolean isStatic() {
        return modifiers.contains(Modifier.STATIC);
    }
}
