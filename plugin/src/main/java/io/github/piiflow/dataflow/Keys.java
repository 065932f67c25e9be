package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.catalog.Element;
import io.github.piiflow.code.AnnotationUse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names under which data stands in an object that was written as a text or tree: {@code customer}, then {@code email}. A reader who
 * asks such a text for a name gets what stands under it, not all that was written. Elements of arrays have no names.
 */
final class Keys {
    /** Between names, which may hold any other character. */
    private static final char SEPARATOR = '\n';
    /** Before the name of a field of an object that was never written as text. */
    private static final String FIELD = ".";
    /** Names that are told apart; what is farther inside may be under any. */
    private static final int MOST = 4;

    /** The key of data that is an object in a tree as a whole, by the name under which that stands. */
    private static final String OBJECT = "\0";

    /** The key of a text of a caller that was read into an object: each field holds what stands under its name. */
    private static final String PARSED = "\1";

    /** Starts the selector of the value under a key that a parameter is, as no literal key does; its number and a brace follow. */
    private static final String PARAMETER = "{\0p";

    private Keys() {}

    /** The selector of the value under a key: its name, the parameter it is, or any. */
    static String selector(Value key) {
        Object constant = Conditions.named(key.constant());
        if (constant != null) {
            return "{" + constant + "}";
        }
        Token single = key.isUnknown() ? null : key.single();
        Path path = single == null ? null : single.path();
        return path != null
                        && path.depth() == 0
                        && path.parameter() >= 0
                        && key.facts().size() < 2
                ? PARAMETER + path.parameter() + "}"
                : Memory.ANY_VALUE;
    }

    /** The number of the parameter that is the key of a selector; -1 if it is none. */
    static int parameter(String selector) {
        return selector.startsWith(PARAMETER)
                ? Integer.parseInt(selector.substring(PARAMETER.length(), selector.length() - 1))
                : -1;
    }

    /** The literal key that a selector stands for; null for others. */
    static @Nullable String literal(String selector) {
        boolean other = selector.charAt(0) != '{'
                || selector.equals(Memory.ANY_VALUE)
                || selector.equals(Memory.SAME_KEYS)
                || selector.startsWith(PARAMETER);
        return other ? null : selector.substring(1, selector.length() - 1);
    }

    /** Data put under a name. */
    static Value put(@Nullable String name, Value value) {
        return value.mapFacts(fact -> fact.keyed(inside(name, fact.key())));
    }

    /** Names outside of others; either may be missing. */
    static @Nullable String inside(@Nullable String outer, @Nullable String inner) {
        if (outer == null || inner == null) {
            return outer == null ? inner : outer;
        }
        if (inner.equals(PARSED) || outer.equals(PARSED)) {
            return inner.equals(PARSED) ? outer : inner;
        }
        String all = outer + SEPARATOR + inner;
        int end = -1;
        for (int i = 0; i < MOST; i++) {
            end = all.indexOf(SEPARATOR, end + 1);
            if (end < 0) {
                return all;
            }
        }
        return all.substring(0, end);
    }

    /** Data that is named by the key of an object in a tree: of that, only some members hold what the key speaks of. */
    static Fact object(Fact fact) {
        return fact.keyed(OBJECT);
    }

    /** Data of a text, which has no members by itself. */
    static Value text(Value value) {
        return value.mapFacts(fact -> isNameless(fact) ? fact.keyed(null) : fact);
    }

    /** Whatever a caller has in a text that is read into an object. */
    static Fact parsed(Fact text) {
        boolean open = text.origin() instanceof Path path && !path.isPersonal() && !text.numeric();
        return open && text.key() == null ? text.keyed(PARSED) : text;
    }

    /** What of it is in a field, which an annotation may call otherwise. */
    static Fact inField(Fact whole, String name, ClassInfo owner) {
        if (!PARSED.equals(whole.key()) || !(whole.origin() instanceof Path text)) {
            return whole;
        }
        Path part = isCalledOtherwise(name, owner) ? null : text.child("{" + name + "}", text.type(), null);
        return part == null ? whole.unsure() : whole.at(part);
    }

    private static boolean isCalledOtherwise(String name, ClassInfo owner) {
        for (FieldInfo field : owner.fields()) {
            if (field.name().equals(name)) {
                return field.annotations().stream()
                        .flatMap(each -> each.values().values().stream())
                        .anyMatch(value -> value instanceof String text && isName(text) && !isLike(text, name)
                                || value instanceof List<?>);
            }
        }
        return false;
    }

    private static boolean isName(String text) {
        return !text.isEmpty() && text.chars().noneMatch(Character::isWhitespace);
    }

