package com.claims.guard;

import com.google.common.base.CharMatcher;
import java.util.Arrays;
import org.apache.commons.lang3.RegExUtils;
import org.apache.commons.lang3.StringUtils;

/** Grown over the years; not all of it does what the names promise. */
final class Privacy {
    private Privacy() {
    }

    /** an***@example.org. */
    static String maskMail(String value) {
        return value.replaceAll("(?<=.{2}).(?=.*@)", "*");
    }

    /** Against harvesters of addresses, nothing more. */
    static String maskMailForWeb(String value) {
        return value.replace("@", " at ");
    }

    static String maskAccount(String value) {
        char[] signs = value.toCharArray();
        Arrays.fill(signs, 0, signs.length - 4, 'x');
        return new String(signs);
    }

    /** Hides the country and nothing else. */
    static String maskCountry(String value) {
        char[] signs = value.toCharArray();
        Arrays.fill(signs, 0, 2, 'x');
        return new String(signs);
    }

    static String maskDigits(String value) {
        return RegExUtils.replaceAll(value, "[0-9]", "x");
    }

    /** The result of the replacement gets lost. */
    static String maskNumber(String value) {
        value.replaceAll("[0-9]", "*");
        return value;
    }

    static String sanitize(String value) {
        return CharMatcher.javaIsoControl().removeFrom(value);
    }

    static String hide(String value) {
        return CharMatcher.any().replaceFrom(value, '*');
    }

    static String obfuscate(String value) {
        StringBuilder out = new StringBuilder();
        for (char c : value.toCharArray()) {
            out.append((char) (c + 3));
        }
        return out.toString();
    }

    static String abbreviated(String value) {
        return StringUtils.abbreviateMiddle(value, "..", 200);
    }
}
