package io.github.piiflow.rule;

import java.util.Locale;

/** The ways data leaves. */
public enum SinkKind {
    LOG,
    STDOUT,
    EXCEPTION,
    TELEMETRY,
    HTTP,
    THIRD_PARTY,
    AI,
    MESSAGE,
    STORAGE,
    FILE,
    CACHE,
    COOKIE,
    SESSION,
    RESPONSE,
    URL,
    PROCESS,
    CONFIGURATION;

    /** Name in packs and outputs: {@code third-party}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
