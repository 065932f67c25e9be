package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.rule.Condition;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The language's reflection as far as names are constants: classes, their methods, fields and constructors are constants themselves. */
final class Reflection {
    private final Evaluation evaluation;

    Reflection(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** A class, method, field or constructor as a constant. */
    interface Mirror {}

    /**
     * A class.
     *
     * @param exact false if it may be a subclass
     */
    record ClassOf(ClassInfo info, boolean exact) implements Mirror {}

    record MethodOf(ClassInfo info, String name) implements Mirror {}

    record FieldOf(FieldInfo field) implements Mirror {}

    record ConstructorOf(ClassInfo info) implements Mirror {}

    /** A class literal. */
    static Value literal(JavaType type) {
        ClassInfo info = type.classInfo();
        return Value.constant(info == null ? Condition.StaticField.ofClass(type.erasure()) : new ClassOf(info, true));
    }

    /** Whether a call invokes a method that may be any: what it gives is one of many things that the object may hold. */
    static boolean isOfAny(Call call) {
        return call.name().equals("invoke") && call.receiverType().erasure().equals("java.lang.reflect.Method");
    }

    /** What a call gives; null if it is none of reflection or its target is not known. */
    @Nullable
    Value call(Call call, Value receiver, Value[] arguments, State state, Frame frame) {
        Object mirror = receiver.constant();
        if (mirror instanceof Mirror known) {
            Value answer = MemberQuestions.answer(known, call.name(), arguments);
            if (answer != null) {
                return answer;
            }
        }
        if (evaluation.inlining().isAsking()) {
            Value usual = handed(mirror, call, arguments);
            if (usual != null) {
                return usual;
            }
        }
        if (mirror instanceof ClassOf of) {
            return onClass(of, call, arguments, state, frame);
        }
        if (mirror instanceof MethodOf of && call.name().equals("invoke") && arguments.length > 0) {
            return invoke(of, call, arguments, state, frame);
        }
        if (mirror instanceof ConstructorOf of && call.name().equals("newInstance")) {
            return create(of.info(), call, spread(arguments, 0, state), state, frame);
        }
        if (mirror instanceof FieldOf of) {
            return onField(of.field(), call, arguments, state, frame);
        }
        if (call.name().equals("getClass") && arguments.length == 0) {
            return classOf(receiver, call);
        }
        if (arguments.length > 1) {
            Value helped = helped(call, arguments, state, frame);
            if (helped != null) {
                return helped;
            }
        }
        boolean byName =
                call.isStatic() ? call.name().equals("forName") : call.name().equals("loadClass");
        return byName && arguments.length > 0 && arguments[0].constant() instanceof String name
                ? named(name, frame)
                : null;
    }

    /**
     * Notes that a method was called of a property that a predicate is asked about, or with it. A predicate of a library that it is
     * handed on to, as what is overridden, has no objections.
     */
    private static @Nullable Value handed(@Nullable Object receiver, Call call, Value[] arguments) {
        if (receiver instanceof MemberQuestions.Handed handed) {
            handed.called().add(call.name());
        }
        for (Value argument : arguments) {
            if (argument.constant() instanceof MemberQuestions.Handed handed) {
                handed.called().add(call.name());
                if (call.name().equals(handed.question().method())) {
                    return Value.constant(!handed.question().omits());
                }
            }
        }
        return null;
    }

    /** Helpers of libraries that take what reflects: they find, read, write and invoke as their names say. */
    private @Nullable Value helped(Call call, Value[] arguments, State state, Frame frame) {
        Object mirror = arguments[0].constant();
        String name = call.name();
        if (mirror instanceof ClassOf of && arguments[1].constant() instanceof String member) {
            return name.endsWith("Field")
                    ? field(of.info(), member)
                    : name.endsWith("Method") && !name.startsWith("invoke")
                            ? Value.constant(new MethodOf(of.info(), member))
                            : null;
        }
        if (mirror instanceof MethodOf of && name.startsWith("invoke")) {
            return invoke(of, call, Arrays.copyOfRange(arguments, 1, arguments.length), state, frame);
        }
        if (mirror instanceof FieldOf of && (name.startsWith("get") || name.startsWith("read"))) {
            return evaluation.fields().get(of.field(), arguments[1], call.span(), state, frame);
        }
        if (mirror instanceof FieldOf of
                && (name.startsWith("set") || name.startsWith("write"))
                && arguments.length > 2) {
            evaluation.fields().set(of.field(), arguments[1], arguments[2], call.span(), state, frame);
            return Value.CLEAN;
        }
        return null;
    }

    private @Nullable Value named(String name, Frame frame) {
        ClassInfo info =
                evaluation.world().find(name.replace('$', '.'), frame.method().owner());
        return info == null ? null : Value.constant(new ClassOf(info, true));
    }

    private static @Nullable Value classOf(Value object, Call call) {
        Token single = object.single();
        boolean exact = single != null && single.isExact() && !object.isOpaque();
        ClassInfo info =
                single == null ? call.receiverType().classInfo() : single.type().classInfo();
        return info == null ? null : Value.constant(new ClassOf(info, exact));
    }

    private @Nullable Value onClass(ClassOf of, Call call, Value[] arguments, State state, Frame frame) {
        Object name = arguments.length > 0 ? arguments[0].constant() : null;
        return switch (call.name()) {
            case "getMethod", "getDeclaredMethod" ->
                name instanceof String text ? Value.constant(new MethodOf(of.info(), text)) : null;
            case "getField", "getDeclaredField" -> name instanceof String text ? field(of.info(), text) : null;
            case "getConstructor", "getDeclaredConstructor" -> Value.constant(new ConstructorOf(of.info()));
            case "newInstance" -> create(of.info(), call, new Value[0], state, frame);
            case "getName", "getTypeName", "getCanonicalName" ->
                of.exact() ? Value.constant(of.info().name()) : null;
            case "getSimpleName" -> of.exact() ? Value.constant(of.info().simpleName()) : null;
            case "cast" -> arguments.length == 1 ? evaluation.casts().as(arguments[0], typeOf(of.info())) : null;
            default -> null;
        };
    }

    private @Nullable Value field(ClassInfo info, String name) {
        FieldInfo field = evaluation.world().field(info, name);
        return field == null ? null : Value.constant(new FieldOf(field));
    }

    private static JavaType typeOf(ClassInfo info) {
        return new JavaType.ClassType(info, List.of());
    }

    private @Nullable Value invoke(MethodOf of, Call call, Value[] arguments, State state, Frame frame) {
        Value[] passed = spread(arguments, 1, state);
        MethodInfo method = evaluation.world().method(of.info(), of.name(), passed.length);
        if (method == null || method.isConstructor()) {
            return null;
        }
        return evaluation
                .calls()
                .call(described(method.name(), method, of.info(), call), arguments[0], passed, state, frame);
    }

    private @Nullable Value create(ClassInfo info, Call call, Value[] passed, State state, Frame frame) {
        if (info.origin() != ClassInfo.Origin.SOURCE || info.isAbstract()) {
            return null;
        }
        MethodInfo found = evaluation.world().method(info, MethodDecl.CONSTRUCTOR, passed.length);
        MethodInfo constructor = found != null && found.owner() == info ? found : null;
        return evaluation
                .constructors()
                .construct(described(MethodDecl.CONSTRUCTOR, constructor, info, call), passed, state, frame);
    }

    private static Call described(String name, @Nullable MethodInfo method, ClassInfo info, Call call) {
        JavaType[] types =
                method == null ? new JavaType[0] : method.parameterTypes().toArray(JavaType[]::new);
        JavaType type = typeOf(info);
        boolean constructor = name.equals(MethodDecl.CONSTRUCTOR);
        JavaType result = constructor || method == null ? type : method.returnType();
        return new Call(name, method, type, result, call.site(), call.span(), types, !constructor, true);
    }

    private @Nullable Value onField(FieldInfo field, Call call, Value[] arguments, State state, Frame frame) {
        if (call.name().equals("get") && arguments.length == 1) {
            return evaluation.fields().get(field, arguments[0], call.span(), state, frame);
        }
        if (call.name().equals("set") && arguments.length == 2) {
            evaluation.fields().set(field, arguments[0], arguments[1], call.span(), state, frame);
            return Value.CLEAN;
        }
        return null;
    }

    /** The arguments behind the first ones; those in an array of known length are taken out of it. */
    private Value[] spread(Value[] arguments, int from, State state) {
        Value[] rest = Arrays.copyOfRange(arguments, Math.min(from, arguments.length), arguments.length);
        Token single = rest.length == 1 ? rest[0].single() : null;
        if (single == null || !evaluation.types().isArray(single.type())) {
            return rest;
        }
        int size = evaluation.places().size(state, rest[0]);
        if (size < 0) {
            return rest;
        }
        Value[] elements = new Value[size];
        JavaType type = evaluation.types().element(single.type());
        for (int i = 0; i < size; i++) {
            elements[i] = evaluation.memory().readElement(state, rest[0], i, type);
        }
        return elements;
    }
}
