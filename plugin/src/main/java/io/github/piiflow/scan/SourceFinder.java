package io.github.piiflow.scan;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the files to read: each once, for the innermost root it stands below. */
final class SourceFinder {

    /**
     * A file to read.
     *
     * @param path relative to the scan's root, with {@code /}
     */
    record Found(String path, Path file, SourceModule module) {}

    private final ScanConfig config;
    private final Globs includes;
    private final Globs excludes;
    private final Set<Path> roots = new HashSet<>();
    private final Set<String> unreadable = new TreeSet<>();
    private final OtherSources otherSources = new OtherSources();

    /** The globs may differ from those of the configuration: {@code piiflow.yml} may have been asked. */
    SourceFinder(ScanConfig config, List<String> includes, List<String> excludes) {
        this.config = config;
        this.includes = new Globs(includes);
        this.excludes = new Globs(excludes);
        config.modules().forEach(module -> rootsOf(module).forEach(roots::add));
    }

    /** Folders that may not be read; known after {@link #find}. */
    Collection<String> unreadable() {
        return unreadable;
    }

    /** What is in languages that are not read; known after {@link #find}. */
    OtherSources otherSources() {
        return otherSources;
    }

    /** All files, by path. */
    Collection<Found> find() throws IOException {
        TreeMap<String, Found> found = new TreeMap<>();
        for (SourceModule module : config.modules()) {
            for (Path root : rootsOf(module).toList()) {
                for (Path file : files(root)) {
                    String path = relative(file);
                    if (!isWanted(path)) {
                        continue;
                    }
                    if (OtherSources.isOther(file)) {
                        otherSources.add(module, file);
                    } else {
                        found.putIfAbsent(path, new Found(path, file, module));
                    }
                }
                for (Path beside : OtherSources.beside(root)) {
                    files(beside).stream()
                            .filter(file -> OtherSources.isOther(file) && isWanted(relative(file)))
                            .forEach(file -> otherSources.add(module, file));
                }
            }
        }
        return found.values();
    }

    private boolean isWanted(String path) {
        return (includes.isEmpty() || includes.match(path)) && !excludes.match(path);
    }

    private Stream<Path> rootsOf(SourceModule module) {
        Stream<Path> main = Stream.concat(module.sourceRoots().stream(), module.generatedRoots().stream());
        Stream<Path> tests = config.includeTests() ? module.testRoots().stream() : Stream.empty();
        return Stream.concat(main, tests).map(root -> root.toAbsolutePath().normalize());
    }

    /** Files of Java and of languages that are not read. */
    private List<Path> files(Path root) throws IOException {
        List<Path> files = new ArrayList<>();
        if (!Files.isDirectory(root)) {
            return files;
        }
        Path real = root.toRealPath(); // a root may be a link, what stands in it may not
        Files.walkFileTree(real, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean ofAnotherRoot = !folder.equals(real) && roots.contains(root.resolve(real.relativize(folder)));
                return ofAnotherRoot ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && (file.toString().endsWith(".java") || OtherSources.isOther(file))) {
                    files.add(root.resolve(real.relativize(file)));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException problem) {
                unreadable.add(relative(path));
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    private String relative(Path file) {
        boolean sameDrive = Objects.equals(config.root().getRoot(), file.getRoot());
        return (sameDrive ? config.root().relativize(file) : file).toString().replace('\\', '/');
    }
}
