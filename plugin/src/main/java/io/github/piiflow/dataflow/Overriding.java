package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.binding.World;
import io.github.piiflow.code.TypeDecl;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What classes do otherwise than those that they extend, which a summary of the method above does not know. Safe for concurrent use. */
final class Overriding {
    private final World world;
    private final Map<ClassInfo, Map<String, Boolean>> siblings = new ConcurrentHashMap<>();
    private final Map<ClassInfo, Map<MethodInfo, Boolean>> fewer = new ConcurrentHashMap<>();
    private final Map<ClassInfo, Map<ClassInfo, Boolean>> implementing = new ConcurrentHashMap<>();

    Overriding(World world) {
        this.world = world;
    }

    /** Whether a class gives an abstract method of a parent its body. */
    boolean overrides(ClassInfo info, ClassInfo parent) {
        return implementing
                .computeIfAbsent(info, key -> new ConcurrentHashMap<>())
                .computeIfAbsent(parent, above -> implementsAny(info, above));
    }

    /**
     * Whether a field that a path reads cannot be in an object of a class: the method that was summed up calls overridden ones on its
     * own object, and the field is one of another class that overrides them.
     *
     * @param declared the type that the summary knows the object by
     */
    boolean isOfSibling(@Nullable ClassInfo info, JavaType declared, String field) {
        ClassInfo parent = declared.classInfo();
        if (info == null || parent == null || info == parent || !info.isSubtypeOf(parent.name())) {
            return false;
        }
        return siblings.computeIfAbsent(info, key -> new ConcurrentHashMap<>())
                .computeIfAbsent(
                        field,
                        name -> isWhollyKnown(info)
                                && !mayHave(info, name)
                                && world.subclasses(highest(info)).stream().anyMatch(each -> declares(each, name)));
    }

    private boolean mayHave(ClassInfo info, String field) {
        return world.field(info, field) != null
                || world.subclasses(info).stream().anyMatch(each -> declares(each, field));
    }

    private static ClassInfo highest(ClassInfo info) {
        ClassInfo parent = Forms.parent(info);
        return parent == null ? info : highest(parent);
    }

    private static boolean declares(ClassInfo info, String field) {
        return info.fields().stream().anyMatch(each -> each.name().equals(field));
    }

    /** Whether a class and all that it extends stand in the source. */
    private static boolean isWhollyKnown(ClassInfo info) {
        for (ClassInfo at = info;
                at != null;
                at = at.superclass() == null ? null : at.superclass().info()) {
            if (at.kind() != TypeDecl.Kind.CLASS
                    || at.origin() != ClassInfo.Origin.SOURCE && !at.name().equals("java.lang.Object")) {
                return false;
            }
        }
        return true;
    }

    /** Whether of the methods that one calls on its own object other classes override more than this one and those below it do. */
    boolean hasFewer(ClassInfo info, MethodInfo caller, Set<MethodInfo> own) {
        return !own.isEmpty()
                && fewer.computeIfAbsent(info, key -> new ConcurrentHashMap<>())
                        .computeIfAbsent(caller, any -> own.stream().anyMatch(called -> hasFewer(info, called)));
    }

    private boolean hasFewer(ClassInfo info, MethodInfo called) {
        if (called.isStatic()
                || called.isFinal()
                || called.owner().origin() != ClassInfo.Origin.SOURCE
                || !info.isSubtypeOf(called.owner().name())) {
            return false;
        }
        int all = world.targets(called, called.owner()).size();
        return all > 1 && world.targets(called, info).size() < all;
    }

    private static boolean implementsAny(ClassInfo info, ClassInfo parent) {
        if (info.origin() != ClassInfo.Origin.SOURCE || !info.isSubtypeOf(parent.name())) {
            return false;
        }
        return info.methods().stream()
                .filter(own -> !own.isStatic() && !own.isConstructor())
                .anyMatch(own -> parent.methods().stream()
                        .anyMatch(other -> other.isAbstract() && other.name().equals(own.name())));
    }
}
