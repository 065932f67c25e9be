package io.github.piiflow.benchmark;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.binding.World;
import io.github.piiflow.catalog.Catalog;
import io.github.piiflow.catalog.Element;
import io.github.piiflow.code.Body;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.Node;
import io.github.piiflow.code.TypeDecl;
import io.github.piiflow.code.Variable;
import io.github.piiflow.symbol.Span;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All declarations of a world that the catalogue may call personal. */
final class DeclarationWalk {
    private static final Set<Variable.Kind> NAMED =
            Set.of(Variable.Kind.LOCAL, Variable.Kind.EACH, Variable.Kind.PATTERN);
    /** Methods whose first argument names a datum. */
    private static final Set<String> KEYED = Set.of(
            "get",
            "put",
            "getOrDefault",
            "putIfAbsent",
            "containsKey",
            "getParameter",
            "getHeader",
            "header",
            "setHeader",
            "addHeader",
            "queryParam",
            "param",
            "setAttribute",
            "getAttribute",
            "addAttribute",
            "getString",
            "getLong",
            "getDate",
            "setString",
            "setParameter",
            "addValue",
            "bind",
            "path",
            "getText",
            "has",
            "opt",
            "optString",
            "getAsString",
            "addProperty",
            "getProperty",
            "setProperty",
            "equal",
            "eq",
            "stringValueOfParameterNamed",
            "isChangeInStringParameterNamed",
            "extractStringNamed",
            "extractLocalDateNamed",
            "parameter");

    private static final ClassValue<List<Method>> PARTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return parts(type);
        }
    };

    private final World world;
    private final Consumer<Found> sink;

    private DeclarationWalk(World world, Consumer<Found> sink) {
        this.world = world;
        this.sink = sink;
    }

    /**
     * A declaration.
     *
     * @param owner the nearest class around it that has a name and is no local one
     * @param method null for fields
     * @param index of a parameter, else -1
     * @param answer what a catalogue says
     */
    record Found(
            Declaration.Kind kind,
            ClassInfo owner,
            @Nullable MethodInfo method,
            int index,
            @Nullable FieldInfo field,
            String name,
            JavaType type,
            int line,
            Function<Catalog, @Nullable Element> answer) {}

    static void walk(World world, Consumer<Found> sink) {
        DeclarationWalk walk = new DeclarationWalk(world, sink);
        for (ClassInfo info : world.sourceClasses()) {
            walk.fields(info);
            for (MethodInfo method : info.methods()) {
                walk.method(info, method);
            }
        }
    }

    static ClassInfo named(ClassInfo info) {
        ClassInfo outer = info.outer();
        boolean local = info.declaration() != null && info.declaration().isLocal();
        return outer != null && (local || info.simpleName().isEmpty()) ? named(outer) : info;
    }

    private void fields(ClassInfo info) {
        if (info.kind() == TypeDecl.Kind.ENUM || info.kind() == TypeDecl.Kind.ANNOTATION || named(info) != info) {
            return;
        }
        for (FieldInfo field : info.fields()) {
            if (field.declaration() != null && !isConstant(field)) {
                Declaration.Kind kind = field.isStatic() ? Declaration.Kind.STATIC : Declaration.Kind.FIELD;
                int line = Span.line(field.declaration().span());
                sink.accept(new Found(
                        kind,
                        info,
                        null,
                        -1,
                        field,
                        field.name(),
                        field.type(),
                        line,
                        catalog -> catalog.field(field)));
            }
        }
    }

    private static boolean isConstant(FieldInfo field) {
        return field.isStatic()
                && (field.constant() != null || field.name().equals(field.name().toUpperCase(Locale.ROOT)));
    }

    private void method(ClassInfo info, MethodInfo method) {
        MethodDecl declaration = method.declaration();
        if (declaration == null || declaration.generated()) {
            return;
        }
        ClassInfo owner = named(info);
        boolean enumConstructor = method.isConstructor() && info.kind() == TypeDecl.Kind.ENUM;
        for (int i = 0; i < method.parameterNames().size() && !enumConstructor; i++) {
            int index = i;
            int line = Span.line(declaration.parameters().get(i).span());
            sink.accept(new Found(
                    Declaration.Kind.PARAMETER,
                    owner,
                    method,
                    i,
                    null,
                    method.parameterNames().get(i),
                    method.parameterTypes().get(i),
                    line,
                    catalog -> catalog.parameter(method, index)));
        }
        Body body = declaration.body();
        if (body != null) {
            locals(info, owner, method, declaration, body);
            keys(owner, method, body);
        } else if (info.kind() != TypeDecl.Kind.ANNOTATION
                && method.parameterNames().isEmpty()
                && !method.returnType().erasure().equals("void")) {
            sink.accept(new Found(
                    Declaration.Kind.GETTER,
                    owner,
                    method,
                    -1,
                    null,
                    method.name(),
                    method.returnType(),
                    Span.line(declaration.span()),
                    catalog -> catalog.result(method)));
        }
    }

    private void locals(ClassInfo info, ClassInfo owner, MethodInfo method, MethodDecl declaration, Body body) {
        for (int i = declaration.parameters().size(); i < body.variables().size(); i++) {
            Variable variable = body.variables().get(i);
            if (variable != null && NAMED.contains(variable.kind())) {
                JavaType type =
                        variable.type() == null ? JavaType.UNKNOWN : world.resolve(variable.type(), info, method);
                sink.accept(new Found(
                        Declaration.Kind.LOCAL,
                        owner,
                        method,
                        -1,
                        null,
                        variable.name(),
                        type,
                        Span.line(variable.span()),
                        catalog -> catalog.local(method, variable, type)));
            }
        }
    }

    private void keys(ClassInfo owner, MethodInfo method, Body body) {
        List<Instr> instructions = new ArrayList<>();
        collect(body.block(), instructions);
        Map<Integer, String> texts = new HashMap<>();
        for (Instr each : instructions) {
            if (each instanceof Instr.Const constant && constant.value() instanceof String text) {
                texts.put(constant.target(), text);
            } else if (each instanceof Instr.Call call && KEYED.contains(call.name()) && call.args().length > 0) {
                String text = texts.get(call.args()[0]);
                if (text != null && text.matches("[A-Za-z][\\w.-]{1,60}")) {
                    sink.accept(new Found(
                            Declaration.Kind.KEY,
                            owner,
                            method,
                            -1,
                            null,
                            text,
                            JavaType.UNKNOWN,
                            Span.line(call.nameSpan()),
                            catalog -> catalog.key(text, method)));
                }
            }
        }
    }

    /** All instructions below a node, in the order of its components. */
    private static void collect(@Nullable Object node, List<Instr> found) {
        if (node instanceof Instr instruction) {
            found.add(instruction);
        }
        if (node instanceof List<?> list) {
            list.forEach(each -> collect(each, found));
        } else if (node instanceof Record
                && (node instanceof Node || node.getClass().getEnclosingClass() == Node.class)) {
            for (Method part : PARTS.get(node.getClass())) {
                try {
                    collect(part.invoke(node), found);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    /** The components of a node that may hold others. */
    private static List<Method> parts(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .filter(part -> !part.getType().isPrimitive()
                        && part.getType() != int[].class
                        && part.getType() != String.class)
                .map(RecordComponent::getAccessor)
                .toList();
    }
}
