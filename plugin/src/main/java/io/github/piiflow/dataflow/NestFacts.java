package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.code.FieldDecl;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.Modifier;
import io.github.piiflow.code.Node;
import io.github.piiflow.code.Nodes;
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
    /** A class extends no more of the source. */
    private static final int MOST_CLASSES = 32;
    /** Calls and arguments that are looked through for functions. */
    private static final int MOST_PARTS = 64;
    /** Annotations that make nobody call a method. */
    private static final Set<String> OF_THE_LANGUAGE =
            Set.of("Override", "SuppressWarnings", "Deprecated", "SafeVarargs", "FunctionalInterface");

    private final Map<String, Object> constants = new HashMap<>();
    private final Map<Place, List<Stored>> functions = new HashMap<>();
    private final Set<String> changed = new HashSet<>();
    private final Map<Place, List<Keeper>> keepers = new HashMap<>();
    private final Map<Place, Stored> created = new HashMap<>();
    private final Set<Place> mixed = new HashSet<>();
    private final List<Handed> handed = new ArrayList<>();
    private final Map<Instr, String> constantsMade = new HashMap<>();
    private final List<Stored> produced = new ArrayList<>(0);

    private NestFacts() {}

    /**
     * A field of that name.
     *
     * @param owner the class that declares it; null if the code alone does not say whose it is
     */
    private record Place(@Nullable ClassInfo owner, String field) {}

    /**
     * A lambda or method reference that is put into a field, or into a container in it.
     *
     * @param key what it is put under; null if that is not known
     */
    record Stored(Instr function, MethodInfo in, @Nullable Instr key) {
        /** Tells it from others, in this run and in any other: objects are kept in the order of hash codes. */
        String place() {
            return in.signature() + "#" + function.id();
        }
    }

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

    /** The one constant that a private field, or one named as a constant, ever holds; null if it is not known to hold only one. */
    @Nullable
    Object constant(FieldInfo field) {
        FieldDecl declaration = field.declaration();
        if (declaration == null
                || !declaration.modifiers().contains(Modifier.PRIVATE) && !isNamedAsConstant(field)
                || !declaration.annotations().isEmpty()) {
            return null;
        }
        Object constant = constants.get(field.name());
        boolean later = "".equals(constant) && !declaration.modifiers().contains(Modifier.PRIVATE);
        return constant == CHANGED || later ? null : constant;
    }

    /** Whether nobody outside is expected to write a field, though {@code final} was forgotten. */
    static boolean isNamedAsConstant(FieldInfo field) {
        return field.isStatic() && field.name().chars().noneMatch(Character::isLowerCase);
    }

    /** Whether a field of that name is written by anything but constructors and initialisers. */
    boolean isChanged(String field) {
        return changed.contains(field);
    }

    /** Functions that may be in a field. */
    List<Stored> functions(ClassInfo owner, String field) {
        return all(functions, owner, field);
    }

    /** Who puts arguments into a field. */
    List<Keeper> keepers(ClassInfo owner, String field) {
        return all(keepers, owner, field);
    }

    /** The new object that alone is ever put into a field; null if anything else may be. */
    @Nullable
    Stored created(FieldInfo field) {
        Place anybodys = new Place(null, field.name());
        Place own = new Place(field.owner(), field.name());
        return mixed.contains(own) || mixed.contains(anybodys) || created.containsKey(anybodys)
                ? null
                : created.get(own);
    }

    private static <T> List<T> all(Map<Place, List<T>> by, ClassInfo owner, String field) {
        List<T> anybodys = by.getOrDefault(new Place(null, field), List.of());
        ClassInfo declaring = declaring(owner, field);
        List<T> own = declaring == null ? List.of() : by.getOrDefault(new Place(declaring, field), List.of());
        if (own.isEmpty() || anybodys.isEmpty()) {
            return own.isEmpty() ? anybodys : own;
        }
        List<T> both = new ArrayList<>(own);
        both.addAll(anybodys);
        return both;
    }

    /** The class of the source, this one or one it extends, that declares a field. */
    private static @Nullable ClassInfo declaring(ClassInfo info, String field) {
        ClassInfo at = info;
        for (int i = 0; i < MOST_CLASSES && at.origin() == ClassInfo.Origin.SOURCE; i++) {
            for (FieldInfo one : at.fields()) {
                if (one.name().equals(field)) {
                    return at;
                }
            }
            JavaType.ClassType parent = at.superclass();
            if (parent == null) {
                return null;
            }
            at = parent.info();
        }
        return null;
    }

    /** Where a simple name of a field leads: to this class or one around it. */
    private static Place named(MethodInfo method, String field) {
        for (ClassInfo at = method.owner(); at != null; at = at.outer()) {
            ClassInfo declaring = declaring(at, field);
            if (declaring != null) {
                return new Place(declaring, field);
            }
        }
        return new Place(null, field);
    }

    private static Place named(@Nullable Instr object, MethodInfo method, String field) {
        boolean own = object instanceof Instr.This self && self.outer() == null;
        return new Place(own ? declaring(method.owner(), field) : null, field);
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
            List<? extends Node> inner = Nodes.inner(node);
            for (int i = inner.size() - 1; i >= 0; i--) {
                work.push(inner.get(i));
            }
        }
    }

    private void store(Instr instr, Map<Integer, Instr> definitions, boolean initialiser, MethodInfo method) {
        if (instr instanceof Instr.StoreName store) {
            stored(named(method, store.name()), store.source(), definitions, initialiser, method);
        } else if (instr instanceof Instr.StoreField store) {
            Place place = named(definitions.get(store.object()), method, store.name());
            stored(place, store.source(), definitions, initialiser, method);
        } else if (instr instanceof Instr.Call call && call.args().length > 0) {
            int last = call.args()[call.args().length - 1];
            Instr function = definitions.get(last);
            Place place = place(definitions.get(call.receiver()), definitions, method);
            if (place != null && Library.isWriter(call.name())) {
                keep(place, last, method);
                if (isFunction(function)) {
                    put(place, function, method, key(call, call.args().length - 1, definitions));
                }
            }
            hand(call, call.args(), definitions, method);
        } else if (instr instanceof Instr.New created) {
            hand(created, created.args(), definitions, method);
        }
    }

    /** What stands before an argument of a call. */
    private static @Nullable Instr key(Instr.Call call, int argument, Map<Integer, Instr> definitions) {
        return argument % 2 == 0 ? null : definitions.get(call.args()[argument - 1]);
    }

    private void produce(@Nullable Instr given, MethodInfo method) {
        MethodDecl declaration = method.declaration();
        if (declaration != null
                && isAnnotated(declaration)
                && given != null
                && (isFunction(given) || given instanceof Instr.New)) {
            produced.add(new Stored(given, method, null));
        }
    }

    /** Whether annotations say that somebody else calls a method. */
    static boolean isAnnotated(MethodDecl declaration) {
        return declaration.annotations().stream().anyMatch(one -> !OF_THE_LANGUAGE.contains(one.simpleName()));
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

    private void keep(Place place, int register, MethodInfo method) {
        if (register >= 0 && register < method.parameterTypes().size()) {
            keepers.computeIfAbsent(place, f -> new ArrayList<>(2)).add(new Keeper(method, register));
        }
    }

    private static @Nullable Place place(@Nullable Instr instr, Map<Integer, Instr> definitions, MethodInfo method) {
        return instr instanceof Instr.Name name
                ? named(method, name.name())
                : instr instanceof Instr.LoadField load
                        ? named(definitions.get(load.object()), method, load.name())
                        : null;
    }

    private void stored(
            Place place, int register, Map<Integer, Instr> definitions, boolean initialiser, MethodInfo method) {
        String field = place.field();
        Instr source = definitions.get(register);
        keep(place, register, method);
        if (source instanceof Instr.Call call) { // joined with what was there before
            for (int argument : call.args()) {
                keep(place, argument, method);
            }
            putParts(place, call, definitions, method);
        } else if (source instanceof Instr.New made) {
            copied(made, definitions).forEach(container -> putParts(place, container, definitions, method));
            if (method.name().equals(MethodDecl.STATIC_INIT)) {
                constantsMade.put(made, field);
            }
        }
        if (isFunction(source)) {
            put(place, source, method, null);
        }
        boolean nothing = source instanceof Instr.Const literal && literal.value() == null;
        if (!nothing
                && (!(source instanceof Instr.New) || created.put(place, new Stored(source, method, null)) != null)) {
            mixed.add(place);
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

    /** The functions of which a container is made. */
    private void putParts(Place place, Instr.Call container, Map<Integer, Instr> definitions, MethodInfo method) {
        Deque<Instr.Call> work = new ArrayDeque<>(List.of(container));
        for (int i = 0; i < MOST_PARTS && !work.isEmpty(); i++) {
            Instr.Call call = work.pop();
            for (int argument = 0; argument < call.args().length; argument++) {
                Instr part = definitions.get(call.args()[argument]);
                if (isFunction(part)) {
                    put(place, part, method, key(call, argument, definitions));
                } else if (part instanceof Instr.Call inner) {
                    work.push(inner);
                } else if (part instanceof Instr.New copy) {
                    copied(copy, definitions).forEach(work::push);
                }
            }
            if (definitions.get(call.receiver()) instanceof Instr.Call before) {
                work.push(before);
            }
        }
    }

    /** The containers that a new one is made of: {@code new EnumMap<>(Map.of(..))}. */
    private static List<Instr.Call> copied(Instr.New made, Map<Integer, Instr> definitions) {
        List<Instr.Call> containers = new ArrayList<>(0);
        for (int argument : made.body() == null ? made.args() : new int[0]) {
            if (definitions.get(argument) instanceof Instr.Call container) {
                containers.add(container);
            }
        }
        return containers;
    }

    /** The name of the method that is called, of a constructor with the class that is made, as far as it is written there. */
    static String calledName(Instr call) {
        if (call instanceof Instr.Call named) {
            return named.name();
        }
        return call instanceof Instr.New made
                ? MethodDecl.CONSTRUCTOR
                        + made.type().name().substring(made.type().name().lastIndexOf('.') + 1)
                : MethodDecl.CONSTRUCTOR;
    }

    private static boolean isFunction(@Nullable Instr instr) {
        return instr instanceof Instr.Lambda || instr instanceof Instr.MethodRef;
    }

    private void put(Place place, @Nullable Instr function, MethodInfo method, @Nullable Instr key) {
        List<Stored> all = functions.computeIfAbsent(place, f -> new ArrayList<>(2));
        if (function != null && all.size() < Limits.TOKENS) {
            all.add(new Stored(function, method, key));
        }
    }
}
