package io.github.piiflow.dataflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgramTest {
    private static final int CLASSES = 60;

    /** Otherwise methods have another order in each run, and with it what is cut at a limit. */
    @Test
    void functionsAreFoundInTheOrderOfTheSource() {
        List<String> names =
                IntStream.range(0, CLASSES).mapToObj(i -> "Maker" + (100 + i)).toList();
        String source = String.join(
                "\n",
                names.stream()
                        .map(name -> "class " + name + " { @Bean Runnable make() { return () -> {}; } }")
                        .toList());
        Program program = TestProgram.of(source);

        assertThat(program.nests().stream()
                        .flatMap(nest -> nest.produced().stream())
                        .map(made -> made.in().owner().simpleName()))
                .containsExactlyElementsOf(names);
    }
}
