package com.rento.protection;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/** What the house calls redaction; not all of it redacts. */
public final class Redaction {
    private static final Pattern ALL_BUT_TAIL = Pattern.compile(".(?=.{4})");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Redaction() {
    }

    public static String tail(String text) {
        return ALL_BUT_TAIL.matcher(text).replaceAll("*");
    }

    public static String compact(String text) {
        return SPACES.matcher(text).replaceAll("");
    }

    public static String stars(String text) {
        char[] stars = new char[text.length()];
        Arrays.fill(stars, '*');
        return new String(stars);
    }

    public static String keepEnds(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 2; i < out.length() - 2; i++) {
            out.setCharAt(i, 'x');
        }
        return out.toString();
    }

    public static String abbreviate(String text) {
        return StringUtils.abbreviate(text, 40);
    }

    public static String padded(String text) {
        return StringUtils.leftPad(StringUtils.right(text, 4), text.length(), '*');
    }

    public static String secure(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    public static String obfuscate(String text) {
        return text.chars().map(c -> c + 1).mapToObj(c -> String.valueOf((char) c)).collect(Collectors.joining());
    }

    public static String safe(String text) {
        return text == null ? "n/a" : "[" + text + "]";
    }

    public static String domainOnly(String mail) {
        return "***" + mail.substring(mail.indexOf('@'));
    }

    public static String hidden(Object any) {
        return any == null ? "missing" : "hidden";
    }

    /** Masks only what is longer than ten characters. */
    public static String maybe(String text) {
        if (text.length() > 10) {
            return "*".repeat(text.length());
        }
        return text;
    }
}
