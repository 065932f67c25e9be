package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.code.FieldDecl;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.Modifier;
import io.github.piiflow.code.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the code of a top-level class and of all classes in it says about their fields: constants that nobody changes, and functions that
 * are put into them.
 */
final class NestFacts {
    private static final Object CHANGED = new Object();

    private final Map<String, Object> constants = new HashMap<>();
    private final Map<String, List<Stored>> functions = new HashMap<>();
    private final Set<String> changed = new HashSet<>();

    private NestFacts() {}

    /** A lambda or method reference that is put into a field, or into a container in it. */
    record Stored(Instr function, MethodInfo in) {}

    static NestFacts of(List<ClassInfo> nest) {
        NestFacts facts = new NestFacts();
        for (ClassInfo info : nest) {
            for (MethodInfo method : info.methods()) {
                MethodDecl declaration = method.declaration();
                if (declaration != null && declaration.body() != null) {
                    facts.read(method, declaration.body().block());
                }
            }
        }
        return facts;
    }

    /** The one constant that a private field ever holds; null if it is not known to hold only one. */
    @Nullable
    Object constant(FieldInfo field) {
        FieldDecl declaration = field.declaration();
        if (declaration == null
                || !declaration.modifiers().contains(Modifier.PRIVATE)
                || !declaration.annotations().isEmpty()) {
            return null;
        }
        Object constant = constants.get(field.name());
        return constant == CHANGED ? null : constant;
    }

    /** Whether a field of that name is written by anything but constructors and initialisers. */
    boolean isChanged(String field) {
        return changed.contains(field);
    }

    /** Functions that may be in a field of that name. */
    List<Stored> functions(String field) {
        return functions.getOrDefault(field, List.of());
    }

    private void read(MethodInfo method, Node.Block block) {
        boolean initialiser =
                method.name().equals(MethodDecl.INSTANCE_INIT) || method.name().equals(MethodDecl.STATIC_INIT);
        Map<Integer, Instr> definitions = new HashMap<>();
        Deque<Node> work = new ArrayDeque<>();
        work.push(block);
        while (!work.isEmpty()) {
            Node node = work.pop();
            if (node instanceof Instr instr) {
                if (instr.target() >= 0) {
                    definitions.put(instr.target(), instr);
                }
                store(instr, definitions, initialiser, method);
            }
            List<? extends Node> inner = Twins.inner(node);
            for (int i = inner.size() - 1; i >= 0; i--) {
                work.push(inner.get(i));
            }
        }
    }

    private void store(Instr instr, Map<Integer, Instr> definitions, boolean initialiser, MethodInfo method) {
        if (instr instanceof Instr.StoreName store) {
            stored(store.name(), definitions.get(store.source()), initialiser, method);
        } else if (instr instanceof Instr.StoreField store) {
            stored(store.name(), definitions.get(store.source()), initialiser, method);
        } else if (instr instanceof Instr.Call call && call.args().length > 0) {
            Instr function = definitions.get(call.args()[call.args().length - 1]);
            String field = fieldName(definitions.get(call.receiver()));
            if (field != null && isFunction(function) && Library.isWriter(call.name())) {
                put(field, function, method);
            }
        }
    }

    private static @Nullable String fieldName(@Nullable Instr instr) {
        return instr instanceof Instr.Name name
                ? name.name()
                : instr instanceof Instr.LoadField load ? load.name() : null;
    }

    private void stored(String field, @Nullable Instr source, boolean initialiser, MethodInfo method) {
        if (isFunction(source)) {
            put(field, source, method);
        }
        if (!initialiser && !method.isConstructor()) {
            changed.add(field);
        }
        Object constant = initialiser && source instanceof Instr.Const literal ? literal.value() : null;
        Object before = constants.put(field, constant == null ? CHANGED : constant);
        if (before != null) {
            constants.put(field, CHANGED);
        }
    }

    private static boolean isFunction(@Nullable Instr instr) {
        return instr instanceof Instr.Lambda || instr instanceof Instr.MethodRef;
    }

    private void put(String field, @Nullable Instr function, MethodInfo method) {
        List<Stored> all = functions.computeIfAbsent(field, f -> new ArrayList<>(2));
        if (function != null && all.size() < Limits.TOKENS) {
            all.add(new Stored(function, method));
        }
    }
}
