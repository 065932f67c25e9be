package com.thriftbox.lib;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Journal of the branch. */
public abstract class Journal {
    private static final Logger OUT = LoggerFactory.getLogger("branch.journal");

    private Journal() {
    }

    public static void entry(int code, String subject) {
        OUT.info("{} {}", code, subject); // LEAK phone -> log; branch-journal
    }

    public static void outline(int code, String subject) {
        String shape = subject == null ? "none" : subject.isBlank() ? "blank" : "given";
        OUT.info("{} subject {}", code, shape); // CLEAN only whether a subject was given
    }

    public static String decorated(String text) {
        StringBuilder frame = new StringBuilder(text.length() + 4);
        frame.append("< ").append(text).append(" >");
        return frame.toString();
    }

    public static String rule(String text) {
        return "-".repeat(text.length());
    }
}
