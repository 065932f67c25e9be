package io.github.piiflow.ast;

/** Unicode escapes, which may stand anywhere in a source, not only in texts. Lines stay where they are, columns may move. */
final class UnicodeEscapes {
    private static final int DIGITS = 4;

    private UnicodeEscapes() {}

    static String replace(String text) {
        int first = text.indexOf("\\u");
        if (first < 0) {
            return text;
        }
        while (first > 0 && text.charAt(first - 1) == '\\') {
            first--;
        }
        return replace(text, first);
    }

    private static String replace(String text, int first) {
        StringBuilder replaced = new StringBuilder(text.length()).append(text, 0, first);
        int i = first;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 == text.length()) {
                replaced.append(c);
                i++;
                continue;
            }
            int digits = digits(text, i);
            int value = digits < 0 ? -1 : value(text, digits);
            if (value < 0) {
                replaced.append(c).append(text.charAt(i + 1));
                i += 2;
            } else {
                replaced.append(value == '\n' || value == '\r' ? ' ' : (char) value);
                i = digits + DIGITS;
            }
        }
        return replaced.toString();
    }

    /** Where the digits of an escape that starts here begin, -1 if it is none. */
    private static int digits(String text, int backslash) {
        int i = backslash + 1;
        while (i < text.length() && text.charAt(i) == 'u') {
            i++;
        }
        return i > backslash + 1 && i + DIGITS <= text.length() ? i : -1;
    }

    private static int value(String text, int start) {
        int value = 0;
        for (int i = start; i < start + DIGITS; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            value = value << 4 | digit;
        }
        return value;
    }
}
