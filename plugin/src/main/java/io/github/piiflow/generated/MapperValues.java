package io.github.piiflow.generated;

import io.github.piiflow.ast.Snippet;
import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.JavaType.ArrayType;
import io.github.piiflow.binding.JavaType.ClassType;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.binding.World;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.TypeDecl;
import io.github.piiflow.code.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns a value of one type into a value of another as a mapper does: itself, by another method, element by element. */
final class MapperValues {
    private static final Set<String> SIMPLE = Set.of(
            "boolean",
            "byte",
            "short",
            "char",
            "int",
            "long",
            "float",
            "double",
            "java.lang.Boolean",
            "java.lang.Byte",
            "java.lang.Short",
            "java.lang.Character",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Float",
            "java.lang.Double",
            "java.math.BigDecimal",
            "java.math.BigInteger");

    private static final int DEEPEST = 3;

    private final World world;
    private final ClassInfo mapper;
    private final MethodInfo writing;
    private final GeneratedMethod body;
    private final List<MethodDecl> helpers = new ArrayList<>();
    private int loops;
    private int nesting;

    MapperValues(World world, ClassInfo mapper, MethodInfo writing, GeneratedMethod body) {
        this.world = world;
        this.mapper = mapper;
        this.writing = writing;
        this.body = body;
    }

    /** The converted value; -1 if only a copy, property by property, can help. */
    int convert(int value, JavaType from, JavaType to, String qualifier) {
        int called = callMethod(value, from, to, qualifier);
        if (called >= 0) {
            return called;
        }
        if (!(to instanceof ClassType) || isAssignable(from, to) || isSimple(to)) {
            return to instanceof JavaType.Primitive ? body.cast(MapperMethod.typeUse(to), value) : value;
        }
        if (to.erasure().equals("java.lang.String")) {
            return body.call(body.name("java.lang.String"), "valueOf", value);
        }
        if (isContainer(from) && isContainer(to)) {
            return convertElements(value, from, to);
        }
        ClassInfo info = to.classInfo();
        boolean opaque =
                info == null || info.kind() == TypeDecl.Kind.ENUM || info.name().startsWith("java.");
        return opaque ? body.unknown(List.of(value)) : -1;
    }

    /** What an expression makes of the parameters, by a method of its own; -1 if the expression cannot be read. */
    int compute(String expression, JavaType type, List<MappedSource> sources) {
        StringBuilder code = new StringBuilder()
                .append(MapperMethod.typeUse(type))
                .append(' ')
                .append(writing.name())
                .append('$')
                .append(helpers.size())
                .append('(');
        int[] args = new int[sources.size()];
        for (int i = 0; i < args.length; i++) {
            MappedSource each = sources.get(i);
            code.append(i == 0 ? "" : ", ")
                    .append(MapperMethod.typeUse(each.type()))
                    .append(' ')
                    .append(each.name());
            args[i] = each.register();
        }
        MethodDecl helper = Snippet.method(code + ") { return " + expression + "; }", body.span());
        if (helper == null) {
            return -1;
        }
        helpers.add(helper);
        return body.callImplicitly(helper.name(), args);
    }

    /** The methods that were written besides, members of the mapper. */
    List<MethodDecl> helpers() {
        return helpers;
    }

    boolean isContainer(JavaType type) {
        return type instanceof ArrayType
                || world.asSuper(type, "java.lang.Iterable") != null
                || world.asSuper(type, "java.util.stream.Stream") != null;
    }

    /** A new list of the converted elements. */
    int convertElements(int value, JavaType from, JavaType to) {
        JavaType source = element(from);
        JavaType target = element(to);
        boolean iterable = world.asSuper(from, "java.lang.Iterable") != null || from instanceof ArrayType;
        if (!iterable || nesting >= DEEPEST) { // types may contain lists of each other
            return body.unknown(List.of(value));
        }
        nesting++;
        boolean set = world.asSuper(to, "java.util.Set") != null;
        TypeUse type = new TypeUse(
                set ? "java.util.LinkedHashSet" : "java.util.ArrayList", List.of(MapperMethod.typeUse(target)), 0);
        int list = body.create(type);
        body.loop(loops++, () -> {
            int each = body.next(value);
            int converted = convert(each, source, target, "");
            MappedSource one = new MappedSource("", each, source);
            body.call(
                    list,
                    "add",
                    converted >= 0
                            ? converted
                            : new BeanCopy(world, this, body, List.of(one)).create(target, MappingRules.NONE));
        });
        nesting--;
        return to instanceof ArrayType ? body.unknown(List.of(list)) : list;
    }

