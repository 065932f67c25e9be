package io.github.piiflow.ast;

import java.io.IOException;

/** Words for what went wrong and what the user can do. */
final class Failures {
    private Failures() {}

    static String describe(Throwable failure) {
        if (failure instanceof StackOverflowError) {
            return "it is nested too deeply to be analysed; split the expression, or exclude the file";
        }
        if (failure instanceof IOException) {
            return "the file cannot be read (" + failure + "); check that it exists and may be read";
        }
        return "piiflow failed on it (" + failure + at(failure) + "); please report this with the source";
    }

    private static String at(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length == 0 ? "" : " at " + trace[0];
    }
}
