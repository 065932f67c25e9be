package io.github.piiflow.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.rule.Effect.Sink.Guess;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What rows mean. */
class RowReaderTest {

    @Test
    void everyTypeAndMethodOfARowIsARow() throws Exception {
        Collection<Row> rows = rows("{ on: [a.A, a.B], call: [m, \"n(int)\"], sink: log }");

        assertThat(rows)
                .extracting(row -> row.on() + " " + row.call())
                .containsExactly("a.A m", "a.A n(int)", "a.B m", "a.B n(int)");
        assertThat(rows).extracting(row -> row.place().toString()).containsOnly("piiflow.yml:4");
    }

    @Test
    void methodsMayStandWithTheirTypes() throws Exception {
        assertThat(rows("{ on: { a.A: m, a.B: [m, \"n(int)\"] }, sink: log }"))
                .extracting(row -> row.on() + " " + row.call())
                .containsExactly("a.A m", "a.B m", "a.B n(int)");
    }

    @Test
    void aSinkReadsTheValuesOfAllArgumentsUnlessItSaysMore() throws Exception {
        assertThat(effects("{ on: a.A, call: m, sink: http }"))
                .containsExactly(new Effect.Sink(
                        SinkKind.HTTP, List.of(from("arg*")), Reads.VALUE, null, null, Guess.NO, Set.of()));
        assertThat(effects("{ on: a.A, call: m, sink: http, reads: arg1 }"))
                .containsExactly(new Effect.Sink(
                        SinkKind.HTTP, List.of(from("arg1")), Reads.VALUE, null, null, Guess.NO, Set.of()));
        assertThat(effects("{ on: a.A, call: m, sink: http, reads: [arg1, this] }"))
                .containsExactly(new Effect.Sink(
                        SinkKind.HTTP,
                        List.of(from("arg1"), from("this")),
                        Reads.VALUE,
                        null,
                        null,
                        Guess.NO,
                        Set.of()));
    }

    @Test
    void aSinkSaysHowItReadsAndForWhom() throws Exception {
        assertThat(effects("""
                                on: a.A
                                    call: m
                                    sink: third-party
                                    reads: { positions: arg0, as: fields }
                                    recipient: stripe
                                    store: ledger
                                    confidence: low
                                    only: email
                                """))
                .containsExactly(new Effect.Sink(
                        SinkKind.THIRD_PARTY,
                        List.of(from("arg0")),
                        Reads.FIELDS,
                        "stripe",
                        "ledger",
                        Guess.YES,
                        Set.of("email")));
    }

    @Test
    void aSourceIsTheResultOfAMethodTheNewObjectOrTheObjectOfAType() throws Exception {
        assertThat(effects("{ on: a.A, call: m, source: email }"))
                .containsExactly(new Effect.Source("email", to("return")));
        assertThat(effects("{ on: a.A, call: new, source: email }"))
                .containsExactly(new Effect.Source("email", to("this")));
        assertThat(effects("{ on: a.A, source: email }")).containsExactly(new Effect.Source("email", to("this")));
        assertThat(effects("{ on: a.A, call: b, source: { dataType: email, confidence: medium } }"))
                .containsExactly(new Effect.Source("email", to("return"), false));
        assertThat(effects("{ on: a.A, source: [{ dataType: email, to: this.address }] }"))
                .containsExactly(new Effect.Source("email", to("this.address")));
    }

    @Test
    void aKeyTellsTheDataType() throws Exception {
        assertThat(effects("{ on: a.A, call: m, source: { key: arg0, to: \"this{arg0}\" } }"))
                .containsExactly(new Effect.KeySource(0, to("this{arg0}")));
    }

    @Test
    void theResultOfAConstructorIsTheNewObject() throws Exception {
        assertThat(rows("{ on: a.A, call: [of, new], flow: arg0 -> return.name }"))
                .extracting(row -> row.effects().get(0))
                .containsExactly(
                        new Effect.Flow(from("arg0"), to("return.name"), false),
                        new Effect.Flow(from("arg0"), to("this.name"), false));
    }

