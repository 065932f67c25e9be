package io.github.piiflow.rule;

import io.github.piiflow.rule.LibraryClass.Method;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** The classes of some libraries and of the running JDK, by dotted name, read as data. */
final class LibraryClasses implements Closeable {
    private static final String SUFFIX = ".class";

    private final Map<String, List<Source>> sources = new HashMap<>();
    private final Map<String, Set<String>> packages = new HashMap<>();
    private final Map<String, Optional<LibraryClass>> read = new HashMap<>();
    private final Map<String, Map<String, List<LibraryClass>>> subtypes = new HashMap<>();
    private final List<ZipFile> open = new ArrayList<>();

    /** Classes of one name, of several versions of a library, count as one that has what any of them has. */
    LibraryClasses(List<Path> archives) throws IOException {
        FileSystem jdk = FileSystems.getFileSystem(URI.create("jrt:/"));
        try (Stream<Path> modules = Files.list(jdk.getPath("/modules"))) {
            for (Path module : modules.sorted().toList()) {
                addModule(module);
            }
        }
        for (Path archive : archives) {
            addArchive(archive);
        }
    }

    Optional<LibraryClass> find(String dotted) {
        List<Source> found = sources.get(dotted);
        return found == null
                ? Optional.empty()
                : read.computeIfAbsent(
                        dotted,
                        name -> found.stream().map(source -> read(name, source)).reduce(LibraryClass::and));
    }

    /** The class file; of several versions of a library the first. */
    Optional<byte[]> bytes(String dotted) {
        try {
            List<Source> found = sources.get(dotted);
            return found == null ? Optional.empty() : Optional.of(found.get(0).bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LibraryClass read(String name, Source source) {
        try {
            return LibraryClassReader.read(name, source.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of the classes of a package and below. */
    Set<String> classesBelow(String name) {
        return packages.getOrDefault(name, Set.of());
    }

    /** Names of the classes of a package, nested ones too. */
    List<String> classesIn(String name) {
        return classesBelow(name).stream()
                .filter(each -> Character.isUpperCase(each.charAt(name.length() + 1)))
                .toList();
    }

    /** The class and all its supertypes that are known, nearest first. */
    List<LibraryClass> withSupertypes(LibraryClass type) {
        Map<String, LibraryClass> found = new LinkedHashMap<>();
        collect(type, found);
        find("java.lang.Object").ifPresent(each -> found.putIfAbsent(each.name(), each));
        return List.copyOf(found.values());
    }

    private void collect(LibraryClass type, Map<String, LibraryClass> found) {
        if (found.putIfAbsent(type.name(), type) == null) {
            type.supertypes().forEach(name -> find(name).ifPresent(each -> collect(each, found)));
        }
    }

    /** Subtypes in packages that begin with the same two names: most libraries have all theirs there. */
    List<LibraryClass> subtypes(LibraryClass type) {
        int dot = type.name().startsWith("java.")
                ? 4
                : type.name().indexOf('.', type.name().indexOf('.') + 1);
        String root = dot < 0 ? type.name() : type.name().substring(0, dot);
        return subtypes.computeIfAbsent(root, this::subtypesBelow).getOrDefault(type.name(), List.of());
    }

    private Map<String, List<LibraryClass>> subtypesBelow(String root) {
        Map<String, List<LibraryClass>> all = new HashMap<>();
        for (String name : classesBelow(root)) {
            LibraryClass type = find(name).orElseThrow();
            withSupertypes(type)
                    .forEach(each -> all.computeIfAbsent(each.name(), any -> new ArrayList<>())
                            .add(type));
        }
        return all;
    }

    /** Supertypes that are in none of the libraries: what they inherit from there is not known. */
    List<String> unknownSupertypes(LibraryClass type) {
        return withSupertypes(type).stream()
                .flatMap(each -> each.supertypes().stream())
                .filter(each -> find(each).isEmpty())
                .distinct()
                .toList();
    }

    /** All methods of a class, inherited ones too, and its own constructors. */
    List<Method> methods(LibraryClass type) {
        Set<Method> all = new LinkedHashSet<>(type.methods());
        for (LibraryClass each : withSupertypes(type)) {
            each.methods().stream().filter(method -> !method.isConstructor()).forEach(all::add);
        }
        return List.copyOf(all);
    }

    @Override
    public void close() throws IOException {
        for (ZipFile each : open) {
            each.close();
        }
    }

    private void addModule(Path module) throws IOException {
        try (Stream<Path> files = Files.walk(module)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> add(module.relativize(file).toString(), () -> Files.readAllBytes(file)));
        }
    }

    private void addArchive(Path archive) throws IOException {
        ZipFile zip = new ZipFile(archive.toFile());
        open.add(zip);
        for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
            add(entry.getName(), () -> bytes(zip, entry));
        }
        ZipEntry nested = zip.getEntry("classes.jar"); // of an Android library
        if (nested != null) {
            try (ZipInputStream classes = new ZipInputStream(zip.getInputStream(nested))) {
                for (ZipEntry entry = classes.getNextEntry(); entry != null; entry = classes.getNextEntry()) {
                    byte[] bytes = classes.readAllBytes();
                    add(entry.getName(), () -> bytes);
                }
            }
        }
    }

    private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    private void add(String path, Source source) {
        if (!path.endsWith(SUFFIX) || path.startsWith("META-INF/") || path.endsWith("-info.class")) {
            return;
        }
        String name = path.substring(0, path.length() - SUFFIX.length())
                .replace('/', '.')
                .replace('$', '.');
        List<Source> all = sources.computeIfAbsent(name, any -> new ArrayList<>(1));
        all.add(source);
        if (all.size() == 1) {
            for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
                packages.computeIfAbsent(name.substring(0, dot), any -> new LinkedHashSet<>())
                        .add(name);
            }
        }
    }

    /** Where the bytes of a class come from. */
    private interface Source {
        byte[] bytes() throws IOException;
    }
}
