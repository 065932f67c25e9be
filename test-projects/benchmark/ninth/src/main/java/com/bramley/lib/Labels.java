package com.bramley.lib;

import java.util.Locale;
import java.util.Map;

/** Text helpers of the print shop. */
public final class Labels {
    private Labels() {
    }

    /** Fills {key} marks. */
    public static String fill(String pattern, Map<String, ?> values) {
        String text = pattern;
        for (Map.Entry<String, ?> e : values.entrySet()) {
            text = text.replace("{" + e.getKey() + "}", String.valueOf(e.getValue()));
        }
        return text;
    }

    public static String shout(String text) {
        return text == null ? "" : text.toUpperCase(Locale.ROOT) + "!";
    }

    /** First argument if it has text, else the second. */
    public static String either(String first, String second) {
        return first == null || first.isBlank() ? second : first;
    }

    /** Takes two, gives back the first; the second is only compared with. */
    public static String unlessSame(String kept, String compared) {
        return kept.equals(compared) ? "same" : kept;
    }

    public static void appendTo(StringBuilder target, String part) {
        if (target.length() > 0) {
            target.append(", ");
        }
        target.append(part);
    }

    public static int words(String text) {
        return text.trim().split("\\s+").length;
    }
}
