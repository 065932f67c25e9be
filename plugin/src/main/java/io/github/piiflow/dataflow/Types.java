package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.World;
import io.github.piiflow.code.TypeDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What kind of data a static type can hold. */
final class Types {
    private static final Set<String> NUMBERS = Set.of(
            "byte",
            "short",
            "int",
            "long",
            "float",
            "double",
            "java.lang.Byte",
            "java.lang.Short",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Float",
            "java.lang.Double",
            "java.lang.Number",
            "java.math.BigInteger",
            "java.math.BigDecimal");
    private static final Set<String> NOTHING =
            Set.of("void", "boolean", "java.lang.Boolean", "java.lang.Void", "java.lang.Class");
    /** Final types whose objects are their data. */
    private static final Set<String> PLAIN = Set.of(
            "java.lang.String",
            "char",
            "java.lang.Character",
            "java.util.UUID",
            "java.net.URI",
            "java.util.Date",
            "java.util.Locale");

    private final World world;

    Types(World world) {
        this.world = world;
    }

    /** Cannot carry data that matters: boolean, void, class literals, enum constants. Asked for each part of each object. */
    boolean isNothing(JavaType type) {
        if (type instanceof JavaType.Primitive primitive) {
            return NOTHING.contains(primitive.name());
        }
        if (!(type instanceof JavaType.ClassType classType)) {
            return false;
        }
        ClassInfo info = classType.info();
        return info.kind() == TypeDecl.Kind.ENUM
                || info.origin() != ClassInfo.Origin.SOURCE && NOTHING.contains(info.name());
    }

    /** The same, or a container of the library for nothing else: {@code Optional<Colour>}. */
    boolean isOfNothing(JavaType type) {
        if (!(type instanceof JavaType.ClassType held)
                || held.arguments().isEmpty()
                || !held.info().name().startsWith("java.util.")) {
            return isNothing(type);
        }
        return held.arguments().stream().allMatch(this::isNothing);
    }

    boolean isNumber(JavaType type) {
        return NUMBERS.contains(type.erasure());
    }

    /** A point in time, which is no text. */
    boolean isTime(JavaType type) {
        String name = type.erasure();
        return name.startsWith("java.sql.Time")
                || name.equals("java.util.Date")
                || name.equals("java.sql.Date")
                || name.startsWith("java.time.");
    }

    boolean isCharacter(JavaType type) {
        return type.erasure().equals("char");
    }

    boolean isText(JavaType type) {
        return type.erasure().equals("java.lang.String");
    }

    /** Names a thing and has no room for anything else. */
    boolean isName(JavaType type) {
        String name = type.erasure();
        return name.equals("java.util.UUID") || name.equals("java.util.Locale") || name.equals("java.util.Currency");
    }

    /** Its objects are plain data without parts: text, numbers, dates. */
    boolean isPlain(JavaType type) {
        String name = type.erasure();
        return PLAIN.contains(name) || NUMBERS.contains(name) || isTime(type);
    }

    /** Its objects have parts, as far as is known. */
    boolean isObject(JavaType type) {
        return type.classInfo() != null && !isPlain(type);
    }

    boolean isArray(JavaType type) {
        return type instanceof JavaType.ArrayType;
    }

    /** {@code char[]} and {@code byte[]}: text themselves. */
    boolean isTextArray(JavaType type) {
        String name = type.erasure();
        return name.equals("char[]") || name.equals("byte[]");
    }

    /** Holds text: character sequences, their builders, writers, characters. */
    boolean isTextual(JavaType type) {
        String name = type.erasure();
        if (name.equals("char") || isTextArray(type)) {
            return true;
        }
        ClassInfo info = type.classInfo();
        return info != null
                && (info.isSubtypeOf("java.lang.CharSequence")
                        || info.isSubtypeOf("java.lang.Appendable")
                        || name.equals("java.util.StringJoiner")
                        || name.equals("java.lang.Character"));
    }

    /** A class of the analysed source. */
    boolean isSource(JavaType type) {
        ClassInfo info = type.classInfo();
        return info != null && info.origin() == ClassInfo.Origin.SOURCE;
    }

    /** A type so wide that its objects may be anything: Object, an unbounded variable, unknown. */
    boolean isAnything(JavaType type) {
        return type.erasure().equals("java.lang.Object") || type.classInfo() == null && !isArray(type);
    }

    /** Type of the elements of an array, Iterable, Optional, Stream, or whatever has one type argument. */
    JavaType element(JavaType type) {
        if (type instanceof JavaType.ArrayType array) {
            return array.component();
        }
        JavaType.ClassType iterable = world.asSuper(type, "java.lang.Iterable");
        if (iterable != null && iterable.arguments().size() == 1) {
            return iterable.arguments().get(0);
        }
        return argument(type, 0, 1);
    }

