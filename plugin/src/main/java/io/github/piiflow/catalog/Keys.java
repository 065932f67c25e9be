package io.github.piiflow.catalog;

/** Constant texts that name data in maps, JSON, headers and columns. */
final class Keys {
    private static final int LONGEST = 64;

    private Keys() {}

    /** Whether the text looks like a name rather than a sentence, a number or a pattern. */
    static boolean isKey(String text) {
        if (text.isEmpty() || text.length() > LONGEST || !Character.isLetter(first(text))) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && "_-.$:/[]@#'".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static char first(String text) {
        char c = text.charAt(0);
        return (c == '_' || c == '$' || c == '/' || c == '@' || c == '#' || c == ':') && text.length() > 1
                ? text.charAt(1)
                : c;
    }
}
