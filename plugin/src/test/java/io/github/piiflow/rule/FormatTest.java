package io.github.piiflow.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What rules say beyond where data comes from and goes to. */
class FormatTest {

    @Test
    void positionsAreClearedAndCallbacksCalled() throws Exception {
        assertThat(row("{ on: a.T, call: m, clear: [this, \"arg0[*]\"], calls: arg1 }")
                        .effects())
                .containsExactly(
                        new Effect.Clear(PositionParser.to("this")),
                        new Effect.Clear(PositionParser.to("arg0[*]")),
                        new Effect.Calls(PositionParser.from("arg1")))
                .extracting(Effect::group)
                .containsExactly(EffectGroup.CLEAR, EffectGroup.CLEAR, EffectGroup.CALLS);
    }

    @Test
    void theResultOfAConstructorIsTheObject() throws Exception {
        assertThat(row("{ on: a.T, call: new, clear: return.a, calls: return.b, flow: arg0 -> return as fields:jpa }")
                        .effects())
                .containsExactly(
                        new Effect.Flow(
                                PositionParser.from("arg0"), PositionParser.to("this"), false, Reads.FIELDS, "jpa"),
                        new Effect.Clear(PositionParser.to("this.a")),
                        new Effect.Calls(PositionParser.from("this.b")));
    }

    @Test
    void constantsArePutIntoFields() throws Exception {
        assertThat(row("{ on: a.T, call: m, set: { this.mode: decrypt, return.plain: true, arg0.a.b: a.B.C } }")
                        .effects())
                .containsExactly(
                        new Effect.Set(PositionParser.to("this.mode"), "decrypt"),
                        new Effect.Set(PositionParser.to("return.plain"), true),
                        new Effect.Set(PositionParser.to("arg0.a.b"), new Condition.StaticField("a.B.C")))
                .extracting(Effect::group)
                .containsOnly(EffectGroup.SET);
        assertThat(row("{ on: a.T, call: new, set: { return.keyed: 1 } }").effects())
                .containsExactly(new Effect.Set(PositionParser.to("this.keyed"), 1));
    }

    @Test
    void textsThatAreMasksAddUp() throws Exception {
        Vocabulary vocabulary = rules(
                        "vocabulary: { maskText: '.*[*#].*', connectors: [of, de] }",
                        "vocabulary: { maskText: ['(?i)hidden', '.*[*#].*'], connectors: di }")
                .vocabulary();

        assertThat(vocabulary.maskText()).containsExactlyInAnyOrder(".*[*#].*", "(?i)hidden");
        assertThat(vocabulary.connectors()).containsExactlyInAnyOrder("of", "de", "di");
        assertThat(Stream.of("***-", "Hidden", "hidden!", "").filter(vocabulary.isMask()))
                .containsExactly("***-", "Hidden");
    }

    @Test
    void aSinkMayNameASerialiser() throws Exception {
        assertThat(row("{ on: a.T, call: m, sink: ai, reads: { as: fields:gson } }")
                        .effects())
                .singleElement()
                .isInstanceOfSatisfying(Effect.Sink.class, sink -> {
                    assertThat(sink.reads()).isEqualTo(Reads.FIELDS);
                    assertThat(sink.serialiser()).isEqualTo("gson");
                });
    }

    @Test
    void aKeyMayBeOfSomeDataTypesOnly() throws Exception {
        assertThat(row("{ on: a.T, call: m, source: { key: arg0 }, only: [email] }")
                        .effects())
                .containsExactly(new Effect.KeySource(0, PositionParser.to("return"), Set.of("email")));
    }

    @Test
    void aPersonWordThatIsStrongAnywhereIsStrong() throws Exception {
        Vocabulary vocabulary = rules(
                        "vocabulary: { personWords: [~client, ~tenant], protectors: { masked: mask } }",
                        "vocabulary: { personWords: [client, next_of_kin], protectors: { masked: [star_out] } }")
                .vocabulary();

        assertThat(vocabulary.personWords()).containsExactlyInAnyOrder("client", "next_of_kin");
        assertThat(vocabulary.weakPersonWords()).containsExactly("tenant");
        assertThat(vocabulary.protectors()).isEqualTo(Map.of(Protection.MASKED, Set.of("mask", "star_out")));
    }

    @Test
    void anAnnotationMayHaveARulePerConstant() throws Exception {
        assertThat(rules("""
                                annotations:
                                  - { annotation: Schema, when: { format: [email] }, dataType: email }
                                  - { annotation: Schema, when: { format: [mail, text] }, dataType: email, alias: name }
                                  - { annotation: Column, alias: [name, value] }
                                """, "annotations: [{ annotation: Schema, when: { format: email }, dataType: none }]")
                        .annotations())
                .containsExactly(
                        new AnnotationRule("Schema", null, Map.of("format", List.of("email")), List.of()),
                        new AnnotationRule(
                                "Schema", "email", Map.of("format", List.of("mail", "text")), List.of("name")),
                        new AnnotationRule("Column", null, Map.of(), List.of("name", "value")))
                .extracting(AnnotationRule::saysNotPersonal)
                .containsExactly(true, false, false);
    }

    @Test
    void theSeverityOfADataTypeComesBeforeThatOfItsSensitivity() throws Exception {
        Rules rules = rules(
                "policy: { log: { low: medium, types: { email: ignore, phone: low } } }",
                "policy: { log: { types: { phone: high } } }");
        PolicyLine line = rules.policy(SinkKind.LOG);

        assertThat(line.severity(type(rules, "email"))).isEmpty();
        assertThat(line.severity(type(rules, "phone"))).contains(Severity.HIGH);
        assertThat(line.severity(type(rules, "name"))).contains(Severity.MEDIUM);
    }

    private static DataType type(Rules rules, String id) {
        return Objects.requireNonNull(rules.dataTypes().get(id), id);
    }

    private static Row row(String row) throws RuleException {
        return rules("rows:\n- " + row, "").allRows().iterator().next();
    }

    private static Rules rules(String earlier, String later) throws RuleException {
        String dataTypes = """

                dataTypes:
                  email: { category: a, sensitivity: low }
                  phone: { category: a, sensitivity: low }
                  name: { category: a, sensitivity: low }
                """;
        return RuleLoader.load(
                        ConfigFile.of("a.yml", "version: 1\n" + earlier),
                        ConfigFile.of("b.yml", "version: 1\n" + later + dataTypes))
                .rules();
    }
}
