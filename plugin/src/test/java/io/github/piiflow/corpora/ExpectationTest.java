package io.github.piiflow.corpora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpectationTest {
    private static final List<String> EXPECTED =
            List.of("3 findings", "", "A.java:1 email", "B.java:2 phone", "C.java:3 iban");
    private static final List<String> OTHERS =
            List.of("3 findings", "", "A.java:1 email", "B.java:2 name", "C.java:3 iban");

    @TempDir
    Path folder;

    private Expectation expectation;

    @BeforeEach
    void write() throws IOException {
        Path file = folder.resolve("shop.txt");
        Files.write(file, EXPECTED);
        expectation = new Expectation(file);
    }

    @Test
    void equalLinesPass() {
        assertThatCode(() -> expectation.check(EXPECTED, false)).doesNotThrowAnyException();
    }

    @Test
    void aDifferenceFailsAndIsShownWithTheWayToAcceptIt() {
        assertThatThrownBy(() -> expectation.check(OTHERS, false))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("\n-B.java:2 phone\n+B.java:2 name\n")
                .hasMessageContaining("+++ b/" + expectation.file().toString().replace('\\', '/') + "\n")
                .hasMessageContaining("-Dpiiflow.accept")
                .hasMessageNotContaining("C.java");
    }

    @Test
    void whatComesAndWhatGoesIsADifference() {
        assertThatThrownBy(() -> expectation.check(EXPECTED.subList(0, 4), false))
                .hasMessageContaining("\n-C.java:3 iban\n");
        assertThatThrownBy(() -> expectation.check(List.of(), false)).hasMessageContaining("\n-A.java:1 email\n");
    }

    @Test
    void aDifferenceThatIsAcceptedIsExpectedFromThenOn() throws IOException {
        expectation.check(OTHERS, true);

        assertThat(expectation.file()).hasContent(String.join("\n", OTHERS));
        assertThatCode(() -> expectation.check(OTHERS, false)).doesNotThrowAnyException();
        assertThatThrownBy(() -> expectation.check(EXPECTED, false)).isInstanceOf(AssertionError.class);
    }

    @Test
    void withoutItsFileNothingPasses() throws IOException {
        Files.delete(expectation.file());

        assertThatThrownBy(() -> expectation.check(EXPECTED, false)).isInstanceOf(IOException.class);
    }
}
