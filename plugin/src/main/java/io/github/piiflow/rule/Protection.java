package io.github.piiflow.rule;

import java.util.Locale;

/** The state personal data is in; ordered from bare to safe, so that of two ways the lower one counts. */
public enum Protection {
    RAW,
    /** Part of it is left: first letters, last digits, a domain. */
    PARTIAL,
    /** Unkeyed, unsalted digest: guessable where few values exist. */
    HASHED,
    AGGREGATED,
    MASKED,
    KEYED_HASH,
    TOKENISED,
    PASSWORD_HASH,
    ENCRYPTED;

    /** Name in packs and outputs: {@code keyed-hash}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
