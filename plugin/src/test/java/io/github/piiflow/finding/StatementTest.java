package io.github.piiflow.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.symbol.Place;
import io.github.piiflow.symbol.Span;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StatementTest {
    @Test
    void showsWholeLinesAndNormalisesTheStatementOnly() {
        Statement statement = of("A.java", Span.of(2, 11, 2, 19), "class A {", "\tif (x) { out( a ); }", "}");

        assertThat(statement).isEqualTo(new Statement("out(a);", "if (x) { out( a ); }"));
    }

    @Test
    void showsThreeLinesAtMost() {
        Statement statement = of("A.java", Span.of(1, 3, 5, 4), "  out(", "      a,", "      b,", "      c", "  );");

        assertThat(statement.snippet()).isEqualTo("out(\n    a,\n    b, ...");
        assertThat(statement.normalised()).isEqualTo("out(a,b,c);");
    }

    @Test
    void inOtherFilesOnlyBlanksGo() {
        Statement statement = of("a.yml", Span.of(1, 1, 1, 40), "url:   http://x  # jane@acme.com");

        assertThat(statement.normalised()).isEqualTo("url: http://x # jane@acme.com");
        assertThat(statement.snippet()).isEqualTo("url:   http://x  # [masked e-mail]");
    }

    @Test
    void longLinesAreCut() {
        assertThat(of("A.java", Span.of(1, 1, 1, 500), "x".repeat(500)).snippet())
                .hasSize(204);
    }

    @Test
    void takesPlacesThatDoNotFitTheSource() {
        Statement none = new Statement("", "");

        assertThat(of("A.java", Span.NONE, "out(a);")).isEqualTo(none);
        assertThat(of("A.java", Span.of(9, 1, 9, 5), "out(a);")).isEqualTo(none);
        assertThat(of("A.java", Span.of(1, 1, 9, 99), "out(a);").normalised()).isEqualTo("out(a);");
        assertThat(of("A.java", Span.of(1, 99, 1, 2), "out(a);").normalised()).isEmpty();
    }

    private static Statement of(String file, long span, String... lines) {
        return Statement.of(new Place(file, span), path -> Arrays.asList(lines));
    }
}
