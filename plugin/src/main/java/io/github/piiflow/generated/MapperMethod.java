package io.github.piiflow.generated;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.JavaType.ClassType;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.binding.World;
import io.github.piiflow.code.AnnotationUse;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.Modifier;
import io.github.piiflow.code.TypeDecl;
import io.github.piiflow.code.TypeUse;
import java.util.ArrayList;
import java.util.List;

/** Writes the body of one mapping method. */
final class MapperMethod {
    private static final String TARGET = "org.mapstruct.MappingTarget";
    private static final String CONTEXT = "org.mapstruct.Context";

    private final World world;
    private final ClassInfo mapper;
    private final MethodInfo method;
    private final GeneratedMethod body;
    private final JavaType result;
    private final List<MappedSource> sources = new ArrayList<>();
    private int target = -1;
    private JavaType targetType;

    MapperMethod(World world, ClassInfo mapper, MethodInfo method) {
        this.world = world;
        this.mapper = mapper;
        this.method = method;
        this.result = seen(method.returnType());
        this.targetType = result;
        MethodDecl written = method.declaration();
        long span = written != null && method.owner() == mapper ? written.span() : span(mapper);
        this.body = new GeneratedMethod(method.name(), typeUse(result), span);
        if (written != null) {
            body.typeParameters(written.typeParameters());
        }
    }

    /** The class as a type, its own type parameters left out. */
    static ClassType typeOf(ClassInfo info) {
        return new ClassType(info, List.of());
    }

    /** The method itself, then what it needs besides. */
    List<MethodDecl> write() {
        boolean onInterface = mapper.kind() == TypeDecl.Kind.INTERFACE;
        body.modifiers(
                onInterface ? new Modifier[] {Modifier.PUBLIC, Modifier.DEFAULT} : new Modifier[] {Modifier.PUBLIC});
        for (int i = 0; i < method.parameterTypes().size(); i++) {
            parameter(i);
        }
        MappingRules rules = MappingRules.of(method);
        MapperValues values = new MapperValues(world, mapper, method, body);
        if (target >= 0) {
            new BeanCopy(world, values, body, sources).copyInto(target, targetType, rules);
            callHooks(values);
            if (!result.erasure().equals("void")) {
                body.returns(target);
            }
        } else if (!sources.isEmpty()) {
            body.returns(value(values, rules));
        }
        List<MethodDecl> written = new ArrayList<>();
        written.add(body.done());
        written.addAll(values.helpers());
        return written;
    }

    private int value(MapperValues values, MappingRules rules) {
        MappedSource first = sources.get(0);
        if (sources.size() == 1 && values.isContainer(first.type()) && values.isContainer(result)) {
            return values.convertElements(first.register(), first.type(), result);
        }
        target = new BeanCopy(world, values, body, sources).create(result, rules);
        callHooks(values);
        return target;
    }

    private void callHooks(MapperValues values) {
        for (MethodInfo each : mapper.methods()) {
            if (Annotated.with(each.annotations(), "org.mapstruct.AfterMapping", mapper) != null) {
                values.callHook(each, target, targetType, sources);
            }
        }
    }

    private void parameter(int i) {
        JavaType type = seen(method.parameterTypes().get(i));
        List<AnnotationUse> annotations = method.parameterAnnotations(i);
        String name = method.parameterNames().get(i);
        int register = body.parameter(name.isEmpty() ? "source" + i : name, typeUse(type));
        if (Annotated.with(annotations, TARGET, method.owner()) != null) {
            target = register;
            targetType = type;
        } else if (Annotated.with(annotations, CONTEXT, method.owner()) == null) {
            sources.add(new MappedSource(name, register, type));
        }
    }

    private JavaType seen(JavaType type) {
        return world.memberType(type, method.owner(), typeOf(mapper));
    }

    private static long span(ClassInfo info) {
        TypeDecl declaration = info.declaration();
        return declaration == null ? 0 : declaration.span();
    }

    /** The type as source would write it, with full names. */
    static TypeUse typeUse(JavaType type) {
        if (type instanceof JavaType.ArrayType array) {
            TypeUse component = typeUse(array.component());
            return new TypeUse(component.name(), component.arguments(), component.dimensions() + 1);
        }
        if (type instanceof JavaType.Variable variable) {
            return TypeUse.of(variable.name());
        }
        if (type instanceof ClassType named) {
            List<TypeUse> arguments = new ArrayList<>(named.arguments().size());
            named.arguments().forEach(each -> arguments.add(typeUse(each)));
            return new TypeUse(named.info().name(), arguments, 0);
        }
        return TypeUse.of(type instanceof JavaType.Primitive ? type.erasure() : "java.lang.Object");
    }
}
