package io.github.piiflow.binding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the linker found out about one instruction. */
public sealed interface Link {

    /**
     * A method or constructor call ({@code Call}, {@code New}, {@code ConstructorCall}).
     *
     * @param method the method the compiler would choose; null if unknown
     * @param receiverType static type of the object (or the named class for a static call); UNKNOWN if unknown
     * @param resultType type of the result with type arguments filled in as far as known
     * @param exact false if the choice among overloads is a guess, or the method was found by name and count alone
     * @param virtual whether overriders may run instead
     * @param outerSteps for an unqualified call: how many enclosing objects outward the receiver is (0 this, 1 its outer, ...)
     */
    record CallLink(
            @Nullable MethodInfo method,
            JavaType receiverType,
            JavaType resultType,
            boolean exact,
            boolean virtual,
            int outerSteps)
            implements Link {}

    /**
     * A field ({@code Name}, {@code StoreName}, {@code LoadField}, {@code StoreField}).
     *
     * @param field the field; null for {@code array.length} and for names that resolve to nothing
     * @param outerSteps for a simple name: how many enclosing objects outward it lives
     */
    record FieldLink(@Nullable FieldInfo field, int outerSteps) implements Link {}

    /** The register denotes a type ({@code Name}, {@code LoadField}), its members are static. */
    record TypeLink(JavaType.ClassType type) implements Link {}

    /** The register denotes the first part of a package name. */
    record PackageLink(String name) implements Link {}

    /**
     * A lambda or method reference.
     *
     * @param functional the functional interface, UNKNOWN if unknown
     * @param method the interface's single abstract method; null if unknown
     * @param parameterTypes types of the lambda's or the interface method's parameters, as far as known
     * @param target for a method reference: the method referred to; null for lambdas, array constructors and if unknown
     * @param kind how a method reference binds; null for lambdas
     */
    record FunctionLink(
            JavaType functional,
            @Nullable MethodInfo method,
            List<JavaType> parameterTypes,
            @Nullable MethodInfo target,
            @Nullable ReferenceKind kind)
            implements Link {
        /** Copies the list. */
        public FunctionLink {
            parameterTypes = List.copyOf(parameterTypes);
        }
    }

    /** How a method reference binds its arguments. */
    enum ReferenceKind {
        /** {@code Type::staticMethod}: all arguments are passed. */
        STATIC,
        /** {@code object::method}: the object is fixed, all arguments are passed. */
        BOUND,
        /** {@code Type::method}: the first argument is the object. */
        UNBOUND,
        /** {@code Type::new}. */
        CONSTRUCTOR
    }

    /** A record component ({@code Component}). */
    record ComponentLink(@Nullable FieldInfo field) implements Link {}
}
