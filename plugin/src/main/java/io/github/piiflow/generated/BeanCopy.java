package io.github.piiflow.generated;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.JavaType.ClassType;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.binding.World;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.generated.BeanProperties.Property;
import io.github.piiflow.generated.MappingRules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills a target's properties from sources. */
final class BeanCopy {
    private static final int DEEPEST = 3;

    private final World world;
    private final MapperValues values;
    private final GeneratedMethod body;
    private final List<MappedSource> sources;
    private final BeanProperties properties;
    private final int depth;

    BeanCopy(World world, MapperValues values, GeneratedMethod body, List<MappedSource> sources) {
        this(world, values, body, sources, 0);
    }

    private BeanCopy(World world, MapperValues values, GeneratedMethod body, List<MappedSource> sources, int depth) {
        this.world = world;
        this.values = values;
        this.body = body;
        this.sources = sources;
        this.properties = new BeanProperties(world);
        this.depth = depth;
    }

    /** A new object of the type with its properties filled; what cannot be created depends on all sources. */
    int create(JavaType type, MappingRules rules) {
        ClassInfo info = type.classInfo();
        if (!(type instanceof ClassType) || info == null || depth > DEEPEST) {
            return unknown();
        }
        MethodInfo builder = world.method(info, "builder", 0);
        if (builder != null && builder.isStatic()) {
            return build(info, builder.returnType(), rules);
        }
        if (info.isAbstract() || info.origin() == ClassInfo.Origin.UNRESOLVED) {
            return unknown();
        }
        MethodInfo constructor = constructor(info);
        if (constructor == null || constructor.parameterTypes().isEmpty()) {
            int target = body.create(MapperMethod.typeUse(type));
            copyInto(target, type, rules);
            return target;
        }
        return construct(type, constructor, rules);
    }

    /** Sets the properties of an object that is there. */
    void copyInto(int target, JavaType type, MappingRules rules) {
        for (Property each : properties.writable(type).values()) {
            int value = value(each, rules);
            if (value >= 0 && each.isField()) {
                body.store(target, each.member(), value);
            } else if (value >= 0) {
                body.call(target, each.member(), value);
            }
        }
    }

    private int build(ClassInfo info, JavaType type, MappingRules rules) {
        int builder = body.call(body.name(info.name()), "builder");
        for (Property each : properties.buildable(type).values()) {
            int value = value(each, rules);
            if (value >= 0) {
                body.call(builder, each.member(), value);
            }
        }
        return body.call(builder, "build");
    }

    private int construct(JavaType type, MethodInfo constructor, MappingRules rules) {
        int[] args = new int[constructor.parameterTypes().size()];
        for (int i = 0; i < args.length; i++) {
            JavaType of = world.memberType(constructor.parameterTypes().get(i), constructor.owner(), type);
            int value = value(new Property(constructor.parameterNames().get(i), "", false, of), rules);
            args[i] = value < 0 ? body.constant(null) : value;
        }
        return body.create(MapperMethod.typeUse(type), args);
    }

    /** The one without parameters, else the one with most. */
    private static @Nullable MethodInfo constructor(ClassInfo info) {
        MethodInfo best = null;
        for (MethodInfo each : info.methods()) {
            if (each.name().equals(MethodDecl.CONSTRUCTOR) && !each.isPrivate()) {
                int count = each.parameterTypes().size();
                if (count == 0) {
                    return each;
                }
                best = best == null || count > best.parameterTypes().size() ? each : best;
            }
        }
        return best;
    }

    /** The value for a property; -1 to leave it alone. */
    private int value(Property property, MappingRules rules) {
        Rule rule = rules.of(property.name());
        if (rule != null) {
            return byRule(property, rule);
        }
        MappingRules inner = rules.within(property.name());
        if (!inner.rules().isEmpty()) {
            return new BeanCopy(world, values, body, sources, depth + 1).create(property.type(), inner);
        }
        if (rules.ignoreByDefault()) {
            return -1;
        }
        MappedSource found = sameNamed(property.name());
        return found == null ? -1 : convert(found, property.type(), "");
    }

    private int byRule(Property property, Rule rule) {
        String constant = rule.constant();
        if (rule.isIgnored()) {
            return -1;
        }
        if (constant != null) {
            return body.constant(constant);
        }
        if (!rule.expression().isEmpty()) {
            int computed = values.compute(rule.expression(), property.type(), sources);
            return computed >= 0 ? computed : unknown();
        }
        MappedSource found = rule.source().isEmpty() ? sameNamed(property.name()) : path(rule.source());
        return found == null ? unknown() : convert(found, property.type(), rule.qualifier());
    }

    private int convert(MappedSource source, JavaType type, String qualifier) {
        int converted = values.convert(source.register(), source.type(), type, qualifier);
        if (converted >= 0) {
            return converted;
        }
        List<MappedSource> inner = List.of(source);
        return new BeanCopy(world, values, body, inner, depth + 1).create(type, MappingRules.NONE);
    }

    private @Nullable MappedSource sameNamed(String property) {
        for (MappedSource each : sources) {
            MappedSource found = read(each, property);
            if (found != null) {
                return found;
            }
        }
        for (MappedSource each : sources) {
            if (each.name().equals(property) && sources.size() > 1) {
                return each;
            }
        }
        return null;
    }

    /** A nested property, {@code a.b}; its first part may be the name of a parameter. */
    private @Nullable MappedSource path(String path) {
        List<String> parts = new ArrayList<>(List.of(path.split("\\.", -1)));
        MappedSource start = null;
        for (MappedSource each : sources) {
            if (each.name().equals(parts.get(0))) {
                start = each;
            }
        }
        if (start != null && (parts.size() > 1 || read(sources.get(0), parts.get(0)) == null)) {
            parts.remove(0);
            return follow(start, parts);
        }
        for (MappedSource each : sources) {
            MappedSource found = follow(each, parts);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable MappedSource follow(MappedSource start, List<String> parts) {
        MappedSource at = start;
        for (String each : parts) {
            at = at == null ? null : read(at, each);
        }
        return at;
    }

    private @Nullable MappedSource read(MappedSource from, String property) {
        Map<String, Property> readable = properties.readable(from.type());
        Property found = readable.get(property);
        if (found == null) {
            return null;
        }
        int value = found.isField()
                ? body.load(from.register(), found.member())
                : body.call(from.register(), found.member());
        return new MappedSource(property, value, found.type());
    }

    private int unknown() {
        List<Integer> inputs = new ArrayList<>(sources.size());
        sources.forEach(each -> inputs.add(each.register()));
        return body.unknown(inputs);
    }
}
