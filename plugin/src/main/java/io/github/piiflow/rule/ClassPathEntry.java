package io.github.piiflow.rule;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/** A jar or folder of the class path, opened once to read many files of it. */
final class ClassPathEntry implements AutoCloseable {
    private final String base;
    private final String label;
    private final @Nullable JarFile jar;

    private ClassPathEntry(String base, String label, @Nullable JarFile jar) {
        this.base = base;
        this.label = label;
        this.jar = jar;
    }

    /** The entry that a resource was found in. */
    static ClassPathEntry of(URL resource, String path) throws IOException {
        String url = resource.toString();
        String base = url.substring(0, url.length() - path.length());
        URLConnection connection = resource.openConnection();
        connection.setUseCaches(false);
        if (connection instanceof JarURLConnection jarConnection) {
            JarFile jar = jarConnection.getJarFile();
            return new ClassPathEntry(base, Path.of(jar.getName()).getFileName() + "!/", jar);
        }
        String label = resource.getProtocol().equals("file")
                ? Path.of(URI.create(base)).toString().replace('\\', '/') + "/"
                : base;
        return new ClassPathEntry(base, label, null);
    }

    /** How messages call a file of it. */
    String label(String path) {
        return label + path;
    }

    /** Content of a file; empty if there is none. */
    Optional<byte[]> read(String path) throws IOException {
        if (jar != null) {
            ZipEntry entry = jar.getEntry(path);
            if (entry == null || entry.isDirectory()) {
                return Optional.empty();
            }
            try (InputStream content = jar.getInputStream(entry)) {
                return Optional.of(content.readAllBytes());
            }
        }
        URLConnection connection =
                URI.create(base + path.replace(" ", "%20")).toURL().openConnection();
        connection.setUseCaches(false);
        try (InputStream content = connection.getInputStream()) {
            return Optional.of(content.readAllBytes());
        } catch (FileNotFoundException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        if (jar != null) {
            try {
                jar.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
