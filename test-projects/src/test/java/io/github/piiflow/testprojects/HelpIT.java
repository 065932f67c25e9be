package io.github.piiflow.testprojects;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HelpIT {

    @Test
    void helpIsFoundByItsPrefix() {
        MavenResult result = MavenRun.of("plain").run("piiflow:help");

        assertThat(result.console()).contains("piiflow:help").contains("BUILD SUCCESS");
        assertThat(result.exitCode()).isZero();
    }
}
