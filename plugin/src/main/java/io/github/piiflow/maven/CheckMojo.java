package io.github.piiflow.maven;

import io.github.piiflow.fork.Task;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Finds personal data that leaves the code unprotected, writes the reports, and fails the build if a finding is as severe
 * as <code>failOn</code> says. All modules of a build are scanned together, when the last of them comes to this goal.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends ScanMojo {

    /**
     * The mildest severity that fails the build: <code>none</code>, <code>note</code>, <code>low</code>,
     * <code>medium</code>, <code>high</code> or <code>critical</code>. Default is what <code>piiflow.yml</code> says, or
     * <code>high</code>.
     */
    @Parameter(property = "piiflow.failOn")
    private @Nullable String failOn;

    /** Called by Maven. */
    @Inject
    public CheckMojo(RepositorySystem resolver) {
        super(resolver);
    }

    @Override
    @Nullable
    String failOn() {
        return failOn;
    }

    @Override
    void conclude(Task.Outcome outcome) throws MojoFailureException {
        if (outcome.breach() != null) {
            throw new MojoFailureException(outcome.breach() + "\nReport: " + outcome.report());
        }
    }
}