    /** Whether a key says of what kind the data is, and no name. */
    private static boolean isNameless(Fact fact) {
        return isObject(fact) || PARSED.equals(fact.key());
    }

    private static boolean isObject(Fact fact) {
        return OBJECT.equals(fact.key());
    }

    /** The outermost name; null if it may be under any. */
    static @Nullable String first(Fact fact) {
        String key = isNameless(fact) ? null : fact.key();
        int end = key == null ? -1 : key.indexOf(SEPARATOR);
        return key == null || end < 0 ? key : key.substring(0, end);
    }

    /** The name of a field: one that no serialiser has changed, so that what is in another field goes by another name. */
    static String field(String name) {
        return FIELD + name;
    }

    /** Data of an object as a whole that none of its fields holds: a principal's name is not its number. */
    static Fact ofNoField(Fact fact) {
        return fact.key() == null ? fact.keyed(FIELD) : fact;
    }

    static boolean isField(String name) {
        return name.startsWith(FIELD);
    }

    /** What is read of an object as a whole where one field of it was asked for: not what is in others. */
    static Value inField(Value read, String field) {
        return read.filterFacts(fact -> {
            String first = first(fact);
            return first == null || !isField(first) || is(first, field);
        });
    }

    /** The data that is in no certain field. */
    static Value nowhere(Value content) {
        return content.filterFacts(fact -> {
            String first = first(fact);
            return first == null || !isField(first);
        });
    }

    /** A name as it is written. */
    static String plain(String name) {
        return isField(name) ? name.substring(FIELD.length()) : name;
    }

    /** Whether a key is this name, be it a field's or not. */
    static boolean is(String key, @Nullable String name) {
        return key.equals(name) || name != null && isLike(key, isField(key) ? FIELD.length() : 0, name);
    }

    /** Whether a key is the name of a field, its own or one that an annotation gives it. */
    static boolean is(String key, String name, ClassInfo owner) {
        if (is(key, name)) {
            return true;
        }
        for (FieldInfo field : owner.fields()) {
            if (field.name().equals(name) && isGiven(key, field.annotations())) {
                return true;
            }
        }
        return false;
    }

    /** Whether an annotation says the name. */
    static boolean isGiven(String key, List<AnnotationUse> annotations) {
        return annotations.stream()
                .anyMatch(each -> each.values().values().stream()
                        .anyMatch(value -> value.equals(key) || value instanceof List<?> all && all.contains(key)));
    }

    /** Whether two names differ in case and in what separates their words only. */
    static boolean isLike(String one, String other) {
        return isLike(one, 0, other);
    }

    private static boolean isLike(String one, int from, String other) {
        int j = 0;
        for (int i = from; i < one.length(); i++) {
            if (!Character.isLetterOrDigit(one.charAt(i))) {
                continue;
            }
            while (j < other.length() && !Character.isLetterOrDigit(other.charAt(j))) {
                j++;
            }
            if (j == other.length() || Character.toLowerCase(one.charAt(i)) != Character.toLowerCase(other.charAt(j))) {
                return false;
            }
            j++;
        }
        return j == other.length();
    }

    /** Data with its outermost name taken away. */
    static Fact within(Fact fact) {
        String key = isNameless(fact) ? null : fact.key();
        int end = key == null ? -1 : key.indexOf(SEPARATOR);
        return fact.keyed(key == null || end < 0 ? null : key.substring(end + 1));
    }

    /** What of the data in an object as a whole stands under a key. */
    static List<Fact> under(String selector, List<Fact> whole, MemberNames members) {
        String name = literal(selector);
        List<Fact> found = new ArrayList<>(whole.size());
        for (Fact fact : whole) {
            String first = first(fact);
            if (first == null && name != null && isObject(fact) && !isIn(fact, name, members)) {
                continue;
            }
            if (first == null) {
                found.add(selector.equals(Memory.ANY_VALUE) ? fact : asked(selector, fact));
            } else if (name == null || is(first, name)) {
                found.add(within(fact));
            }
        }
        return found;
    }

    private static boolean isIn(Fact object, String name, MemberNames members) {
        return !(object.origin() instanceof Element element) || members.isPartOf(element, name);
    }

    /** What was not written here may have names that the caller knows. */
    private static Fact asked(String selector, Fact fact) {
        Path path = fact.origin() instanceof Path open && !open.isPersonal() && !fact.numeric() ? open : null;
        Path part = path == null ? null : path.child(selector, path.type(), null);
        return part == null ? fact : fact.at(part);
    }
}
