package io.github.piiflow.generated;

import io.github.piiflow.code.AnnotationUse;
import io.github.piiflow.code.FieldDecl;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.Modifier;
import io.github.piiflow.code.Node;
import io.github.piiflow.code.TypeDecl;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A type as Lombok sees it. */
final class LombokType {
    private static final List<String> NON_NULL = List.of(
            "lombok.NonNull",
            "org.springframework.lang.NonNull",
            "org.jspecify.annotations.NonNull",
            "javax.annotation.Nonnull",
            "jakarta.annotation.Nonnull",
            "androidx.annotation.NonNull",
            "org.jetbrains.annotations.NotNull",
            "org.checkerframework.checker.nullness.qual.NonNull",
            "org.eclipse.jdt.annotation.NonNull",
            "io.micronaut.core.annotation.NonNull");

    private final TypeDecl type;
    private final ImportedNames names;
    private final Set<String> initialised = new HashSet<>();

    LombokType(TypeDecl type, ImportedNames names) {
        this.type = type;
        this.names = names;
        MethodDecl initialiser = Members.method(type, MethodDecl.INSTANCE_INIT, 0);
        if (initialiser != null && initialiser.body() != null) {
            for (Node each : initialiser.body().block().nodes()) {
                if (each instanceof Instr.StoreField store) {
                    initialised.add(store.name());
                }
            }
        }
    }

    TypeDecl declaration() {
        return type;
    }

    ImportedNames names() {
        return names;
    }

    /** The annotation of that full name on the type. */
    @Nullable
    AnnotationValues annotation(String qualifiedName) {
        return find(type.annotations(), qualifiedName);
    }

    boolean has(String qualifiedName) {
        return annotation(qualifiedName) != null;
    }

    @Nullable
    AnnotationValues annotation(FieldDecl field, String qualifiedName) {
        return find(field.annotations(), qualifiedName);
    }

    @Nullable
    AnnotationValues annotation(MethodDecl method, String qualifiedName) {
        return find(method.annotations(), qualifiedName);
    }

    /** Fields of each object, as far as Lombok touches them. */
    List<FieldDecl> fields() {
        List<FieldDecl> result = new ArrayList<>();
        for (FieldDecl each : type.fields()) {
            if (!each.isStatic() && !each.name().startsWith("$")) {
                result.add(each);
            }
        }
        return result;
    }

    boolean isFinal(FieldDecl field) {
        return field.modifiers().contains(Modifier.FINAL) || (fieldsAreFinal() && !nonFinal(field));
    }

    private boolean fieldsAreFinal() {
        AnnotationValues defaults = annotation("lombok.experimental.FieldDefaults");
        return has("lombok.Value") || (defaults != null && defaults.flag("makeFinal"));
    }

    private boolean nonFinal(FieldDecl field) {
        return annotation(field, "lombok.experimental.NonFinal") != null;
    }

    /** Whether the declaration, or an initialiser block, gives it a value. */
    boolean isInitialised(FieldDecl field) {
        return field.constant() != null || initialised.contains(field.name());
    }

    boolean isNonNull(FieldDecl field) {
        for (String each : NON_NULL) {
            if (annotation(field, each) != null) {
                return true;
            }
        }
        return false;
    }

    /** Fields that a constructor of all, or a builder, sets. */
    List<FieldDecl> settableFields() {
        List<FieldDecl> result = new ArrayList<>();
        for (FieldDecl each : fields()) {
            boolean byDefault = annotation(each, "lombok.Builder.Default") != null;
            if (!isFinal(each) || !isInitialised(each) || byDefault) {
                result.add(each);
            }
        }
        return result;
    }

    boolean isRecord() {
        return type.kind() == TypeDecl.Kind.RECORD;
    }

    private @Nullable AnnotationValues find(List<AnnotationUse> annotations, String qualifiedName) {
        for (AnnotationUse each : annotations) {
            if (names.means(each.name(), qualifiedName)) {
                return new AnnotationValues(each);
            }
        }
        return null;
    }
}
