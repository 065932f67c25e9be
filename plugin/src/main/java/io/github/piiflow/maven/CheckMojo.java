package io.github.piiflow.maven;

import io.github.piiflow.finding.Finding;
import io.github.piiflow.report.Result;
import io.github.piiflow.rule.Severity;
import io.github.piiflow.scan.Reports;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.eclipse.aether.RepositorySystem;

/**
 * Finds personal data that leaves the code unprotected, writes the reports, and fails the build if a finding is as severe
 * as <code>failOn</code> says. All modules of a build are scanned together, when the last of them comes to this goal.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends ScanMojo {

    /** Called by Maven. */
    @Inject
    public CheckMojo(RepositorySystem resolver) {
        super(resolver);
    }

    @Override
    void conclude(Result result, Path report) throws MojoFailureException {
        Severity failOn = result.gate().failOn();
        if (result.gate().passed() || failOn == null) {
            return;
        }
        List<Finding> failing = result.findings().stream()
                .filter(finding -> finding.severity().compareTo(failOn) >= 0)
                .toList();
        throw new MojoFailureException(
                "Personal data leaves unprotected: " + result.gate().failing()
                        + " of severity " + failOn.name().toLowerCase(Locale.ROOT) + " or worse"
                        + Reports.severities(failing) + ".\n"
                        + failing.stream()
                                .findFirst()
                                .map(worst -> "Worst: " + worst.title() + " ("
                                        + worst.sink().place() + ")\n")
                                .orElse("")
                        + "Report: " + report);
    }
}
