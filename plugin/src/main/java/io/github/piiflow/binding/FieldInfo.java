package io.github.piiflow.binding;

import io.github.piiflow.code.AnnotationUse;
import io.github.piiflow.code.FieldDecl;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field.
 *
 * @param type as declared in its class, not yet seen through a receiver's type arguments
 * @param annotations with fully qualified names where they resolve
 * @param declaration if it is in the analysed source
 * @param constant compile-time constant, else null
 */
@SuppressWarnings("UnusedVariable")
public record FieldInfo(
        ClassInfo owner,
        String name,
        JavaType type,
        boolean isStatic,
        boolean isFinal,
        boolean isTransient,
        List<AnnotationUse> annotations,
        @Nullable FieldDecl declaration,
        @Nullable Object constant) {
    /** Copies the annotations. */
    public FieldInfo {
        annotations = List.copyOf(annotations);
    }

    /** {@code Owner.name}, for messages and identities. */
    public String qualifiedName() {
        return owner.name() + "#" + name;
    }
}
