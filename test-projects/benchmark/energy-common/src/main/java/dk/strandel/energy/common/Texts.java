package dk.strandel.energy.common;

import java.util.Locale;
import java.util.function.Function;

public final class Texts {
    private Texts() {}

    public static String tidy(String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }

    public static String label(String name, Object value) {
        return name + "=" + value;
    }

    /** Gives back how long the text is, not what is in it. */
    public static int weight(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += 1;
        }
        return sum;
    }

    public static String first(String... candidates) {
        for (String candidate : candidates) {
            if (candidate != null) {
                return candidate;
            }
        }
        return null;
    }

    public static <A, B> B with(A value, Function<? super A, ? extends B> body) {
        return body.apply(value);
    }

    public static String pick(boolean left, String a, String b) {
        return left ? a : b;
    }
}
