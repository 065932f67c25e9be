package com.tidework.mask;

import com.google.common.base.CharMatcher;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/** Helpers that several teams wrote over the years. */
public final class Blur {
    /** Always the same text. */
    public static final UnaryOperator<String> HIDDEN = value -> "(hidden)";
    /** The default until somebody configures another one. */
    public static final UnaryOperator<String> CENSOR = UnaryOperator.identity();

    private Blur() {
    }

    /** Keeps some characters at the end. */
    public static String keepLast(String value, int kept) {
        if (value.length() <= kept) {
            return "*".repeat(value.length());
        }
        return "*".repeat(value.length() - kept) + value.substring(value.length() - kept);
    }

    public static String stars(String value) {
        return value.chars().mapToObj(c -> "*").collect(Collectors.joining());
    }

    public static String loop(String value) {
        StringBuilder out = new StringBuilder(value);
        for (int i = 1; i < out.length(); i++) {
            out.setCharAt(i, '.');
        }
        return out.toString();
    }

    public static String mailName(String mail) {
        return mail.replaceAll("(?<=.).(?=[^@]*@)", "*");
    }

    public static String noDigits(String value) {
        return CharMatcher.inRange('0', '9').replaceFrom(value, '0');
    }

    /** Letters are hidden, digits stay. */
    public static String noLetters(String value) {
        return CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('A', 'Z')).replaceFrom(value, 'x');
    }

    /** For narrow tables: long values end in dots. */
    public static String obscure(String value) {
        return StringUtils.abbreviate(value, 120);
    }

    /** Against forged lines in the log, nothing else. */
    public static String sanitize(String value) {
        return value.replace('\n', '_').replace('\r', '_');
    }

    /** Stars only in front of what is shown anyway. */
    public static String scrub(String value) {
        return "***" + value;
    }
}
