package io.github.piiflow.binding;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Jar files and class folders. Opening reads the names only; a class is read when somebody asks for it. What cannot be read is
 * a {@link Problem}, never a failure. Safe for concurrent use.
 */
public final class ClassPath implements Closeable {
    private static final String SUFFIX = ".class";

    private final Map<String, Container> classes = new HashMap<>();
    private final Set<String> packages = new HashSet<>();
    private final List<Container> containers = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Outlines outlines;

    private ClassPath(Outlines outlines) {
        this.outlines = outlines;
    }

    /**
     * Something on the class path that could not be read.
     *
     * @param name the file, or the class within it
     * @param reason why, for the user
     */
    public record Problem(String name, String reason) {}

    /** No class path at all: only source and JDK are known. */
    public static ClassPath empty() {
        return new ClassPath(Outlines.NONE);
    }

    /** Opens jar files and folders of class files; of two classes of one name the first counts. */
    public static ClassPath open(List<Path> entries) {
        return open(entries, Outlines.NONE);
    }

    /** The same; outlines stand in for classes that are nowhere else. */
    public static ClassPath open(List<Path> entries, Outlines outlines) {
        ClassPath result = new ClassPath(outlines);
        for (Path entry : entries) {
            try {
                result.add(entry);
            } catch (IOException | RuntimeException e) {
                result.problem(entry.toString(), e);
            }
        }
        return result;
    }

    /** What could not be read so far, in order of discovery within one thread. */
    public List<Problem> problems() {
        synchronized (problems) {
            return List.copyOf(problems);
        }
    }

    @Override
    public void close() throws IOException {
        for (Container each : containers) {
            each.close();
        }
    }

    boolean has(String internalName) {
        return classes.containsKey(internalName);
    }

    /** Bytes of a class by its internal name ({@code java/util/Map$Entry}); null if there is none or it cannot be read. */
    byte @Nullable [] read(String internalName) {
        Container container = classes.get(internalName);
        if (container == null) {
            return null;
        }
        try {
            return container.read(internalName + SUFFIX);
        } catch (IOException | RuntimeException e) {
            problem(container + "!" + internalName, e);
            return null;
        }
    }

    boolean hasPackage(String dotted) {
        return packages.contains(dotted) || outlines.hasPackage(dotted);
    }

    Outlines outlines() {
        return outlines;
    }

    void problem(String name, Exception reason) {
        String message = reason.getMessage() == null ? reason.getClass().getSimpleName() : reason.getMessage();
        synchronized (problems) {
            problems.add(new Problem(name, message));
        }
    }

    private void add(Path entry) throws IOException {
        if (Files.isDirectory(entry)) {
            addFolder(entry);
        } else if (Files.exists(entry)) {
            addJar(entry);
        } else {
            throw new IOException("no such file");
        }
    }

    private void addJar(Path file) throws IOException {
        Jar jar = new Jar(new ZipFile(file.toFile()));
        containers.add(jar);
        for (Enumeration<? extends ZipEntry> all = jar.zip().entries(); all.hasMoreElements(); ) {
            addClass(all.nextElement().getName(), jar);
        }
    }

    private void addFolder(Path root) throws IOException {
        Folder folder = new Folder(root);
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                addClass(root.relativize(file).toString().replace('\\', '/'), folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void addClass(String path, Container container) {
        if (!path.endsWith(SUFFIX) || path.startsWith("META-INF/") || isAnonymous(path)) {
            return;
        }
        if (classes.putIfAbsent(path.substring(0, path.length() - SUFFIX.length()), container) == null) {
            addPackages(path);
        }
    }

    private void addPackages(String path) {
        int slash = path.lastIndexOf('/');
        while (slash > 0 && packages.add(path.substring(0, slash).replace('/', '.'))) {
            slash = path.lastIndexOf('/', slash - 1);
        }
    }

    private static boolean isAnonymous(String path) {
        int dollar = path.lastIndexOf('$');
        return dollar > 0 && Character.isDigit(path.charAt(dollar + 1));
    }

    private interface Container extends Closeable {
        byte @Nullable [] read(String path) throws IOException;
    }

    private record Jar(ZipFile zip) implements Container {
        @Override
        public byte @Nullable [] read(String path) throws IOException {
            ZipEntry entry = zip.getEntry(path);
            if (entry == null) {
                return null;
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return in.readAllBytes();
            }
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }

        @Override
        public String toString() {
            return zip.getName();
        }
    }

    private record Folder(Path root) implements Container {
        @Override
        public byte[] read(String path) throws IOException {
            return Files.readAllBytes(root.resolve(path));
        }

        @Override
        public void close() {
            // Holds nothing open.
        }

        @Override
        public String toString() {
            return root.toString();
        }
    }
}
