package io.github.piiflow.recipient;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.binding.World;
import io.github.piiflow.code.AnnotationUse;
import io.github.piiflow.configuration.Configuration;
import io.github.piiflow.configuration.Scopes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What annotations take from the configuration: single values, classes bound to a prefix, objects that others are given. */
final class SettingsOf {
    /** Annotations by their simple names, which several frameworks share. */
    private static final Set<String> VALUES = Set.of("Value");

    private static final Set<String> KEYS = Set.of("ConfigProperty", "Property");
    private static final Set<String> PREFIXES = Set.of("ConfigurationProperties", "ConfigMapping");
    private static final Set<String> MAKERS = Set.of("Bean", "Produces", "Singleton", "Factory");

    private final World world;
    private final Configuration configuration;
    private @Nullable Map<String, Set<String>> prefixes;
    private @Nullable Map<String, List<MethodInfo>> makers;

    SettingsOf(World world, Configuration configuration) {
        this.world = world;
        this.configuration = configuration;
    }

    /** What a field may hold because it is configured; empty if it is not. */
    Set<String> of(FieldInfo field) {
        Set<String> annotated = of(field.annotations(), field.owner());
        return annotated.isEmpty() ? bound(field.owner(), field.name()) : annotated;
    }

    /** What a parameter may hold because it is configured; empty if it is not. */
    Set<String> of(MethodInfo method, int parameter) {
        Set<String> annotated = of(method.parameterAnnotations(parameter), method.owner());
        if (!annotated.isEmpty() || !method.isConstructor()) {
            return annotated;
        }
        return bound(method.owner(), method.parameterNames().get(parameter));
    }

    private Set<String> of(List<AnnotationUse> annotations, ClassInfo inside) {
        for (AnnotationUse annotation : annotations) {
            Object value = annotation.values().get("value");
            Object name = annotation.values().get("name");
            if (VALUES.contains(annotation.simpleName()) && value instanceof String text) {
                return expanded(text, inside);
            }
            if (KEYS.contains(annotation.simpleName()) && (name != null ? name : value) instanceof String key) {
                Set<String> values = values(key, inside);
                Object otherwise = annotation.values().get("defaultValue");
                return values.isEmpty() && otherwise instanceof String text
                        ? Configuration.defaults(Set.of(text))
                        : values;
            }
        }
        return Set.of();
    }

    Set<String> expanded(String text, ClassInfo inside) {
        return configuration.expanded(text, scope(inside));
    }

    Set<String> values(String key, ClassInfo inside) {
        return configuration.values(key, scope(inside));
    }

    /** Values of keys that have this name as one of their parts. */
    Set<String> valuesAbout(String name, ClassInfo inside) {
        return configuration.valuesAbout(name, scope(inside));
    }

    private static String scope(ClassInfo info) {
        return info.file() == null ? "" : Scopes.of(info.file().path());
    }

    private Set<String> bound(ClassInfo owner, String property) {
        Set<String> values = new LinkedHashSet<>();
        for (String prefix : prefixes().getOrDefault(owner.name(), Set.of())) {
            values.addAll(values(prefix.isEmpty() ? property : prefix + "." + property, owner));
        }
        return values;
    }

    /** Prefixes by class: of the annotated ones, and of the types of their fields. */
    private Map<String, Set<String>> prefixes() {
        Map<String, Set<String>> known = prefixes;
        if (known == null) {
            known = new HashMap<>();
            for (ClassInfo info : world.sourceClasses()) {
                for (AnnotationUse annotation : info.annotations()) {
                    if (PREFIXES.contains(annotation.simpleName())) {
                        bind(info, prefix(annotation), known, 0);
                    }
                }
                for (MethodInfo method : info.methods()) {
                    ClassInfo made = method.returnType().classInfo();
                    for (AnnotationUse annotation : made == null ? List.<AnnotationUse>of() : method.annotations()) {
                        if (made != null && PREFIXES.contains(annotation.simpleName())) {
                            bind(made, prefix(annotation), known, 0);
                        }
                    }
                }
            }
            prefixes = known;
        }
        return known;
    }

    private static String prefix(AnnotationUse annotation) {
        Object prefix =
                annotation.values().getOrDefault("prefix", annotation.values().get("value"));
        return prefix instanceof String text ? text : "";
    }

    private static void bind(ClassInfo info, String prefix, Map<String, Set<String>> into, int depth) {
        if (info.origin() != ClassInfo.Origin.SOURCE
                || depth > 4
                || !into.computeIfAbsent(info.name(), any -> new LinkedHashSet<>())
                        .add(prefix)) {
            return;
        }
        for (FieldInfo field : info.fields()) {
            ClassInfo type = field.type().classInfo();
            if (type != null && !field.isStatic()) {
                bind(type, prefix.isEmpty() ? field.name() : prefix + "." + field.name(), into, depth + 1);
            }
        }
    }

    /** Methods that make objects of a type for whoever needs one. */
    List<MethodInfo> makers(String type) {
        Map<String, List<MethodInfo>> known = makers;
        if (known == null) {
            known = new HashMap<>();
            for (ClassInfo info : world.sourceClasses()) {
                for (MethodInfo method : info.methods()) {
                    if (method.annotations().stream().anyMatch(each -> MAKERS.contains(each.simpleName()))) {
                        known.computeIfAbsent(method.returnType().erasure(), any -> new ArrayList<>())
                                .add(method);
                    }
                }
            }
            makers = known;
        }
        return known.getOrDefault(type, List.of());
    }
}
