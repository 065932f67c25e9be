package io.github.piiflow.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.model.Dependency;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.collection.DependencyCollectionException;
import org.eclipse.aether.graph.DependencyNode;
import org.eclipse.aether.resolution.ArtifactDescriptorException;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;
import org.jspecify.annotations.Nullable;

/**
 * The libraries of each module, as far as they can be had. Other modules of the reactor stand for themselves, so that nothing
 * need be compiled or installed; what they depend on is found through them. Only Maven's own resolver is used, which may
 * download what is not in the local repository.
 */
final class ClassPaths {

    /**
     * What a module sees.
     *
     * @param siblings other modules of the reactor, direct and indirect
     * @param libraries jars
     * @param missing coordinates of what could not be had
     */
    record ClassPath(Set<MavenProject> siblings, List<Path> libraries, List<String> missing) {}

    private final RepositorySystem resolver;
    private final RepositorySystemSession session;
    private final boolean tests;
    private final Map<String, MavenProject> siblings = new HashMap<>();

    ClassPaths(
            RepositorySystem resolver,
            RepositorySystemSession session,
            Collection<MavenProject> siblings,
            boolean tests) {
        this.resolver = resolver;
        this.session = session;
        this.tests = tests;
        siblings.forEach(
                each -> this.siblings.put(key(each.getGroupId(), each.getArtifactId(), each.getVersion()), each));
    }

    /** Of several modules at once, in their order. */
    Map<MavenProject, ClassPath> of(Collection<MavenProject> projects, int threads) {
        ExecutorService workers = Executors.newFixedThreadPool(Math.max(1, Math.min(threads, projects.size())));
        try {
            Map<MavenProject, Future<ClassPath>> running = new LinkedHashMap<>();
            projects.forEach(each -> running.put(each, workers.submit(() -> of(each))));
            Map<MavenProject, ClassPath> done = new LinkedHashMap<>();
            for (Map.Entry<MavenProject, Future<ClassPath>> each : running.entrySet()) {
                done.put(each.getKey(), each.getValue().get());
            }
            return done;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while looking for libraries", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("looking for libraries failed", e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private ClassPath of(MavenProject project) {
        Set<MavenProject> seen = new LinkedHashSet<>();
        Map<String, Dependency> external = new LinkedHashMap<>();
        addDependencies(project, true, seen, external);
        seen.remove(project);

        Set<Path> libraries = new LinkedHashSet<>();
        List<String> missing = new ArrayList<>();
        List<Dependency> toResolve = new ArrayList<>();
        for (Dependency dependency : external.values()) {
            if ("system".equals(dependency.getScope())) {
                addSystemLibrary(dependency, libraries, missing);
            } else {
                toResolve.add(dependency);
            }
        }
        if (!toResolve.isEmpty()) {
            resolve(project, toResolve, libraries, missing);
        }
        return new ClassPath(seen, List.copyOf(libraries), List.copyOf(missing));
    }

    private void addDependencies(
            MavenProject project, boolean direct, Set<MavenProject> seen, Map<String, Dependency> external) {
        for (Dependency dependency : project.getDependencies()) {
            if (!isSeen(dependency, direct)) {
                continue;
            }
            MavenProject sibling =
                    siblings.get(key(dependency.getGroupId(), dependency.getArtifactId(), dependency.getVersion()));
            if (sibling == null) {
                external.putIfAbsent(dependency.getManagementKey(), dependency);
            } else if (seen.add(sibling)) {
                addDependencies(sibling, false, seen, external);
            }
        }
    }

    private boolean isSeen(Dependency dependency, boolean direct) {
        String scope = dependency.getScope() == null ? "compile" : dependency.getScope();
        return switch (scope) {
            case "test" -> direct && tests;
            case "provided", "system" -> direct;
            case "import" -> false;
            default -> direct || !dependency.isOptional();
        };
    }

    private static void addSystemLibrary(Dependency dependency, Set<Path> libraries, List<String> missing) {
        Path path = Path.of(dependency.getSystemPath());
        if (Files.exists(path)) {
            libraries.add(path);
        } else {
            missing.add(dependency.getManagementKey() + " at " + path);
        }
    }

    private void resolve(
            MavenProject project, List<Dependency> dependencies, Set<Path> libraries, List<String> missing) {
        List<ArtifactRequest> requests = new ArrayList<>();
        DependencyNode root = collect(project, dependencies, missing);
        if (root == null) {
            return;
        }
        addRequests(root, Collections.newSetFromMap(new IdentityHashMap<>()), requests);
        for (ArtifactResult result : resolve(requests)) {
            if (result.isResolved()) {
                libraries.add(result.getArtifact().getFile().toPath());
            } else {
                missing.add(coordinates(result.getRequest().getArtifact()));
            }
        }
    }

    /** Null if nothing at all is known. */
    private @Nullable DependencyNode collect(
            MavenProject project, List<Dependency> dependencies, List<String> missing) {
        CollectRequest request = new CollectRequest();
        request.setRequestContext("project");
        request.setRepositories(project.getRemoteProjectRepositories());
        dependencies.forEach(
                each -> request.addDependency(RepositoryUtils.toDependency(each, session.getArtifactTypeRegistry())));
        if (project.getDependencyManagement() != null) {
            project.getDependencyManagement()
                    .getDependencies()
                    .forEach(each -> request.addManagedDependency(
                            RepositoryUtils.toDependency(each, session.getArtifactTypeRegistry())));
        }
        try {
            return resolver.collectDependencies(session, request).getRoot();
        } catch (DependencyCollectionException e) {
            for (Exception each : e.getResult().getExceptions()) {
                missing.add(
                        each instanceof ArtifactDescriptorException descriptor
                                ? coordinates(descriptor.getResult().getArtifact())
                                : each.getMessage());
            }
            return e.getResult().getRoot();
        }
    }

    private void addRequests(DependencyNode node, Set<DependencyNode> visited, List<ArtifactRequest> requests) {
        if (!visited.add(node)) {
            return;
        }
        Artifact artifact = node.getArtifact();
        if (artifact != null && artifact.getExtension().equals("jar") && !isSibling(artifact)) {
            requests.add(new ArtifactRequest(node));
        }
        node.getChildren().forEach(child -> addRequests(child, visited, requests));
    }

    private boolean isSibling(Artifact artifact) {
        return siblings.containsKey(key(artifact.getGroupId(), artifact.getArtifactId(), artifact.getBaseVersion()));
    }

    private List<ArtifactResult> resolve(List<ArtifactRequest> requests) {
        try {
            return resolver.resolveArtifacts(session, requests);
        } catch (ArtifactResolutionException e) {
            return e.getResults();
        }
    }

    private static String coordinates(Artifact artifact) {
        String classifier = artifact.getClassifier().isEmpty() ? "" : ":" + artifact.getClassifier();
        return artifact.getGroupId() + ":" + artifact.getArtifactId() + classifier + ":" + artifact.getVersion();
    }

    private static String key(String group, String name, @Nullable String version) {
        return group + ":" + name + ":" + version;
    }
}
