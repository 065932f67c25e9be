package io.github.piiflow.code;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A method, constructor or initialiser.
 *
 * <p>Field initialisers and instance initialiser blocks stand, in source order, in one method {@link #INSTANCE_INIT}; static
 * ones in {@link #STATIC_INIT}. A constructor that does not call {@code this(...)} is understood to run INSTANCE_INIT
 * after its {@code super(...)}.
 *
 * @param name {@link #CONSTRUCTOR} for constructors
 * @param parameters in order; register i of the body is parameter i
 * @param returnType null for constructors and initialisers
 * @param body null if abstract, native or not recoverable
 * @param generated written by an adapter for a compiler plugin or annotation processor, not found in the source
 * @param span the name in its declaration
 */
public record MethodDecl(
        String name,
        List<Variable> parameters,
        @Nullable TypeUse returnType,
        List<TypeParameter> typeParameters,
        Set<Modifier> modifiers,
        List<AnnotationUse> annotations,
        boolean varargs,
        @Nullable Body body,
        boolean generated,
        long span) {
    /** Name of constructors. */
    public static final String CONSTRUCTOR = "<init>";
    /** Field initialisers and initialiser blocks of an object. */
    public static final String INSTANCE_INIT = "<fields>";
    /** Static field initialisers and blocks. */
    public static final String STATIC_INIT = "<clinit>";

    /** Copies the collections. */
    public MethodDecl {
        parameters = List.copyOf(parameters);
        typeParameters = List.copyOf(typeParameters);
        modifiers = Set.copyOf(modifiers);
        annotations = List.copyOf(annotations);
    }

    /** Whether it is called without an object. */
    public boolean isStatic() {
        return modifiers.contains(Modifier.STATIC);
    }
}
