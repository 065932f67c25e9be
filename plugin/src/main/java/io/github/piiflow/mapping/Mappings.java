package io.github.piiflow.mapping;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.binding.World;
import io.github.piiflow.code.AnnotationUse;
import io.github.piiflow.code.Modifier;
import io.github.piiflow.code.TypeDecl;
import io.github.piiflow.rule.Mapping;
import io.github.piiflow.rule.Mapping.Mark;
import io.github.piiflow.rule.Mapping.Role;
import io.github.piiflow.rule.Position;
import io.github.piiflow.rule.Protection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What mappings read of classes of the source. Answers are cached; safe for concurrent use. */
public final class Mappings {
    private final World world;
    private final Marks marks;
    private final Map<Key, List<Property>> properties = new ConcurrentHashMap<>();
    private final Map<Mapping, Map<String, Converter>> automatic = new ConcurrentHashMap<>();
    private final Map<Key, Optional<Converter>> converters = new ConcurrentHashMap<>();

    public Mappings(World world) {
        this.world = world;
        this.marks = new Marks(world);
    }

    private record Key(
            ClassInfo type, String mapping, @Nullable ClassInfo mixIn) {}

    /**
     * The properties that a mapping reads of exactly this class, those of its superclasses in the source included.
     *
     * @param mixIn a class whose annotations count as if they stood on the members of the same names; null for none
     */
    public List<Property> properties(ClassInfo type, Mapping mapping, @Nullable ClassInfo mixIn) {
        Key key = new Key(type, mapping.name(), mixIn);
        List<Property> known = properties.get(key);
        if (known == null) {
            known = new PropertyFinder(this, marks, type, mapping, mixIn).find();
            properties.put(key, known);
        }
        return known;
    }

    /** What of stored objects these mappings fill when they read them. */
    public Loading loading(Collection<Mapping> all) {
        return new Loading(marks, all);
    }

    /** What writes objects of a class, if its annotations name something; null if the mapping reads their properties. */
    public @Nullable Converter converter(ClassInfo type, Mapping mapping) {
        return converters
                .computeIfAbsent(
                        new Key(type, mapping.name(), null),
                        key -> Optional.ofNullable(converter(type.annotations(), mapping, type)))
                .orElse(null);
    }

    /** A class that serves as converter, if it has one of the methods that converters of the mapping have. */
    public @Nullable Converter serving(ClassInfo type, Mapping mapping) {
        for (Mark mark : mapping.marks(Role.CONVERTS)) {
            Mapping.Conversion conversion = mark.conversion();
            Converter converter = conversion == null ? null : converter(type, conversion);
            if (converter != null && converter.method() != null) {
                return converter;
            }
        }
        return null;
    }

    /** What the annotations of a member or class name as its converter. */
    @Nullable
    Converter converter(List<AnnotationUse> annotations, Mapping mapping, ClassInfo inside) {
        for (Marks.Found found : marks.among(mapping.marks(Role.CONVERTS), annotations, inside)) {
            Mapping.Conversion conversion = found.mark().conversion();
            if (conversion != null && !conversion.automatic()) {
                for (ClassInfo type : marks.classes(found, inside)) {
                    return converter(type, conversion);
                }
            }
        }
        return null;
    }

    private Converter converter(ClassInfo type, Mapping.Conversion conversion) {
        MethodInfo method = methodNamed(type, conversion.method(), conversion.from());
        return new Converter(type, method, conversion.from().index(), conversion.to());
    }

    private @Nullable MethodInfo methodNamed(ClassInfo type, String name, Position from) {
        MethodInfo best = null;
        for (ClassInfo at = type; at != null; at = parent(at)) {
            for (MethodInfo method : at.methods()) {
                boolean fits =
                        method.name().equals(name) && method.parameterTypes().size() > from.index();
                if (fits && method.declaration() != null && method.declaration().body() != null && best == null) {
                    best = method;
                }
            }
        }
        return best;
    }

    /** What annotations on a class, its fields and methods name as converters, for any of the mappings. */
    public List<MethodInfo> converters(ClassInfo type, Collection<Mapping> all) {
        List<AnnotationUse> uses = new ArrayList<>(type.annotations());
        type.fields().forEach(field -> uses.addAll(field.annotations()));
        type.methods().forEach(method -> uses.addAll(method.annotations()));
        List<MethodInfo> found = new ArrayList<>();
        for (Mapping mapping : uses.isEmpty() ? List.<Mapping>of() : all) {
            for (AnnotationUse use : mapping.marks(Role.CONVERTS).isEmpty() ? List.<AnnotationUse>of() : uses) {
                Converter converter = converter(List.of(use), mapping, type);
                if (converter != null && converter.method() != null) {
                    found.add(converter.method());
                }
            }
        }
        return found;
    }

