package io.github.piiflow.rule;

/** How a message names the places where the arguments behind it are printed: those beyond the last place are not. */
public enum Placeholders {
    /** {@code {}} and nothing else. */
    BRACES,
    /** {@code {}}; how one that is made otherwise prints its arguments is not known. */
    BRACES_ONLY;

    private static final String PLACE = "{}";

    /** How many arguments a message prints at most; all if that is not known. Places that are escaped count, too. */
    public int most(String message) {
        if (this == BRACES_ONLY && isMadeOtherwise(message)) {
            return Integer.MAX_VALUE;
        }
        int count = 0;
        for (int i = message.indexOf(PLACE); i >= 0; i = message.indexOf(PLACE, i + PLACE.length())) {
            count++;
        }
        return count;
    }

    private static boolean isMadeOtherwise(String message) {
        return message.indexOf('%') >= 0 || message.replace(PLACE, "").indexOf('{') >= 0;
    }
}
