package io.github.piiflow.testprojects;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Other versions of Maven and Java than those that run the build. */
class VersionsIT {

    @ParameterizedTest
    @MethodSource("mavens")
    void everySupportedMavenRunsIt(String version) {
        MavenResult result = MavenRun.of("multi-module")
                .withMaven(version)
                .with("-T2", "-Dpiiflow.failOn=none")
                .run("verify", MavenRun.goalName("analyze"));

        assertThat(result.exitCode()).as(result.console()).isZero();
        assertThat(result.console().lines().filter(line -> line.contains("Scanning 5 modules")))
                .as(result.console())
                .hasSize(2); // one scan by check, one by analyze
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void everySupportedMavenRunsItWithoutAPom(String version) {
        MavenResult result = MavenRun.of("no-pom").withMaven(version).goal("analyze");

        assertThat(result.exitCode()).as(result.console()).isZero();
        assertThat(result.console()).contains("Scanning 2 modules", " in 4 files, ");
    }

    @Test
    void newerJavaRunsItAndCompilesNewerSyntax() throws IOException {
        Optional<Path> java = newerJava();
        Assumptions.assumeTrue(java.isPresent(), "no JDK 25 in JAVA_HOME_25 or /usr/lib/jvm");

        MavenResult result = MavenRun.of("java-21-syntax")
                .withJava(java.orElseThrow())
                .with("-Dpiiflow.failOn=none")
                .run("verify");

        assertThat(result.exitCode()).as(result.console()).isZero();
        assertThat(result.console()).contains("Scanning 1 module", " in 2 files, ");
    }

    @Test
    void newerSyntaxIsAnalysedOnAnyJava() {
        MavenResult result = MavenRun.of("java-21-syntax").goal("analyze");

        assertThat(result.exitCode()).as(result.console()).isZero();
        assertThat(result.console()).contains(" in 2 files, ").doesNotContain("do not parse");
    }

    static Stream<String> mavens() {
        return Arrays.stream(System.getProperty("testprojects.mavens", "").split(","));
    }

    private static Optional<Path> newerJava() throws IOException {
        String named = System.getenv("JAVA_HOME_25");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        Path installed = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(installed)) {
            return Optional.empty();
        }
        try (Stream<Path> all = Files.list(installed)) {
            return all.filter(each -> each.getFileName().toString().contains("25"))
                    .filter(each -> Files.isExecutable(each.resolve("bin/javac")))
                    .findFirst();
        }
    }
}
