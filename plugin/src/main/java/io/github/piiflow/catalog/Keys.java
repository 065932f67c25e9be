package io.github.piiflow.catalog;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Constant texts that name data in maps, JSON, headers and columns. */
final class Keys {
    private static final int LONGEST = 64;
    /** A query of one column. */
    private static final Pattern QUERY =
            Pattern.compile("(?i)\\s*select\\s+(?:distinct\\s+)?(?:\\w+\\.)?(\\w+)\\s+from\\s");

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

    /** The name in a text: itself, or the only column of a query; null if there is none. */
    static @Nullable String name(String text) {
        if (isKey(text)) {
            return text;
        }
        Matcher query = QUERY.matcher(text);
        return query.lookingAt() ? query.group(1) : null;
    }

    private static char first(String text) {
        char c = text.charAt(0);
        return (c == '_' || c == '$' || c == '/' || c == '@' || c == '#' || c == ':') && text.length() > 1
                ? text.charAt(1)
                : c;
    }
}