    /** Calls a method that is to run after mapping, if its parameters can be given. */
    void callHook(MethodInfo hook, int target, JavaType targetType, List<MappedSource> sources) {
        int[] args = new int[hook.parameterTypes().size()];
        for (int i = 0; i < args.length; i++) {
            boolean isTarget =
                    Annotated.with(hook.parameterAnnotations(i), "org.mapstruct.MappingTarget", mapper) != null;
            JavaType wanted = hook.parameterTypes().get(i);
            args[i] = isTarget ? (isAssignable(targetType, wanted) ? target : -1) : source(wanted, sources);
            if (args[i] < 0) {
                return;
            }
        }
        body.callImplicitly(hook.name(), args);
    }

    private int source(JavaType wanted, List<MappedSource> sources) {
        for (MappedSource each : sources) {
            if (isAssignable(each.type(), wanted)) {
                return each.register();
            }
        }
        return -1;
    }

    /** A call of another mapping method, of this mapper or one that it uses; -1 if none fits. */
    private int callMethod(int value, JavaType from, JavaType to, String qualifier) {
        MethodInfo own = find(mapper, from, to, qualifier);
        if (own != null) {
            return body.callImplicitly(own.name(), value);
        }
        AnnotationValues annotation = Annotated.with(mapper.annotations(), Mappers.MAPPER, mapper);
        for (TypeUse each : annotation == null ? List.<TypeUse>of() : annotation.types("uses")) {
            ClassInfo used = world.find(each.name(), mapper);
            MethodInfo found = used == null ? null : find(used, from, to, qualifier);
            if (found != null) {
                int object = found.isStatic()
                        ? body.name(each.name())
                        : body.cast(TypeUse.of(each.name()), body.unknown(List.of()));
                return body.call(object, found.name(), value);
            }
        }
        return -1;
    }

    private @Nullable MethodInfo find(ClassInfo in, JavaType from, JavaType to, String qualifier) {
        for (MethodInfo each : methods(in)) {
            AnnotationValues named = Annotated.with(each.annotations(), "org.mapstruct.Named", in);
            String name = named == null ? "" : named.text("value", "");
            boolean eligible = each != writing && each.parameterTypes().size() == 1 && name.equals(qualifier);
            if (eligible && takes(each, in, from, to, !qualifier.isEmpty())) {
                return each;
            }
        }
        return null;
    }

    private List<MethodInfo> methods(ClassInfo in) {
        List<MethodInfo> result = new ArrayList<>();
        for (String name : in.supertypeNames()) {
            ClassInfo above = world.find(name, in);
            if (above != null && !name.equals("java.lang.Object")) {
                result.addAll(above.methods());
            }
        }
        return result;
    }

    private boolean takes(MethodInfo method, ClassInfo in, JavaType from, JavaType to, boolean qualified) {
        JavaType result = world.memberType(method.returnType(), method.owner(), MapperMethod.typeOf(in));
        JavaType parameter = world.memberType(method.parameterTypes().get(0), method.owner(), MapperMethod.typeOf(in));
        if (!isAssignable(result, to) || result.erasure().equals("void") || method.isConstructor()) {
            return false;
        }
        boolean sameElements = !isContainer(result) || isAssignable(element(result), element(to));
        return qualified
                || sameElements
                        && isAssignable(from, parameter)
                        && !parameter.erasure().equals("java.lang.Object");
    }

    private JavaType element(JavaType type) {
        if (type instanceof ArrayType array) {
            return array.component();
        }
        ClassType iterable = world.asSuper(type, "java.lang.Iterable");
        return iterable == null || iterable.arguments().isEmpty()
                ? JavaType.UNKNOWN
                : iterable.arguments().get(0);
    }

    private boolean isAssignable(JavaType from, JavaType to) {
        if (to instanceof ClassType named
                && isContainer(named)
                && !named.arguments().isEmpty()) {
            ClassType seen = world.asSuper(from, named.info().name());
            return seen != null && seen.arguments().equals(named.arguments());
        }
        return from.erasure().equals(to.erasure()) || world.asSuper(from, to.erasure()) != null;
    }

    private static boolean isSimple(JavaType type) {
        return SIMPLE.contains(type.erasure());
    }
}
