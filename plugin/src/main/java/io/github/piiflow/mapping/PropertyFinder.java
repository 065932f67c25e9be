package io.github.piiflow.mapping;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.code.AnnotationUse;
import io.github.piiflow.code.TypeDecl;
import io.github.piiflow.rule.Mapping;
import io.github.piiflow.rule.Mapping.Access;
import io.github.piiflow.rule.Mapping.Role;
import io.github.piiflow.rule.Protection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the properties of one class that one mapping reads. */
final class PropertyFinder {
    private final Mappings mappings;
    private final Marks marks;
    private final ClassInfo type;
    private final Mapping mapping;
    private final @Nullable ClassInfo mixIn;
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();

    PropertyFinder(Mappings mappings, Marks marks, ClassInfo type, Mapping mapping, @Nullable ClassInfo mixIn) {
        this.mappings = mappings;
        this.marks = marks;
        this.type = type;
        this.mapping = mapping;
        this.mixIn = mixIn;
    }

    /** What may be a property. */
    private static final class Candidate {
        final String name;
        final List<AnnotationUse> annotations = new ArrayList<>(2);

        @Nullable
        FieldInfo field;

        @Nullable
        MethodInfo getter;

        Candidate(String name) {
            this.name = name;
        }
    }

    List<Property> find() {
        for (ClassInfo at = type; at != null; at = Mappings.parent(at)) {
            collect(at);
        }
        for (JavaType.ClassType parent : type.interfaces()) {
            collectGetters(parent.info());
        }
        if (mixIn != null) {
            mixIn(mixIn);
        }
        Set<String> left = new LinkedHashSet<>();
        Set<String> kept = new LinkedHashSet<>();
        for (ClassInfo at = type; at != null; at = Mappings.parent(at)) {
            left.addAll(mappings.names(at, mapping, Role.OMITS));
            kept.addAll(mappings.names(at, mapping, Role.KEEPS));
        }
        if (mixIn != null) {
            left.addAll(mappings.names(mixIn, mapping, Role.OMITS));
            kept.addAll(mappings.names(mixIn, mapping, Role.KEEPS));
        }
        List<Candidate> read = candidates.values().stream()
                .filter(this::isRead)
                .filter(each -> isNone(each, left) && (kept.isEmpty() || !isNone(each, kept)))
                .toList();
        List<Candidate> sole =
                read.stream().filter(each -> has(each, Role.SOLE)).toList();
        return (sole.isEmpty() ? read : sole).stream().map(this::property).toList();
    }

    private void collect(ClassInfo at) {
        for (FieldInfo field : at.fields()) {
            if (!field.isStatic()) {
                Candidate candidate = candidate(field.name());
                candidate.annotations.addAll(field.annotations());
                if (candidate.field == null) {
                    candidate.field = field;
                }
            }
        }
        collectGetters(at);
    }

    private void collectGetters(ClassInfo at) {
        for (MethodInfo method : at.methods()) {
            if (!method.isStatic() && method.parameterTypes().isEmpty() && !method.isConstructor()) {
                String name = propertyName(method, at);
                if (name == null && !marksOf(method, Role.ADDS).isEmpty()
                        || !marksOf(method, Role.SOLE).isEmpty()) {
                    name = name == null ? method.name() : name;
                }
                if (name != null) {
                    Candidate candidate = candidate(name);
                    candidate.annotations.addAll(method.annotations());
                    if (candidate.getter == null) {
                        candidate.getter = method;
                    }
                }
            }
        }
    }

    private List<Marks.Found> marksOf(MethodInfo method, Role role) {
        return marks.among(mapping.marks(role), method.annotations(), method.owner());
    }

    private Candidate candidate(String name) {
        return candidates.computeIfAbsent(name, Candidate::new);
    }

    private static @Nullable String propertyName(MethodInfo method, ClassInfo at) {
        String name = method.name();
        if (method.returnType().erasure().equals("void") || name.equals("getClass")) {
            return null;
        }
        if (at.kind() == TypeDecl.Kind.RECORD
                && at.fields().stream().anyMatch(field -> field.name().equals(name))) {
            return name;
        }
        int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : 0;
        if (prefix == 0 || name.length() == prefix || Character.isLowerCase(name.charAt(prefix))) {
            return null;
        }
        String rest = name.substring(prefix);
        boolean acronym = rest.length() > 1 && Character.isUpperCase(rest.charAt(1));
        return acronym ? matchingField(rest, at) : Character.toLowerCase(rest.charAt(0)) + rest.substring(1);
    }