    @Test
    void aProtectionGoesFromTheFirstArgumentToTheResult() throws Exception {
        assertThat(effects("{ on: a.A, call: m, protect: encrypted }"))
                .containsExactly(new Effect.Protect(Protection.ENCRYPTED, from("arg0"), to("return"), false));
        assertThat(effects("{ on: a.A, call: m, protect: { state: raw, from: this, to: arg0, verify: true } }"))
                .containsExactly(new Effect.Protect(Protection.RAW, from("this"), to("arg0"), true));
        assertThat(effects("{ on: a.A, call: m, protect: [masked, { state: hashed, from: arg1 }] }"))
                .containsExactly(
                        new Effect.Protect(Protection.MASKED, from("arg0"), to("return"), false),
                        new Effect.Protect(Protection.HASHED, from("arg1"), to("return"), false));
    }

    @Test
    void aTextIsNothingEverythingOrParts() throws Exception {
        assertThat(effects("{ on: a.A, text: none }")).containsExactly(new Effect.Text(List.of()));
        assertThat(effects("{ on: a.A, text: content }")).containsExactly(new Effect.Text(List.of(from("this*"))));
        assertThat(effects("{ on: a.A, text: [this.name] }"))
                .containsExactly(new Effect.Text(List.of(from("this.name"))));
    }

    @Test
    void aRowMayHaveSeveralEffects() throws Exception {
        assertThat(effects("{ on: a.A, call: m, flow: this => return, drop: true, sink: log, source: email }"))
                .hasSize(4);
    }

    @Test
    void constantsKeepTheirTypes() throws Exception {
        Row row = rows("{ on: a.A, call: m, drop: true, when: { arg0: [1, 0x10, \"1\", 1.5, true, 99999999999] } }")
                .iterator()
                .next();

        assertThat(row.when()).containsExactly(new Condition.OneOf(0, List.of(1, 16, "1", 1.5, true, 99999999999L)));
    }

    @Test
    void whatADeclaredMethodMakesOfAnythingIsProtected() throws Exception {
        Rules rules = RuleLoader.load(ConfigFile.of("piiflow.yml", """
                        version: 1
                        protections:
                          - { method: "com.acme.Masker.mask(*)", state: masked, note: checked by security }
                          - { method: [com.acme.Token.new], state: tokenised }
                        """)).rules();

        assertThat(rules.rows(List.of("com.acme.Masker"), true, "mask", List.of("java.lang.String"), 1, true))
                .singleElement()
                .satisfies(row -> assertThat(row.note()).isEqualTo("checked by security"))
                .satisfies(row -> assertThat(row.effects())
                        .containsExactly(
                                new Effect.Protect(Protection.MASKED, from("arg*"), to("return"), false),
                                new Effect.Protect(Protection.MASKED, from("this"), to("return"), false)));
        assertThat(rules.rows(List.of("com.acme.Token"), true, "<init>", null, 1, null))
                .singleElement()
                .satisfies(row -> assertThat(row.effects())
                        .containsExactly(new Effect.Protect(Protection.TOKENISED, from("arg*"), to("this"), false)));
    }

    private static List<Effect> effects(String row) throws RuleException {
        return rows(row).iterator().next().effects();
    }

    private static Collection<Row> rows(String row) throws RuleException {
        return RuleLoader.load(ConfigFile.of(
                        "piiflow.yml",
                        "version: 1\ndataTypes: { email: { category: a, sensitivity: low } }\nrows:\n  - " + row))
                .rules()
                .allRows();
    }

    private static Position from(String text) throws SyntaxProblem {
        return PositionParser.from(text);
    }

    private static Position to(String text) throws SyntaxProblem {
        return PositionParser.to(text);
    }
}
