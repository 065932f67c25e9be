package io.github.piiflow.scan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The beginning of a source file, read without a parser: just enough to know its package. */
final class JavaHead {
    private static final int LIMIT = 1 << 16;

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n\\r]*", Pattern.DOTALL);

    private static final Pattern PACKAGE =
            Pattern.compile("(?:^|[\\s;)}])package\\s+([\\p{L}_$][\\p{L}\\p{N}_$.\\s]*?)\\s*;");

    private JavaHead() {}

    static boolean isJava(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".java") && !name.equals("module-info.java");
    }

    /** The declared package; empty for the unnamed one, and for a file that cannot be read. */
    static String packageOf(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(LIMIT), UTF_8);
            Matcher matcher = PACKAGE.matcher(COMMENT.matcher(head).replaceAll(" "));
            return matcher.find() ? matcher.group(1).replaceAll("\\s", "") : "";
        } catch (IOException e) {
            return ""; // the scan will say so
        }
    }

    /** The folder above the package; empty if the folder does not agree with it. */
    static Optional<Path> sourceRoot(Path folder, String packageName) {
        Path root = folder;
        if (packageName.isEmpty()) {
            return Optional.of(root);
        }
        String[] names = packageName.split("\\.", -1);
        for (int i = names.length - 1; i >= 0; i--) {
            Path name = root.getFileName();
            Path parent = root.getParent();
            if (name == null || parent == null || !name.toString().equals(names[i])) {
                return Optional.empty();
            }
            root = parent;
        }
        return Optional.of(root);
    }
}
