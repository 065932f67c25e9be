package io.github.piiflow.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The pack that comes with piiflow. */
class BuiltinPackTest {

    @Test
    void theBuiltinPackIsWithoutMistakes() throws RuleException {
        RuleSet set = RuleLoader.load(BuiltinPackTest.class.getClassLoader(), List.of());

        assertThat(set.rules().dataTypes()).hasSize(117);
        assertThat(set.rules().allRows()).hasSizeGreaterThan(3000);
    }
}
