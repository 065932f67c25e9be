package io.github.piiflow.binding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A resolved type. Unknown is a value: what cannot be resolved is a class without members, or {@link #UNKNOWN}. */
public sealed interface JavaType {
    /** Nothing is known, not even a name. */
    JavaType UNKNOWN = new Unknown("");
    /** The type of {@code null}. */
    JavaType NULL = new Null();

    /** The class behind it: of a class type itself, of a type variable its bound; null for primitives, arrays, unknown. */
    @Nullable
    ClassInfo classInfo();

    /** Name after erasure, as in a signature: {@code java.lang.String}, {@code int}, {@code byte[]}; {@code ?} if unknown. */
    String erasure();

    /** A class or interface, perhaps with type arguments (empty if raw or not generic). */
    record ClassType(ClassInfo info, List<JavaType> arguments) implements JavaType {
        /** Copies the arguments. */
        public ClassType {
            arguments = List.copyOf(arguments);
        }

        @Override
        public ClassInfo classInfo() {
            return info;
        }

        @Override
        public String erasure() {
            return info.name();
        }
    }

    /** An array. */
    record ArrayType(JavaType component) implements JavaType {
        @Override
        public @Nullable ClassInfo classInfo() {
            return null;
        }

        @Override
        public String erasure() {
            return component.erasure() + "[]";
        }
    }

    /** A primitive type or void. */
    record Primitive(String name) implements JavaType {
        @Override
        public @Nullable ClassInfo classInfo() {
            return null;
        }

        @Override
        public String erasure() {
            return name;
        }
    }

    /** A type variable that nothing has replaced. */
    record Variable(String name, JavaType bound) implements JavaType {
        @Override
        public @Nullable ClassInfo classInfo() {
            return bound.classInfo();
        }

        @Override
        public String erasure() {
            return bound.erasure();
        }
    }

    /**
     * See {@link JavaType#UNKNOWN}.
     *
     * @param near name of the library class that it came from by calls of methods that are not at hand; empty if it came from elsewhere
     */
    record Unknown(String near) implements JavaType {
        /** Whether it is known whose it is. */
        public boolean isOfLibrary() {
            return !near.isEmpty();
        }

        @Override
        public @Nullable ClassInfo classInfo() {
            return null;
        }

        @Override
        public String erasure() {
            return "?";
        }
    }

    /** See {@link JavaType#NULL}. */
    record Null() implements JavaType {
        @Override
        public @Nullable ClassInfo classInfo() {
            return null;
        }

        @Override
        public String erasure() {
            return "null";
        }
    }
}
