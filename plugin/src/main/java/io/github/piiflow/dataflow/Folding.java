package io.github.piiflow.dataflow;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Computes operators over constants, as far as they decide branches, keys and positions. */
final class Folding {
    private Folding() {}

    /** The length of a text less a constant, as a constant. */
    record LengthOf(Object text, long less) {}

    /** So many letters tell nothing of a text: what begins so far before a place is what begins there. */
    private static final long FEW = 2;

    /** The place of a part in a text, as a constant. */
    record PlaceOf(Object text, String part) {}

    /** What a method of a constant text gives; null if it is not known. */
    static @Nullable Object call(String name, @Nullable Object receiver, Value[] arguments) {
        if (!(receiver instanceof String text)) {
            return null;
        }
        if (arguments.length == 0) {
            return switch (name) {
                case "isEmpty" -> text.isEmpty();
                case "isBlank" -> text.isBlank();
                case "length" -> text.length();
                case "trim", "strip" -> text.strip();
                case "toLowerCase" -> text.toLowerCase(Locale.ROOT);
                case "toUpperCase" -> text.toUpperCase(Locale.ROOT);
                case "toString", "intern" -> text;
                default -> null;
            };
        }
        if (arguments.length != 1 || arguments[0].constant() == null) {
            return null;
        }
        Object argument = arguments[0].constant();
        if (name.equals("charAt") && argument instanceof Integer at) {
            return at >= 0 && at < text.length() ? (Object) text.charAt(at) : null;
        }
        if (argument == Value.NullConstant.NULL) {
            return name.equals("equals") ? Boolean.FALSE : null;
        }
        if (!(argument instanceof String other)) {
            return null;
        }
        return switch (name) {
            case "equals", "contentEquals" -> text.equals(other);
            case "equalsIgnoreCase" -> text.equalsIgnoreCase(other);
            case "startsWith" -> text.startsWith(other);
            case "endsWith" -> text.endsWith(other);
            case "contains" -> text.contains(other);
            case "concat" -> text.length() + other.length() < Limits.TEXT ? text + other : null;
            case "indexOf" -> text.indexOf(other);
            default -> null;
        };
    }

    /** Whether a constant is none of the program's values, but says something about the length of a text or is a class or member. */
    static boolean isMeasure(Object constant) {
        return constant instanceof LengthOf || constant instanceof PlaceOf || constant instanceof Reflection.Mirror;
    }

    /** The result, or null if it is not known. */
    static @Nullable Object binary(String operator, Value left, Value right) {
        Object a = left.constant();
        Object b = right.constant();
        if (a instanceof LengthOf length) {
            Long less = integral(b);
            return operator.equals("-") && less != null ? new LengthOf(length.text(), length.less() + less) : null;
        }
        if (a instanceof PlaceOf && operator.equals("-")) {
            Long less = integral(b);
            return less != null && less > 0 && less <= FEW ? a : null;
        }
        if (operator.equals("==") || operator.equals("!=")) {
            Boolean same = same(left, right);
            return same == null ? null : (operator.equals("==") ? same : Boolean.valueOf(!same));
        }
        if (a instanceof Boolean x && b instanceof Boolean y) {
            return switch (operator) {
                case "&" -> x & y;
                case "|" -> x | y;
                case "^" -> x ^ y;
                default -> null;
            };
        }
        Long x = integral(a);
        Long y = integral(b);
        return x == null || y == null ? null : arithmetic(operator, x, y, a instanceof Long || b instanceof Long);
    }

    private static @Nullable Boolean same(Value left, Value right) {
        if (left.isNull() && right.isNull()) {
            return true;
        }
        if (left.isNull() || right.isNull()) {
            Value other = left.isNull() ? right : left;
            return other.constant() != null || isObjectMadeHere(other) ? Boolean.FALSE : null;
        }
        Object a = left.constant();
        Object b = right.constant();
        if (a == null || b == null) {
            return null;
        }
        if (a instanceof Reflection.Mirror || b instanceof Reflection.Mirror) {
            boolean certain = a instanceof Reflection.ClassOf one
                    && b instanceof Reflection.ClassOf two
                    && one.exact()
                    && two.exact();
            return certain ? Boolean.valueOf(a.equals(b)) : null;
        }
        if (isMeasure(a) || isMeasure(b)) {
            return null; // -1 where there is no such part
        }
        Long x = integral(a);
        Long y = integral(b);
        return x != null && y != null ? x.longValue() == y.longValue() : Boolean.valueOf(a.equals(b));
    }

