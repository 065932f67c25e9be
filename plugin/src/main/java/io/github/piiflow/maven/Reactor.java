package io.github.piiflow.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.execution.BuildFailure;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.SessionData;

/**
 * The modules of a build, seen from one execution of a goal that runs in each of them. The module that comes last, in
 * whatever order they are built, acts for all.
 *
 * <p>What modules tell each other goes through the session data of Maven's resolver: static fields would not do, since a
 * module with plugin dependencies of its own loads piiflow's classes anew. For the same reason nothing but types of the JDK
 * and of Maven is kept there.
 */
final class Reactor {
    private static final String DONE = "";

    private final MavenSession session;
    private final MojoExecution execution;

    Reactor(MavenSession session, MojoExecution execution) {
        this.session = session;
        this.execution = execution;
    }

    /** Whether Maven calls the goal once, in the root, and not in each module: so it does from the command line with goals that need no pom. */
    boolean runsOnce() {
        return isFromCommandLine() && !execution.getMojoDescriptor().isProjectRequired();
    }

    /**
     * A module has come so far.
     *
     * @param facts what it tells the one that acts for all; JDK types only
     * @return what all modules told, in the order of the build, if this is the last one to come; else empty
     */
    Optional<Map<MavenProject, Map<String, Object>>> arrive(MavenProject project, Map<String, Object> facts) {
        Map<String, Map<String, Object>> arrived = arrived();
        synchronized (arrived) {
            arrived.put(project.getId(), facts);
            Set<String> missing = new HashSet<>();
            session.getProjects().stream()
                    .filter(each -> takesPart(each) && !isLost(each))
                    .forEach(each -> missing.add(each.getId()));
            missing.removeAll(arrived.keySet());
            if (!missing.isEmpty() || arrived.put(DONE, Map.of()) != null) {
                return Optional.empty();
            }
            Map<MavenProject, Map<String, Object>> all = new LinkedHashMap<>();
            for (MavenProject each : session.getProjects()) {
                Map<String, Object> told = arrived.get(each.getId());
                if (told != null) {
                    all.put(each, told);
                }
            }
            return Optional.of(all);
        }
    }

    /** Where Maven was called, or what {@code --file} names. */
    Path root() {
        return Path.of(session.getExecutionRootDirectory()).toAbsolutePath().normalize();
    }

    /** The folder with {@code .mvn}, at or above the root; the root where there is none. */
    Path topOfReactor() {
        String folder = session.getSystemProperties().getProperty("maven.multiModuleProjectDirectory");
        return folder == null ? root() : Path.of(folder);
    }

    /** Whether there is a project at all. */
    boolean hasPom() {
        return session.getRequest().isProjectPresent();
    }

    /** The project of the root folder, if it has one; it may be left out of this build by {@code --projects}. */
    Optional<MavenProject> rootProject() {
        return everyProject().stream().filter(MavenProject::isExecutionRoot).findFirst();
    }

    /** The project whose build folder takes the results: the only one that is built, or else the root's. */
    Optional<MavenProject> resultProject() {
        return session.getProjects().size() == 1
                ? Optional.of(session.getProjects().get(0))
                : rootProject();
    }

    /** All projects of the reactor, those left out by {@code --projects} included. */
    List<MavenProject> everyProject() {
        List<MavenProject> all = session.getAllProjects();
        return all == null ? session.getProjects() : all;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Map<String, Object>> arrived() {
        String key = "io.github.piiflow " + execution.getGoal() + " " + execution.getExecutionId();
        SessionData data = session.getRepositorySession().getData();
        data.set(key, null, new LinkedHashMap<String, Map<String, Object>>()); // does nothing if there is one
        return (Map<String, Map<String, Object>>) data.get(key);
    }

    private boolean isFromCommandLine() {
        return execution.getSource() == MojoExecution.Source.CLI;
    }

    /** Whether the goal will run, or has run, in a project. */
    private boolean takesPart(MavenProject project) {
        if (isFromCommandLine()) {
            return true;
        }
        return project.getBuildPlugins().stream()
                .filter(plugin -> plugin.getKey().equals(execution.getPlugin().getKey()))
                .flatMap(plugin -> plugin.getExecutions().stream())
                .filter(each -> each.getId().equals(execution.getExecutionId()))
                .filter(each -> each.getGoals().contains(execution.getGoal()))
                .map(each -> Optional.ofNullable(each.getPhase())
                        .orElse(execution.getMojoDescriptor().getPhase()))
                .anyMatch(phase -> Phases.isReached(phase, session.getGoals()));
    }

    /** Whether a project cannot come any more, because it, or one it needs, has failed in a build that goes on. */
    private boolean isLost(MavenProject project) {
        if (MavenExecutionRequest.REACTOR_FAIL_FAST.equals(session.getRequest().getReactorFailureBehavior())) {
            return false;
        }
        List<MavenProject> needed =
                new ArrayList<>(session.getProjectDependencyGraph().getUpstreamProjects(project, true));
        needed.add(project);
        return needed.stream().anyMatch(each -> session.getResult().getBuildSummary(each) instanceof BuildFailure);
    }
}
