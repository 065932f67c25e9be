package io.github.piiflow.generated;

import io.github.piiflow.code.FieldDecl;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.TypeDecl;
import io.github.piiflow.code.TypeUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code @ToString}, also as part of {@code @Data} and {@code @Value}: {@code Name(a=..., b=...)}. */
final class LombokToString {
    private static final String INCLUDE = "lombok.ToString.Include";
    private static final String EXCLUDE = "lombok.ToString.Exclude";

    private final LombokType view;
    private final TypeDecl type;

    LombokToString(LombokType view) {
        this.view = view;
        this.type = view.declaration();
    }

    /** Something printed: a field, or what a method returns. */
    private record Part(
            String label,
            int rank,
            @Nullable FieldDecl field,
            @Nullable MethodDecl method) {}

    void add() {
        AnnotationValues wanted = view.annotation("lombok.ToString");
        boolean implied = view.has("lombok.Data") || view.has("lombok.Value");
        if (wanted == null && !implied || Members.has(type, "toString", 0)) {
            return;
        }
        AnnotationValues values = wanted == null ? LombokAccess.PUBLIC : wanted;
        GeneratedMethod method = new GeneratedMethod("toString", Members.STRING, type.span());
        List<Integer> text = new ArrayList<>();
        text.add(method.constant(path(type) + "("));
        boolean first = true;
        if (values.flag("callSuper")) {
            text.add(method.constant("super="));
            text.add(method.callSuper("toString"));
            first = false;
        }
        for (Part each : parts(values)) {
            String label = values.isOff("includeFieldNames") ? "" : each.label() + "=";
            text.add(method.constant((first ? "" : ", ") + label));
            text.add(value(method, each, values.flag("doNotUseGetters")));
            first = false;
        }
        text.add(method.constant(")"));
        method.returns(method.text(text));
        type.add(method.done());
    }

    /** Simple names from the outermost type on, as Lombok prints them. */
    static String path(TypeDecl type) {
        TypeDecl outer = type.enclosing();
        return outer == null || type.isLocal() ? type.simpleName() : path(outer) + "." + type.simpleName();
    }

    private List<Part> parts(AnnotationValues values) {
        List<String> of = values.texts("of");
        List<String> without = values.texts("exclude");
        boolean onlyIncluded = values.flag("onlyExplicitlyIncluded");
        List<Part> parts = new ArrayList<>();
        for (FieldDecl each : type.fields()) {
            AnnotationValues include = view.annotation(each, INCLUDE);
            boolean byDefault = !onlyIncluded
                    && !each.isStatic()
                    && !each.enumConstant()
                    && !each.name().startsWith("$")
                    && (of.isEmpty() || of.contains(each.name()))
                    && !without.contains(each.name());
            if ((byDefault || include != null) && view.annotation(each, EXCLUDE) == null) {
                parts.add(part(each.name(), include, each, null));
            }
        }
        for (MethodDecl each : type.methods()) {
            AnnotationValues include = view.annotation(each, INCLUDE);
            if (include != null && each.parameters().isEmpty()) {
                parts.add(part(each.name(), include, null, each));
            }
        }
        parts.sort(Comparator.comparingInt(Part::rank).reversed());
        return parts;
    }

    private static Part part(
            String name, @Nullable AnnotationValues include, @Nullable FieldDecl field, @Nullable MethodDecl method) {
        return include == null
                ? new Part(name, 0, field, method)
                : new Part(include.text("name", name), include.number("rank"), field, method);
    }

    private int value(GeneratedMethod method, Part part, boolean withoutGetters) {
        MethodDecl printed = part.method();
        FieldDecl field = part.field();
        if (field == null) {
            return printed == null ? method.constant(null) : method.call(method.self(), printed.name());
        }
        String getter = new LombokNames(field, view).getter();
        int value = withoutGetters || getter == null || !Members.has(type, getter, 0)
                ? read(method, field)
                : method.call(method.self(), getter);
        return isArray(field.type()) ? ofArray(method, field.type(), value) : value;
    }

    private static int read(GeneratedMethod method, FieldDecl field) {
        return field.isStatic() ? method.name(field.name()) : method.load(method.self(), field.name());
    }

    private static boolean isArray(TypeUse type) {
        return type.dimensions() > 0;
    }

    private static int ofArray(GeneratedMethod method, TypeUse type, int value) {
        boolean deep = type.dimensions() > 1;
        return method.call(method.name("java.util.Arrays"), deep ? "deepToString" : "toString", value);
    }
}
