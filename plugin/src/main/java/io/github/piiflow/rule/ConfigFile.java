package io.github.piiflow.rule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file in the format of {@code piiflow.yml}.
 *
 * @param name how messages call it
 * @param bytes its content, UTF-8
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record ConfigFile(String name, byte[] bytes) {
    /** A file on disk. */
    public static ConfigFile read(Path file, String name) throws IOException {
        return new ConfigFile(name, Files.readAllBytes(file));
    }

    /** A file given as text. */
    public static ConfigFile of(String name, String text) {
        return new ConfigFile(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