    /** {@code getURL} is of {@code URL}; {@code getIBAN} also of a field {@code iban}. */
    private static String matchingField(String name, ClassInfo at) {
        for (FieldInfo field : at.fields()) {
            if (field.name().equalsIgnoreCase(name)) {
                return field.name();
            }
        }
        return name;
    }

    private void mixIn(ClassInfo mixed) {
        for (FieldInfo field : mixed.fields()) {
            Candidate target = candidates.get(field.name());
            if (target != null) {
                target.annotations.addAll(field.annotations());
            }
        }
        for (MethodInfo method : mixed.methods()) {
            String name = propertyName(method, mixed);
            Candidate target = candidates.get(name == null ? method.name() : name);
            if (target != null) {
                target.annotations.addAll(method.annotations());
            }
        }
    }

    private boolean isNone(Candidate candidate, Set<String> names) {
        return !names.contains(candidate.name)
                && found(candidate, Role.ADDS).stream()
                        .noneMatch(found -> Marks.named(found).stream().anyMatch(names::contains));
    }

    private boolean isRead(Candidate candidate) {
        if (!isVisible(candidate)) {
            return false;
        }
        for (Marks.Found found : found(candidate, Role.OMITS)) {
            if (found.mark().attributes().isEmpty()) {
                return false;
            }
        }
        if (!mapping.marks(Role.KEEPS).isEmpty()
                && mapping.marks(Role.KEEPS).stream()
                        .anyMatch(mark -> mark.attributes().isEmpty())
                && !has(candidate, Role.KEEPS)) {
            return false;
        }
        FieldInfo field = candidate.field;
        ClassInfo held = field == null ? null : field.type().classInfo();
        return held == null || !mappings.has(held, mapping, Role.OMITS) || !isLeftOutByType(held);
    }

    /** Whether a mark on the class of a property leaves every such property out. */
    private boolean isLeftOutByType(ClassInfo held) {
        return marks.among(mapping.marks(Role.OMITS), held.annotations(), held).stream()
                .anyMatch(found -> found.mark().attributes().isEmpty());
    }

    private boolean isVisible(Candidate candidate) {
        FieldInfo field = candidate.field;
        if (field != null && field.isTransient() && !mapping.readsTransient()) {
            return false;
        }
        if (mappings.has(type, mapping, Role.BARS)) {
            return has(candidate, Role.ADDS) || has(candidate, Role.SOLE);
        }
        boolean getter = candidate.getter != null && Mappings.isPublic(candidate.getter);
        if (mapping.access() == Access.FIELDS) {
            return field != null;
        }
        if (mapping.access() == Access.ALL) {
            return field != null || getter;
        }
        return getter && !mappings.has(type, mapping, Role.CLOSES)
                || field != null
                        && (Mappings.isPublic(field)
                                || type.kind() == TypeDecl.Kind.RECORD
                                || mappings.has(type, mapping, Role.OPENS))
                || has(candidate, Role.ADDS)
                || has(candidate, Role.SOLE);
    }

    private List<Marks.Found> found(Candidate candidate, Role role) {
        return marks.among(mapping.marks(role), candidate.annotations, type);
    }

    private boolean has(Candidate candidate, Role role) {
        return !found(candidate, role).isEmpty();
    }

    private Property property(Candidate candidate) {
        Protection state = Protection.RAW;
        for (Marks.Found found : found(candidate, Role.PROTECTS)) {
            Protection said = found.mark().state();
            state = said == null ? state : Mappings.stronger(state, said);
        }
        List<ClassInfo> views = found(candidate, Role.VIEWS).stream()
                .flatMap(found -> marks.classes(found, type).stream())
                .toList();
        List<String> omitted = found(candidate, Role.OMITS).stream()
                .flatMap(found -> Marks.named(found).stream())
                .toList();
        FieldInfo field = candidate.field;
        Converter converter = mappings.converter(candidate.annotations, mapping, type);
        if (converter == null && field != null) {
            converter = mappings.automatic(field.type(), mapping);
        }
        boolean getter = mapping.access() != Access.FIELDS
                && candidate.getter != null
                && (field == null || Mappings.isPublic(candidate.getter));
        List<String> aliases = found(candidate, Role.ADDS).stream()
                .flatMap(found -> Marks.named(found).stream())
                .toList();
        return new Property(
                candidate.name, field, getter ? candidate.getter : null, state, converter, views, omitted, aliases);
    }
}
