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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What the objects in constants of a class hold for ever: enum constants and static final fields whose constructor puts constants into
 * fields that nobody changes.
 */
final class FixedFields {
    private static final int MOST_CONSTRUCTORS = 4;

    private final Program program;
    private final Map<ClassInfo, Map<String, Map<String, Object>>> known = new ConcurrentHashMap<>();

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
        return holder == null
                ? null
                : known.computeIfAbsent(holder, this::objects)
                        .getOrDefault(path.selector(), Map.of())
                        .get(field.name());
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
