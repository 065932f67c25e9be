package io.github.piiflow.dataflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.binding.TestWorld;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SummariesTest {
    private static final TestWorld WORLD =
            TestWorld.of("class Desk { void caller() { callee(); } void callee() { caller(); } }");

    private final MethodInfo caller = WORLD.method("Desk.caller");
    private final MethodInfo callee = WORLD.method("Desk.callee");
    private final List<MethodInfo> asked = new ArrayList<>();
    private final Summaries summaries = new Summaries(this::make);

    private Summary make(MethodInfo method) {
        asked.add(method);
        Summary other = summaries.of(method == caller ? callee : caller);
        return sized(other.size() + 1);
    }

    private static Summary sized(int size) {
        return new Summary(Value.CLEAN, Value.CLEAN, Map.of(), Set.of(), List.of(), size);
    }

    @Test
    void whatIsGoneIsMadeAgainOnce() {
        summaries.add(Map.of(caller, sized(7), callee, sized(5)));
        summaries.forget(List.of(caller));

        assertThat(summaries.of(caller).size()).isEqualTo(6);
        assertThat(summaries.of(caller).size()).isEqualTo(6);
        assertThat(asked).containsExactly(caller);
    }

    @Test
    void methodsThatAreGoneAndCallEachOtherHaveAnEnd() {
        summaries.add(Map.of(caller, sized(7), callee, sized(5)));
        summaries.forget(List.of(caller, callee));

        assertThat(summaries.of(caller).size()).isEqualTo(2);
        assertThat(asked).containsExactly(caller, callee);
    }

    /** Another thread may ask first, and does not see it. */
    @Test
    void whatIsMadeAgainDoesNotDependOnTheGroupAtHand() {
        summaries.add(Map.of(caller, sized(7)));
        summaries.forget(List.of(caller));
        summaries.put(callee, sized(100));

        assertThat(summaries.of(caller).size()).isEqualTo(1);
        assertThat(summaries.of(callee).size()).isEqualTo(100);
    }

    @Test
    void whatNobodyMadeIsNothing() {
        summaries.forget(List.of(caller));

        assertThat(summaries.of(caller)).isSameAs(Summary.EMPTY);
        assertThat(asked).isEmpty();
    }
}
