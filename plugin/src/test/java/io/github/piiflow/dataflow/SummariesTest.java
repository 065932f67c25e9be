package io.github.piiflow.dataflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.ast.Parser;
import io.github.piiflow.ast.SourceInput;
import io.github.piiflow.binding.Binding;
import io.github.piiflow.binding.ClassPath;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.binding.ModuleGraph;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummariesTest {
    private MethodInfo caller;
    private MethodInfo callee;
    private final List<MethodInfo> asked = new ArrayList<>();
    private final Summaries summaries = new Summaries(this::make);

    @BeforeEach
    void twoMethodsThatCallEachOther(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("Desk.java"), "class Desk { void caller() { callee(); } void callee() { caller(); } }");
        List<? extends MethodInfo> methods = Binding.build(
                        Parser.readAll(List.of(new SourceInput(file, "Desk.java", "app")), StandardCharsets.UTF_8, 1),
                        ClassPath.empty(),
                        ModuleGraph.EMPTY)
                .sourceClasses()
                .iterator()
                .next()
                .methods();
        caller = methods.get(0);
        callee = methods.get(1);
    }

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
