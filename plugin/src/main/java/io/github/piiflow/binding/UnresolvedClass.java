package io.github.piiflow.binding;

import io.github.piiflow.binding.JavaType.ClassType;
import io.github.piiflow.binding.JavaType.Variable;
import io.github.piiflow.code.AnnotationUse;
import io.github.piiflow.code.SourceFile;
import io.github.piiflow.code.TypeDecl;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A class that is named but found nowhere. */
final class UnresolvedClass extends KnownClass {
    private static final String EXCEPTION = "Exception";

    private final String name;

    UnresolvedClass(ClassTable table, String name) {
        super(table);
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    @Override
    public Origin origin() {
        return Origin.UNRESOLVED;
    }

    @Override
    public TypeDecl.Kind kind() {
        return TypeDecl.Kind.CLASS;
    }

    @Override
    public boolean isAbstract() {
        return false;
    }

    @Override
    public boolean isFinal() {
        return false;
    }

    @Override
    public boolean isStatic() {
        return true;
    }

    @Override
    public @Nullable TypeDecl declaration() {
        return null;
    }

    @Override
    public @Nullable SourceFile file() {
        return null;
    }

    @Override
    public @Nullable ClassInfo outer() {
        return null;
    }

    @Override
    List<Variable> variables() {
        return List.of();
    }

    @Override
    @Nullable
    KnownClass declaredType(String simpleName) {
        return null;
    }

    @Override
    boolean hides(FieldInfo field, KnownClass subclass) {
        return false;
    }

    /** Nobody calls anything but an exception so. */
    @Override
    public @Nullable ClassType superclass() {
        return name.endsWith(EXCEPTION) ? table().jdkType("java/lang/Exception") : null;
    }

    @Override
    public List<ClassType> interfaces() {
        return List.of();
    }

    @Override
    public List<FieldInfo> fields() {
        return List.of();
    }

    @Override
    public List<MethodInfo> methods() {
        return List.of();
    }

    @Override
    public List<AnnotationUse> annotations() {
        return List.of();
    }
}
