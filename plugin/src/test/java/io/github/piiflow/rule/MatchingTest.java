package io.github.piiflow.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which rows a call gets. */
class MatchingTest {

    @Test
    void aNameMatchesEveryOverload() throws RuleException {
        Rules rules = rules("{ on: a.Log, call: info, note: x, sink: log }");

        assertThat(notes(rules, call("info", List.of("java.lang.String")), "a.Log"))
                .containsExactly("x");
        assertThat(notes(rules, call("info", 7), "a.Log")).containsExactly("x");
        assertThat(notes(rules, call("information", 1), "a.Log")).isEmpty();
        assertThat(notes(rules, call("info", 1), "b.Log")).isEmpty();
    }

    @Test
    void simpleAndDottedTypesMatchTheErasedParameters() throws RuleException {
        Rules rules = rules(
                "{ on: a.T, call: m(String), note: simple, sink: log }",
                "{ on: a.T, call: m(java.lang.String), note: dotted, sink: log }",
                "{ on: a.T, call: m(Map.Entry), note: nested, sink: log }",
                "{ on: a.T, call: \"m(int[])\", note: array, sink: log }",
                "{ on: a.T, call: m(*), note: any, sink: log }",
                "{ on: a.T, call: m(ring), note: not the end of a name, sink: log }");

        assertThat(notes(rules, call("m", List.of("java.lang.String")), "a.T"))
                .containsExactly("simple", "dotted", "any");
        assertThat(notes(rules, call("m", List.of("other.String")), "a.T")).containsExactly("simple", "any");
        assertThat(notes(rules, call("m", List.of("java.util.Map.Entry")), "a.T"))
                .containsExactly("nested", "any");
        assertThat(notes(rules, call("m", List.of("int[]")), "a.T")).containsExactly("array", "any");
        assertThat(notes(rules, call("m", List.of("int")), "a.T")).containsExactly("any");
        assertThat(notes(rules, call("m", List.of("int", "int")), "a.T")).isEmpty();
    }

    @Test
    void aVarargsParameterIsAnArray() throws RuleException {
        Rules rules = rules("{ on: a.T, call: \"m(String,Object...)\", note: x, sink: log }");

        List<String> declared = List.of("java.lang.String", "java.lang.Object[]");
        assertThat(notes(rules, new Call("m", declared, 5, null), "a.T")).containsExactly("x");
        assertThat(notes(rules, call("m", List.of("java.lang.String", "java.lang.Object")), "a.T"))
                .isEmpty();
    }

    @Test
    void threeDotsAloneAreAnyFurtherParameters() throws RuleException {
        Rules rules = rules(
                "{ on: a.T, call: m(...), note: all, sink: log }",
                "{ on: a.T, call: \"m(String,...)\", note: text first, sink: log }");

        assertThat(notes(rules, call("m", List.of()), "a.T")).containsExactly("all");
        assertThat(notes(rules, call("m", List.of("java.lang.String")), "a.T")).containsExactly("all", "text first");
        assertThat(notes(rules, call("m", List.of("java.lang.String", "int")), "a.T"))
                .containsExactly("all", "text first");
        assertThat(notes(rules, call("m", List.of("int", "int")), "a.T")).containsExactly("all");
    }

    @Test
    void onlyTheNumberOfArgumentsDecidesWhenTheParametersAreUnknown() throws RuleException {
        Rules rules = rules(
                "{ on: a.T, call: m(), note: none, sink: log }",
                "{ on: a.T, call: m(String), note: one, sink: log }",
                "{ on: a.T, call: \"m(String,Object...)\", note: one or more, sink: log }",
                "{ on: a.T, call: \"m(String,String,...)\", note: two or more, sink: log }");

        assertThat(notes(rules, call("m", 0), "a.T")).containsExactly("none");
        assertThat(notes(rules, call("m", 1), "a.T")).containsExactly("one", "one or more");
        assertThat(notes(rules, call("m", 2), "a.T")).containsExactly("one or more", "two or more");
        assertThat(notes(rules, call("m", 9), "a.T")).containsExactly("one or more", "two or more");
    }

    @Test
    void aStarIsAnyMethodButNoConstructor() throws RuleException {
        Rules rules = rules(
                "{ on: a.T, call: \"*\", note: any, sink: log }", "{ on: a.T, call: new(*), note: new, sink: log }");

        assertThat(notes(rules, call("m", 1), "a.T")).containsExactly("any");
        assertThat(notes(rules, call("<init>", 1), "a.T")).containsExactly("new");
        assertThat(notes(rules, call("<init>", 2), "a.T")).isEmpty();
    }

