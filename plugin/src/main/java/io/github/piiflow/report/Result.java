package io.github.piiflow.report;

import io.github.piiflow.dataflow.BlindSpot;
import io.github.piiflow.finding.Finding;
import io.github.piiflow.rule.Confidence;
import io.github.piiflow.rule.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a scan found, in the order of all reports. Two scans of the same input are equal.
 *
 * @param version piiflow's version
 * @param findings those of at least the wanted confidence, worst first, then by place
 * @param belowConfidence number of findings left out for their low confidence
 * @param blindSpots what could not be seen, by kind, then place
 * @param files number of files analysed
 * @param lines number of lines analysed
 * @param modules names of the modules analysed
 * @param rulePacks names and versions of the packs in effect
 * @param gate what the gate says
 */
public record Result(
        String version,
        List<Finding> findings,
        int belowConfidence,
        List<BlindSpot> blindSpots,
        int files,
        int lines,
        List<String> modules,
        List<String> rulePacks,
        Gate gate) {
    /** Copies the lists. */
    public Result {
        findings = List.copyOf(findings);
        blindSpots = List.copyOf(blindSpots);
        modules = List.copyOf(modules);
        rulePacks = List.copyOf(rulePacks);
    }

    /**
     * The gate: fails on findings of at least this severity.
     *
     * @param failOn null if the gate is off
     * @param minConfidence findings below are not shown
     * @param failing number of findings that fail it
     */
    public record Gate(@Nullable Severity failOn, Confidence minConfidence, int failing) {
        /** Whether the build may go on. */
        public boolean passed() {
            return failing == 0;
        }
    }
}
