package io.github.piiflow.testprojects;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** One scan over all modules, however they are built. */
class ReactorIT {

    @Test
    void aCheckoutThatWasNeverBuiltIsAnalysed() {
        MavenResult result = MavenRun.of("multi-module").goal("analyze");

        assertThatAllWasScannedOnce(result);
        assertThat(result.directory().resolve("library/target")).doesNotExist();
    }

    @Test
    void theGoalOnTheCommandLineRunsOnceToo() {
        assertThatAllWasScannedOnce(
                MavenRun.of("multi-module").with("-Dpiiflow.failOn=none").goal("check"));
    }

    @Test
    void theLastModuleOfAParallelBuildScansAll() {
        assertThatAllWasScannedOnce(
                MavenRun.of("multi-module").with("-T3", "-Dpiiflow.failOn=none").run("verify"));
    }

    @Test
    void aSingleModuleReportsIntoItsOwnFolder() {
        MavenResult result = MavenRun.of("multi-module")
                .with("-pl", "application", "-Dpiiflow.failOn=none")
                .goal("check");

        assertThat(result.exitCode()).as(result.console()).isZero();
        assertThat(result.console()).contains("Scanning 1 module");
        assertThat(result.directory().resolve("application/target/piiflow/findings.sarif"))
                .isNotEmptyFile();
        assertThat(result.sarif()).doesNotExist();
    }

    @Test
    void aModuleThatFailsDoesNotHideTheOthers() throws IOException {
        MavenRun run = MavenRun.of("multi-module").with("--fail-at-end", "-Dpiiflow.failOn=none");
        Path broken = run.directory().resolve("extra/src/main/java/com/example/extra/Broken.java");
        Files.writeString(broken, "package com.example.extra;\n\nclass Broken extends Gone {}\n");

        MavenResult result = run.run("verify");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.console()).containsOnlyOnce("Report: ").contains("Scanning 4 modules");
        assertThat(result.sarif()).isNotEmptyFile();
    }

    @Test
    void aModuleMayBeLeftOut() throws IOException {
        MavenRun run = MavenRun.of("multi-module").with("-Dpiiflow.failOn=none");
        Path pom = run.directory().resolve("extra/pom.xml");
        Files.writeString(
                pom,
                Files.readString(pom)
                        .replace("</project>", "<properties><piiflow.skip>true</piiflow.skip></properties></project>"));

        for (MavenResult result : new MavenResult[] {run.goal("analyze"), run.goal("check")}) {
            assertThat(result.exitCode()).as(result.console()).isZero();
            assertThat(result.console()).contains("Scanning 4 modules");
        }
    }

    @Test
    void aRulePackOfTheSameReactorIsUsed() {
        MavenResult result = MavenRun.of("rule-pack-as-dependency")
                .with("-Dpiiflow.failOn=none")
                .run("verify");

        assertThat(result.exitCode()).as(result.console()).isZero();
        assertThat(result.console()).containsOnlyOnce("Report: ").contains("Scanning 3 modules");
    }

    @WithFindings
    @Test
    void aRulePackAddsDataTypes() {
        MavenResult result = MavenRun.of("rule-pack-as-dependency").run("verify");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(Expectations.found(result.sarif())).isEqualTo(Expectations.in(result.directory()));
    }

    private static void assertThatAllWasScannedOnce(MavenResult result) {
        assertThat(result.exitCode()).as(result.console()).isZero();
        assertThat(result.console())
                .containsOnlyOnce("Report: " + result.report("report.html"))
                .contains("Scanning 5 modules", " in 4 files, ");
        assertThat(result.sarif()).isNotEmptyFile();
    }
}
