package io.github.piiflow.dataflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.ast.Parser;
import io.github.piiflow.ast.SourceInput;
import io.github.piiflow.binding.Binding;
import io.github.piiflow.binding.ClassPath;
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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {
    private static final int CLASSES = 60;

    /** Otherwise methods have another order in each run, and with it what is cut at a limit. */
    @Test
    void functionsAreFoundInTheOrderOfTheSource(@TempDir Path folder) throws IOException, RuleException {
        List<String> names =
                IntStream.range(0, CLASSES).mapToObj(i -> "Maker" + (100 + i)).toList();
        String source = String.join(
                "\n",
                names.stream()
                        .map(name -> "class " + name + " { @Bean Runnable make() { return () -> {}; } }")
                        .toList());
        Path file = Files.writeString(folder.resolve("Makers.java"), source);
        World world = Binding.build(
                Parser.readAll(List.of(new SourceInput(file, "Makers.java", "app")), StandardCharsets.UTF_8, 1),
                ClassPath.empty(),
                ModuleGraph.EMPTY);
        Rules rules = RuleLoader.load(
                        ProgramTest.class.getClassLoader(),
                        List.of(ConfigFile.of("piiflow.yml", "version: 1\nbuiltin: false\n")))
                .rules();
        Program program = new Program(world, new RuleCatalog(world, rules), rules, Map.of(), CallObserver.NONE);

        assertThat(program.nests().stream()
                        .flatMap(nest -> nest.produced().stream())
                        .map(made -> made.in().owner().simpleName()))
                .containsExactlyElementsOf(names);
    }
}
