package io.github.piiflow.maven;

import io.github.piiflow.fork.Fork;
import io.github.piiflow.scan.Progress;
import io.github.piiflow.scan.ScanConfig;
import io.github.piiflow.scan.SourceFolders;
import io.github.piiflow.scan.SourceModule;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.jspecify.annotations.Nullable;

/** What all modules together ask for. Where they differ, the root decides, or else the first module of the build. */
final class Request {
    private static final String USER_FILE = "piiflow.yml";

    private final Reactor reactor;
    private final Map<MavenProject, Wishes> modules;
    private final Wishes wishes;
    private final Optional<Folders> folders;

    /**
     * For some modules.
     *
     * @param modules not empty
     * @param folders what to scan in place of the modules
     */
    Request(Reactor reactor, Map<MavenProject, Wishes> modules, Optional<Folders> folders) {
        this.reactor = reactor;
        this.modules = modules;
        this.folders = folders;
        this.wishes = reactor.rootProject()
                .map(modules::get)
                .orElseGet(() -> modules.values().iterator().next());
    }

    ClassPaths classPaths(RepositorySystem resolver, RepositorySystemSession session) {
        return new ClassPaths(resolver, session, reactor.everyProject(), wishes.is(Wishes.INCLUDE_TESTS));
    }

    ScanConfig config(ClassPaths classPaths, String version, Progress progress)
            throws MojoExecutionException, IOException {
        return ScanConfig.builder(root())
                .modules(sourceModules(classPaths))
                .userFile(userFile())
                .rulePacks(new RulePacks(loaders()))
                .includes(wishes.list(Wishes.INCLUDES))
                .excludes(wishes.list(Wishes.EXCLUDES))
                .includeTests(wishes.is(Wishes.INCLUDE_TESTS))
                .threads(Parameters.threads(wishes.threads()))
                .failOn(Parameters.failOn(wishes.text(Wishes.FAIL_ON)))
                .minConfidence(Parameters.minConfidence(wishes.text(Wishes.MIN_CONFIDENCE)))
                .formats(Parameters.formats(wishes.list(Wishes.FORMATS)))
                .version(version)
                .progress(progress)
                .build();
    }

    /** Class loaders that see piiflow and the rule packs of some module. */
    List<ClassLoader> loaders() {
        return modules.values().stream().map(Wishes::packs).distinct().toList();
    }

    /** The process that scans; empty if the scan is to run, or can only run, within this one. */
    Optional<Fork> fork() {
        return wishes.is(Wishes.FORK) ? Fork.of(loaders(), wishes.list(Wishes.JVM_ARGS)) : Optional.empty();
    }

    Path outputDirectory() {
        String wanted = wishes.text(Wishes.OUTPUT);
        if (wanted != null) {
            return reactor.root().resolve(wanted).normalize();
        }
        return reactor.resultProject()
                .filter(project -> project.getBasedir() != null)
                .map(project -> Path.of(project.getBuild().getDirectory()))
                .orElse(reactor.root().resolve("target"))
                .resolve("piiflow");
    }

    private Path root() {
        return folders.map(each -> each.sources().get(0)).orElse(reactor.root());
    }

    private List<SourceModule> sourceModules(ClassPaths classPaths) throws MojoExecutionException, IOException {
        if (folders.isPresent()) {
            return SourceFolders.modules(
                    folders.get().sources(),
                    folders.get().libraries(),
                    wishes.encoding(),
                    wishes.is(Wishes.INCLUDE_TESTS));
        }
        Map<MavenProject, Charset> encodings = new LinkedHashMap<>();
        for (Map.Entry<MavenProject, Wishes> each : modules.entrySet()) {
            encodings.put(each.getKey(), each.getValue().encoding());
        }
        return new Modules(classPaths, encodings).all(Parameters.threads(wishes.threads()));
    }

    /** The file the user names, which must exist, or else the one in the root folder, or above a module that is built alone. */
    private @Nullable Path userFile() throws MojoExecutionException {
        String named = wishes.text(Wishes.CONFIG);
        if (named == null) {
            return Stream.of(root(), reactor.topOfReactor())
                    .map(folder -> folder.resolve(USER_FILE))
                    .filter(Files::isRegularFile)
                    .findFirst()
                    .orElse(null);
        }
        Path file = reactor.root().resolve(named).normalize();
        if (!Files.isRegularFile(file)) {
            throw new MojoExecutionException("There is no configuration file " + file
                    + ". Correct the parameter config (-Dpiiflow.config on the command line), or leave it out.");
        }
        return file;
    }
}