    @Test
    void staticNarrowsOverloadsIfItIsKnown() throws RuleException {
        Rules rules = rules(
                "{ on: a.T, call: m, static: true, note: static, sink: log }",
                "{ on: a.T, call: m, static: false, note: instance, sink: log }");

        assertThat(notes(rules, new Call("m", null, 0, true), "a.T")).containsExactly("static");
        assertThat(notes(rules, new Call("m", null, 0, false), "a.T")).containsExactly("instance");
        assertThat(notes(rules, new Call("m", null, 0, null), "a.T")).containsExactly("static", "instance");
    }

    @Test
    void subtypesMatchUnlessTheRowIsExact() throws RuleException {
        Rules rules = rules(
                "{ on: a.Base, call: m, note: subtypes too, sink: log }",
                "{ on: a.Base, call: m, exactly: true, note: exactly, source: x }");

        assertThat(notes(rules, call("m", 0), "a.Derived", "a.Base")).containsExactly("subtypes too");
        assertThat(notes(rules, call("m", 0), "a.Base")).containsExactly("subtypes too", "exactly");
    }

    @Test
    void rowsOfANearerTypeHideThoseOfTheSameKind() throws RuleException {
        Rules rules = rules(
                "{ on: a.Base, call: m, note: base, sink: log }",
                "{ on: a.Middle, call: m, note: middle, sink: http }",
                "{ on: a.Middle, call: m(int), note: middle too, sink: http }",
                "{ on: a.Derived, call: other, note: other, sink: http }");

        assertThat(notes(rules, call("m", 1), "a.Derived", "a.Middle", "a.Base"))
                .containsExactly("middle", "middle too");
    }

    @Test
    void rowsOfANearerTypeLeaveOtherKindsAlone() throws RuleException {
        Rules rules = rules(
                "{ on: a.Base, call: m, note: base, sink: log, flow: arg0 -> this, source: x }",
                "{ on: a.Derived, call: m, note: derived, drop: true }");

        List<Row> rows = rows(rules, call("m", 1), true, "a.Derived", "a.Base");

        assertThat(rows).extracting(Row::note).containsExactly("base", "derived");
        assertThat(rows.get(0).effects())
                .hasSize(2)
                .noneMatch(Effect.Flow.class::isInstance)
                .anyMatch(Effect.Sink.class::isInstance)
                .anyMatch(Effect.Source.class::isInstance);
    }

    @Test
    void aRowThatIsHiddenAltogetherIsLeftOut() throws RuleException {
        Rules rules = rules(
                "{ on: a.Base, call: m, note: base, flow: arg0 -> return }",
                "{ on: a.Derived, call: m, note: derived, protect: masked }");

        assertThat(notes(rules, call("m", 1), "a.Derived", "a.Base")).containsExactly("derived");
    }

    @Test
    void aSinkThatReadsNothingHidesTheOneOfTheSupertype() throws RuleException {
        Rules rules = rules(
                "{ on: a.Log, call: info, sink: log }",
                "{ on: a.SafeLog, call: info, sink: log, reads: [], note: masks by itself }");

        List<Row> rows = rows(rules, call("info", 1), true, "a.SafeLog", "a.Log");

        assertThat(rows).extracting(Row::note).containsExactly("masks by itself");
        assertThat(rows.get(0).effects().get(0))
                .isInstanceOfSatisfying(
                        Effect.Sink.class, sink -> assertThat(sink.positions()).isEmpty());
    }

    @Test
    void rowsComeInTheOrderOfTheFile() throws RuleException {
        Rules rules = rules(
                "{ on: a.Derived, call: \"*\", note: first, sink: log }",
                "{ on: a.Base, call: m, note: second, source: x }",
                "{ on: a.Derived, call: m, note: third, sink: log }");

        assertThat(notes(rules, call("m", 0), "a.Derived", "a.Base")).containsExactly("first", "second", "third");
    }

    @Test
    void aGlobMatchesSimpleNamesOfUnresolvedTypesOnly() throws RuleException {
        Rules rules = rules("{ on: \"*Logger\", call: info, note: some logger, sink: log }");

        assertThat(rows(rules, call("info", 1), false, "AuditLogger")).hasSize(1);
        assertThat(rows(rules, call("info", 1), false, "com.acme.Logger")).hasSize(1);
        assertThat(rows(rules, call("info", 1), true, "com.acme.Logger")).isEmpty();
        assertThat(rows(rules, call("info", 1), false, "com.acme.LoggerFactory"))
                .isEmpty();
        assertThat(rows(rules, call("warn", 1), false, "com.acme.Logger")).isEmpty();
        assertThat(rows(rules, call("info", 1), false)).isEmpty();
    }

