package io.github.piiflow.dataflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.binding.MethodInfo;
import java.util.List;
import org.junit.jupiter.api.Test;

class LifetimesTest {
    private static final int[] LEVELS = {0, 1, 2, 3};

    /** By level, the names of the methods that end there; each method calls the one before it. */
    private static List<List<String>> ended(String second) {
        Program program = TestProgram.of(
                "interface Desk { static void first(int n) { n++; } static void second(int n) { first(n); " + second
                        + " } static void third(int n) { second(n); " + "n++; ".repeat(500)
                        + "} static void fourth(int n) { third(n); } }");
        CallGraph graph = CallGraph.of(program);
        Callees[] callees = graph.methods().stream().map(graph::callees).toArray(Callees[]::new);
        return Lifetimes.of(graph.methods(), callees, LEVELS, LEVELS.length, program).stream()
                .map(methods -> methods.stream().map(MethodInfo::name).toList())
                .toList();
    }

    @Test
    void whatASmallMethodCallsIsAskedForWhereItRunsInPlace() {
        assertThat(ended(""))
                .containsExactly(List.of(), List.of(), List.of("first", "second"), List.of("third", "fourth"));
    }

    @Test
    void whatALargeMethodCallsIsAskedForByItAlone() {
        assertThat(ended("n++; ".repeat(500)))
                .containsExactly(List.of(), List.of("first"), List.of("second"), List.of("third", "fourth"));
    }

    @Test
    void whatALargeMethodWithFunctionsCallsMayRunWithThem() {
        assertThat(ended("Runnable later = () -> first(0); " + "n++; ".repeat(500)))
                .containsExactly(List.of(), List.of(), List.of("first", "second"), List.of("third", "fourth"));
    }
}