    /** A converter that serves all properties of a type; null if there is none. */
    @Nullable
    Converter automatic(JavaType type, Mapping mapping) {
        if (mapping.marks(Role.CONVERTS).stream().noneMatch(Mappings::isAutomatic)) {
            return null;
        }
        return automatic.computeIfAbsent(mapping, this::findAutomatic).get(type.erasure());
    }

    private static boolean isAutomatic(Mark mark) {
        return mark.conversion() != null && mark.conversion().automatic();
    }

    private Map<String, Converter> findAutomatic(Mapping mapping) {
        List<Mark> wanted = mapping.marks(Role.CONVERTS).stream()
                .filter(Mappings::isAutomatic)
                .toList();
        Map<String, Converter> all = new LinkedHashMap<>();
        for (ClassInfo type : world.sourceClasses()) {
            for (Marks.Found found : marks.among(wanted, type.annotations(), type)) {
                Mapping.Conversion conversion = found.mark().conversion();
                Converter converter = conversion == null ? null : converter(type, conversion);
                if (converter != null && converter.method() != null) {
                    JavaType served = converter.method().parameterTypes().get(converter.from());
                    all.putIfAbsent(served.erasure(), converter);
                }
            }
        }
        return all;
    }

    /** Whether one of the annotations stands on a declaration, or on annotations of the source that stand there. */
    public boolean isAnnotated(List<AnnotationUse> annotations, List<String> names, @Nullable ClassInfo from) {
        return marks.isAnnotated(annotations, names, from);
    }

    /** The marks of a role on a class itself. */
    public boolean has(ClassInfo type, Mapping mapping, Role role) {
        return !marks.among(mapping.marks(role), type.annotations(), type).isEmpty();
    }

    /** Names that marks of a role on a class give, such as that of its table. */
    public List<String> names(ClassInfo type, Mapping mapping, Role role) {
        return marks.among(mapping.marks(role), type.annotations(), type).stream()
                .flatMap(found -> Marks.named(found).stream())
                .toList();
    }

    /** The numbers that marks of a role on a class, or on a field, give. */
    public List<Number> numbers(ClassInfo type, Mapping mapping, Role role) {
        return numbers(marks.among(mapping.marks(role), type.annotations(), type));
    }

    /** The same of a field; none if there is no field. */
    public List<Number> numbers(@Nullable FieldInfo field, Mapping mapping, Role role) {
        return field == null
                ? List.of()
                : numbers(marks.among(mapping.marks(role), field.annotations(), field.owner()));
    }

    private static List<Number> numbers(List<Marks.Found> all) {
        List<Number> numbers = new ArrayList<>();
        for (Marks.Found found : all) {
            for (String attribute : found.mark().attributes()) {
                if (found.use().values().get(attribute) instanceof Number number) {
                    numbers.add(number);
                }
            }
        }
        return numbers;
    }

    /** The methods that run before an object is stored, with whether they get the object as their parameter. */
    public List<MethodInfo> preparing(ClassInfo type, Mapping mapping) {
        List<MethodInfo> all = new ArrayList<>();
        for (ClassInfo at = type; at != null; at = parent(at)) {
            addPreparing(at, mapping, all);
            for (Marks.Found found : marks.among(mapping.marks(Role.LISTENERS), at.annotations(), at)) {
                marks.classes(found, at).forEach(listener -> addPreparing(listener, mapping, all));
            }
        }
        return all;
    }

    private void addPreparing(ClassInfo type, Mapping mapping, List<MethodInfo> into) {
        for (MethodInfo method : type.methods()) {
            if (!marks.among(mapping.marks(Role.PREPARES), method.annotations(), type)
                    .isEmpty()) {
                into.add(method);
            }
        }
    }

    static @Nullable ClassInfo parent(ClassInfo info) {
        JavaType.ClassType parent = info.superclass();
        return parent == null || parent.info().origin() != ClassInfo.Origin.SOURCE ? null : parent.info();
    }

    static boolean isPublic(MethodInfo method) {
        boolean said =
                method.declaration() != null && method.declaration().modifiers().contains(Modifier.PUBLIC);
        return said || method.owner().kind() == TypeDecl.Kind.INTERFACE;
    }

    static boolean isPublic(FieldInfo field) {
        return field.declaration() != null && field.declaration().modifiers().contains(Modifier.PUBLIC);
    }

    static Protection stronger(Protection a, Protection b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    /** Whether one of the annotations says that what was handed in elsewhere arrives here. */
    public boolean isReceiving(List<AnnotationUse> annotations, ClassInfo from, Mapping mapping) {
        return !marks.among(mapping.marks(Role.RECEIVES), annotations, from).isEmpty();
    }

    /** Whether one of the annotations says that this one is taken where there are several. */
    public boolean isSole(List<AnnotationUse> annotations, ClassInfo from, Mapping mapping) {
        return !marks.among(mapping.marks(Role.SOLE), annotations, from).isEmpty();
    }
}
