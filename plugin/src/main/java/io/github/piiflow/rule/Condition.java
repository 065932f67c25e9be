package io.github.piiflow.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What must be known of an argument, or of the receiver, for a row to hold. */
public sealed interface Condition {
    /** Stands in place of an argument number for the receiver. */
    int RECEIVER = -1;

    /** Number of the argument it is about, or {@link #RECEIVER}. */
    int argument();

    /**
     * Whether it holds if the argument is this constant: a text, number, {@code Boolean}, {@code Character} or
     * {@link StaticField}; null if it is not known to be any.
     */
    boolean admits(@Nullable Object constant);

    /** A static field or enum constant by its dotted name, nested types with a dot. */
    record StaticField(String name) {
        private static final Pattern NAME =
                Pattern.compile("(?:[\\p{javaJavaIdentifierPart}]+\\.)*\\p{Lu}\\p{javaJavaIdentifierPart}*\\."
                        + "\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*");

        /** Whether a text without quotes names a static field: the last name but one is that of a type. */
        static boolean isName(String text) {
            return NAME.matcher(text).matches();
        }
    }

    /**
     * It is one of these constants. Numbers are equal by value whatever their type, a {@code char} is equal to the text of
     * it.
     *
     * @param constants texts, numbers, Booleans and {@link StaticField}s
     */
    record OneOf(int argument, List<Object> constants) implements Condition {
        /** Copies the constants. */
        public OneOf {
            constants = List.copyOf(constants);
        }

        @Override
        public boolean admits(@Nullable Object constant) {
            return constants.stream().anyMatch(each -> each.equals(constant) || sameValue(each, constant));
        }

        private static boolean sameValue(Object wanted, @Nullable Object constant) {
            if (wanted instanceof Number one && constant instanceof Number other) {
                return Double.isFinite(one.doubleValue())
                        && Double.isFinite(other.doubleValue())
                        && new BigDecimal(one.toString()).compareTo(new BigDecimal(other.toString())) == 0;
            }
            return constant instanceof Character && wanted.equals(constant.toString());
        }
    }

    /**
     * It is a constant text that matches as a whole.
     *
     * @param negated it does not match
     */
    record Matches(int argument, Pattern pattern, boolean negated) implements Condition {
        @Override
        public boolean admits(@Nullable Object constant) {
            return (constant instanceof String || constant instanceof Character)
                    && pattern.matcher(constant.toString()).matches() != negated;
        }

        /** Patterns are equal if they are written alike. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Matches matches
                    && argument == matches.argument
                    && negated == matches.negated
                    && pattern.pattern().equals(matches.pattern.pattern());
        }

        @Override
        public int hashCode() {
            return 31 * (31 * pattern.pattern().hashCode() + argument) + Boolean.hashCode(negated);
        }
    }

    /** It is a constant whole number not above this one. */
    record AtMost(int argument, long most) implements Condition {
        @Override
        public boolean admits(@Nullable Object constant) {
            return constant instanceof Number number && isWhole(number) && number.longValue() <= most;
        }

        private static boolean isWhole(Number number) {
            return number instanceof Integer
                    || number instanceof Long
                    || number instanceof Short
                    || number instanceof Byte;
        }
    }

    /**
     * It is the length of the receiver less a constant.
     *
     * @param most what the constant may be at most
     */
    record FromEnd(int argument, int most) implements Condition {
        /** No constant is such a thing. */
        @Override
        public boolean admits(@Nullable Object constant) {
            return false;
        }
    }
}
