package io.github.piiflow.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pack that comes with piiflow. */
class BuiltInPackTest {
    private static RuleSet set;

    @BeforeAll
    static void load() throws RuleException {
        set = RuleLoader.load(BuiltInPackTest.class.getClassLoader(), List.of());
    }

    @Test
    void theBuiltInPackHasNoMistakes() {
        assertThat(set.packs()).extracting(RuleSet.Pack::name).contains("io.github.piiflow.rules");
        assertThat(set.rules().dataTypes()).hasSizeGreaterThanOrEqualTo(117);
        assertThat(set.rules().allRows()).hasSizeGreaterThan(2000);
    }

    @Test
    void everyKindOfEffectIsInUse() {
        Set<EffectGroup> groups = EnumSet.noneOf(EffectGroup.class);
        for (Row row : set.rules().allRows()) {
            row.effects().forEach(effect -> groups.add(effect.group()));
        }

        assertThat(groups).containsExactlyInAnyOrder(EffectGroup.values());
    }

    @Test
    void whatIsPrintedLeavesByTheStreamsOfTheProcessOnly() {
        assertThat(set.rules()
                        .rows(List.of("java.io.PrintStream"), true, "println", List.of("java.lang.String"), 1, false))
                .filteredOn(row -> row.effects().get(0) instanceof Effect.Sink)
                .singleElement()
                .extracting(Row::when)
                .isEqualTo(List.of(new Condition.OneOf(
                        Condition.RECEIVER,
                        List.of(
                                new Condition.StaticField("java.lang.System.out"),
                                new Condition.StaticField("java.lang.System.err")))));
    }

    @Test
    void aDataTypeMayHaveASeverityOfItsOwn() {
        DataType username = Objects.requireNonNull(set.rules().dataTypes().get("username"));

        assertThat(set.rules().policy(SinkKind.LOG).severity(username)).contains(Severity.NOTE);
        assertThat(set.rules().policy(SinkKind.CACHE).types()).isNotEmpty();
        assertThat(set.rules().policy(SinkKind.CACHE).ignoredTypes()).isNotEmpty();
    }

    @Test
    void wordsAndAnnotationsAreThere() {
        Vocabulary vocabulary = set.rules().vocabulary();
        assertThat(vocabulary.personWords()).contains("customer", "next_of_kin").doesNotContain("client");
        assertThat(vocabulary.weakPersonWords()).contains("client").doesNotContain("customer");
        assertThat(vocabulary.protectors().get(Protection.KEYED_HASH)).contains("hmac");
        assertThat(vocabulary.unprotectors()).contains("decrypt");
        assertThat(vocabulary.protectorCalls()).contains("apply");
        assertThat(vocabulary.typeAttributes()).contains("data_type");
        assertThat(vocabulary.connectors()).contains("of");
        assertThat(vocabulary.isMask()).accepts("****", "xx", "[Redacted]").rejects("a", "", "@");
        assertThat(set.rules().annotations())
                .filteredOn(rule -> rule.annotation().equals("jakarta.persistence.Column"))
                .singleElement()
                .satisfies(rule -> assertThat(rule.aliases()).containsExactly("name"))
                .satisfies(rule -> assertThat(rule.saysNotPersonal()).isFalse());
    }
}
