package io.github.piiflow.rule;

import java.util.regex.Pattern;

/** How a message names the places where the arguments behind it are printed: those beyond the last place are not. */
public enum Placeholders {
    /** {@code {}} and nothing else. */
    BRACES,
    /** {@code {}}; how one that is made otherwise prints its arguments is not known. */
    BRACES_ONLY,
    /** {@code {0}} with a number; a message without a blank may be the key of one. */
    NUMBERS;

    private static final String PLACE = "{}";
    private static final Pattern NUMBER = Pattern.compile("\\{(\\d{1,4})");

    /** How many arguments a message prints at most; all if that is not known. Places that are escaped count, too. */
    public int most(String message) {
        if (this == BRACES_ONLY && isMadeOtherwise(message)) {
            return Integer.MAX_VALUE;
        }
        if (this == NUMBERS) {
            return message.indexOf(' ') < 0 ? Integer.MAX_VALUE : afterLastNumber(message);
        }
        int count = 0;
        for (int i = message.indexOf(PLACE); i >= 0; i = message.indexOf(PLACE, i + PLACE.length())) {
            count++;
        }
        return count;
    }

    private static int afterLastNumber(String message) {
        return NUMBER.matcher(message)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)) + 1)
                .max()
                .orElse(0);
    }

    private static boolean isMadeOtherwise(String message) {
        return message.indexOf('%') >= 0 || message.replace(PLACE, "").indexOf('{') >= 0;
    }
}