    /** Type of a map's keys, or of an entry's key. */
    JavaType key(JavaType type) {
        return argument(asMap(type), 0, 2);
    }

    /** Type of a map's values, or of an entry's value. */
    JavaType mapValue(JavaType type) {
        return argument(asMap(type), 1, 2);
    }

    private JavaType asMap(JavaType type) {
        JavaType.ClassType map = world.asSuper(type, "java.util.Map");
        return map == null ? type : map;
    }

    private static JavaType argument(JavaType type, int index, int of) {
        return type instanceof JavaType.ClassType classType
                        && classType.arguments().size() == of
                ? classType.arguments().get(index)
                : JavaType.UNKNOWN;
    }

    /** Whether an object can never be of a type. */
    boolean excludes(Token token, JavaType wanted) {
        ClassInfo have = token.type().classInfo();
        ClassInfo want = wanted.classInfo();
        if (have == want
                || have == null
                || want == null
                || have.origin() != ClassInfo.Origin.SOURCE
                || have.isIncomplete()
                || have.isSubtypeOf(want.name())) {
            return false;
        }
        boolean classes = have.kind() != TypeDecl.Kind.INTERFACE && want.kind() != TypeDecl.Kind.INTERFACE;
        return token.isExact() || classes && !want.isSubtypeOf(have.name());
    }

    /** Whether a class gives a type that it extends other arguments than those named, so that none of its objects is of it. */
    boolean isForOthers(ClassInfo info, JavaType type) {
        if (!(type instanceof JavaType.ClassType wanted)
                || wanted.arguments().isEmpty()
                || info == wanted.info()
                || info.isIncomplete()) {
            return false;
        }
        JavaType.ClassType seen = world.asSuper(
                new JavaType.ClassType(info, List.of()), wanted.info().name());
        if (seen == null) {
            return false;
        }
        int count = Math.min(seen.arguments().size(), wanted.arguments().size());
        for (int i = 0; i < count; i++) {
            if (areUnrelated(seen.arguments().get(i), wanted.arguments().get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing can be of both types; a type that stands for a bound is related to all that it bounds. */
    private static boolean areUnrelated(JavaType one, JavaType two) {
        if (!(one instanceof JavaType.ClassType a) || !(two instanceof JavaType.ClassType b)) {
            return false;
        }
        return !a.info().isIncomplete()
                && !b.info().isIncomplete()
                && !a.info().isSubtypeOf(b.info().name())
                && !b.info().isSubtypeOf(a.info().name());
    }

    /** Whether an object is of a class, if it is known what its own class extends. */
    boolean isSurely(Token token, @Nullable ClassInfo info) {
        ClassInfo have = token.type().classInfo();
        return have != null && info != null && (have == info || have.isSubtypeOf(info.name()));
    }

    /** Whether something is of a class. */
    enum Fit {
        NEVER,
        MAYBE,
        SURELY
    }

    /** Whether a value of a static type may be, or is, of a class. */
    Fit admits(ClassInfo wanted, JavaType declared, Value value) {
        Token seen = new Token(declared, declared, 0, null);
        JavaType type = new JavaType.ClassType(wanted, List.of());
        if (isSurely(seen, wanted)) {
            return Fit.SURELY;
        }
        boolean all = !value.isUnknown() && value.tokenCount() > 0 && value.tokenCount() < Limits.TOKENS;
        for (int i = 0; i < value.tokenCount(); i++) {
            if (isSurely(value.token(i), wanted)) {
                return Fit.SURELY;
            }
            all &= excludes(value.token(i), type);
        }
        return all || excludes(seen, type) ? Fit.NEVER : Fit.MAYBE;
    }

    /** Without the objects that can never be of a type, as long as others are left. */
    Value only(Value value, JavaType wanted) {
        if (value.tokenCount() < 2 || !isSource(wanted)) {
            return value;
        }
        List<Token> tokens = value.tokens();
        List<Token> left = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            if (!excludes(token, wanted)) {
                left.add(token);
            }
        }
        return left.isEmpty() || left.size() == tokens.size() ? value : value.withTokens(left);
    }

    /** The narrower of two types of one object. */
    JavaType narrower(JavaType now, JavaType wanted) {
        ClassInfo have = now.classInfo();
        ClassInfo want = wanted.classInfo();
        if (want == null && !isArray(wanted) || wanted instanceof JavaType.Variable) {
            return now;
        }
        if (have != null && want != null && have.isSubtypeOf(want.name())) {
            return now.erasure().equals(wanted.erasure()) ? wanted : now;
        }
        return wanted;
    }
}
