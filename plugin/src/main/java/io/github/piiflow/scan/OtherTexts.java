package io.github.piiflow.scan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words of what is not Java but may call it: pages, templates, source in other languages, XML that wires objects. Read when a word
 * is first asked for, from the folders above the source roots; what cannot be read has no words.
 */
final class OtherTexts implements Predicate<String> {
    private static final Set<String> ENDINGS = Set.of(
            "jsp", "jspx", "jspf", "tag", "tagx", "xhtml", "html", "htm", "ftl", "ftlh", "vm", "zul", "kt", "groovy",
            "scala", "xml");
    /** Of builds, tests and scripts. */
    private static final Set<String> FOREIGN = Set.of("target", "build", "out", "test", "node_modules", ".git");

    private static final long MAX_SIZE = 1_000_000;
    /** The id of an element names the element, not what it calls: a statement of a mapper is called like methods that are not its own. */
    private static final Pattern WORD = Pattern.compile("\\bid\\s*=\\s*[\"'][\\w$.-]+[\"']|([A-Za-z_$][\\w$]*)");

    private final List<Path> folders;
    private @Nullable Set<String> words;

    /** Of what a scan reads; nothing above its root. */
    OtherTexts(ScanConfig config) {
        this.folders = config.modules().stream()
                .flatMap(module -> module.sourceRoots().stream())
                .map(root -> beside(root.toAbsolutePath().normalize(), config.root()))
                .distinct()
                .toList();
    }

    private static Path beside(Path sourceRoot, Path root) {
        Path parent = sourceRoot.getParent();
        return parent != null && parent.startsWith(root) ? parent : sourceRoot;
    }

    @Override
    public synchronized boolean test(String word) {
        Set<String> known = words;
        if (known == null) {
            known = read();
            words = known;
        }
        return known.contains(word);
    }

    private Set<String> read() {
        Set<String> found = new HashSet<>();
        for (Path folder : folders) {
            boolean within = folders.stream().anyMatch(other -> !other.equals(folder) && folder.startsWith(other));
            if (!within && Files.isDirectory(folder)) {
                found.addAll(words(folder));
            }
        }
        return found;
    }

    private static Set<String> words(Path folder) {
        Set<String> found = new HashSet<>();
        try {
            Files.walkFileTree(folder, new Reader(found));
        } catch (IOException e) {
            return Set.of(); // a folder that is gone has no words
        }
        return found;
    }

    /** Adds the words of each file. */
    private static final class Reader extends SimpleFileVisitor<Path> {
        private final Set<String> words;

        Reader(Set<String> words) {
            this.words = words;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            Path name = folder.getFileName();
            return name != null && FOREIGN.contains(name.toString())
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            String name = file.getFileName().toString();
            String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            if (attributes.isRegularFile() && attributes.size() <= MAX_SIZE && ENDINGS.contains(ending)) {
                Matcher matcher = WORD.matcher(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                while (matcher.find()) {
                    if (matcher.group(1) != null) {
                        words.add(matcher.group(1));
                    }
                }
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) {
            return FileVisitResult.CONTINUE;
        }
    }
}
