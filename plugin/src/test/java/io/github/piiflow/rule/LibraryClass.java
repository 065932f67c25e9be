package io.github.piiflow.rule;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a class file says that rows can be wrong about.
 *
 * @param name dotted, nested types too
 * @param supertypes dotted names of the superclass, if any, and of the interfaces
 * @param methods those that others can call, and constructors
 * @param fields names of the fields that others can read
 */
record LibraryClass(String name, Kind kind, List<String> supertypes, List<Method> methods, List<String> fields) {

    enum Kind {
        CLASS,
        INTERFACE,
        ANNOTATION
    }

    /** What this or another version of the class has. */
    LibraryClass and(LibraryClass other) {
        return new LibraryClass(
                name,
                kind,
                both(supertypes, other.supertypes),
                both(methods, other.methods),
                both(fields, other.fields));
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    boolean hasAttribute(String attribute) {
        return methods.stream().anyMatch(each -> each.name().equals(attribute));
    }

    /**
     * A method or, named {@code <init>}, a constructor.
     *
     * @param parameters erased types, dotted
     * @param result erased type; null for {@code void}
     */
    record Method(
            String name, List<String> parameters, @Nullable String result, boolean isStatic, boolean varargs) {
        boolean isConstructor() {
            return name.equals("<init>");
        }

        @Override
        public String toString() {
            return name + "(" + String.join(",", parameters) + ")";
        }
    }
}
