package io.github.piiflow.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.finding.Finding;
import io.github.piiflow.rule.Confidence;
import io.github.piiflow.scan.Scan;
import io.github.piiflow.scan.ScanConfig;
import io.github.piiflow.scan.ScanException;
import io.github.piiflow.scan.SourceModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder of source and configuration files that say themselves what must be found in them: {@code leak: email -> http}, or
 * {@code leak: email -> http stripe} with the recipient, at the end of a line, in whatever comment the file has; in a line of its own
 * with {@code leak below: ...}.
 */
public final class LeakFolder {
    private static final Pattern EXPECTED =
            Pattern.compile("leak( below)?: ([\\w, ]+) -> ([\\w -]+?)(?: to (\\S+))?\\s*(-->)?$");

    private LeakFolder() {}

    /** Scans files, each a path and its text, and compares. */
    public static void check(String... pathsAndTexts) {
        try {
            Path root = Files.createTempDirectory("folder");
            Set<String> expected = new TreeSet<>();
            for (int i = 0; i < pathsAndTexts.length; i += 2) {
                Path file = root.resolve(pathsAndTexts[i]);
                Files.createDirectories(file.getParent());
                Files.writeString(file, pathsAndTexts[i + 1]);
                expect(pathsAndTexts[i], pathsAndTexts[i + 1], expected);
            }
            Set<String> found = found(root, expected);
            try (Stream<Path> files = Files.walk(root)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
            assertThat(found).as("findings").containsExactlyElementsOf(expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ScanException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void expect(String path, String text, Set<String> into) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            Matcher matcher = EXPECTED.matcher(lines[i]);
            if (matcher.find()) {
                int line = i + (matcher.group(1) == null ? 1 : 2);
                String recipient = matcher.group(4) == null ? "" : " to " + matcher.group(4);
                for (String type : matcher.group(2).split(", ", -1)) {
                    into.add(path + ":" + line + " " + type + " -> "
                            + matcher.group(3).strip() + recipient);
                }
            }
        }
    }

    /** The recipient is compared where one is expected. */
    private static Set<String> found(Path root, Set<String> expected) throws ScanException {
        Path user = root.resolve("piiflow.yml");
        ScanConfig.Builder config = ScanConfig.builder(root)
                .modules(java.util.List.of(SourceModule.of("test", root)))
                .minConfidence(Confidence.MEDIUM)
                .threads(1);
        if (Files.exists(user)) {
            config.userFile(user);
        }
        Set<String> found = new TreeSet<>();
        for (Finding finding : Scan.run(config.build()).findings()) {
            String line = finding.sink().place() + " " + finding.dataType().id() + " -> "
                    + finding.sink().kind().id();
            String whole = line + " to " + finding.sink().recipient();
            found.add(expected.contains(whole) ? whole : line);
        }
        return found;
    }
}
