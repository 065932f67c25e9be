package io.github.piiflow.generated;

import io.github.piiflow.code.AnnotationUse;
import io.github.piiflow.code.Modifier;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lombok's AccessLevel. */
final class LombokAccess {
    /** Stands for an annotation without values. */
    static final AnnotationValues PUBLIC = new AnnotationValues(new AnnotationUse("", Map.of()));

    private LombokAccess() {}

    static boolean isNone(AnnotationValues annotation, String member) {
        return annotation.constant(member).equals("NONE");
    }

    /** Modifiers for the access an annotation asks for, public without one. */
    static Modifier[] modifiers(@Nullable AnnotationValues annotation, String member) {
        String level = annotation == null ? "" : annotation.constant(member);
        return switch (level) {
            case "PRIVATE" -> new Modifier[] {Modifier.PRIVATE};
            case "PROTECTED" -> new Modifier[] {Modifier.PROTECTED};
            case "PACKAGE", "MODULE" -> new Modifier[] {};
            default -> new Modifier[] {Modifier.PUBLIC};
        };
    }

    /** The same, and static if asked for. */
    static Modifier[] modifiers(AnnotationValues annotation, String member, boolean onClass) {
        Modifier[] access = modifiers(annotation, member);
        if (!onClass) {
            return access;
        }
        Modifier[] result = Arrays.copyOf(access, access.length + 1);
        result[access.length] = Modifier.STATIC;
        return result;
    }
}
