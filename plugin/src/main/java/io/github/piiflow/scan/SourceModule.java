package io.github.piiflow.scan;

import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Source that is compiled together: a Maven module, or one source root of a folder without poms. Folders need not exist.
 *
 * @param name unique: {@code groupId:artifactId}, or the source root's path
 * @param sourceRoots folders above the package paths
 * @param generatedRoots the same for source that a build wrote; may lie inside one another
 * @param testRoots source of tests, written or generated; read only if {@link ScanConfig#includeTests()}
 * @param resourceRoots where {@code application.yml} and its like stand
 * @param dependsOn names of the modules it sees, direct and indirect
 * @param classPath jars, and folders of classes
 * @param missingLibraries coordinates of libraries that could not be had
 * @param reported whether findings in it are told; source of others is only followed
 */
public record SourceModule(
        String name,
        List<Path> sourceRoots,
        List<Path> generatedRoots,
        List<Path> testRoots,
        List<Path> resourceRoots,
        List<String> dependsOn,
        List<Path> classPath,
        List<String> missingLibraries,
        Charset encoding,
        boolean reported)
        implements Serializable {
    /** Copies the lists. */
    public SourceModule {
        sourceRoots = List.copyOf(sourceRoots);
        generatedRoots = List.copyOf(generatedRoots);
        testRoots = List.copyOf(testRoots);
        resourceRoots = List.copyOf(resourceRoots);
        dependsOn = List.copyOf(dependsOn);
        classPath = List.copyOf(classPath);
        missingLibraries = List.copyOf(missingLibraries);
    }

    /** A module of one source root that sees nothing but the JDK. */
    public static SourceModule of(String name, Path sourceRoot) {
        return new SourceModule(
                name,
                List.of(sourceRoot),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                StandardCharsets.UTF_8,
                true);
    }
}
