package io.github.piiflow.binding;

import io.github.piiflow.binding.JavaType.ClassType;
import io.github.piiflow.code.SourceFile;
import io.github.piiflow.code.TypeUse;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers from the class table, the hierarchy and the linker. */
final class KnownWorld implements World {
    private final List<SourceFile> files;
    private final List<ClassInfo> classes;
    private final ClassTable table;
    private final Hierarchy hierarchy;
    private final TypeRules rules;

    KnownWorld(List<SourceFile> files, List<SourceClass> classes, ClassTable table) {
        this.files = files;
        this.classes = List.copyOf(classes);
        this.table = table;
        this.hierarchy = new Hierarchy(classes);
        this.rules = new TypeRules(table);
    }

    @Override
    public List<ClassInfo> sourceClasses() {
        return classes;
    }

    @Override
    public List<SourceFile> files() {
        return files;
    }

    @Override
    public @Nullable ClassInfo find(String name, @Nullable ClassInfo from) {
        return table.find(name, from == null ? null : from.file());
    }

    @Override
    public JavaType resolve(TypeUse use, ClassInfo inside, @Nullable MethodInfo method) {
        if (method instanceof SourceMethod source) {
            return source.names().resolve(use);
        }
        return inside instanceof SourceClass source ? TypeNames.in(source).resolve(use) : JavaType.UNKNOWN;
    }

    @Override
    public List<ClassInfo> subclasses(ClassInfo info) {
        return hierarchy.subclasses(info);
    }

    @Override
    public List<MethodInfo> targets(MethodInfo method, ClassInfo receiver) {
        return hierarchy.targets(method, receiver);
    }

    @Override
    public @Nullable MethodInfo implementation(MethodInfo method, ClassInfo exact) {
        return hierarchy.implementation(method, exact);
    }

    @Override
    public @Nullable MethodInfo method(ClassInfo in, String name, int parameters) {
        for (MethodInfo each : KnownClass.of(in).methodsNamed(name)) {
            if (each.parameterTypes().size() == parameters) {
                return each;
            }
        }
        return null;
    }

    @Override
    public @Nullable FieldInfo field(ClassInfo in, String name) {
        return KnownClass.of(in).fieldNamed(name);
    }

    @Override
    public @Nullable ClassType asSuper(JavaType type, String supertypeName) {
        return rules.asSuper(type, supertypeName);
    }

    @Override
    public JavaType memberType(JavaType declared, ClassInfo member, JavaType receiver) {
        return rules.memberType(declared, member, receiver);
    }

    @Override
    public @Nullable LinkedBody link(MethodInfo method) {
        return method instanceof SourceMethod source ? Linker.link(source, rules) : null;
    }

    @Override
    public void forgetNames() {
        for (ClassInfo each : classes) {
            if (each instanceof SourceClass source) {
                source.forgetNames();
            }
        }
    }

    @Override
    public Collection<Unresolved> unresolved() {
        return table.ledger().all();
    }
}
