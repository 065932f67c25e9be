package com.farm.lib;

import java.util.List;

/** Text helpers of the farm modules. */
public final class Lines {
    private Lines() {
    }

    public static String pad(String text, int width) {
        StringBuilder out = new StringBuilder(text == null ? "" : text);
        while (out.length() < width) {
            out.append(' ');
        }
        return out.toString();
    }

    public static String firstFilled(String... candidates) {
        for (String candidate : candidates) {
            if (candidate != null && !candidate.isBlank()) {
                return candidate;
            }
        }
        return "";
    }

    /** Tells how many lines there are, not what is in them. */
    public static String summary(List<String> lines) {
        return lines.isEmpty() ? "nothing" : lines.size() + " lines";
    }

    public static void appendTo(StringBuilder target, String text) {
        target.append(text).append(';');
    }

    public static void wipe(StringBuilder target) {
        target.setLength(0);
    }
}
