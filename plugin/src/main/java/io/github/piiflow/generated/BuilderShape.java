package io.github.piiflow.generated;

import io.github.piiflow.code.TypeParameter;
import io.github.piiflow.code.TypeUse;
import java.util.ArrayList;
import java.util.List;

/**
 * What one builder annotation asks for.
 *
 * @param name simple name of the builder class
 * @param result what it builds
 * @param factory the method that builds it; empty for a constructor
 * @param typeParameters of the builder class
 */
record BuilderShape(
        AnnotationValues annotation,
        String name,
        TypeUse result,
        String factory,
        List<TypeParameter> typeParameters,
        List<BuilderField> fields,
        long span) {

    /** The builder class as a type. */
    TypeUse type() {
        List<TypeUse> arguments = new ArrayList<>(typeParameters.size());
        for (TypeParameter each : typeParameters) {
            arguments.add(TypeUse.of(each.name()));
        }
        return new TypeUse(name, arguments, 0);
    }

    /** Name of the method that takes a value. */
    String setter(String property) {
        String prefix = annotation.text("setterPrefix", "");
        return prefix.isEmpty() ? property : prefix + LombokNames.capital(property);
    }
}
