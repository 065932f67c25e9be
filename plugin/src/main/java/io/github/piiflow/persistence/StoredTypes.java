package io.github.piiflow.persistence;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.World;
import io.github.piiflow.code.TypeDecl;
import io.github.piiflow.mapping.Mappings;
import io.github.piiflow.rule.Mapping;
import io.github.piiflow.rule.Mapping.Role;
import io.github.piiflow.rule.Mapping.TypeArgument;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the classes whose objects are stored: by their annotations, by the repositories that keep them, by what holds them. */
final class StoredTypes {
    private static final int DEPTH = 4;

    private final World world;
    private final Mappings mappings;
    private final Collection<Mapping> all;
    private final Map<ClassInfo, Mapping> found = new LinkedHashMap<>();

    StoredTypes(World world, Mappings mappings, Collection<Mapping> all) {
        this.world = world;
        this.mappings = mappings;
        this.all = all;
    }

    /** Each stored class with the mapping that says so. */
    Map<ClassInfo, Mapping> find() {
        for (ClassInfo type : world.sourceClasses()) {
            for (Mapping mapping : all) {
                if (mappings.has(type, mapping, Role.STORES)) {
                    found.putIfAbsent(type, mapping);
                    break;
                }
            }
        }
        for (ClassInfo type : world.sourceClasses()) {
            for (Mapping mapping : all) {
                mapping.repositories().forEach(repository -> repository(type, repository, mapping));
            }
        }
        for (Map.Entry<ClassInfo, Mapping> type : List.copyOf(found.entrySet())) {
            if (type.getValue().deep()) {
                inner(type.getKey(), type.getValue(), 0);
            }
        }
        return found;
    }

    /** A repository in the source: its type argument is stored, unless its own annotations say how already. */
    private void repository(ClassInfo type, TypeArgument repository, Mapping mapping) {
        JavaType.ClassType seen = asRepository(type, repository.type());
        if (seen == null || seen.arguments().size() <= repository.argument()) {
            return;
        }
        ClassInfo stored = seen.arguments().get(repository.argument()).classInfo();
        if (stored != null && isPlainSource(stored)) {
            found.putIfAbsent(stored, mapping);
        }
    }

    private JavaType.@Nullable ClassType asRepository(ClassInfo type, String repository) {
        if (!type.isSubtypeOf(repository)) {
            return null;
        }
        for (JavaType.ClassType parent : type.interfaces()) {
            if (parent.info().name().equals(repository)) {
                return parent; // also if its class is not there
            }
        }
        return world.asSuper(new JavaType.ClassType(type, List.of()), repository);
    }

    /** Plain objects within documents are stored with them. */
    private void inner(ClassInfo type, Mapping mapping, int depth) {
        for (ClassInfo at = type; at != null && depth < DEPTH; at = parent(at)) {
            found.putIfAbsent(at, mapping);
            for (FieldInfo field : at.fields()) {
                ClassInfo held = held(field.type());
                if (!field.isStatic()
                        && !field.isTransient()
                        && held != null
                        && isPlainSource(held)
                        && found.putIfAbsent(held, mapping) == null) {
                    inner(held, mapping, depth + 1);
                }
            }
        }
    }

    /** The class of what a field holds, one or many of it. */
    private static @Nullable ClassInfo held(JavaType type) {
        if (type instanceof JavaType.ArrayType array) {
            return held(array.component());
        }
        if (type instanceof JavaType.ClassType classType
                && !classType.arguments().isEmpty()
                && classType.info().origin() != ClassInfo.Origin.SOURCE) {
            return held(classType.arguments().get(classType.arguments().size() - 1));
        }
        return type.classInfo();
    }

    private static boolean isPlainSource(ClassInfo type) {
        return type.origin() == ClassInfo.Origin.SOURCE
                && (type.kind() == TypeDecl.Kind.CLASS || type.kind() == TypeDecl.Kind.RECORD);
    }

    private static @Nullable ClassInfo parent(ClassInfo info) {
        JavaType.ClassType parent = info.superclass();
        return parent == null || parent.info().origin() != ClassInfo.Origin.SOURCE ? null : parent.info();
    }
}
