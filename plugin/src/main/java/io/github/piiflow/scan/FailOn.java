package io.github.piiflow.scan;

import io.github.piiflow.rule.Severity;
import org.jspecify.annotations.Nullable;

/** The mildest severity that fails the build. */
public enum FailOn {
    NONE(null),
    NOTE(Severity.NOTE),
    LOW(Severity.LOW),
    MEDIUM(Severity.MEDIUM),
    HIGH(Severity.HIGH),
    CRITICAL(Severity.CRITICAL);

    private final @Nullable Severity severity;

    FailOn(@Nullable Severity severity) {
        this.severity = severity;
    }

    /** Null if nothing fails the build. */
    public @Nullable Severity severity() {
        return severity;
    }
}
