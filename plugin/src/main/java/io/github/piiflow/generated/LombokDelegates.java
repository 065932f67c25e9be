package io.github.piiflow.generated;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.JavaType.ClassType;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.binding.World;
import io.github.piiflow.code.FieldDecl;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.Modifier;
import io.github.piiflow.code.TypeDecl;
import io.github.piiflow.code.TypeParameter;
import io.github.piiflow.code.TypeUse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** {@code @Delegate}: every public method of the field's type, as a call on the field. */
final class LombokDelegates {
    private final World world;

    LombokDelegates(World world) {
        this.world = world;
    }

    /** Whether anything was added. */
    boolean addAll() {
        List<Runnable> changes = new ArrayList<>();
        for (ClassInfo each : world.sourceClasses()) {
            for (FieldInfo field : each.fields()) {
                TypeDecl type = each.declaration();
                FieldDecl written = field.declaration();
                if (type != null && written != null && isDelegate(field)) {
                    collect(type, field, written, changes);
                }
            }
        }
        changes.forEach(Runnable::run);
        return !changes.isEmpty();
    }

    private static boolean isDelegate(FieldInfo field) {
        if (field.annotations().isEmpty()) {
            return false;
        }
        return Annotated.with(field.annotations(), "lombok.experimental.Delegate", field.owner()) != null
                || Annotated.with(field.annotations(), "lombok.Delegate", field.owner()) != null;
    }

    private void collect(TypeDecl type, FieldInfo field, FieldDecl written, List<Runnable> changes) {
        Set<String> seen = new HashSet<>();
        ClassInfo of = field.type().classInfo();
        for (String name : of == null ? List.<String>of() : of.supertypeNames()) {
            ClassType above = name.equals("java.lang.Object") ? null : world.asSuper(field.type(), name);
            for (MethodInfo each :
                    above == null ? List.<MethodInfo>of() : above.info().methods()) {
                String shape = each.signature().substring(each.owner().name().length());
                boolean own =
                        Members.has(type, each.name(), each.parameterTypes().size());
                if (isOffered(each) && !own && seen.add(shape)) {
                    MethodDecl method = delegate(each, field, written);
                    changes.add(() -> type.add(method));
                }
            }
        }
    }

    private boolean isOffered(MethodInfo method) {
        MethodDecl written = method.declaration();
        boolean open = written == null
                || method.owner().kind() == TypeDecl.Kind.INTERFACE
                || written.modifiers().contains(Modifier.PUBLIC);
        ClassInfo object = world.find("java.lang.Object", null);
        boolean ofObject = object != null
                && world.method(object, method.name(), method.parameterTypes().size()) != null;
        return open && !ofObject && !method.isStatic() && !method.isPrivate() && !isSpecial(method);
    }

    private static boolean isSpecial(MethodInfo method) {
        return method.name().startsWith("<");
    }

    private MethodDecl delegate(MethodInfo method, FieldInfo field, FieldDecl written) {
        GeneratedMethod delegate = new GeneratedMethod(
                        method.name(), type(method.returnType(), method, field), written.span())
                .typeParameters(parameters(method))
                .varargs(method.isVarargs());
        int[] args = new int[method.parameterTypes().size()];
        for (int i = 0; i < args.length; i++) {
            String name = method.parameterNames().get(i);
            JavaType of = method.parameterTypes().get(i);
            args[i] = delegate.parameter(name.isEmpty() ? "p" + i : name, type(of, method, field));
        }
        int result = delegate.call(delegate.load(delegate.self(), field.name()), method.name(), args);
        if (!method.returnType().erasure().equals("void")) {
            delegate.returns(result);
        }
        return delegate.done();
    }

    private TypeUse type(JavaType type, MethodInfo method, FieldInfo field) {
        return MapperMethod.typeUse(world.memberType(type, method.owner(), field.type()));
    }

    private static List<TypeParameter> parameters(MethodInfo method) {
        List<TypeParameter> result = new ArrayList<>();
        method.typeParameters().forEach(each -> result.add(new TypeParameter(each, List.of())));
        return result;
    }
}
