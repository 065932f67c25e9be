package io.github.piiflow.rule;

import java.util.List;

/**
 * What {@link RuleLoader} found.
 *
 * @param packs the packs in effect, in order
 * @param digest SHA-256 over every file read, in hexadecimal: changes whenever a rule or setting does
 */
public record RuleSet(Rules rules, Settings settings, List<Pack> packs, String digest) {
    /** Copies the packs. */
    public RuleSet {
        packs = List.copyOf(packs);
    }

    /**
     * A pack in effect.
     *
     * @param file its {@code pack.yaml}, as messages call it
     */
    public record Pack(String name, String file) {}
}
