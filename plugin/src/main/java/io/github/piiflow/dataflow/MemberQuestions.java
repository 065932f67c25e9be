package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.code.AnnotationUse;
import io.github.piiflow.code.Modifier;
import io.github.piiflow.mapping.Property;
import io.github.piiflow.rule.Condition;
import io.github.piiflow.rule.Mapping.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What classes and their members say when they are asked for names, types, modifiers and annotations. */
final class MemberQuestions {
    private MemberQuestions() {}

    /** An annotation that stands on something. */
    record AnnotationOf(AnnotationUse use) implements Reflection.Mirror {}

    /** A property that a predicate is asked about, and what was called of it or with it. */
    record Handed(Property property, Question question, Set<String> called) implements Reflection.Mirror {
        static Handed of(Property property, Question question) {
            return new Handed(property, question, new TreeSet<>());
        }
    }

    /** A member as predicates see it. */
    private record Member(
            String name,
            @Nullable ClassInfo owner,
            JavaType type,
            Set<Modifier> modifiers,
            List<AnnotationUse> annotations) {
        static @Nullable Member of(Reflection.Mirror mirror) {
            if (mirror instanceof Reflection.FieldOf of) {
                FieldInfo field = of.field();
                return new Member(field.name(), field.owner(), field.type(), modifiers(field), field.annotations());
            }
            return mirror instanceof Handed handed ? of(handed.property()) : null;
        }

        private static Member of(Property property) {
            FieldInfo field = property.field();
            MethodInfo getter = property.getter();
            List<AnnotationUse> annotations = new ArrayList<>(field == null ? List.of() : field.annotations());
            annotations.addAll(getter == null ? List.of() : getter.annotations());
            ClassInfo owner = field != null ? field.owner() : getter == null ? null : getter.owner();
            JavaType type = field != null ? field.type() : getter == null ? JavaType.UNKNOWN : getter.returnType();
            Set<Modifier> modifiers = field != null ? modifiers(field) : Set.of(Modifier.PUBLIC);
            return new Member(property.name(), owner, type, modifiers, annotations);
        }

        private static Set<Modifier> modifiers(FieldInfo field) {
            return field.declaration() == null ? Set.of() : field.declaration().modifiers();
        }
    }

    /** What a question gives; null if nothing is known. */
    static @Nullable Value answer(Reflection.Mirror mirror, String name, Value[] arguments) {
        if (mirror instanceof AnnotationOf of) {
            Object value = arguments.length == 0 ? of.use().values().get(name) : null;
            return isPlain(value) ? Value.constant(value) : null;
        }
        if (arguments.length == 1) {
            Object argument = arguments[0].constant();
            Value equal = name.equals("equals") ? isEqual(mirror, argument) : null;
            if (equal != null) {
                return equal;
            }
        }
        if (mirror instanceof Reflection.ClassOf of) {
            return of.exact() ? ofClass(of.info(), name, arguments) : null;
        }
        Member member = Member.of(mirror);
        return member == null ? null : ofMember(member, mirror, name, arguments);
    }

    private static boolean isPlain(@Nullable Object value) {
        return value instanceof String || value instanceof Boolean || value instanceof Number;
    }

    private static @Nullable Value isEqual(Reflection.Mirror mirror, @Nullable Object other) {
        Object a = Conditions.named(mirror);
        Object b = Conditions.named(other);
        return a instanceof Condition.StaticField one && b instanceof Condition.StaticField two && two.isClass()
                ? Value.constant(one.equals(two))
                : null;
    }

    private static @Nullable Value ofClass(ClassInfo info, String name, Value[] arguments) {
        Value annotated = annotated(info.annotations(), name, arguments);
        if (annotated != null) {
            return annotated;
        }
        if (name.equals("isAssignableFrom") && arguments.length == 1) {
            return isAssignable(info, arguments[0].constant());
        }
        return name.equals("getPackageName") && arguments.length == 0 ? Value.constant(packageOf(info)) : null;
    }

