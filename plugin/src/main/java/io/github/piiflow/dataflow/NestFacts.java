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
    /** Annotations that make nobody call a method. */
    private static final Set<String> OF_THE_LANGUAGE =
            Set.of("Override", "SuppressWarnings", "Deprecated", "SafeVarargs", "FunctionalInterface");

    private final Map<String, Object> constants = new HashMap<>();
    private final Map<String, List<Stored>> functions = new HashMap<>();
    private final Set<String> changed = new HashSet<>();
    private final Map<String, List<Keeper>> keepers = new HashMap<>();
    private final List<Handed> handed = new ArrayList<>();
    private final Map<Instr, String> constantsMade = new HashMap<>();
    private final List<Stored> produced = new ArrayList<>(0);

    private NestFacts() {}

    /** A lambda or method reference that is put into a field, or into a container in it. */
    record Stored(Instr function, MethodInfo in) {}

    /** A method or constructor that puts what it is given into a field, or into a container in it. */
    record Keeper(MethodInfo method, int parameter) {}

    /**
     * A lambda or method reference that is an argument.
     *
     * @param call what it is given to
     * @param in method in which that is
     */
    record Handed(Instr call, int argument, Instr function, MethodInfo in) {}

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

    /** Who puts arguments into a field of that name. */
    List<Keeper> keepers(String field) {
        return keepers.getOrDefault(field, List.of());
    }

    /** Functions that are given to anything. */
    List<Handed> handed() {
        return handed;
    }

    /** Functions and new objects that annotated methods give: who calls those is not in the source. */
    List<Stored> produced() {
        return produced;
    }

    /** The static field into which an initialiser puts what it makes; null if there is none. */
    @Nullable
    String constantMade(Instr created) {
        return constantsMade.get(created);
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
            } else if (node instanceof Node.Return end) {
                produce(definitions.get(end.value()), method);
            }
            List<? extends Node> inner = Twins.inner(node);
            for (int i = inner.size() - 1; i >= 0; i--) {
                work.push(inner.get(i));
            }
        }
    }

    private void store(Instr instr, Map<Integer, Instr> definitions, boolean initialiser, MethodInfo method) {
        if (instr instanceof Instr.StoreName store) {
            stored(store.name(), store.source(), definitions, initialiser, method);
        } else if (instr instanceof Instr.StoreField store) {
            stored(store.name(), store.source(), definitions, initialiser, method);
        } else if (instr instanceof Instr.Call call && call.args().length > 0) {
            int last = call.args()[call.args().length - 1];
            Instr function = definitions.get(last);
            String field = fieldName(definitions.get(call.receiver()));
            if (field != null && Library.isWriter(call.name())) {
                keep(field, last, method);
                if (isFunction(function)) {
                    put(field, function, method);
                }
            }
            hand(call, call.args(), definitions, method);
        } else if (instr instanceof Instr.New created) {
            hand(created, created.args(), definitions, method);
        }
    }

    private void produce(@Nullable Instr given, MethodInfo method) {
        MethodDecl declaration = method.declaration();
        boolean annotated = declaration != null
                && declaration.annotations().stream().anyMatch(one -> !OF_THE_LANGUAGE.contains(one.simpleName()));
        if (annotated && given != null && (isFunction(given) || given instanceof Instr.New)) {
            produced.add(new Stored(given, method));
        }
    }

    private void hand(Instr call, int[] arguments, Map<Integer, Instr> definitions, MethodInfo method) {
        for (int i = 0; i < arguments.length; i++) {
            Instr argument = definitions.get(arguments[i]);
            Instr function = argument instanceof Instr.Copy copy ? definitions.get(copy.source()) : argument;
            if (function != null && isFunction(function)) {
                handed.add(new Handed(call, i, function, method));
            }
        }
    }

    private void keep(String field, int register, MethodInfo method) {
        if (register >= 0 && register < method.parameterTypes().size()) {
            keepers.computeIfAbsent(field, f -> new ArrayList<>(2)).add(new Keeper(method, register));
        }
    }

    private static @Nullable String fieldName(@Nullable Instr instr) {
        return instr instanceof Instr.Name name
                ? name.name()
                : instr instanceof Instr.LoadField load ? load.name() : null;
    }

    private void stored(
            String field, int register, Map<Integer, Instr> definitions, boolean initialiser, MethodInfo method) {
        Instr source = definitions.get(register);
        keep(field, register, method);
        if (source instanceof Instr.Call call) { // joined with what was there before
            for (int argument : call.args()) {
                keep(field, argument, method);
            }
        } else if (source instanceof Instr.New created && method.name().equals(MethodDecl.STATIC_INIT)) {
            constantsMade.put(created, field);
        }
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

    /** The name of the method or constructor that is called. */
    static String calledName(Instr call) {
        return call instanceof Instr.Call named ? named.name() : MethodDecl.CONSTRUCTOR;
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