    @Test
    void aRowOfTheTypeItselfHidesAGlob() throws RuleException {
        Rules rules = rules(
                "{ on: \"*Logger\", call: info, note: some logger, sink: log }",
                "{ on: org.slf4j.Logger, call: info, note: slf4j, sink: log }");

        assertThat(rows(rules, call("info", 1), false, "org.slf4j.Logger"))
                .extracting(Row::note)
                .containsExactly("slf4j");
    }

    @Test
    void aStarInAGlobIsAnyText() {
        assertThat(IndexedRules.globMatches("*", "Any")).isTrue();
        assertThat(IndexedRules.globMatches("*Log*er", "MyLogger")).isTrue();
        assertThat(IndexedRules.globMatches("Log*", "Log")).isTrue();
        assertThat(IndexedRules.globMatches("Log*", "Blog")).isFalse();
        assertThat(IndexedRules.globMatches("*Log", "Logger")).isFalse();
        assertThat(IndexedRules.globMatches("a*b*c", "aXXbYYb")).isFalse();
    }

    @Test
    void rowsAboutATypeAreThoseOfTheMostSpecificOne() throws RuleException {
        Rules rules = rules(
                "{ on: a.Base, text: content, note: base }",
                "{ on: a.Base, source: x, exactly: true, note: base exactly }",
                "{ on: a.Middle, text: [this.name], note: middle }",
                "{ on: a.Middle, call: toString, drop: true, note: a call }");

        assertThat(rules.typeRows(List.of("a.Derived", "a.Middle", "a.Base")))
                .extracting(Row::note)
                .containsExactly("middle");
        assertThat(rules.typeRows(List.of("a.Derived", "a.Base")))
                .extracting(Row::note)
                .containsExactly("base");
        assertThat(rules.typeRows(List.of("a.Base"))).extracting(Row::note).containsExactly("base", "base exactly");
        assertThat(rules.typeRows(List.of("a.Other"))).isEmpty();
    }

    @Test
    void aConstantIsAdmittedIfItIsListed() throws RuleException {
        Rules rules = rules("{ on: a.T, call: m, sink: log, when: { arg0: [1, 2.5, ENCRYPT, true, x], arg2: big } }");
        Row row = rows(rules, call("m", 2), true, "a.T").get(0);

        assertThat(row.admits(0, 1)).isTrue();
        assertThat(row.admits(0, 1L)).isTrue();
        assertThat(row.admits(0, 1.0)).isTrue();
        assertThat(row.admits(0, 2.5f)).isTrue();
        assertThat(row.admits(0, "ENCRYPT")).isTrue();
        assertThat(row.admits(0, true)).isTrue();
        assertThat(row.admits(0, 'x')).isTrue();
        assertThat(row.admits(0, 2)).isFalse();
        assertThat(row.admits(0, Double.NaN)).isFalse();
        assertThat(row.admits(0, "1")).isFalse();
        assertThat(row.admits(0, null)).isFalse();
        assertThat(row.admits(1, null)).isTrue();
        assertThat(row.admits(2, "big")).isTrue();
    }

    private static Rules rules(String... rows) throws RuleException {
        return RuleLoader.load(ConfigFile.of(
                        "piiflow.yml",
                        "version: 1\ndataTypes: { x: { category: a, sensitivity: low } }\nrows:\n- "
                                + String.join("\n- ", rows)))
                .rules();
    }

    private static List<String> notes(Rules rules, Call call, String... supertypes) {
        return rows(rules, call, true, supertypes).stream().map(Row::note).toList();
    }

    private static List<Row> rows(Rules rules, Call call, boolean resolved, String... supertypes) {
        return rules.rows(
                List.of(supertypes), resolved, call.method(), call.parameters(), call.arguments(), call.onStatic());
    }

    private static Call call(String method, List<String> parameters) {
        return new Call(method, parameters, parameters.size(), null);
    }

    private static Call call(String method, int arguments) {
        return new Call(method, null, arguments, null);
    }

    private record Call(
            String method,
            @Nullable List<String> parameters,
            int arguments,
            @Nullable Boolean onStatic) {}
}
