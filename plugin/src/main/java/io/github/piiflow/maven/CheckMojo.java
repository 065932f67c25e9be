package io.github.piiflow.maven;

import io.github.piiflow.report.Result;
import io.github.piiflow.scan.Reports;
import java.nio.file.Path;
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
        if (!result.gate().passed()) {
            throw new MojoFailureException(Reports.breach(result) + "\nReport: " + report);
        }
    }
}
