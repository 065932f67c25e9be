package io.github.piiflow.ast;

import static io.github.piiflow.ast.Lowered.statements;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PatternsTest {

    @Test
    void instanceofTestsTheType() {
        assertThat(statements("return o instanceof List<?>;")).isEqualTo("%5 = o instanceof List<?>\nreturn %5\n");
    }

    @Test
    void typePatternBindsByCast() {
        assertThat(statements("if (o instanceof String s) f(s);")).isEqualTo("""
                        %5 = o instanceof String
                        if %5 {
                          s = (String) o
                        }
                        if %5 {
                          f(s)
                        }
                        """);
    }

    @Test
    void bindingIsSeenOnTheRightSideOfAnd() {
        assertThat(statements("return o instanceof String s && s.isEmpty();")).contains("= s.isEmpty()");
    }

    @Test
    void bindingOfANegatedTestIsSeenBehindTheReturn() {
        assertThat(statements("if (!(o instanceof String s)) { f(s); return null; } return s;"))
                .contains("name s\n")
                .endsWith("return s\n");
    }

    @Test
    void bindingOfALoopsNegatedTestIsSeenBehindTheLoop() {
        assertThat(statements("while (!(o instanceof String s)) { o = f(s); } return s;"))
                .contains("name s\n")
                .endsWith("return s\n");
    }

    @Test
    void bindingIsNotSeenElsewhere() {
        assertThat(statements("if (o instanceof String s) { } else { f(s); } g(s);"))
                .endsWith("else {\n  %7 = name s\n  f(%7)\n}\n%8 = name s\ng(%8)\n");
    }

    @Test
    void newestOfEqualNamesIsMeant() {
        assertThat(statements("if (o instanceof A x) { f(x); } else if (o instanceof B x) { g(x); }"))
                .contains("x#6 = (A) o", "f(x#6)", "x#8 = (B) o", "g(x#8)");
    }

    @Test
    void recordPatternReadsComponents() {
        assertThat(statements("if (o instanceof Pair(String x, var y)) f(x, y);"))
                .isEqualTo("""
                        %5 = o instanceof Pair
                        if %5 {
                          %6 = (Pair) o
                          %7 = component 0 of Pair %6
                          %5 = %7 instanceof String
                          if %5 {
                            x = (String) %7
                          }
                          if %5 {
                            %9 = component 1 of Pair %6
                            y = %9
                          }
                        }
                        if %5 {
                          f(x, y)
                        }
                        """);
    }

    @Test
    void nestedAndUnnamedPatterns() {
        assertThat(statements("return o instanceof Pair(_, Pair(var x, String _)) ? x : null;"))
                .startsWith("""
                        %6 = o instanceof Pair
                        if %6 {
                          %7 = (Pair) o
                          %8 = component 1 of Pair %7
                          %6 = %8 instanceof Pair
                          if %6 {
                            %9 = (Pair) %8
                            %10 = component 0 of Pair %9
                            x = %10
                            %12 = component 1 of Pair %9
                            %6 = %12 instanceof String
                            if %6 {
                              _ = (String) %12
                            }
                          }
                        }
                        """);
    }
}
