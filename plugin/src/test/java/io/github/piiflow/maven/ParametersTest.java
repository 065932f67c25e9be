package io.github.piiflow.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.piiflow.scan.FailOn;
import io.github.piiflow.scan.Format;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class ParametersTest {

    @Test
    void readsValuesInAnyCase() throws MojoExecutionException {
        assertThat(Parameters.failOn(" High ")).isEqualTo(FailOn.HIGH);
        assertThat(Parameters.formats(List.of("sarif", "HTML"))).containsExactlyInAnyOrder(Format.HTML, Format.SARIF);
        assertThat(Parameters.encoding("latin1")).isEqualTo(StandardCharsets.ISO_8859_1);
        assertThat(Parameters.threads(3)).isEqualTo(3);
    }

    @Test
    void nothingWrittenIsLeftOpen() throws MojoExecutionException {
        assertThat(Parameters.failOn(null)).isNull();
        assertThat(Parameters.minConfidence(null)).isNull();
        assertThat(Parameters.formats(List.of())).isNull();
        assertThat(Parameters.encoding("${project.build.sourceEncoding}")).isEqualTo(StandardCharsets.UTF_8);
        assertThat(Parameters.threads(null)).isPositive();
    }

    @Test
    void aWrongValueIsToldWithTheRightOnes() {
        assertThatThrownBy(() -> Parameters.failOn("hihg"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContainingAll("-Dpiiflow.failOn", "'hihg'", "none, note, low, medium, high, critical");
        assertThatThrownBy(() -> Parameters.formats(List.of("html", "pdf")))
                .hasMessageContainingAll("-Dpiiflow.formats", "'pdf'", "html, sarif, json, md");
        assertThatThrownBy(() -> Parameters.threads(0)).hasMessageContainingAll("-Dpiiflow.threads", "'0'");
        assertThatThrownBy(() -> Parameters.encoding("klingon")).hasMessageContaining("'klingon'");
    }
}
