package io.github.piiflow.testprojects;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Folders of which no pom speaks. */
class FoldersIT {

    @Test
    void allSourceBelowIsScanned() throws IOException {
        MavenRun run = MavenRun.of("no-pom");
        Path generated = run.directory().resolve("target/generated-sources/Generated.java");
        Files.createDirectories(generated.getParent());
        Files.writeString(generated, "class Generated {}\n");

        MavenResult result = run.goal("analyze");

        assertThat(result.exitCode()).as(result.console()).isZero();
        assertThat(result.console()).contains("Scanning 2 modules", " in 4 files, ");
        assertThat(result.sarif()).isNotEmptyFile();
    }

    @Test
    void theUserNamesFoldersAndLibraries() {
        MavenResult result = MavenRun.of("no-pom")
                .with("-Dpiiflow.sources=billing,mailing/java", "-Dpiiflow.includeTests")
                .with("-Dpiiflow.classpath=gone.jar,lost.jar", "-Dpiiflow.outputDirectory=out")
                .goal("analyze");

        assertThat(result.exitCode()).as(result.console()).isZero();
        assertThat(result.console()).contains("Scanning 3 modules", " in 5 files, ");
        assertThat(result.directory().resolve("out/findings.sarif")).isNotEmptyFile();
    }

    @WithFindings
    @Test
    void pathsStartAtTheFirstFolder() {
        MavenResult result = MavenRun.of("no-pom")
                .with("-Dpiiflow.sources=billing", "-Dpiiflow.outputDirectory=out")
                .goal("analyze");

        assertThat(Expectations.found(result.directory().resolve("out/findings.sarif")))
                .isEqualTo(Expectations.in(result.directory().resolve("billing")));
    }

    @Test
    void aMissingFolderIsTold() {
        MavenResult result =
                MavenRun.of("no-pom").with("-Dpiiflow.sources=gone").goal("analyze");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.console()).contains("There is no folder").contains("-Dpiiflow.sources");
    }
}
