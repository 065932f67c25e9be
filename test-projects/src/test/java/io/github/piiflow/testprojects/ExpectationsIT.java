package io.github.piiflow.testprojects;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares, both ways, what the sources of a project expect with what is found in them, never having compiled them. */
@WithFindings
class ExpectationsIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gate-passes",
                "gate-fails",
                "broken-source",
                "missing-dependency",
                "java-21-syntax",
                "multi-module",
                "no-pom",
                "support-desk"
            })
    void findsWhatTheSourcesExpect(String project) {
        MavenResult result = MavenRun.of(project).goal("analyze");

        assertThat(result.exitCode()).as(result.console()).isZero();
        assertThat(Expectations.found(result.sarif())).isEqualTo(Expectations.in(result.directory()));
    }
}
