package io.github.piiflow.scan;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Folders of Java source of which no build file speaks. Every source root in them becomes a module: the folder above the
 * packages that its files declare. So a tree may hold many modules, and the same class in several of them.
 */
public final class SourceFolders {
    private static final Set<String> BUILD_OUTPUT = Set.of("target", "build", "out", "bin", "dist");

    private final List<Path> folders;
    private final boolean tests;
    private final GradleTests gradle = new GradleTests();
    private final Set<Path> sourceRoots = new TreeSet<>();

    private SourceFolders(List<Path> folders, boolean tests) {
        this.folders = folders;
        this.tests = tests;
    }

    /**
     * The modules below some folders, ordered by path. Build output, {@code node_modules} and hidden folders are passed
     * over.
     *
     * @param folders the first is the one that the names of the modules are relative to
     * @param classPath what every module sees
     * @param tests whether to look into {@code src/test} and its like
     * @throws IOException if a folder cannot be read
     */
    public static List<SourceModule> modules(List<Path> folders, List<Path> classPath, Charset encoding, boolean tests)
            throws IOException {
        List<Path> normal = folders.stream()
                .map(folder -> folder.toAbsolutePath().normalize())
                .toList();
        SourceFolders search = new SourceFolders(normal, tests);
        for (Path folder : normal) {
            search.searchRoots(folder);
        }
        return search.modules(classPath, encoding);
    }

    private List<SourceModule> modules(List<Path> classPath, Charset encoding) {
        List<Path> jars = classPath.stream().filter(Files::exists).toList();
        List<String> missing = classPath.stream()
                .filter(path -> !Files.exists(path))
                .map(Path::toString)
                .toList();
        Set<Path> main = sourceRoots.stream().filter(root -> !isTests(root)).collect(toCollection(TreeSet::new));
        return sourceRoots.stream()
                .map(root -> new SourceModule(
                        name(root),
                        List.of(root),
                        List.of(),
                        List.of(),
                        resources(root),
                        isTests(root) ? seenByTests(root, main) : List.of(),
                        jars,
                        missing,
                        encoding,
                        true))
                .toList();
    }

    private String name(Path root) {
        String name = folders.get(0).relativize(root).toString().replace('\\', '/');
        return name.isEmpty() ? "." : name;
    }

    private static List<Path> resources(Path root) {
        return root.endsWith("java") ? List.of(root.resolveSibling("resources")) : List.of(root);
    }

    /** The roots {@code x/src/main/*} that tests in {@code x/src/test/*} see. */
    private List<String> seenByTests(Path testRoot, Set<Path> main) {
        Path source = sourceFolder(testRoot).orElse(testRoot);
        return main.stream()
                .filter(root -> root.startsWith(source.resolve("main")))
                .map(this::name)
                .toList();
    }

    private boolean isTests(Path root) {
        return sourceFolder(root).isPresent();
    }

    /** The folder {@code src} of whose tests the path is part. */
    private Optional<Path> sourceFolder(Path path) {
        for (Path at = path; at != null && !folders.contains(at); at = at.getParent()) {
            if (gradle.isTests(at)) {
                Optional<Path> above = Optional.ofNullable(at.getParent());
                return at.endsWith("java") ? above.map(Path::getParent) : above;
            }
        }
        return Optional.empty();
    }

    private void searchRoots(Path top) throws IOException {
        Files.walkFileTree(top.toRealPath(), new RootSearch(top));
    }

    /** Asks one file of each folder for its package; the other files of the folder are taken to agree. */
    private final class RootSearch extends SimpleFileVisitor<Path> {
        private final Path top;
        private final Path real;
        private final Map<Path, List<Path>> files = new HashMap<>();

        RootSearch(Path top) throws IOException {
            this.top = top;
            this.real = top.toRealPath();
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            if (!folder.equals(real) && !isSource(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            gradle.read(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && JavaHead.isJava(file)) {
                files.computeIfAbsent(file.getParent(), folder -> new ArrayList<>())
                        .add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException problem) {
            return FileVisitResult.CONTINUE; // the scan will say so
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem) {
            List<Path> here = files.remove(folder);
            if (here != null) {
                Path root = rootOf(folder, here.stream().sorted().toList());
                sourceRoots.add(
                        root.startsWith(real)
                                ? top.resolve(real.relativize(root)).normalize()
                                : root);
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean isSource(Path folder) throws IOException {
            String name = folder.getFileName().toString();
            if (name.startsWith(".") || name.equals("node_modules") || !tests && gradle.isTests(folder)) {
                return false;
            }
            return !BUILD_OUTPUT.contains(name) || isPartOfPackage(folder);
        }

        /** Tells a package named {@code build} from build output: the packages in it begin above. */
        private boolean isPartOfPackage(Path folder) throws IOException {
            try (Stream<Path> below = Files.walk(folder)) {
                Optional<Path> first = below.filter(JavaHead::isJava).findFirst();
                return first.isPresent()
                        && !rootOf(first.get().resolveSibling(""), List.of(first.get()))
                                .startsWith(folder);
            }
        }
    }

    private static Path rootOf(Path folder, List<Path> files) {
        for (Path file : files) {
            Optional<Path> root = JavaHead.sourceRoot(folder, JavaHead.packageOf(file));
            if (root.isPresent()) {
                return root.get();
            }
        }
        return folder;
    }
}
