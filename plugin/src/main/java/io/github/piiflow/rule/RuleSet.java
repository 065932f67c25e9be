package io.github.piiflow.rule;

import java.util.List;

/**
 * What {@link RuleLoader} found.
 *
 * @param packs the packs in effect, in order
 * @param outlines what packs say of library classes that may not be at hand
 * @param digest SHA-256 over every file read, in hexadecimal: changes whenever a rule or setting does
 */
public record RuleSet(Rules rules, Settings settings, List<Pack> packs, List<String> outlines, String digest) {
    /** Copies the lists. */
    public RuleSet {
        packs = List.copyOf(packs);
        outlines = List.copyOf(outlines);
    }

    /**
     * A pack in effect.
     *
     * @param file its {@code pack.yaml}, as messages call it
     */
    public record Pack(String name, String file) {}
}
