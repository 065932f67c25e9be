package com.elmfield.lib;

import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Text helpers of the agency. */
public final class Lines {
    private Lines() {
    }

    public static String bracket(Object inner) {
        return "[" + inner + "]";
    }

    public static String either(String first, String second) {
        return first != null && !first.isBlank() ? first : second;
    }

    /** The first argument decides, the second is given back. */
    public static String when(Object condition, String text) {
        return condition == null ? "" : text;
    }

    public static <A> String render(A value, Function<? super A, ?> part) {
        return String.valueOf(part.apply(value));
    }

    public static String each(String text, UnaryOperator<String> step, int times) {
        String result = text;
        for (int i = 0; i < times; i++) {
            result = step.apply(result);
        }
        return result;
    }

    /** Sounds safe, gives everything back. */
    public static String secure(String text) {
        return text.strip().toLowerCase();
    }

    /** First letter and length. */
    public static String hint(String text) {
        return text.charAt(0) + "*".repeat(Math.max(0, text.length() - 1));
    }
}
