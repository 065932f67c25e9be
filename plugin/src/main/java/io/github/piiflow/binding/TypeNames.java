package io.github.piiflow.binding;

import io.github.piiflow.binding.JavaType.ClassType;
import io.github.piiflow.binding.JavaType.Variable;
import io.github.piiflow.code.AnnotationUse;
import io.github.piiflow.code.TypeParameter;
import io.github.piiflow.code.TypeUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Resolves types as written at one place: inside a class, perhaps inside a method.
 *
 * @param file the file around it
 * @param inside the innermost class; null at the top of the file
 * @param method the method around it, whose local classes are visible; null for none
 * @param parameters type parameters declared right here, by the method or by the class whose header this is
 * @param position where the name stands, for local classes of one name; 0 if unknown
 */
record TypeNames(
        FileScope file,
        @Nullable SourceClass inside,
        @Nullable SourceMethod method,
        List<Variable> parameters,
        long position) {

    /** As seen from a class's body. */
    static TypeNames in(SourceClass info) {
        return new TypeNames(info.scope(), info, null, List.of(), 0);
    }

    /** As seen from the place where a class is declared. */
    static TypeNames around(SourceClass info) {
        return new TypeNames(
                info.scope(),
                info.outer(),
                info.enclosingMethod(),
                info.outerParameters(),
                info.declaration().span());
    }

    /** The same place within a method. */
    TypeNames within(SourceMethod around) {
        return new TypeNames(file, inside, around, around.variables(), position);
    }

    /** The same place where these type parameters are declared. A bound sees the other parameters without arguments. */
    TypeNames declaring(List<TypeParameter> written) {
        if (written.isEmpty()) {
            return this;
        }
        List<Variable> plain = new ArrayList<>(written.size());
        for (TypeParameter each : written) {
            plain.add(new Variable(each.name(), file.table().object()));
        }
        List<Variable> erased = with(plain).bounds(written, true);
        return with(with(erased).bounds(written, false));
    }

    private TypeNames with(List<Variable> declared) {
        return new TypeNames(file, inside, method, List.copyOf(declared), position);
    }

    private List<Variable> bounds(List<TypeParameter> written, boolean erase) {
        List<Variable> result = new ArrayList<>(written.size());
        for (TypeParameter each : written) {
            JavaType bound = each.bounds().isEmpty()
                    ? file.table().object()
                    : resolve(each.bounds().get(0));
            result.add(new Variable(each.name(), erase ? Types.withoutArguments(bound) : bound));
        }
        return result;
    }

    /** The same place, more exactly. */
    TypeNames at(long span) {
        return inside == null || !inside.hasLocalTypes() ? this : new TypeNames(file, inside, method, parameters, span);
    }

    /** The type; an unresolved class for an unknown name. */
    JavaType resolve(TypeUse use) {
        JavaType type = element(use);
        return use.dimensions() == 0 ? type : Types.array(type, use.dimensions());
    }

    /** The class type; null if the name is a type variable or primitive. */
    @Nullable
    ClassType resolveClass(TypeUse use) {
        return resolve(use) instanceof ClassType type ? type : null;
    }

    /** A type by simple name: a class, without arguments, or a type variable; null if there is none. */
    @Nullable
    JavaType find(String simpleName) {
        JavaType own = variable(parameters, simpleName);
        if (own != null) {
            return own;
        }
        SourceMethod around = method;
        long at = position;
        for (SourceClass in = inside; in != null; in = in.outer()) {
            JavaType found = find(simpleName, in, around, at);
            if (found != null) {
                return found;
            }
            around = in.enclosingMethod();
            at = in.declaration().span();
            JavaType outer = variable(in.outerParameters(), simpleName);
            if (outer != null) {
                return outer;
            }
        }
        KnownClass visible = file.find(simpleName);
        return visible != null ? visible.raw() : anyLocal(simpleName);
    }

    /** Annotations with the names of their types in full. */
    List<AnnotationUse> qualify(List<AnnotationUse> annotations) {
        if (annotations.isEmpty()) {
            return annotations;
        }
        List<AnnotationUse> result = new ArrayList<>(annotations.size());
        for (AnnotationUse each : annotations) {
            result.add(qualify(each));
        }
        return result;
    }

    private AnnotationUse qualify(AnnotationUse annotation) {
        ClassType type = resolveClass(TypeUse.of(annotation.name()));
        Map<String, Object> values = new HashMap<>();
        annotation.values().forEach((name, value) -> values.put(name, qualifyValue(value)));
        return new AnnotationUse(type == null ? annotation.name() : type.info().name(), values);
    }

    private Object qualifyValue(Object value) {
        if (value instanceof AnnotationUse nested) {
            return qualify(nested);
        }
        if (value instanceof TypeUse use && resolve(use).classInfo() != null) {
            ClassInfo info = resolve(use).classInfo();
            return info == null ? use : new TypeUse(info.name(), use.arguments(), use.dimensions());
        }
        if (value instanceof List<?> list) {
            List<Object> result = new ArrayList<>(list.size());
            for (Object each : list) {
                result.add(qualifyValue(each));
            }
            return List.copyOf(result);
        }
        return value;
    }

    private JavaType element(TypeUse use) {
        String name = use.name();
        JavaType primitive = Types.primitive(name);
        if (primitive != null) {
            return primitive;
        }
        if (name.equals("?")) {
            return file.table().object();
        }
        JavaType named = name.indexOf('.') < 0 ? simple(name) : qualified(name);
        if (use.arguments().isEmpty() || !(named instanceof ClassType type)) {
            return named;
        }
        List<JavaType> arguments = new ArrayList<>(use.arguments().size());
        for (TypeUse each : use.arguments()) {
            boolean open = each.name().equals("?") && each.dimensions() == 0;
            arguments.add(open ? KnownClass.of(type).bound(arguments.size()) : resolve(each));
        }
        return new ClassType(type.info(), arguments);
    }

    private JavaType simple(String name) {
        JavaType found = find(name);
        return found == null ? file.unresolved(name).raw() : found;
    }

    private JavaType qualified(String name) {
        int dot = name.indexOf('.');
        JavaType first = find(name.substring(0, dot));
        if (first instanceof ClassType type) {
            return member(KnownClass.of(type), name, dot).raw();
        }
        KnownClass whole = file.findQualified(name);
        return whole != null ? whole.raw() : file.unresolved(name).raw();
    }

    private KnownClass member(KnownClass outer, String name, int dot) {
        int next = name.indexOf('.', dot + 1);
        String simple = next < 0 ? name.substring(dot + 1) : name.substring(dot + 1, next);
        KnownClass found = outer.memberType(simple);
        if (found == null) {
            return file.unresolved(outer.name() + name.substring(dot));
        }
        return next < 0 ? found : member(found, name, next);
    }

    private static @Nullable JavaType find(
            String simpleName, SourceClass in, @Nullable SourceMethod around, long position) {
        SourceClass local = in.hasLocalTypes() ? in.localType(simpleName, around, position) : null;
        return local != null ? local.raw() : in.typeInScope(simpleName);
    }

    /** All bounds of a type parameter but the first, which is the bound of its {@link Variable}. */
    List<JavaType> furtherBounds(String variable) {
        SourceMethod around = method;
        for (SourceClass in = inside; in != null; in = in.outer()) {
            List<TypeParameter> ofMethod =
                    around == null ? List.of() : around.declaration().typeParameters();
            List<JavaType> found = furtherBounds(variable, ofMethod);
            if (found.isEmpty()) {
                found = furtherBounds(variable, in.declaration().typeParameters());
            }
            if (!found.isEmpty()) {
                return found;
            }
            around = in.enclosingMethod();
        }
        return List.of();
    }

    private List<JavaType> furtherBounds(String variable, List<TypeParameter> declared) {
        for (TypeParameter each : declared) {
            if (each.name().equals(variable) && each.bounds().size() > 1) {
                List<JavaType> result = new ArrayList<>(each.bounds().size() - 1);
                for (TypeUse bound : each.bounds().subList(1, each.bounds().size())) {
                    result.add(resolve(bound));
                }
                return result;
            }
        }
        return List.of();
    }

    private static @Nullable JavaType variable(List<Variable> declared, String name) {
        for (int i = 0; i < declared.size(); i++) {
            if (declared.get(i).name().equals(name)) {
                return declared.get(i);
            }
        }
        return null;
    }

    /** Last resort: a local class whose method is not known for sure. */
    private @Nullable JavaType anyLocal(String simpleName) {
        for (SourceClass in = inside; in != null; in = in.outer()) {
            SourceClass local = in.hasLocalTypes() ? in.localType(simpleName, null, position) : null;
            if (local != null) {
                return local.raw();
            }
        }
        return null;
    }
}
