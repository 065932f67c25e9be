package io.github.piiflow.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhasesTest {

    @Test
    void aBuildReachesThePhasesUpToItsLast() {
        assertThat(Phases.isReached("verify", List.of("clean", "install"))).isTrue();
        assertThat(Phases.isReached("verify", List.of("verify"))).isTrue();
        assertThat(Phases.isReached("install", List.of("verify"))).isFalse();
    }

    @Test
    void anExecutionWithoutPhaseDoesNotRun() {
        assertThat(Phases.isReached("none", List.of("install"))).isFalse();
        assertThat(Phases.isReached(null, List.of("install"))).isFalse();
    }

    @Test
    void whatIsUnknownIsTakenToBeReached() {
        assertThat(Phases.isReached("site", List.of("site"))).isTrue();
        assertThat(Phases.isReached("verify", List.of("my:goal"))).isTrue();
    }
}
