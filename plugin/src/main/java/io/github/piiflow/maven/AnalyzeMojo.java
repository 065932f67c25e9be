package io.github.piiflow.maven;

import io.github.piiflow.fork.Task;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Finds personal data that leaves the code unprotected and writes the reports. Never fails the build for what it finds.
 *
 * <p>Nothing need be compiled or installed before. Works in a folder without a pom, too: it then scans all Java source
 * below that folder, or below the folders that <code>piiflow.sources</code> names.
 */
@Mojo(name = "analyze", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class AnalyzeMojo extends ScanMojo {

    /**
     * Folders to scan in place of the modules of this build, separated by commas. They may hold any number of modules.
     * Paths in the reports are relative to the first one.
     */
    @Parameter(property = "piiflow.sources")
    private @Nullable List<String> sources;

    /**
     * Jars and folders of classes that the source in <code>sources</code> uses, separated by commas or as in a class path;
     * <code>lib/*</code> stands for all jars in a folder. What is missing makes the result less exact, no more.
     */
    @Parameter(property = "piiflow.classpath")
    private @Nullable List<String> classpath;

    /** Called by Maven. */
    @Inject
    public AnalyzeMojo(RepositorySystem resolver) {
        super(resolver);
    }

    @Override
    String failOn() {
        return "none";
    }

    @Override
    Optional<Folders> folders(Reactor reactor) throws MojoExecutionException {
        boolean named = sources != null && !sources.isEmpty();
        if (!named && reactor.hasPom()) {
            return Optional.empty();
        }
        return Optional.of(Folders.of(
                reactor.root(),
                sources != null && named ? sources : List.of("."),
                classpath == null ? List.of() : classpath));
    }

    @Override
    void conclude(Task.Outcome outcome) {
        // The reports say it all.
    }
}
