package io.github.piiflow.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * Folders to scan without a pom.
 *
 * @param sources at least one
 * @param libraries jars and folders of classes, existing or not
 */
record Folders(List<Path> sources, List<Path> libraries) {

    /**
     * Reads what the user wrote.
     *
     * @param root what relative paths start at
     */
    static Folders of(Path root, List<String> sources, List<String> libraries) throws MojoExecutionException {
        List<Path> folders = new ArrayList<>();
        for (String source : sources) {
            Path folder = root.resolve(source.trim()).normalize();
            if (!Files.isDirectory(folder)) {
                throw new MojoExecutionException("There is no folder " + folder
                        + ". Name existing folders of Java source, separated by commas, in -Dpiiflow.sources.");
            }
            folders.add(folder);
        }
        List<Path> jars = new ArrayList<>();
        for (String names : libraries) {
            for (String name : names.split(File.pathSeparator, -1)) {
                if (!name.isBlank()) {
                    jars.addAll(library(root, name.trim()));
                }
            }
        }
        return new Folders(folders, jars);
    }

    /** As on the class path of {@code java}, {@code lib/*} stands for all jars in a folder. */
    private static List<Path> library(Path root, String name) throws MojoExecutionException {
        if (!name.endsWith("*")) {
            return List.of(root.resolve(name).normalize());
        }
        Path folder = root.resolve(name.substring(0, name.length() - 1)).normalize();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new MojoExecutionException("There is no folder " + folder + ", which -Dpiiflow.classpath names.", e);
        }
    }
}