    private static boolean isObjectMadeHere(Value value) {
        Token single = value.single();
        return single != null && single.isFresh() && !value.isOpaque();
    }

    private static @Nullable Object arithmetic(String operator, long x, long y, boolean wide) {
        if ((operator.equals("/") || operator.equals("%")) && y == 0) {
            return null;
        }
        return switch (operator) {
            case "<" -> x < y;
            case "<=" -> x <= y;
            case ">" -> x > y;
            case ">=" -> x >= y;
            case "+" -> number(x + y, wide);
            case "-" -> number(x - y, wide);
            case "*" -> number(x * y, wide);
            case "/" -> number(x / y, wide);
            case "%" -> number(x % y, wide);
            case "&" -> number(x & y, wide);
            case "|" -> number(x | y, wide);
            case "^" -> number(x ^ y, wide);
            case "<<" -> number(wide ? x << y : (int) x << y, wide);
            case ">>" -> number(x >> y, wide);
            case ">>>" -> number(wide ? x >>> y : (int) x >>> y, wide);
            default -> null;
        };
    }

    private static Object number(long value, boolean wide) {
        return wide ? (Object) value : (Object) (int) value;
    }

    private static @Nullable Long integral(@Nullable Object value) {
        if (value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte) {
            return ((Number) value).longValue();
        }
        return value instanceof Character c ? (long) c : null;
    }

    /** What identifies a text, so that its length can be told from that of others; null if it is not certain. */
    static @Nullable Object identity(Value text) {
        Token single = text.single();
        if (single != null) {
            return single.key();
        }
        return text.facts().size() == 1 ? text.facts().get(0).origin() : null;
    }

    static @Nullable Object unary(String operator, Value operand) {
        Object value = operand.constant();
        if (operator.equals("!")) {
            return value instanceof Boolean b ? Boolean.valueOf(!b) : null;
        }
        Long number = integral(value);
        if (number == null) {
            return null;
        }
        return switch (operator) {
            case "-" -> number(-number, value instanceof Long);
            case "~" -> number(~number, value instanceof Long);
            default -> null;
        };
    }

    /** Adds, or joins as text; null if a part is not known. */
    static @Nullable Object plus(Value[] parts, boolean text) {
        Object sum = parts.length == 2 && !text ? behind(parts[0].constant(), parts[1].constant()) : null;
        if (sum != null) {
            return sum;
        }
        for (Value part : parts) {
            Object constant = part.constant();
            if (constant == null || isMeasure(constant)) {
                return null;
            }
            if (constant == Value.NullConstant.NULL) {
                constant = "null";
            }
            if (constant instanceof Switches.EnumConstant one) {
                constant = one.name();
            }
            sum = sum == null ? constant : add(sum, constant, text);
            if (sum == null || sum instanceof String s && s.length() > Limits.TEXT) {
                return null;
            }
        }
        return text && sum != null && !(sum instanceof String) ? String.valueOf(sum) : sum;
    }

    /** A place some characters behind the one of a part: what begins there still follows it. */
    private static @Nullable Object behind(@Nullable Object place, @Nullable Object more) {
        Long characters = place instanceof PlaceOf ? integral(more) : null;
        return characters != null && characters > 0 ? place : null;
    }

    private static @Nullable Object add(Object a, Object b, boolean text) {
        if (a instanceof String || b instanceof String) {
            return String.valueOf(a) + b;
        }
        Long x = integral(a);
        Long y = integral(b);
        if (x != null && y != null) {
            return number(x + y, a instanceof Long || b instanceof Long);
        }
        return text ? String.valueOf(a) + b : null;
    }
}
