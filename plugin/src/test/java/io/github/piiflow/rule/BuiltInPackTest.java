package io.github.piiflow.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class BuiltInPackTest {

    @Test
    void theBuiltInPackHasNoMistakes() throws Exception {
        ClassLoader classPath = BuiltInPackTest.class.getClassLoader();
        assumeTrue(classPath.getResource(PackReader.INDEX) != null, "the built-in pack is there");

        RuleSet set = RuleLoader.load(classPath, List.of());

        assertThat(set.packs()).extracting(RuleSet.Pack::name).contains("io.github.piiflow.rules");
        assertThat(set.rules().dataTypes()).isNotEmpty();
        assertThat(set.rules().allRows()).isNotEmpty();
    }
}
