package io.github.piiflow.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.piiflow.rule.Position.Root;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PositionParserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "this",
                "arg0",
                "arg12",
                "return",
                "arg*",
                "arg1+",
                "this*",
                "arg0*",
                "this.address",
                "this.address.city",
                "this[*]",
                "arg0[3]",
                "arg*[*]",
                "this{*}",
                "this{arg0}",
                "this{\"id\"}",
                "this.key",
                "arg0.param0",
                "arg0.param1[*]",
                "arg0.return",
                "return.in[*]",
                "arg1.out",
                "arg0.*",
                "arg0.*[*]",
                "this[arg1]",
                "arg*.return",
                "arg*.causedBy",
                "this.return",
                "return.param0",
                "arg0.param1.param0",
                "arg0.name.param1.return"
            })
    void whatDataComesFromIsReadAndWrittenAlike(String text) throws SyntaxProblem {
        assertThat(PositionParser.from(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "this",
                "arg0",
                "return",
                "thrown",
                "this[append]",
                "this{arg0}",
                "arg1.in[*]",
                "return.out",
                "arg1.*",
                "this[arg0]",
                "this.param0",
                "return.return"
            })
    void whatDataGoesToIsReadAndWrittenAlike(String text) throws SyntaxProblem {
        assertThat(PositionParser.to(text)).hasToString(text);
    }

    @Test
    void partsAreOfTheirKind() throws SyntaxProblem {
        assertThat(PositionParser.from("arg0.param1.name[*][2]{*}{arg3}{\"a b\"}.in.out.return"))
                .isEqualTo(new Position(
                        Root.ARG,
                        0,
                        List.of(
                                new Position.CallbackParameter(1),
                                new Position.Field("name"),
                                new Position.Element(-1),
                                new Position.Element(2),
                                new Position.AnyValue(),
                                new Position.ArgumentKeyValue(3),
                                new Position.KeyValue("a b"),
                                new Position.In(),
                                new Position.Out(),
                                new Position.CallbackReturn())));
        assertThat(PositionParser.from("arg2+")).isEqualTo(new Position(Root.ARGS, 2, List.of()));
        assertThat(PositionParser.from("arg*")).isEqualTo(new Position(Root.ARGS, 0, List.of()));
    }

    @Test
    void aSingleArrowMeansDerivedADoubleOneTheSameObject() throws SyntaxProblem {
        assertThat(PositionParser.flow("arg0 -> return"))
                .isEqualTo(new Effect.Flow(PositionParser.from("arg0"), PositionParser.to("return"), false));
        assertThat(PositionParser.flow("arg1=>this{arg0}"))
                .isEqualTo(new Effect.Flow(PositionParser.from("arg1"), PositionParser.to("this{arg0}"), true));
    }

    @ParameterizedTest
    @CsvSource({
        "arg0 -> this as toString, TO_STRING,",
        "arg0 -> this as value, VALUE,",
        "arg0->this as fields, FIELDS,",
        "arg0 -> this as fields:jackson, FIELDS, jackson"
    })
    void aFlowMaySayHowItReads(String text, Reads reads, @Nullable String serialiser) throws SyntaxProblem {
        assertThat(PositionParser.flow(text))
                .isEqualTo(new Effect.Flow(
                        PositionParser.from("arg0"), PositionParser.to("this"), false, reads, serialiser));
    }

    @Test
    void aKeyInQuotesMayHaveTheWordAs() throws SyntaxProblem {
        assertThat(PositionParser.flow("arg0 -> this{\"known as x\"}").to()).hasToString("this{\"known as x\"}");
        assertThat(PositionParser.flow("arg0 -> this{\"a as b\"} as value").as())
                .isEqualTo(Reads.VALUE);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '^', delimiter = '|', textBlock = """
                    args      | 0 | expected a position that begins with `this`, `arg0`, `arg0+`, `arg*`, `return` or `thrown`, found `args`
                    [*]       | 0 | expected a position that begins with `this`, `arg0`, `arg0+`, `arg*`, `return` or `thrown`, found `[*]`
                    this.     | 5 | expected a name, found the end in `this.`
                    this[x]   | 5 | expected `*`, `append`, a number or `arg0`, found `x]` in `this[x]`
                    this[0    | 6 | expected `]`, found the end in `this[0`
                    this{id}  | 5 | expected `*`, `arg0` or a key in quotes, found `id}` in `this{id}`
                    this{"id} | 9 | expected `"`, found the end in `this{"id}`
                    this*[*]  | 5 | expected nothing after `*`, found `[*]` in `this*[*]`
                    this name | 4 | expected `.name`, `[*]`, `[0]`, `{*}`, `{arg0}` or the end, found ` name` in `this name`
                    thrown    | 0 | data can be put into `thrown`, not taken from it
                    this[append] | 4 | `[append]` is where data goes to; to take any element write `[*]`
                    """)
    void aWrongOriginIsExplained(String text, int offset, String message) {
        assertThatThrownBy(() -> PositionParser.from(text))
                .isInstanceOfSatisfying(
                        SyntaxProblem.class, e -> assertThat(e.offset()).isEqualTo(offset))
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '^', delimiter = '|', textBlock = """
                    arg0 > return      | 0  | expected a flow such as `arg0 -> return`, found `arg0 > return`
                    arg0 ->            | 8  | expected a position that begins with `this`, `arg0`, `arg0+`, `arg*`, `return` or `thrown`, found nothing
                    arg0 -> arg*       | 8  | data goes to one argument, such as `arg0`, not to `arg*`
                    arg0 -> this*      | 12 | `*` is everything an object holds, to be taken only; to fill it as a whole write `this`
                    arg0 -> retrun     | 8  | expected a position that begins with `this`, `arg0`, `arg0+`, `arg*`, `return` or `thrown`, found `retrun`
                    arg0 => this as toString | 5 | `=>` moves the object itself; to say how it is read write `->`
                    arg0 -> this as  tostring | 17 | expected how it is read, found `tostring`; did you mean `toString`?
                    arg0 -> this as fields:gosn | 16 | expected how it is read, found `fields:gosn`; did you mean `fields:gson`?
                    arg0 -> return.[*] | 15 | expected a name, found `[*]` in `return.[*]`
                    """)
    void aWrongFlowIsExplained(String text, int offset, String message) {
        assertThatThrownBy(() -> PositionParser.flow(text + (text.endsWith(">") ? " " : "")))
                .isInstanceOfSatisfying(
                        SyntaxProblem.class, e -> assertThat(e.offset()).isEqualTo(offset))
                .hasMessage(message);
    }
}
