package io.github.piiflow.binding;

import io.github.piiflow.binding.JavaType.ClassType;
import io.github.piiflow.binding.JavaType.Variable;
import io.github.piiflow.code.TypeDecl;
import io.github.piiflow.code.TypeUse;
import java.util.ArrayList;
import java.util.List;
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
