package io.github.piiflow.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.report.Result;
import io.github.piiflow.scan.Format;
import io.github.piiflow.scan.Reports;
import io.github.piiflow.testing.Artifacts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is found in real code is as committed, finding by finding: whoever changes engine or rules sees what that does. What is expected is not
 * all true; it is what piiflow says. The reports are left in {@code target/corpora/reports}.
 */
class CorporaIT {
    private static final Path EXPECTED = Path.of("src", "test", "corpora");
    private static final int LEAST = 3;

    private static Artifacts artifacts;

    @BeforeAll
    static void bring() throws Exception {
        artifacts = Artifacts.into("corpora");
        artifacts.bring(
                "unpack",
                corpora().stream().map(each -> each.item(artifacts.folder())).toList());
    }

    static List<Corpus> corpora() throws IOException {
        return Corpus.in(EXPECTED);
    }

    @Test
    void thereAreEnough() throws IOException {
        assertThat(corpora()).hasSizeGreaterThanOrEqualTo(LEAST);
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void findingsAreAsExpected(Corpus corpus) throws Exception {
        Result result = corpus.scan(artifacts.folder());
        Reports.write(
                result,
                EnumSet.allOf(Format.class),
                artifacts.folder().resolve("reports").resolve(corpus.artifact()));

        new Expectation(corpus.file()).check(corpus.lines(result), Boolean.getBoolean(Expectation.ACCEPT));
    }
}
