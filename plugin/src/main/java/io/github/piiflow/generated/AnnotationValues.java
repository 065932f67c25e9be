package io.github.piiflow.generated;

import io.github.piiflow.code.AnnotationUse;
import io.github.piiflow.code.TypeUse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of an annotation, with what stands for those that are not written. */
record AnnotationValues(AnnotationUse annotation) {

    static @Nullable AnnotationValues of(@Nullable AnnotationUse annotation) {
        return annotation == null ? null : new AnnotationValues(annotation);
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(annotation.values().get(name));
    }

    boolean isOff(String name) {
        return Boolean.FALSE.equals(annotation.values().get(name));
    }

    String text(String name, String otherwise) {
        return annotation.values().get(name) instanceof String text ? text : otherwise;
    }

    int number(String name) {
        return annotation.values().get(name) instanceof Number number ? number.intValue() : 0;
    }

    /** A list of texts; a single one need not be written as a list. */
    List<String> texts(String name) {
        List<String> result = new ArrayList<>();
        Object value = annotation.values().get(name);
        if (value instanceof String text) {
            result.add(text);
        } else if (value instanceof List<?> list) {
            for (Object each : list) {
                if (each instanceof String text) {
                    result.add(text);
                }
            }
        }
        return result;
    }

    /** A list of class literals; a single one need not be written as a list. */
    List<TypeUse> types(String name) {
        List<TypeUse> result = new ArrayList<>();
        Object value = annotation.values().get(name);
        List<?> all = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        for (Object each : all) {
            if (each instanceof TypeUse type) {
                result.add(type);
            }
        }
        return result;
    }

    boolean has(String name) {
        return annotation.values().containsKey(name);
    }

    /** The last part of a named constant; empty if none is named. */
    String constant(String name) {
        return annotation.values().get(name) instanceof AnnotationUse.NameUse use
                ? use.name().substring(use.name().lastIndexOf('.') + 1)
                : "";
    }

    /** Nested annotations; a single one need not be written as a list. */
    List<AnnotationValues> nested(String name) {
        List<AnnotationValues> result = new ArrayList<>();
        Object value = annotation.values().get(name);
        List<?> all = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        for (Object each : all) {
            if (each instanceof AnnotationUse use) {
                result.add(new AnnotationValues(use));
            }
        }
        return result;
    }
}
