package io.github.piiflow.generated;

import io.github.piiflow.code.FieldDecl;
import io.github.piiflow.code.TypeUse;
import org.jspecify.annotations.Nullable;

/**
 * One thing a builder collects.
 *
 * @param name of the field or parameter it is for
 * @param property name of its method
 * @param origin the field, if it is for one
 * @param byDefault whether the class gives a value if the builder is not told one
 * @param singular name of the method that adds one element; empty if there is none
 */
record BuilderField(
        String name,
        String property,
        TypeUse type,
        @Nullable FieldDecl origin,
        boolean byDefault,
        String singular,
        long span) {

    static BuilderField of(FieldDecl field, LombokType view) {
        String base = new LombokNames(field, view).base();
        String property = base == null ? field.name() : base;
        AnnotationValues singular = view.annotation(field, "lombok.Singular");
        return new BuilderField(
                field.name(),
                property,
                field.type(),
                field,
                view.annotation(field, "lombok.Builder.Default") != null,
                singular == null ? "" : singular.text("value", singularOf(property)),
                field.span());
    }

    /** Name of the builder's own field. */
    String stored() {
        return byDefault ? name + "$value" : name;
    }

    boolean isSingular() {
        return !singular.isEmpty();
    }

    boolean isMap() {
        return type.name().endsWith("Map") || type.name().endsWith("Table");
    }

    /** Type of the builder's own field: a mutable collection where elements are added one by one. */
    TypeUse storedType() {
        if (!isSingular()) {
            return type;
        }
        String collection = isMap() ? "LinkedHashMap" : type.name().endsWith("Set") ? "LinkedHashSet" : "ArrayList";
        return new TypeUse("java.util." + collection, type.arguments(), 0);
    }

    /** The element type, or of a map the type of its keys (0) or values (1). */
    TypeUse element(int i) {
        return i < type.arguments().size() ? type.arguments().get(i) : TypeUse.of("java.lang.Object");
    }

    /** The word for one of them. */
    static String singularOf(String plural) {
        if (plural.endsWith("ies") && plural.length() > 4) {
            return plural.substring(0, plural.length() - 3) + "y";
        }
        if (plural.endsWith("sses") || plural.endsWith("xes") || plural.endsWith("ches") || plural.endsWith("shes")) {
            return plural.substring(0, plural.length() - 2);
        }
        return plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
    }
}
