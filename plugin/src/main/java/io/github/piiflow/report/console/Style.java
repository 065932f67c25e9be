package io.github.piiflow.report.console;

import io.github.piiflow.report.Words;
import io.github.piiflow.rule.Severity;

/** Colours of a terminal, or none. What is coloured says the same without. */
record Style(boolean colours) {
    private static final String RESET = "\u001b[0m";

    String severity(Severity severity, String text) {
        return switch (severity) {
            case CRITICAL -> paint("1;35", text);
            case HIGH -> paint("1;31", text);
            case MEDIUM -> paint("1;33", text);
            case LOW -> paint("1;36", text);
            case NOTE -> paint("1", text);
        };
    }

    String bold(String text) {
        return paint("1", text);
    }

    String faint(String text) {
        return paint("2", text);
    }

    String good(String text) {
        return paint("32", text);
    }

    String bad(String text) {
        return paint("31", text);
    }

    private String paint(String code, String text) {
        String harmless = Words.visible(text);
        return colours ? "\u001b[" + code + "m" + harmless + RESET : harmless;
    }
}
