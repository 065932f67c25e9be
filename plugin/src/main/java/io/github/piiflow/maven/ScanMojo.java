package io.github.piiflow.maven;

import io.github.piiflow.fork.Fork;
import io.github.piiflow.fork.PeriodicProgress;
import io.github.piiflow.fork.Task;
import io.github.piiflow.scan.ScanException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** What {@code check} and {@code analyze} have in common: one scan over all modules, done by the last one to come. */
abstract class ScanMojo extends AbstractMojo {
    private final RepositorySystem resolver;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    /** Leaves this module out. */
    @Parameter(property = "piiflow.skip", defaultValue = "false")
    private boolean skip;

    /**
     * Findings that are less sure are only counted: <code>low</code>, <code>medium</code> or <code>high</code>. Default
     * is what <code>piiflow.yml</code> says, or <code>medium</code>.
     */
    @Parameter(property = "piiflow.minConfidence")
    private @Nullable String minConfidence;

    /**
     * Reports to write: <code>html</code>, <code>sarif</code>, <code>json</code>, <code>md</code>. Default is what
     * <code>piiflow.yml</code> says, or all of these.
     */
    @Parameter(property = "piiflow.formats")
    private @Nullable List<String> formats;

    /**
     * Where the reports are written. Default is <code>piiflow</code> in the build folder of the reactor's root, or of the
     * module where only one is built. A relative path starts at the folder in which Maven was called.
     */
    @Parameter(property = "piiflow.outputDirectory")
    private @Nullable String outputDirectory;

    /** How many threads work on the scan. Default is the number of processors. */
    @Parameter(property = "piiflow.threads")
    private @Nullable Integer threads;

    /**
     * Files to scan, as patterns over paths below the root: <code>**</code> stands for any folders, <code>*</code> for
     * any part of a name. Default is what <code>piiflow.yml</code> says, or all.
     */
    @Parameter(property = "piiflow.includes")
    private @Nullable List<String> includes;

    /** Files to leave out, written as in <code>includes</code>. Default is what <code>piiflow.yml</code> says. */
    @Parameter(property = "piiflow.excludes")
    private @Nullable List<String> excludes;

    /** Whether tests are scanned, too. */
    @Parameter(property = "piiflow.includeTests", defaultValue = "false")
    private boolean includeTests;

    /**
     * Configuration file. Default is <code>piiflow.yml</code> in the root folder, which need not exist. A relative path
     * starts at the folder in which Maven was called.
     */
    @Parameter(property = "piiflow.config")
    private @Nullable String config;

    /** Character encoding of the sources. */
    @Parameter(property = "piiflow.encoding", defaultValue = "${project.build.sourceEncoding}")
    private @Nullable String encoding;

    /**
     * Whether the scan runs in a Java process of its own, with settings of the JVM that halve its processor time, rather than
     * within Maven's.
     */
    @Parameter(property = "piiflow.fork", defaultValue = "true")
    private boolean fork;

    /**
     * Options of the JVM for the scan's own process, separated by commas, such as <code>-Xmx8g</code>. Default is as much
     * memory as Maven may use.
     */
    @Parameter(property = "piiflow.jvmArgs")
    private @Nullable List<String> jvmArgs;

    @SuppressWarnings("NullAway.Init") // Maven fills the parameters
    ScanMojo(RepositorySystem resolver) {
        this.resolver = resolver;
    }

    /** The mildest severity that fails the build; null if {@code piiflow.yml} or the default decides. */
    abstract @Nullable String failOn();

    /** What the outcome means for the build. */
    abstract void conclude(Task.Outcome outcome) throws MojoFailureException;

    /** Folders to scan in place of the modules; empty for the modules. */
    Optional<Folders> folders(Reactor reactor) throws MojoExecutionException {
        return Optional.empty();
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("piiflow is skipped (piiflow.skip).");
        }
        Reactor reactor = new Reactor(session, execution);
        Map<MavenProject, Wishes> wishes = new LinkedHashMap<>();
        if (reactor.runsOnce()) {
            Wishes own = wishes().checked();
            session.getProjects().forEach(each -> wishes.put(each, own.in(each, session.getUserProperties())));
        } else {
            reactor.arrive(project, wishes().checked().values())
                    .orElse(Map.of())
                    .forEach((each, values) -> wishes.put(each, new Wishes(values)));
        }
        wishes.values().removeIf(each -> each.is(Wishes.SKIP));
        if (!wishes.isEmpty()) {
            scan(new Request(reactor, wishes, folders(reactor)));
        }
    }

    private Wishes wishes() {
        return Wishes.builder()
                .with(Wishes.SKIP, skip)
                .with(Wishes.PACKS, getClass().getClassLoader())
                .with(Wishes.ENCODING, encoding)
                .with(Wishes.FAIL_ON, failOn())
                .with(Wishes.MIN_CONFIDENCE, minConfidence)
                .with(Wishes.FORMATS, formats)
                .with(Wishes.OUTPUT, outputDirectory)
                .with(Wishes.CONFIG, config)
                .with(Wishes.THREADS, threads)
                .with(Wishes.INCLUDES, includes)
                .with(Wishes.EXCLUDES, excludes)
                .with(Wishes.INCLUDE_TESTS, includeTests)
                .with(Wishes.FORK, fork)
                .with(Wishes.JVM_ARGS, jvmArgs)
                .build();
    }

    private void scan(Request request) throws MojoExecutionException, MojoFailureException {
        try {
            Optional<Fork> process = request.fork();
            Task task = task(request);
            Task.Outcome outcome = process.isPresent()
                    ? process.get().run(task, getLog()::info, getLog()::warn)
                    : task.run(getLog()::info);
            outcome.console().forEach(getLog()::info);
            getLog().info("Report: " + outcome.report());
            conclude(outcome);
        } catch (ScanException e) {
            throw new MojoExecutionException("piiflow cannot scan: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException("piiflow cannot read or write a file: " + e, e);
        } catch (RuntimeException | StackOverflowError e) {
            throw new MojoExecutionException(defect(e), e);
        }
    }

    private Task task(Request request) throws MojoExecutionException, IOException {
        ClassPaths classPaths = request.classPaths(resolver, session.getRepositorySession());
        PeriodicProgress progress = new PeriodicProgress(getLog()::info);
        return new Task(
                request.config(classPaths, execution.getVersion(), progress),
                request.outputDirectory(),
                Terminal.takesColours(session));
    }

    private String defect(Throwable problem) {
        return "piiflow " + execution.getVersion() + " failed: " + problem
                + "\nThis is a defect of piiflow. Please report it"
                + " with the stack trace that mvn --errors prints. Until then -Dpiiflow.skip lets the build go on.";
    }
}
