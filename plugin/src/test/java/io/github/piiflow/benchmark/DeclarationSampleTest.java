package io.github.piiflow.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The classification of real declarations gets no worse: the numbers here only rise. */
class DeclarationSampleTest {
    private static final Path SAMPLE = Path.of("src", "test", "declarations");
    private static final double PRECISION = 0.985;
    private static final double RECALL = 0.925;

    @Test
    void precisionAndRecallOnRealDeclarationsNeverFall() throws IOException {
        DeclarationScore score = new DeclarationScore();
        for (String project : DeclarationSample.projects(SAMPLE)) {
            DeclarationSample sample = DeclarationSample.of(SAMPLE, project);
            assertThat(sample.lost()).as("not declared again: " + project).isEmpty();
            sample.rows().forEach(row -> score.add(row, sample.answer(row)));
        }

        assertThat(score.precision()).as("precision").isGreaterThanOrEqualTo(PRECISION);
        assertThat(score.recall()).as("recall").isGreaterThanOrEqualTo(RECALL);
    }
}
