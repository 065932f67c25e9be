package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.LinkedBody;
import io.github.piiflow.code.FieldDecl;
import io.github.piiflow.code.Modifier;
import io.github.piiflow.code.TypeDecl;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Fields that only ever hold an object of one class of the source: what they are declared as says less. */
final class HeldClasses {
    private final Program program;
    private final Map<FieldInfo, JavaType> known = new ConcurrentHashMap<>();

    HeldClasses(Program program) {
        this.program = program;
    }

    /** What type of object is in a field. */
    JavaType of(FieldInfo field, JavaType declared) {
        ClassInfo info = declared.classInfo();
        if (info == null || !mayBeOwn(info) || !isClosed(field)) {
            return declared;
        }
        JavaType held = known.get(field);
        if (held == null) {
            ClassInfo made = made(field);
            held = made == null ? JavaType.UNKNOWN : new JavaType.ClassType(made, List.of());
            known.put(field, held);
        }
        return held == JavaType.UNKNOWN ? declared : held;
    }

    /** Whether an object of the class may be of one of the source, whose members tell more: also an implementation of a library's interface. */
    private static boolean mayBeOwn(ClassInfo info) {
        return info.origin() == ClassInfo.Origin.SOURCE || info.kind() == TypeDecl.Kind.INTERFACE;
    }

    /** Whether nobody outside of the top-level class, no generated method and no container can write a field. */
    private static boolean isClosed(FieldInfo field) {
        FieldDecl declaration = field.declaration();
        return declaration != null
                && declaration.annotations().isEmpty()
                && (field.isFinal()
                        || declaration.modifiers().contains(Modifier.PRIVATE)
                                && field.owner().annotations().isEmpty());
    }

    private @Nullable ClassInfo made(FieldInfo field) {
        NestFacts.Stored stored = program.nest(field.owner()).created(field);
        LinkedBody body = stored == null ? null : program.body(stored.in());
        ClassInfo made = stored == null || body == null
                ? null
                : body.type(stored.function().target()).classInfo();
        return made == null
                        || made.origin() != ClassInfo.Origin.SOURCE
                        || !made.typeParameters().isEmpty()
                ? null
                : made;
    }
}
