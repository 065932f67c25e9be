package io.github.piiflow.benchmark;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.code.AnnotationUse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Writes resolved types and annotations as Java. */
final class SourceTexts {
    private static final int DEEPEST = 3;

    private SourceTexts() {}

    /** A type with full names, type variables replaced by their bounds; tells each class of the source that is named. */
    static String type(JavaType type, Consumer<ClassInfo> named) {
        String text = type(type, named, 0);
        return text.equals("?") || text.equals("null") ? "var" : text;
    }

    private static String type(JavaType type, Consumer<ClassInfo> named, int depth) {
        if (type instanceof JavaType.ArrayType array) {
            String component = type(array.component(), named, depth);
            return component.equals("?") ? "?" : component + "[]";
        }
        if (type instanceof JavaType.Variable variable) {
            return depth > DEEPEST
                    ? "Object"
                    : type(variable.bound(), named, depth + 1).replaceFirst("^\\?$", "Object");
        }
        if (type instanceof JavaType.ClassType known) {
            named.accept(known.info());
            String name = name(known.info());
            if (known.arguments().isEmpty() || depth > DEEPEST) {
                return name;
            }
            List<String> arguments = known.arguments().stream()
                    .map(each -> type(each, named, depth + 1))
                    .toList();
            return name + "<" + String.join(",", arguments) + ">";
        }
        return type.erasure();
    }

    private static String name(ClassInfo info) {
        String name = info.name();
        return name.startsWith("java.lang.") && name.indexOf('.', 10) < 0 ? name.substring(10) : name;
    }

    static String annotationNames(List<AnnotationUse> annotations) {
        return String.join(
                " ", annotations.stream().map(each -> "@" + each.name()).toList());
    }

    static String annotations(List<AnnotationUse> annotations) {
        return String.join(
                " ", annotations.stream().map(SourceTexts::annotation).toList());
    }

    private static String annotation(AnnotationUse use) {
        Map<String, String> members = new TreeMap<>();
        use.values().forEach((name, value) -> {
            if (value instanceof String text && text.length() <= 60 && text.matches("[^\\\\\"\\p{Cntrl}]*")) {
                members.put(name, "\"" + text + "\"");
            } else if (value instanceof AnnotationUse.NameUse constant) {
                members.put(name, constant.name());
            } else if (value instanceof Boolean || value instanceof Integer) {
                members.put(name, value.toString());
            }
        });
        String inner = String.join(
                ",",
                members.entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .toList());
        return "@" + use.name() + (inner.isEmpty() ? "" : "(" + inner + ")");
    }
}
