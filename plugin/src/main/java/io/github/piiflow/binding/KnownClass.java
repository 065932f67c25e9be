package io.github.piiflow.binding;

import io.github.piiflow.binding.JavaType.ClassType;
import io.github.piiflow.binding.JavaType.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What all classes share, wherever they come from: their supertypes and their members, inherited ones included. */
abstract class KnownClass implements ClassInfo {
    /** Methods that are searched one by one; of more there is an index. */
    private static final int FEW = 12;

    private final ClassTable table;
    private final ClassType raw = new ClassType(this, List.of());
    private final Map<String, List<MethodInfo>> methodsByName = new ConcurrentHashMap<>();
    private volatile @Nullable Map<String, List<MethodInfo>> declaredByName;
    private volatile @Nullable ClassType self;
    private volatile @Nullable Supertypes supertypes;
    private volatile @Nullable Function function;

    KnownClass(ClassTable table) {
        this.table = table;
    }

    /** The abstract method of a functional interface, null if it is none. */
    private record Function(@Nullable MethodInfo method) {}

    ClassTable table() {
        return table;
    }

    /** Its type parameters with their bounds. */
    abstract List<Variable> variables();

    /** What a wildcard without a bound stands for as the argument of that type parameter. */
    final JavaType bound(int parameter) {
        List<Variable> all = variables();
        return parameter < all.size()
                ? Types.withoutArguments(all.get(parameter).bound())
                : table.object();
    }

    /** A member type declared here. */
    abstract @Nullable KnownClass declaredType(String simpleName);

    /** The class without type arguments. */
    final ClassType raw() {
        return raw;
    }

    /** The class with its own type parameters as arguments, as {@code this} has it. */
    final ClassType self() {
        ClassType known = self;
        if (known == null) {
            known = variables().isEmpty() ? raw : new ClassType(this, List.copyOf(variables()));
            self = known;
        }
        return known;
    }

    /** Itself and all supertypes in terms of its own type parameters. */
    final Supertypes supertypes() {
        Supertypes known = supertypes;
        if (known == null) {
            known = Supertypes.of(this);
            supertypes = known;
        }
        return known;
    }

    final void forgetSupertypes() {
        supertypes = null;
        self = null;
    }

    /** Lets go of which methods names mean. */
    final void forgetMethods() {
        methodsByName.clear();
        declaredByName = null;
    }

    /** Methods of that name that can be called on an object of this class, overridden ones left out, nearest first. */
    final List<MethodInfo> methodsNamed(String name) {
        List<MethodInfo> known = methodsByName.get(name);
        if (known == null) {
            known = MethodLookup.find(this, name);
            methodsByName.put(name, known);
        }
        return known;
    }

    /** Methods declared here of that name. */
    final List<MethodInfo> declaredMethods(String name) {
        List<MethodInfo> all = methods();
        if (all.size() <= FEW) {
            return named(name, all);
        }
        Map<String, List<MethodInfo>> known = declaredByName;
        if (known == null) {
            known = new HashMap<>();
            for (MethodInfo each : all) {
                known.computeIfAbsent(each.name(), unused -> new ArrayList<>(1)).add(each);
            }
            declaredByName = known;
        }
        return known.getOrDefault(name, List.of());
    }

    private static List<MethodInfo> named(String name, List<MethodInfo> methods) {
        List<MethodInfo> result = List.of();
        for (MethodInfo each : methods) {
            if (each.name().equals(name)) {
                result = result.isEmpty() ? new ArrayList<>(2) : result;
                result.add(each);
            }
        }
        return result;
    }

    /** A field of this class or a supertype. */
    final @Nullable FieldInfo fieldNamed(String name) {
        for (ClassType type : supertypes().types()) {
            for (FieldInfo field : type.info().fields()) {
                if (field.name().equals(name)) {
                    return field;
                }
            }
        }
        return null;
    }

    /** A field that code in this class may name: not private to a supertype in another file. */
    final @Nullable FieldInfo visibleField(String name) {
        for (ClassType type : supertypes().types()) {
            KnownClass info = of(type);
            for (FieldInfo field : info.fields()) {
                if (field.name().equals(name) && (info == this || !info.hides(field, this))) {
                    return field;
                }
            }
        }
        return null;
    }

    /** Whether a field declared here is out of sight for a subclass. */
    abstract boolean hides(FieldInfo field, KnownClass subclass);

    /** A member type of this class or a supertype. */
    final @Nullable KnownClass memberType(String simpleName) {
        KnownClass own = declaredType(simpleName);
        if (own != null) {
            return own;
        }
        for (ClassType type : supertypes().types()) {
            KnownClass found = of(type).declaredType(simpleName);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The one abstract method of a functional interface; null if this is none. */
    final @Nullable MethodInfo functionMethod() {
        Function known = function;
        if (known == null) {
            known = new Function(MethodLookup.functionMethod(this));
            function = known;
        }
        return known.method();
    }

    @Override
    public List<String> typeParameters() {
        List<String> names = new ArrayList<>(variables().size());
        for (Variable each : variables()) {
            names.add(each.name());
        }
        return names;
    }

    @Override
    public final List<String> supertypeNames() {
        return supertypes().names();
    }

    @Override
    public final boolean isIncomplete() {
        return supertypes().incomplete();
    }

    static KnownClass of(ClassInfo info) {
        return (KnownClass) info; // the only implementation there is
    }

    static KnownClass of(ClassType type) {
        return (KnownClass) type.info();
    }

    @Override
    public String toString() {
        return name();
    }
}
