package io.github.piiflow.maven;

import io.github.piiflow.scan.SourceModule;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.model.FileSet;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

/** Maven's projects as the scan wants them. */
final class Modules {
    /** Holds the sources of the module once more, without Lombok's annotations. */
    private static final String DELOMBOK = "delombok";

    private final ClassPaths classPaths;
    private final Map<MavenProject, Charset> encodings;

    /**
     * The reactor's.
     *
     * @param encodings of the modules to be reported on
     */
    Modules(ClassPaths classPaths, Map<MavenProject, Charset> encodings) {
        this.classPaths = classPaths;
        this.encodings = encodings;
    }

    /** The modules to be reported on, and those whose source they use. */
    List<SourceModule> all(int threads) throws IOException, MojoExecutionException {
        Map<MavenProject, ClassPaths.ClassPath> seen = new LinkedHashMap<>(classPaths.of(encodings.keySet(), threads));
        Set<MavenProject> others = new LinkedHashSet<>();
        seen.values().forEach(each -> others.addAll(each.siblings()));
        others.removeAll(seen.keySet());
        seen.putAll(classPaths.of(others, threads));
        List<SourceModule> modules = new ArrayList<>();
        for (Map.Entry<MavenProject, ClassPaths.ClassPath> entry : seen.entrySet()) {
            modules.add(module(entry.getKey(), entry.getValue()));
        }
        return modules;
    }

    private SourceModule module(MavenProject project, ClassPaths.ClassPath classPath)
            throws IOException, MojoExecutionException {
        Path build = Path.of(project.getBuild().getDirectory());
        List<Path> sources = new ArrayList<>(paths(project.getCompileSourceRoots()));
        List<Path> generated = below(build.resolve("generated-sources"));
        sources.stream().filter(root -> root.startsWith(build)).forEach(generated::add);
        sources.removeAll(generated);
        List<Path> tests = new ArrayList<>(paths(project.getTestCompileSourceRoots()));
        tests.addAll(below(build.resolve("generated-test-sources")));
        return new SourceModule(
                name(project),
                sources,
                generated.stream().distinct().toList(),
                tests,
                paths(project.getResources().stream().map(FileSet::getDirectory).toList()),
                classPath.siblings().stream().map(Modules::name).toList(),
                withClassesOfOtherLanguages(classPath),
                classPath.missing(),
                encoding(project),
                encodings.containsKey(project));
    }

    private Charset encoding(MavenProject project) throws MojoExecutionException {
        Charset known = encodings.get(project);
        return known == null
                ? Parameters.encoding(project.getProperties().getProperty("project.build.sourceEncoding"))
                : known;
    }

    /** What siblings were compiled from, where it is not Java. */
    private static List<Path> withClassesOfOtherLanguages(ClassPaths.ClassPath classPath) {
        List<Path> all = new ArrayList<>();
        for (MavenProject sibling : classPath.siblings()) {
            Path classes = Path.of(sibling.getBuild().getOutputDirectory());
            if (Files.isDirectory(classes)
                    && paths(sibling.getCompileSourceRoots()).stream().noneMatch(Files::isDirectory)) {
                all.add(classes);
            }
        }
        all.addAll(classPath.libraries());
        return all;
    }

    private static List<Path> below(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return new ArrayList<>();
        }
        try (Stream<Path> roots = Files.list(folder)) {
            return new ArrayList<>(roots.filter(Files::isDirectory)
                    .filter(root -> !root.endsWith(DELOMBOK))
                    .sorted()
                    .toList());
        }
    }

    private static List<Path> paths(Collection<String> names) {
        return names.stream().map(File::new).map(File::toPath).toList();
    }

    private static String name(MavenProject project) {
        return project.getGroupId() + ":" + project.getArtifactId();
    }
}
