package io.github.piiflow.corpora;

import io.github.piiflow.report.Result;
import io.github.piiflow.scan.Scan;
import io.github.piiflow.scan.ScanConfig;
import io.github.piiflow.scan.ScanException;
import io.github.piiflow.scan.SourceModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sources of an artifact and what is found in them. The first line of the file with the expected findings names the artifact, so that a file
 * with only that line is a new corpus.
 *
 * @param file the expected findings
 */
record Corpus(String group, String artifact, String version, Path file) {
    private static final Pattern PIN = Pattern.compile("# ([\\w.-]+):([\\w.-]+):([\\w.-]+)");
    private static final String REMARK =
            "# What is found in its sources alone. CorporaIT compares it; CONTRIBUTING.md says how to accept a change.";
    private static final int THREADS = 2;

    /** The corpora of a folder with expected findings. */
    static List<Corpus> in(Path folder) throws IOException {
        List<Corpus> corpora = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                corpora.add(of(file));
            }
        }
        return corpora;
    }

    private static Corpus of(Path file) throws IOException {
        String first = Files.readAllLines(file).stream().findFirst().orElse("");
        Matcher pin = PIN.matcher(first);
        if (!pin.matches()) {
            throw new IllegalStateException(file + " must begin with `# group:artifact:version`");
        }
        return new Corpus(pin.group(1), pin.group(2), pin.group(3), file);
    }

    /** How {@code dependency:unpack} is told to bring it below this folder. */
    String item(Path folder) {
        return """
                <artifactItem><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version><classifier>sources</classifier>
                <outputDirectory>%s</outputDirectory></artifactItem>""".formatted(group, artifact, version, sources(folder));
    }

    private Path sources(Path folder) {
        return folder.resolve("sources").resolve(artifact + "-" + version);
    }

    /** Scans it below this folder. */
    Result scan(Path folder) throws ScanException {
        Path sources = sources(folder);
        if (!Files.isDirectory(sources)) {
            throw new IllegalStateException(this + " is not in " + sources);
        }
        return Scan.run(ScanConfig.builder(sources)
                .modules(List.of(SourceModule.of(artifact, sources)))
                .threads(THREADS)
                .build());
    }

    /** What its file should hold. */
    List<String> lines(Result result) {
        List<String> lines = new ArrayList<>(List.of("# " + this, REMARK));
        lines.addAll(FindingLines.of(result));
        return lines;
    }

    @Override
    public String toString() {
        return group + ":" + artifact + ":" + version;
    }
}
