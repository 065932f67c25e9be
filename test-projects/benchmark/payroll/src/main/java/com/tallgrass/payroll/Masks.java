package com.tallgrass.payroll;

import com.google.common.base.Strings;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.lang3.RegExUtils;
import org.apache.commons.lang3.StringUtils;

/** Some of these hide what they are given, some only say so. */
final class Masks {
    private static final Pattern DIGITS = Pattern.compile("\\d");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Masks() {}

    static String lastFour(String number) {
        return "****" + number.substring(number.length() - 4);
    }

    static String firstTwelve(String number) {
        return number.substring(0, 12) + "****";
    }

    static String loop(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            out.append('*');
        }
        return out.toString();
    }

    static String loopButLast(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length - 4; i++) {
            letters[i] = 'x';
        }
        return new String(letters);
    }

    static String fill(String text) {
        char[] letters = text.toCharArray();
        Arrays.fill(letters, 0, letters.length - 2, '*');
        return String.valueOf(letters);
    }

    static String stars(String text) {
        return "*".repeat(text.length());
    }

    static String digits(String text) {
        return DIGITS.matcher(text).replaceAll("#");
    }

    static String hideMail(String mail) {
        int at = mail.indexOf('@');
        return mail.charAt(0) + "***" + mail.substring(at);
    }

    static String mask(String text) {
        return SPACES.matcher(text).replaceAll("");
    }

    static String anonymize(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    static String redact(Object ignored) {
        return "[redacted]";
    }

    static String overlay(String text) {
        return StringUtils.overlay(text, "********", 0, text.length() - 2);
    }

    static String padded(String text) {
        return Strings.padStart(text.substring(text.length() - 3), text.length(), '*');
    }

    static String blank(String text) {
        return RegExUtils.replaceAll(text, "[a-zA-Z0-9]", "*");
    }

    static String streamed(String text) {
        return text.chars().mapToObj(c -> "*").collect(Collectors.joining());
    }

    static String onlyIfLong(String text) {
        if (text.length() < 40) {
            return text;
        }
        return "***";
    }

    static String obfuscate(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            out.append((char) (c + 1));
        }
        return out.toString();
    }
}
