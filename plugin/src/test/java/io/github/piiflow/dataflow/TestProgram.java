package io.github.piiflow.dataflow;

import io.github.piiflow.binding.TestWorld;
import io.github.piiflow.binding.World;
import io.github.piiflow.catalog.RuleCatalog;
import io.github.piiflow.rule.ConfigFile;
import io.github.piiflow.rule.RuleException;
import io.github.piiflow.rule.RuleLoader;
import io.github.piiflow.rule.Rules;
import java.util.List;
import java.util.Map;

/** Makes a program of a source written in a test, under no rules. */
final class TestProgram {
    private TestProgram() {}

    static Program of(String source) {
        World world = TestWorld.of(source).world();
        Rules rules = noRules();
        return new Program(world, new RuleCatalog(world, rules), rules, Map.of(), CallObserver.NONE);
    }

    static Rules noRules() {
        ConfigFile none = ConfigFile.of("piiflow.yml", "version: 1\nbuiltin: false\n");
        try {
            return RuleLoader.load(TestProgram.class.getClassLoader(), List.of(none))
                    .rules();
        } catch (RuleException e) {
            throw new IllegalStateException(e);
        }
    }
}
