package io.github.piiflow.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The labelled suite in {@code test-projects/benchmark}, scanned as sources without any library. What is wrong must be exactly what its list
 * says: a new miss fails, and so does one that is mended but still listed.
 */
class LabelledSuiteTest {
    private static final Path SUITE =
            Path.of("../test-projects/benchmark").toAbsolutePath().normalize();

    @TempDir
    Path reports;

    @Test
    void whatIsWrongIsKnown() throws Exception {
        ScanConfig config = ScanConfig.builder(SUITE)
                .modules(List.of(SourceModule.of("suite", SUITE)))
                .userFile(SUITE.resolve("piiflow.yml"))
                .excludes(List.of("**/target/**", "Score.java"))
                .build();
        Reports.write(Scan.run(config), EnumSet.of(Format.SARIF), reports);

        assertThat(score()).as("differences from known-without-libraries.txt").isEmpty();
    }

    /** What the scorer says about lines that are not as known. */
    private List<String> score() throws IOException, InterruptedException {
        Path output = reports.resolve("score.txt");
        Process scorer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        SUITE.resolve("Score.java").toString(),
                        "--root",
                        SUITE.toString(),
                        "--known",
                        SUITE.resolve("known-without-libraries.txt").toString(),
                        reports.resolve("findings.sarif").toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int exit = scorer.waitFor();
        List<String> lines = Files.readAllLines(output, StandardCharsets.UTF_8);
        List<String> differences = lines.stream()
                .filter(line -> line.startsWith("new: ") || line.startsWith("no longer wrong: "))
                .toList();
        return exit == 0 || !differences.isEmpty() ? differences : lines;
    }
}
