package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.Link;
import io.github.piiflow.binding.LinkedBody;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.Modifier;
import io.github.piiflow.code.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What is in fields for ever: those of enum constants and of objects in static final fields, whose constructor puts constants into
 * fields that nobody changes, and final fields that are given what a getter of such an object gives.
 */
final class FixedFields {
    private static final int MOST_CONSTRUCTORS = 4;

    private final Program program;
    private final Map<ClassInfo, Map<String, Map<String, Object>>> known = new ConcurrentHashMap<>();
    private final Map<ClassInfo, Map<String, Object>> given = new ConcurrentHashMap<>();

    FixedFields(Program program) {
        this.program = program;
    }

    /**
     * The constant in a field of the one object that a value is; null if it is not such an object or the field holds anything else.
     */
    @Nullable
    Object constant(Value object, FieldInfo field) {
        Token single = object.single();
        Path path = single == null ? null : single.path();
        if (path == null || path.depth() != 1 || !path.isStatic() || !isFixed(field)) {
            return null;
        }
        ClassInfo holder = program.world().find(path.root().selector().substring(Path.STATIC.length()), field.owner());
        return holder == null ? null : fields(holder, path.selector()).get(field.name());
    }

    private Map<String, Object> fields(ClassInfo holder, String constant) {
        return known.computeIfAbsent(holder, this::objects).getOrDefault(constant, Map.of());
    }

    /** The constant that a final field's initialiser gets from a constant object; null if there is none. */
    @Nullable
    Object constant(FieldInfo field) {
        Object kept = kept(field);
        return kept instanceof FieldInfo ? null : kept;
    }

    /** The constant field of a library, like {@code System.out}, that a final field's initialiser gives it; null if there is none. */
    @Nullable
    FieldInfo same(FieldInfo field) {
        return kept(field) instanceof FieldInfo other ? other : null;
    }

    private @Nullable Object kept(FieldInfo field) {
        ClassInfo owner = field.owner();
        return !field.isFinal() || owner.origin() != ClassInfo.Origin.SOURCE
                ? null
                : given.computeIfAbsent(owner, this::given).get(field.name());
    }

    private Map<String, Object> given(ClassInfo owner) {
        Map<String, Object> constants = new HashMap<>();
        for (MethodInfo method : owner.methods()) {
            boolean initialiser = method.name().equals(MethodDecl.STATIC_INIT)
                    || method.name().equals(MethodDecl.INSTANCE_INIT);
            LinkedBody body = initialiser ? program.body(method) : null;
            if (body != null) {
                Map<Integer, Instr> definitions = new HashMap<>();
                for (Node node : body.body().block().nodes()) {
                    if (node instanceof Instr.StoreName store) {
                        put(store.name(), got(definitions.get(store.source()), definitions, body), constants);
                    } else if (node instanceof Instr.StoreField store) {
                        put(store.name(), got(definitions.get(store.source()), definitions, body), constants);
                    } else if (node instanceof Instr instr && instr.target() >= 0) {
                        definitions.put(instr.target(), instr);
                    }
                }
            }
        }
        return constants;
    }

    /** What a getter of a constant object gives, or the constant of a library. */
    private @Nullable Object got(@Nullable Instr value, Map<Integer, Instr> definitions, LinkedBody body) {
        FieldInfo other = field(value, body);
        if (other != null) {
            boolean constant = other.isStatic() && other.isFinal() && other.constant() == null;
            return constant && other.owner().origin() != ClassInfo.Origin.SOURCE ? other : null;
        }
        if (!(value instanceof Instr.Call call)
                || call.args().length > 0
                || !(body.link(call) instanceof Link.CallLink link)
                || link.method() == null) {
            return null;
        }
        FieldInfo object = field(definitions.get(call.receiver()), body);
        FieldInfo inner = object == null || !object.isStatic() ? null : returned(link.method());
        return object == null || inner == null || !isFixed(inner)
                ? null
                : fields(object.owner(), object.name()).get(inner.name());
    }

