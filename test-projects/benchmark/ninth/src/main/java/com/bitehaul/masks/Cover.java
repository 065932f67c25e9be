package com.bitehaul.masks;

import com.google.common.base.Strings;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/** Everything that this code base has ever used to hide something. */
public final class Cover {
    private static final Pattern INNER = Pattern.compile("(?<=.{1}).(?=.*@)");
    private static final Pattern SPACES = Pattern.compile("[\\s-]+");

    /** A column of stars. */
    public static final UnaryOperator<String> STARS = v -> "*".repeat(Math.max(1, v.length()));
    /** Was meant to be filled in later. */
    public static final UnaryOperator<String> PLANNED = v -> v;

    private Cover() {
    }

    public static String mailbox(String mail) {
        return INNER.matcher(mail).replaceAll("*");
    }

    public static String digits(String number) {
        char[] shown = number.toCharArray();
        Arrays.fill(shown, 0, Math.max(0, shown.length - 4), '#');
        return new String(shown);
    }

    public static String loop(String value) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            out.append(i < 2 ? value.charAt(i) : '.');
        }
        return out.toString();
    }

    /** Looks for blanks only. */
    public static String hideNumber(String number) {
        return SPACES.matcher(number).replaceAll("*");
    }

    /** The stars are put in front. */
    public static String obfuscate(String value) {
        return Strings.padStart(value, value.length() + 6, '*');
    }

    public static String present(String value) {
        return value == null || value.isBlank() ? "absent" : "present";
    }

    /** A null is hidden, the rest is not. */
    public static String orHidden(String value) {
        return Optional.ofNullable(value).orElse("<hidden>");
    }

    public static String always(String value) {
        return Optional.ofNullable(value).map(v -> "<hidden>").orElse("<none>");
    }

    public static String shorten(String value) {
        return StringUtils.abbreviate(value, 120);
    }

    /** Short values slip through. */
    public static String longOnes(String value) {
        if (value.length() > 30) {
            return StringUtils.left(value, 1) + "...";
        }
        return value;
    }
}