    /** Whether objects of a class can be taken for those of another; null if only their real class could tell. */
    private static @Nullable Value isAssignable(ClassInfo to, @Nullable Object from) {
        if (Conditions.named(from) instanceof Condition.StaticField other
                && other.className().equals(to.name())) {
            return Value.constant(true);
        }
        if (!(from instanceof Reflection.ClassOf of)) {
            return null;
        }
        boolean is = of.info().isSubtypeOf(to.name());
        return is || of.exact() ? Value.constant(is) : null;
    }

    private static String packageOf(ClassInfo info) {
        String name = info.name();
        int dot = name.lastIndexOf('.');
        while (dot > 0 && Character.isUpperCase(name.charAt(name.lastIndexOf('.', dot - 1) + 1))) {
            dot = name.lastIndexOf('.', dot - 1); // the class around
        }
        return dot < 0 ? "" : name.substring(0, dot);
    }

    private static @Nullable Value ofMember(Member member, Reflection.Mirror mirror, String name, Value[] arguments) {
        Value annotated = annotated(member.annotations(), name, arguments);
        if (annotated != null) {
            return annotated;
        }
        if (name.equals("hasModifier") && arguments.length == 1 && arguments[0].constant() instanceof Integer bits) {
            return Value.constant((bits(member.modifiers()) & bits) != 0);
        }
        if (arguments.length > 0) {
            return null;
        }
        return switch (name) {
            case "getName" -> Value.constant(member.name());
            case "getType", "getRawType", "getDeclaredClass", "getDeclaredType" -> Reflection.literal(member.type());
            case "getDeclaringClass" ->
                member.owner() == null ? null : Value.constant(new Reflection.ClassOf(member.owner(), true));
            case "getModifiers" -> Value.constant(bits(member.modifiers()));
            case "getMember", "getAnnotated" -> Value.constant(mirror);
            default -> null;
        };
    }

    /** The bits by which the language's reflection tells modifiers. */
    static int bits(Set<Modifier> modifiers) {
        int bits = 0;
        for (Modifier modifier : modifiers) {
            bits |= switch (modifier) {
                case PUBLIC -> java.lang.reflect.Modifier.PUBLIC;
                case PROTECTED -> java.lang.reflect.Modifier.PROTECTED;
                case PRIVATE -> java.lang.reflect.Modifier.PRIVATE;
                case STATIC -> java.lang.reflect.Modifier.STATIC;
                case FINAL -> java.lang.reflect.Modifier.FINAL;
                case TRANSIENT -> java.lang.reflect.Modifier.TRANSIENT;
                default -> 0;
            };
        }
        return bits;
    }

    /** What asking for an annotation gives: it or null, or whether it is there. */
    private static @Nullable Value annotated(List<AnnotationUse> annotations, String name, Value[] arguments) {
        boolean asksIf = name.equals("isAnnotationPresent") || name.equals("hasAnnotation");
        boolean asksFor = name.equals("getAnnotation") || name.equals("getDeclaredAnnotation");
        if (!asksIf && !asksFor
                || arguments.length != 1
                || !(Conditions.named(arguments[0].constant()) instanceof Condition.StaticField wanted)
                || !wanted.isClass()) {
            return null;
        }
        for (AnnotationUse annotation : annotations) {
            if (isOf(annotation, wanted.className())) {
                return Value.constant(asksIf ? true : new AnnotationOf(annotation));
            }
        }
        return Value.constant(asksIf ? false : Value.NullConstant.NULL);
    }

    private static boolean isOf(AnnotationUse annotation, String type) {
        boolean qualified = annotation.name().indexOf('.') > 0 && type.indexOf('.') > 0;
        return qualified
                ? annotation.name().equals(type)
                : annotation.simpleName().equals(type.substring(type.lastIndexOf('.') + 1));
    }
}