    /** The field that a getter gives; null if the method does anything else. */
    private @Nullable FieldInfo returned(MethodInfo getter) {
        LinkedBody body = program.body(getter);
        Map<Integer, Instr> definitions = new HashMap<>();
        for (Node node : body == null ? List.<Node>of() : body.body().block().nodes()) {
            if (body != null && node instanceof Node.Return end) {
                FieldInfo field = field(definitions.get(end.value()), body);
                return field == null || field.isStatic() ? null : field;
            }
            if (!(node instanceof Instr.Name || node instanceof Instr.This || node instanceof Instr.LoadField)) {
                return null;
            }
            definitions.put(((Instr) node).target(), (Instr) node);
        }
        return null;
    }

    private static @Nullable FieldInfo field(@Nullable Instr instr, LinkedBody body) {
        return instr != null && body.link(instr) instanceof Link.FieldLink link ? link.field() : null;
    }

    private boolean isFixed(FieldInfo field) {
        return field.isFinal()
                || field.declaration() != null
                        && field.declaration().modifiers().contains(Modifier.PRIVATE)
                        && !program.nest(field.owner()).isChanged(field.name());
    }

    /** The fields of the objects in the constants of a class, by the constants' names. */
    private Map<String, Map<String, Object>> objects(ClassInfo holder) {
        Map<String, Map<String, Object>> objects = new HashMap<>();
        for (MethodInfo method : holder.methods()) {
            LinkedBody body = method.name().equals(MethodDecl.STATIC_INIT) ? program.body(method) : null;
            if (body != null) {
                Map<Integer, Object> constants = new HashMap<>();
                Map<Integer, Map<String, Object>> made = new HashMap<>();
                for (Node node : body.body().block().nodes()) {
                    read(node, body, constants, made);
                    if (node instanceof Instr.StoreName store && made.containsKey(store.source())) {
                        FieldInfo field = program.world().field(holder, store.name());
                        if (field != null && field.isFinal()) {
                            objects.put(store.name(), made.get(store.source()));
                        }
                    }
                }
            }
        }
        return objects;
    }

    private void read(
            Node node, LinkedBody body, Map<Integer, Object> constants, Map<Integer, Map<String, Object>> made) {
        if (node instanceof Instr.Const literal && literal.value() != null) {
            constants.put(literal.target(), literal.value());
        } else if (node instanceof Instr.New created && body.link(created) instanceof Link.CallLink link) {
            Map<String, Object> fields = new HashMap<>();
            construct(link.method(), created.args(), constants, fields, 0);
            made.put(created.target(), fields);
        }
    }

    /** What a constructor puts into fields of what it is given. */
    private void construct(
            @Nullable MethodInfo constructor,
            int[] arguments,
            Map<Integer, Object> given,
            Map<String, Object> fields,
            int depth) {
        LinkedBody body = constructor == null || constructor.isVarargs() ? null : program.body(constructor);
        if (body == null || depth > MOST_CONSTRUCTORS) {
            return;
        }
        Map<Integer, Object> constants = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            Object constant = given.get(arguments[i]);
            if (constant != null) {
                constants.put(i, constant);
            }
        }
        for (Node node : body.body().block().nodes()) {
            if (node instanceof Instr.Const literal && literal.value() != null) {
                constants.put(literal.target(), literal.value());
            } else if (node instanceof Instr.ConstructorCall call && body.link(call) instanceof Link.CallLink link) {
                construct(link.method(), call.args(), constants, fields, depth + 1);
            } else if (node instanceof Instr.StoreField store) {
                put(store.name(), constants.get(store.source()), fields);
            } else if (node instanceof Instr.StoreName store) {
                put(store.name(), constants.get(store.source()), fields);
            }
        }
    }

    private static void put(String field, @Nullable Object constant, Map<String, Object> fields) {
        if (constant == null) {
            fields.remove(field);
        } else {
            fields.put(field, constant);
        }
    }
}
