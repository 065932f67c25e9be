package io.github.piiflow.benchmark;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.code.TypeDecl;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What a catalogue may look at around the declarations of a sample: their classes with fields, superclasses and the kinds of the types
 * that they name. One line each: name (nested with {@code /}), package length, kind, superclass, annotations, fields, number of methods
 * that do something.
 */
final class DeclaredTypes {
    private static final int MOST_FIELDS_OF_VALUES = 3;
    private static final int ENOUGH = 60;
    private static final int MOST_PARAMETERS = 12;

    private final Map<String, String> lines = new TreeMap<>();
    private final Set<ClassInfo> owners = new LinkedHashSet<>();
    private final Set<ClassInfo> mentioned = new LinkedHashSet<>();
    private final Set<FieldInfo> drawn;

    DeclaredTypes(Set<FieldInfo> drawn) {
        this.drawn = drawn;
    }

    /** A class whose members are in the sample, with all that it stands in and extends. */
    void owner(ClassInfo info) {
        if (info.origin() != ClassInfo.Origin.SOURCE || !owners.add(info)) {
            return;
        }
        if (info.outer() != null) {
            owner(info.outer());
        }
        if (info.superclass() != null) {
            owner(info.superclass().info());
        }
        line(info, true);
    }

    /** A class that a declaration names. */
    void mention(ClassInfo info) {
        if (info.origin() != ClassInfo.Origin.SOURCE || owners.contains(info) || !mentioned.add(info)) {
            return;
        }
        if (info.outer() != null) {
            mention(info.outer());
        }
        line(info, info.fields().stream().filter(field -> !field.isStatic()).count() <= MOST_FIELDS_OF_VALUES);
    }

    List<String> lines() {
        return List.copyOf(lines.values());
    }

    static String binaryName(ClassInfo info) {
        return info.outer() == null ? info.name() : binaryName(info.outer()) + "/" + info.simpleName();
    }

    private void line(ClassInfo info, boolean withFields) {
        String superclass = info.superclass() == null
                        || info.kind() != TypeDecl.Kind.CLASS
                        || info.superclass().erasure().equals("java.lang.Object")
                ? ""
                : info.superclass().erasure();
        List<String> fields = new ArrayList<>();
        if (info.kind() != TypeDecl.Kind.ENUM && info.kind() != TypeDecl.Kind.ANNOTATION) {
            for (FieldInfo field : info.fields()) {
                if (!withFields || field.isStatic() && !drawn.contains(field)) {
                    continue;
                }
                fields.add((field.isStatic() ? "static " : "") + SourceTexts.type(field.type(), this::mention) + " "
                        + field.name());
            }
        }
        String name = binaryName(info);
        lines.put(
                name,
                String.join(
                        "\t",
                        name,
                        kind(info),
                        superclass,
                        SourceTexts.annotationNames(info.annotations()),
                        String.join("; ", fields),
                        withFields ? String.valueOf(Math.min(ENOUGH, doing(info))) : "0"));
    }

    private static String kind(ClassInfo info) {
        boolean abstractClass = info.kind() == TypeDecl.Kind.CLASS && info.isAbstract();
        return abstractClass ? "abstract" : info.kind().name().toLowerCase(Locale.ROOT);
    }

    private static long doing(ClassInfo info) {
        Set<String> fields = new LinkedHashSet<>();
        info.fields().forEach(field -> fields.add(field.name()));
        return info.methods().stream()
                .filter(method -> !method.isStatic() && !method.isConstructor() && isDoing(method.name(), fields))
                .count();
    }

    static boolean isDoing(String method, Set<String> fields) {
        return !method.matches("(<|get|set|is|with|add).*|equals|hashCode|toString") && !fields.contains(method);
    }

    /** Name and parameters of a method; of very many only the first and the one at an index. */
    static String signature(MethodInfo method, int index, Consumer<ClassInfo> named) {
        List<String> parameters = new ArrayList<>();
        for (int i = 0; i < method.parameterNames().size(); i++) {
            if (i >= MOST_PARAMETERS && i != index) {
                continue;
            }
            JavaType type = method.parameterTypes().get(i);
            parameters.add(SourceTexts.type(type, named) + " "
                    + method.parameterNames().get(i));
        }
        return method.name() + "(" + String.join(", ", parameters) + ")";
    }
}
