package io.github.piiflow.configuration;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param path relative to the scan's root, with {@code /}
 * @param scope what it configures: source files of the same scope belong to it
 */
public record ConfigurationFile(String path, Path file, String scope) {
    /** The name without folders. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
