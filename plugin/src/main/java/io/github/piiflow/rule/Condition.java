package io.github.piiflow.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
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
     * {@link StaticField}; null if it is not known to be any. For a {@link PartOneOf}: if that part is.
     */
    boolean admits(@Nullable Object constant);

    /** A static field or enum constant by its dotted name, nested types with a dot. */
    record StaticField(String name) {
        private static final Pattern NAME =
                Pattern.compile("(?:[\\p{javaJavaIdentifierPart}]+\\.)*\\p{Lu}\\p{javaJavaIdentifierPart}*\\."
                        + "\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*");

        private static final String CLASS = ".class";

        /** The literal of a class, as {@code java.lang.String.class}. */
        public static StaticField ofClass(String className) {
            return new StaticField(className + CLASS);
        }

        /** Whether it is the literal of a class. */
        public boolean isClass() {
            return name.endsWith(CLASS);
        }

        /** The class whose literal it is. */
        public String className() {
            return name.substring(0, name.length() - CLASS.length());
        }

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
            return has(constants, constant);
        }

        private static boolean has(List<Object> constants, @Nullable Object constant) {
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
     * A part of the receiver or of an argument holds one of these constants, as {@link Effect.Set} puts them there.
     *
     * @param part a field within the receiver or an argument
     * @param constants texts, numbers, Booleans and {@link StaticField}s
     */
    record PartOneOf(Position part, List<Object> constants) implements Condition {
        /** Copies the constants. */
        public PartOneOf {
            constants = List.copyOf(constants);
        }

        @Override
        public int argument() {
            return part.root() == Position.Root.ARG ? part.index() : RECEIVER;
        }

        /** Whether it holds if the part, not the object itself, is this constant. */
        @Override
        public boolean admits(@Nullable Object constant) {
            return OneOf.has(constants, constant);
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

    private static Optional<Long> whole(@Nullable Object constant) {
        return constant instanceof Integer
                        || constant instanceof Long
                        || constant instanceof Short
                        || constant instanceof Byte
                ? Optional.of(((Number) constant).longValue())
                : Optional.empty();
    }

    /** It is a constant whole number not above this one. */
    record AtMost(int argument, long most) implements Condition {
        @Override
        public boolean admits(@Nullable Object constant) {
            return whole(constant).filter(each -> each <= most).isPresent();
        }
    }

    /** It is a constant whole number not below this one. */
    record AtLeast(int argument, long least) implements Condition {
        @Override
        public boolean admits(@Nullable Object constant) {
            return whole(constant).filter(each -> each >= least).isPresent();
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

    /** The call gives an object that is of another type than the receiver: it makes or finds something. */
    record GivesOther() implements Condition {
        @Override
        public int argument() {
            return RECEIVER;
        }

        /** No constant is such a thing. */
        @Override
        public boolean admits(@Nullable Object constant) {
            return false;
        }
    }

    /**
     * What the method around the call gives back behind it are texts that match with their first constant part, as the name of a page.
     *
     * @param negated they are not, or not known
     */
    record Ends(Pattern pattern, boolean negated) implements Condition {
        @Override
        public int argument() {
            return RECEIVER;
        }

        /** No constant is such a thing. */
        @Override
        public boolean admits(@Nullable Object constant) {
            return false;
        }

        /** Patterns are equal if they are written alike. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Ends ends
                    && negated == ends.negated
                    && pattern.pattern().equals(ends.pattern.pattern());
        }

        @Override
        public int hashCode() {
            return 31 * pattern.pattern().hashCode() + Boolean.hashCode(negated);
        }
    }

    /**
     * It is the place of a text in the receiver.
     *
     * @param text what is looked for, a character as its text
     */
    record IndexOf(int argument, String text) implements Condition {
        /** No constant is such a thing. */
        @Override
        public boolean admits(@Nullable Object constant) {
            return false;
        }
    }
}
