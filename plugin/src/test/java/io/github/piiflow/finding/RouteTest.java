package io.github.piiflow.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.dataflow.Step;
import io.github.piiflow.symbol.Place;
import io.github.piiflow.symbol.Span;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RouteTest {
    @Test
    void cutsTheMiddle() {
        List<Step> steps = IntStream.range(0, 40)
                .mapToObj(i -> step(Step.Kind.PASSED, "m" + i))
                .toList();

        Route route = Route.of(steps);

        assertThat(route.steps()).hasSize(Finding.MAX_STEPS);
        assertThat(route.cut()).isEqualTo(10);
        assertThat(route.steps().subList(0, Finding.FIRST_STEPS)).isEqualTo(steps.subList(0, Finding.FIRST_STEPS));
        assertThat(route.steps().get(Finding.FIRST_STEPS)).isEqualTo(steps.get(Finding.FIRST_STEPS + 10));
        assertThat(route.steps().get(Finding.MAX_STEPS - 1)).isEqualTo(steps.get(39));
    }

    @Test
    void thirtyStepsStay() {
        List<Step> steps = IntStream.range(0, 30)
                .mapToObj(i -> step(Step.Kind.PASSED, "m" + i))
                .toList();

        assertThat(Route.of(steps)).isEqualTo(new Route(steps, 0));
    }

    @Test
    void foldsRunsOfAssignmentsToOneVariable() {
        Route route = Route.of(Stream.of(
                        step(Step.Kind.DECLARED, "email"),
                        step(Step.Kind.ASSIGNED, "x"),
                        step(Step.Kind.ASSIGNED, "x"),
                        step(Step.Kind.ASSIGNED, "x"),
                        step(Step.Kind.ASSIGNED, "y"),
                        step(Step.Kind.READ, "y"),
                        step(Step.Kind.ASSIGNED, "y"))
                .toList());

        assertThat(route.steps()).extracting(Step::what).containsExactly("email", "x", "y", "y", "y");
    }

    private static Step step(Step.Kind kind, String what) {
        return new Step(kind, what, new Place("A.java", Span.of(1, 1, 1, 2)));
    }
}
