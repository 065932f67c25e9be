package io.github.piiflow.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> KNOWN =
            List.of("flow", "fields", "fields:gson", "third-party", "hashed", "toString");

    @Test
    void aWordWithOneMistakeIsRecognised() {
        assertThat(Nearest.of("flwo", KNOWN)).contains("flow");
        assertThat(Nearest.of("flo", KNOWN)).contains("flow");
        assertThat(Nearest.of("flows", KNOWN)).contains("flow");
        assertThat(Nearest.of("fields:gosn", KNOWN)).contains("fields:gson");
    }

    @Test
    void caseAndSeparatorsCostNothing() {
        assertThat(Nearest.of("THIRD_PARTY", KNOWN)).contains("third-party");
        assertThat(Nearest.of("to_string", KNOWN)).contains("toString");
    }

    @Test
    void theBeginningOfAWordIsEnough() {
        assertThat(Nearest.of("hash", KNOWN)).contains("hashed");
    }

    @Test
    void nothingIsNearToAnotherWord() {
        assertThat(Nearest.of("domain", KNOWN)).isEmpty();
        assertThat(Nearest.of("x", KNOWN)).isEmpty();
        assertThat(Nearest.of("", KNOWN)).isEmpty();
    }

    @Test
    void theHintListsFewWordsOnly() {
        assertThat(Nearest.hint("domain", List.of("hosts", "packages"))).isEqualTo("; known here: hosts, packages");
        assertThat(Nearest.hint("domain", List.of())).isEmpty();
        assertThat(Nearest.hint("domain", Collections.nCopies(30, "word"))).isEmpty();
    }

    @Test
    void neighboursThatAreSwappedAreOneMistake() {
        assertThat(Nearest.distance("abcd", "abdc")).isEqualTo(1);
        assertThat(Nearest.distance("", "abc")).isEqualTo(3);
        assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
    }
}
