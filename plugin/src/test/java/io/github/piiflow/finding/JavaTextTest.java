package io.github.piiflow.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaTextTest {
    private static final String STATEMENT = "log.info(\"a  b // no /* comment */\", new Order(1));";

    @ParameterizedTest
    @ValueSource(
            strings = {
                STATEMENT,
                "log.info( \"a  b // no /* comment */\" , new   Order( 1 ) ) ;",
                "log\n    .info(\n\t\t\"a  b // no /* comment */\",\r\n  new\nOrder(1));",
                "log.info(/* first */ \"a  b // no /* comment */\", // second \" quote\n new/**/Order(1));"
            })
    void layoutAndCommentsDoNotCount(String statement) {
        assertThat(JavaText.of(statement).normalised())
                .isEqualTo("log.info(\"a b // no /* comment */\",new Order(1));");
    }

    @Test
    void codeAndLiteralsCount() {
        assertThat(JavaText.of("f(a, 'x')").normalised())
                .isNotEqualTo(JavaText.of("f(b, 'x')").normalised())
                .isNotEqualTo(JavaText.of("f(a, 'y')").normalised());
    }

    @Test
    void knowsWhereALiteralEnds() {
        assertThat(JavaText.of("f(\"\\\\\", '\\'', \"\\\"//\", \"\"\"\n  a \"b\" // c\n\"\"\", x) // end")
                        .normalised())
                .isEqualTo("f(\"\\\\\",'\\'',\"\\\"//\",\"\"\" a \"b\" // c \"\"\",x)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\"", "'", "\"\"\"", "/*", "//", "/", "\"\\", "a /* b", "\"\"\" x \\", "it's\nnot Java"})
    void takesAnyText(String text) {
        assertThat(JavaText.of(text).map(code -> code, other -> other)).isEqualTo(text);
        assertThat(JavaText.of(text).normalised()).doesNotContain("\n");
    }
}
