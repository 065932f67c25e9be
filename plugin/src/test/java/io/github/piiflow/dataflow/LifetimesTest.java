package io.github.piiflow.dataflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.ast.Parser;
import io.github.piiflow.ast.SourceInput;
import io.github.piiflow.binding.Binding;
import io.github.piiflow.binding.ClassPath;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.binding.ModuleGraph;
import io.github.piiflow.binding.World;
import io.github.piiflow.catalog.RuleCatalog;
import io.github.piiflow.rule.ConfigFile;
import io.github.piiflow.rule.RuleException;
import io.github.piiflow.rule.RuleLoader;
import io.github.piiflow.rule.Rules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LifetimesTest {
    private static final int[] LEVELS = {0, 1, 2, 3};

    /** By level, the names of the methods that end there; each method calls the one before it. */
    private static List<List<String>> ended(Path folder, String second) throws IOException, RuleException {
        Path file = Files.writeString(
                folder.resolve("Desk.java"),
                "interface Desk { static void first(int n) { n++; } static void second(int n) { first(n); " + second
                        + " } static void third(int n) { second(n); " + "n++; ".repeat(500)
                        + "} static void fourth(int n) { third(n); } }");
        World world = Binding.build(
                Parser.readAll(List.of(new SourceInput(file, "Desk.java", "app")), StandardCharsets.UTF_8, 1),
                ClassPath.empty(),
                ModuleGraph.EMPTY);
        Rules rules = RuleLoader.load(
                        LifetimesTest.class.getClassLoader(),
                        List.of(ConfigFile.of("piiflow.yml", "version: 1\nbuiltin: false\n")))
                .rules();
        Program program = new Program(world, new RuleCatalog(world, rules), rules, Map.of(), CallObserver.NONE);
        CallGraph graph = CallGraph.of(program);
        Callees[] callees = graph.methods().stream().map(graph::callees).toArray(Callees[]::new);
        return Lifetimes.of(graph.methods(), callees, LEVELS, LEVELS.length, program).stream()
                .map(methods -> methods.stream().map(MethodInfo::name).toList())
                .toList();
    }

    @Test
    void whatASmallMethodCallsIsAskedForWhereItRunsInPlace(@TempDir Path folder) throws IOException, RuleException {
        assertThat(ended(folder, ""))
                .containsExactly(List.of(), List.of(), List.of("first", "second"), List.of("third", "fourth"));
    }

    @Test
    void whatALargeMethodCallsIsAskedForByItAlone(@TempDir Path folder) throws IOException, RuleException {
        assertThat(ended(folder, "n++; ".repeat(500)))
                .containsExactly(List.of(), List.of("first"), List.of("second"), List.of("third", "fourth"));
    }

    @Test
    void whatALargeMethodWithFunctionsCallsMayRunWithThem(@TempDir Path folder) throws IOException, RuleException {
        assertThat(ended(folder, "Runnable later = () -> first(0); " + "n++; ".repeat(500)))
                .containsExactly(List.of(), List.of(), List.of("first", "second"), List.of("third", "fourth"));
    }
}
