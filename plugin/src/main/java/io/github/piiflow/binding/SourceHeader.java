package io.github.piiflow.binding;

import io.github.piiflow.binding.JavaType.ClassType;
import io.github.piiflow.binding.JavaType.Variable;
import io.github.piiflow.code.TypeDecl;
import io.github.piiflow.code.TypeUse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Type parameters and direct supertypes of a class of the source. */
record SourceHeader(List<Variable> variables, @Nullable ClassType superclass, List<ClassType> interfaces) {
    /** Stands for a header that is being read. */
    static final SourceHeader UNKNOWN = new SourceHeader(List.of(), null, List.of());

    static SourceHeader read(SourceClass info) {
        TypeDecl declaration = info.declaration();
        TypeNames names = TypeNames.around(info).declaring(declaration.typeParameters());
        List<ClassType> interfaces = new ArrayList<>(declaration.interfaces().size());
        for (TypeUse each : declaration.interfaces()) {
            if (names.resolve(each) instanceof ClassType named) {
                interfaces.add(named);
            }
        }
        ClassType superclass = superclass(info, names);
        if (superclass != null && info.isLocal() && isInterface(superclass)) {
            interfaces.add(superclass); // new Interface() { ... }
            superclass = info.table().object();
        }
        return new SourceHeader(names.parameters(), superclass, List.copyOf(interfaces));
    }

    /**
     * The same without supertypes that have the class itself as a supertype, which broken code has: who follows supertypes must come
     * to an end.
     */
    SourceHeader withoutCycles(SourceClass info) {
        boolean turns = superclass != null && isBelow(superclass, info);
        List<ClassType> ending =
                interfaces.stream().filter(each -> !isBelow(each, info)).toList();
        if (!turns && ending.size() == interfaces.size()) {
            return this;
        }
        return new SourceHeader(variables, turns ? info.table().object() : superclass, ending);
    }

    /** Whether a class is what a type is, or one of its supertypes as written. */
    private static boolean isBelow(ClassType type, SourceClass info) {
        Set<ClassInfo> seen = new HashSet<>();
        Deque<ClassInfo> open = new ArrayDeque<>(List.of(type.info()));
        while (!open.isEmpty()) {
            ClassInfo next = open.pop();
            if (next == info) {
                return true;
            }
            if (next instanceof SourceClass source && seen.add(next)) {
                SourceHeader above = source.header();
                Stream.concat(Stream.ofNullable(above.superclass), above.interfaces.stream())
                        .forEach(each -> open.push(each.info()));
            }
        }
        return false;
    }

    private static boolean isInterface(ClassType type) {
        TypeDecl.Kind kind = type.info().kind();
        return kind == TypeDecl.Kind.INTERFACE || kind == TypeDecl.Kind.ANNOTATION;
    }

    private static @Nullable ClassType superclass(SourceClass info, TypeNames names) {
        ClassTable table = info.table();
        TypeUse written = info.declaration().superclass();
        if (written != null) {
            return names.resolve(written) instanceof ClassType named ? named : table.object();
        }
        return switch (info.kind()) {
            case CLASS -> info.name().equals("java.lang.Object") ? null : table.object();
            case ENUM -> new ClassType(table.internal("java/lang/Enum"), List.of(info.raw()));
            case RECORD -> table.jdkType("java/lang/Record");
            case INTERFACE, ANNOTATION -> null;
        };
    }
}
