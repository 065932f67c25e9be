package io.github.piiflow.testprojects;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the outcome ends the build. */
class GateIT {

    @Test
    void aCleanProjectPassesAndHasAllReports() {
        MavenResult result = MavenRun.of("gate-passes").run("verify");

        assertThat(result.exitCode()).as(result.console()).isZero();
        assertThat(result.console())
                .contains("Scanning 1 module", " in 2 files, ")
                .contains("Report: " + result.report("report.html"));
        assertThat(result.report("report.html")).isNotEmptyFile();
        assertThat(result.report("findings.sarif")).isNotEmptyFile();
        assertThat(result.report("findings.json")).isNotEmptyFile();
        assertThat(result.report("summary.md")).isNotEmptyFile();
    }

    @WithFindings
    @Test
    void aFindingFailsTheBuild() {
        MavenResult result = MavenRun.of("gate-fails").run("verify");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.console())
                .contains("MojoFailureException")
                .contains("Personal data leaves unprotected: 1 finding (1 critical)")
                .contains("Worst: ")
                .contains("Report: " + result.report("report.html"));
        assertThat(result.report("report.html")).isNotEmptyFile();
    }

    @WithFindings
    @ParameterizedTest
    @CsvSource({"none, 0", "critical, 1", "medium, 1"})
    void theUserSaysWhatFails(String failOn, int exitCode) {
        MavenResult result =
                MavenRun.of("gate-fails").with("-Dpiiflow.failOn=" + failOn).run("verify");

        assertThat(result.exitCode()).as(result.console()).isEqualTo(exitCode);
    }

    @Test
    void analyzeNeverFails() {
        MavenResult result = MavenRun.of("gate-fails").goal("analyze");

        assertThat(result.exitCode()).as(result.console()).isZero();
        assertThat(result.console()).contains("Report: ");
    }

    @Test
    void aSkippedScanSaysSoAndWritesNothing() {
        MavenResult result = MavenRun.of("skipped").run("verify");

        assertThat(result.exitCode()).as(result.console()).isZero();
        assertThat(result.console()).containsOnlyOnce("piiflow is skipped").doesNotContain("Report: ");
        assertThat(result.directory().resolve("target/piiflow")).doesNotExist();
    }

    @Test
    void theUserSaysWhereAndWhat() {
        MavenResult result = MavenRun.of("gate-passes")
                .with("-Dpiiflow.outputDirectory=out", "-Dpiiflow.formats=md,sarif")
                .goal("check");

        assertThat(result.exitCode()).as(result.console()).isZero();
        Path out = result.directory().resolve("out");
        assertThat(out).isDirectoryContaining("glob:**/findings.sarif").isDirectoryContaining("glob:**/summary.md");
        assertThat(out.resolve("report.html")).doesNotExist();
        assertThat(result.console()).contains("Report: " + out.resolve("findings.sarif"));
    }

    @Test
    void quietMavenPrintsNothing() {
        MavenResult result = MavenRun.of("gate-passes").with("--quiet").goal("check");

        assertThat(result.exitCode()).isZero();
        assertThat(result.console()).doesNotContain("Scanning", "Report: ");
        assertThat(result.report("report.html")).isNotEmptyFile();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "piiflow.failOn=hihg     | is not one of none, note, low, medium, high, critical",
                "piiflow.config=gone.yml | There is no configuration file"
            })
    void aWrongParameterIsNoFailureOfTheGate(String setting, String message) {
        MavenResult result = MavenRun.of("gate-passes").with("-D" + setting).goal("check");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.console()).contains("MojoExecutionException").contains(message);
    }

    @WithFindings
    @Test
    void aBrokenConfigurationNamesFileAndKey() {
        MavenResult result = MavenRun.of("broken-config").goal("check");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.console())
                .contains("MojoExecutionException")
                .contains("piiflow.yml:2")
                .contains("firstPartie")
                .contains("firstParty");
        assertThat(Files.exists(result.report("report.html"))).isFalse();
    }

    @WithFindings
    @Test
    void whatCannotBeReadIsToldAndTheRestIsScanned() {
        assertThat(MavenRun.of("broken-source").goal("analyze").console()).contains("2 blind spots");
        assertThat(MavenRun.of("missing-dependency").goal("analyze").console()).contains("blind spots");
    }
}
