package io.github.piiflow.binding;

import io.github.piiflow.binding.JavaType.ClassType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A class and all its supertypes.
 *
 * @param types in terms of the class's own type parameters; itself first, nearer ones before farther ones, superclass
 *     before interfaces, Object last
 * @param names of the same
 * @param incomplete whether one of them is unresolved
 */
record Supertypes(List<ClassType> types, List<String> names, boolean incomplete) {

    static Supertypes of(KnownClass info) {
        List<ClassType> types = new ArrayList<>();
        Set<ClassInfo> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        ClassType object = info.table().object();
        types.add(info.self());
        seen.add(info);
        seen.add(object.info());
        for (int i = 0; i < types.size(); i++) {
            addDirect(types.get(i), types, seen);
        }
        if (info != object.info()) {
            types.add(object);
        }
        return new Supertypes(List.copyOf(types), names(types), anyUnresolved(types));
    }

    /** The supertype of that class; null if there is none. */
    @Nullable
    ClassType find(ClassInfo info) {
        for (int i = 0; i < types.size(); i++) {
            if (types.get(i).info() == info) {
                return types.get(i);
            }
        }
        return null;
    }

    /** The supertype of that name; null if there is none. */
    @Nullable
    ClassType find(String name) {
        int index = names.indexOf(name);
        return index < 0 ? null : types.get(index);
    }

    private static void addDirect(ClassType type, List<ClassType> types, Set<ClassInfo> seen) {
        Substitution arguments = Substitution.of(KnownClass.of(type).variables(), type.arguments());
        ClassType superclass = type.info().superclass();
        if (superclass != null && seen.add(superclass.info())) {
            types.add(arguments.apply(superclass));
        }
        for (ClassType each : type.info().interfaces()) {
            if (seen.add(each.info())) {
                types.add(arguments.apply(each));
            }
        }
    }

    private static List<String> names(List<ClassType> types) {
        List<String> names = new ArrayList<>(types.size());
        for (ClassType each : types) {
            names.add(each.info().name());
        }
        return List.copyOf(names);
    }

    private static boolean anyUnresolved(List<ClassType> types) {
        for (ClassType each : types) {
            if (each.info().origin() == ClassInfo.Origin.UNRESOLVED) {
                return true;
            }
        }
        return false;
    }
}
