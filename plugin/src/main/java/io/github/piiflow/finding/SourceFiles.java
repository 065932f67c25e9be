package io.github.piiflow.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sources on disk. Holds the file read last: findings are built file by file. Not safe for concurrent use. */
public final class SourceFiles implements SourceText {
    private static final Logger LOG = Logger.getLogger(SourceFiles.class.getName());

    private final Path root;
    private final Function<String, Charset> encoding;
    private String lastPath = "";
    private List<String> lastLines = List.of();

    /**
     * Reads below a folder.
     *
     * @param encoding by path relative to the root; counts for files without a byte order mark
     */
    public SourceFiles(Path root, Function<String, Charset> encoding) {
        this.root = root.toAbsolutePath().normalize();
        this.encoding = encoding;
    }

    @Override
    public List<String> lines(String path) {
        if (!path.equals(lastPath)) {
            lastLines = read(path);
            lastPath = path;
        }
        return lastLines;
    }

    private List<String> read(String path) {
        try {
            Path file = root.resolve(path).normalize();
            return file.startsWith(root)
                    ? decode(Files.readAllBytes(file), encoding.apply(path))
                            .lines()
                            .toList()
                    : List.of();
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            LOG.log(Level.FINE, e, () -> "No source text of " + path);
            return List.of();
        }
    }

    private static String decode(byte[] bytes, Charset encoding) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        return new String(bytes, encoding);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
