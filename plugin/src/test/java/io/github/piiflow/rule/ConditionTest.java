package io.github.piiflow.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ConditionTest {

    @Test
    void conditionsAreOrderedByArgumentTheReceiverFirst() throws RuleException {
        assertThat(when("{ arg1: { max: 3, fromEnd: 4 }, arg0: [x, \"a.B.C\", a.B.C, user.name, a.B.c.d], "
                        + "receiver: java.lang.System.out }"))
                .containsExactly(
                        new Condition.OneOf(
                                Condition.RECEIVER, List.of(new Condition.StaticField("java.lang.System.out"))),
                        new Condition.OneOf(
                                0, List.of("x", "a.B.C", new Condition.StaticField("a.B.C"), "user.name", "a.B.c.d")),
                        new Condition.AtMost(1, 3),
                        new Condition.FromEnd(1, 4));
    }

    @Test
    void whatAMethodEndsWith() throws RuleException {
        List<Condition> when = when("{ ends: { notMatches: 'redirect:.*' } }");

        assertThat(when).containsExactly(new Condition.Ends(Pattern.compile("redirect:.*"), true));
        assertThat(when.get(0)).hasSameHashCodeAs(new Condition.Ends(Pattern.compile("redirect:.*"), true));
        assertThat(when.get(0)).isNotEqualTo(new Condition.Ends(Pattern.compile("redirect:.*"), false));
        assertThat(when.get(0).admits("redirect:/x")).isFalse();
        assertThat(when("{ ends: { matches: 'redirect:.*' } }"))
                .containsExactly(new Condition.Ends(Pattern.compile("redirect:.*"), false));
    }

    @Test
    void aTextMatchesAsAWholeOrDoesNot() throws RuleException {
        List<Condition> when = when("{ arg0: { matches: 'x+', notMatches: 'xx' } }");

        assertThat(when)
                .containsExactly(
                        new Condition.Matches(0, Pattern.compile("x+"), false),
                        new Condition.Matches(0, Pattern.compile("xx"), true))
                .doesNotContain(new Condition.Matches(0, Pattern.compile("x+"), true));
        assertThat(when.get(0)).hasSameHashCodeAs(new Condition.Matches(0, Pattern.compile("x+"), false));
        assertThat(when.get(0).admits("xxx")).isTrue();
        assertThat(when.get(0).admits('x')).isTrue();
        assertThat(when.get(0).admits("xxy")).isFalse();
        assertThat(when.get(0).admits(1)).isFalse();
        assertThat(when.get(1).admits("xxx")).isTrue();
        assertThat(when.get(1).admits("xx")).isFalse();
        assertThat(when.get(1).admits(null)).isFalse();
    }

    @Test
    void aNumberIsNotAboveAnother() {
        Condition most = new Condition.AtMost(0, 3);

        assertThat(most.admits(3)).isTrue();
        assertThat(most.admits(-5L)).isTrue();
        assertThat(most.admits(4)).isFalse();
        assertThat(most.admits("3")).isFalse();
        assertThat(most.admits(2.5)).isFalse();
        assertThat(most.admits(null)).isFalse();
    }

    @Test
    void aNumberIsNotBelowAnother() throws RuleException {
        List<Condition> when = when("{ arg0: { max: 9, min: 6 } }");

        assertThat(when).containsExactly(new Condition.AtMost(0, 9), new Condition.AtLeast(0, 6));
        assertThat(when.get(1).admits(6)).isTrue();
        assertThat(when.get(1).admits(7L)).isTrue();
        assertThat(when.get(1).admits(5)).isFalse();
        assertThat(when.get(1).admits("7")).isFalse();
        assertThat(when.get(1).admits(null)).isFalse();
    }

    @Test
    void noConstantIsThePlaceOfAText() throws RuleException {
        List<Condition> when = when("{ arg0: { indexOf: ' ' }, arg1: { indexOf: \"@\" } }");

        assertThat(when).containsExactly(new Condition.IndexOf(0, " "), new Condition.IndexOf(1, "@"));
        assertThat(when.get(0).admits(" ")).isFalse();
        assertThat(when.get(0).admits(1)).isFalse();
    }

    @Test
    void aPartOfTheReceiverIsNotTheReceiver() throws Exception {
        Row row =
                rows("- { on: a.T, call: m, drop: true, when: { this.mode: [decrypt, 1], receiver: a.B.C, this.a.b: true } }")
                        .get(0);

        assertThat(row.when())
                .containsExactly(
                        new Condition.OneOf(Condition.RECEIVER, List.of(new Condition.StaticField("a.B.C"))),
                        new Condition.PartOneOf(PositionParser.field("this.a.b"), List.of(true)),
                        new Condition.PartOneOf(PositionParser.field("this.mode"), List.of("decrypt", 1)));
        assertThat(row.when().get(2).argument()).isEqualTo(Condition.RECEIVER);
        assertThat(row.when().get(2).admits("decrypt")).isTrue();
        assertThat(row.when().get(2).admits(1L)).isTrue();
        assertThat(row.when().get(2).admits("encrypt")).isFalse();
        assertThat(row.when().get(2).admits(null)).isFalse();
        assertThat(row.admits(Condition.RECEIVER, new Condition.StaticField("a.B.C")))
                .isTrue();
        assertThat(row.admits(Condition.RECEIVER, "decrypt")).isFalse();
    }

    @Test
    void aStaticFieldIsItsName() {
        Condition one = new Condition.OneOf(0, List.of(new Condition.StaticField("a.B.C")));

        assertThat(one.admits(new Condition.StaticField("a.B.C"))).isTrue();
        assertThat(one.admits(new Condition.StaticField("a.B.D"))).isFalse();
        assertThat(one.admits("a.B.C")).isFalse();
    }

    @Test
    void aRowWhoseConditionsHoldHidesThoseWithoutOfTheSameKind() throws RuleException {
        List<Row> rows = rows("""
                - { on: a.T, call: m, flow: this -> return, note: open }
                - { on: a.T, call: m, sink: log, note: open sink }
                - { on: a.T, call: m, drop: true, when: { arg0: [0] }, note: zero }
                - { on: a.T, call: m, flow: arg0 -> return, when: { arg0: [1] }, note: one }
                - { on: a.Base, call: m, protect: masked, note: base }
                - { on: a.Base, call: m, protect: masked, when: { arg0: [1] }, note: base one }
                """);

        assertThat(rows).extracting(Row::note).containsExactly("open", "open sink", "zero", "one");
        assertThat(Row.applying(rows, row -> row.admits(0, 0)))
                .extracting(Row::note)
                .containsExactly("open sink", "zero");
        assertThat(Row.applying(rows, row -> row.admits(0, 1)))
                .extracting(Row::note)
                .containsExactly("open sink", "one");
        assertThat(Row.applying(rows, row -> row.admits(0, 2)))
                .extracting(Row::note)
                .containsExactly("open", "open sink");
    }

    @Test
    void aRowWithConditionsHidesNoSupertypeUnlessItHolds() throws RuleException {
        List<Row> rows = rows("""
                - { on: a.T, call: m, drop: true, when: { arg0: [0] }, note: zero }
                - { on: a.Base, call: m, flow: this -> return, note: base }
                """);

        assertThat(Row.applying(rows, row -> row.admits(0, 0)))
                .extracting(Row::note)
                .containsExactly("zero");
        assertThat(Row.applying(rows, row -> row.admits(0, 1)))
                .extracting(Row::note)
                .containsExactly("base");
    }

    @Test
    void aLaterRowReplacesTheCaseItIsAbout() throws RuleException {
        String earlier = """
                - { on: a.T, call: m, drop: true, note: open }
                - { on: a.T, call: m, drop: true, when: { arg0: [0] }, note: zero }
                - { on: a.T, call: m, drop: true, when: { arg0: { matches: x } }, note: x }
                """;

        assertThat(over(earlier, "flow: this -> return, when: { arg0: { matches: x } }, note: new"))
                .containsExactly("open", "zero", "new");
        assertThat(over(earlier, "flow: this -> return, note: new")).containsExactly("new");
    }

    private static List<String> over(String earlier, String later) throws RuleException {
        return RuleLoader.load(
                        ConfigFile.of("a.yml", "version: 1\nrows:\n" + earlier),
                        ConfigFile.of("b.yml", "version: 1\nrows: [{ on: a.T, call: m, " + later + " }]"))
                .rules()
                .allRows()
                .stream()
                .map(Row::note)
                .toList();
    }

    private static List<Row> rows(String rows) throws RuleException {
        return RuleLoader.load(ConfigFile.of("piiflow.yml", "version: 1\nrows:\n" + rows))
                .rules()
                .rows(List.of("a.T", "a.Base"), true, "m", null, 1, false);
    }

    private static List<Condition> when(String when) throws RuleException {
        return rows("- { on: a.T, call: m, drop: true, when: " + when + " }")
                .get(0)
                .when();
    }
}
