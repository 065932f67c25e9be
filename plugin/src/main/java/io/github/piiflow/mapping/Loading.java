package io.github.piiflow.mapping;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.code.AnnotationUse;
import io.github.piiflow.code.Modifier;
import io.github.piiflow.rule.Mapping;
import io.github.piiflow.rule.Mapping.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What mappers fill of the objects that they read from a store. Answers are cached; safe for concurrent use. */
public final class Loading {
    private final Marks marks;
    private final List<Mapping> storing;
    private final Map<FieldInfo, Boolean> lazy = new ConcurrentHashMap<>();
    private final Map<FieldInfo, Boolean> unstored = new ConcurrentHashMap<>();

    Loading(Marks marks, Collection<Mapping> all) {
        this.marks = marks;
        this.storing = all.stream()
                .filter(mapping -> !mapping.marks(Role.STORES).isEmpty())
                .toList();
    }

    /** Whether what is in a field comes from the database only when somebody asks for it, by what stands on it or on its getter. */
    public boolean isLazy(FieldInfo field) {
        return lazy.computeIfAbsent(
                field, each -> storing.stream().anyMatch(mapping -> isMarked(each, mapping, Role.LAZY)));
    }

    /**
     * Whether a field of a stored class is not filled when an object of it is read: it is marked so, or it holds another stored object
     * and nothing stands on it, where such relations have to be declared.
     */
    public boolean isUnstored(FieldInfo field) {
        return unstored.computeIfAbsent(
                field,
                each -> storing.stream()
                        .filter(mapping -> isStored(each.owner(), mapping))
                        .anyMatch(mapping -> isUnstored(each, mapping)));
    }

    private boolean isUnstored(FieldInfo field, Mapping mapping) {
        return field.declaration() != null
                && (!mapping.readsTransient() && field.declaration().modifiers().contains(Modifier.TRANSIENT)
                        || isMarked(field, mapping, Role.UNSTORED)
                        || isUndeclared(field, mapping));
    }

    /** A class whose mark can name a table has one; parts that are stored with what holds them need no declaration. */
    private boolean isUndeclared(FieldInfo field, Mapping mapping) {
        JavaType type = field.type();
        ClassInfo held = type.classInfo();
        return !mapping.marks(Role.LAZY).isEmpty()
                && held != null
                && annotations(field).isEmpty()
                && marks.among(mapping.marks(Role.STORES), held.annotations(), held).stream()
                        .anyMatch(found -> !found.mark().attributes().isEmpty());
    }

    private boolean isStored(ClassInfo type, Mapping mapping) {
        return !marks.among(mapping.marks(Role.STORES), type.annotations(), type)
                .isEmpty();
    }

    private boolean isMarked(FieldInfo field, Mapping mapping, Role role) {
        return !mapping.marks(role).isEmpty()
                && !marks.among(mapping.marks(role), annotations(field), field.owner())
                        .isEmpty();
    }

    /** Those on the field and those on its getter. */
    private static List<AnnotationUse> annotations(FieldInfo field) {
        List<AnnotationUse> all = new ArrayList<>(field.annotations());
        for (MethodInfo method : field.owner().methods()) {
            if (method.parameterTypes().isEmpty() && method.name().equalsIgnoreCase("get" + field.name())) {
                all.addAll(method.annotations());
            }
        }
        return all;
    }
}
