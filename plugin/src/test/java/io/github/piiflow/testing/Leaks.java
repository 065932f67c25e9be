package io.github.piiflow.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.finding.Finding;
import io.github.piiflow.report.Result;
import io.github.piiflow.rule.Confidence;
import io.github.piiflow.scan.Scan;
import io.github.piiflow.scan.ScanConfig;
import io.github.piiflow.scan.ScanException;
import io.github.piiflow.scan.SourceModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Scans inline sources with the built-in rules and compares the findings with the comments in them: a line that ends in {@code
 * // leak: email, phone -> log} must be reported with exactly these data types, every other line must not be reported.
 */
public final class Leaks {
    /** Somebody with a few personal fields and accessors, for sources to use. */
    public static final String CUSTOMER = """
            class Customer {
                private String id;
                private String email;
                private String phone;
                Customer(String id) { this.id = id; }
                String getId() { return id; }
                String getEmail() { return email; }
                void setEmail(String email) { this.email = email; }
                String getPhone() { return phone; }
                void setPhone(String phone) { this.phone = phone; }
            }
            """;

    private static final Pattern EXPECTED = Pattern.compile("// leak: (.+)$");
    private static final Pattern TYPE = Pattern.compile("\\b(class|record|interface|enum) (\\w+)");

    private Leaks() {}

    /** Scans the sources, each a compilation unit of the unnamed package, and compares. */
    public static void check(String... sources) {
        check(Confidence.MEDIUM, sources);
    }

    /** The same, of findings with high confidence. */
    public static void checkSure(String... sources) {
        check(Confidence.HIGH, sources);
    }

    private static void check(Confidence least, String... sources) {
        Path made = null;
        try {
            Path root = Files.createTempDirectory("leaks");
            made = root;
            Set<String> expected = new TreeSet<>();
            for (String source : sources) {
                String name = fileName(source);
                Files.writeString(root.resolve(name), source);
                expect(name, source, expected);
            }
            assertThat(found(scan(root, least))).as("findings").containsExactlyElementsOf(expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(made);
        }
    }

    private static String fileName(String source) {
        Matcher matcher = TYPE.matcher(source);
        return (matcher.find() ? matcher.group(2) : "Unnamed") + ".java";
    }

    /** What the comments of a source expect. */
    static void expect(String file, String source, Set<String> into) {
        String[] lines = source.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            Matcher matcher = EXPECTED.matcher(lines[i]);
            if (matcher.find()) {
                String[] parts = matcher.group(1).trim().split(" -> ", 2);
                for (String type : parts[0].split(", ", -1)) {
                    into.add(file + ":" + (i + 1) + " " + type + " -> " + parts[1].trim());
                }
            }
        }
    }

    /** What is reported below a folder: {@code File.java:12 email -> log}. */
    static Set<String> found(Path root) {
        return found(scan(root, Confidence.MEDIUM));
    }

    private static Set<String> found(Result result) {
        assertThat(result.blindSpots())
                .as("failures")
                .noneMatch(spot -> spot.kind() == io.github.piiflow.dataflow.BlindSpot.Kind.FAILED);
        Set<String> found = new TreeSet<>();
        for (Finding finding : result.findings()) {
            found.add(finding.sink().place() + " " + finding.dataType().id() + " -> "
                    + finding.sink().kind().id());
        }
        return found;
    }

    private static Result scan(Path root, Confidence least) {
        ScanConfig config = ScanConfig.builder(root)
                .modules(List.of(SourceModule.of("test", root)))
                .minConfidence(least)
                .threads(1)
                .build();
        try {
            return Scan.run(config);
        } catch (ScanException e) {
            throw new IllegalStateException(e);
        }
    }

    static void delete(@Nullable Path root) {
        if (root == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    new ArrayList<>(files.sorted(Comparator.reverseOrder()).toList())) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
