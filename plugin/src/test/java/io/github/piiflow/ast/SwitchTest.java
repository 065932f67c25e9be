package io.github.piiflow.ast;

import static io.github.piiflow.ast.Lowered.statements;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SwitchTest {

    @Test
    void oldCasesFallThroughUnlessTheyBreak() {
        assertThat(statements("switch (n) { case 1: case -2: f(); case 3: g(); break; default: h(); }"))
                .isEqualTo("""
                        switch L0 n exhaustive {
                          case 1 {
                          }
                          case -2 {
                            f()
                          }
                          case 3 {
                            g()
                            break L0
                          }
                          case  default {
                            h()
                          }
                        }
                        """);
    }

    @Test
    void arrowsBreak() {
        assertThat(statements("switch (a) { case \"x\", \"y\" -> f(); case B -> { g(); return a; } }"))
                .isEqualTo("""
                        switch L0 a {
                          case "x", "y" {
                            f()
                            break L0
                          }
                          case NameUse[name=B] {
                            g()
                            return a
                          }
                        }
                        """);
    }

    @Test
    void expressionCopiesItsValueToOneRegister() {
        assertThat(statements("return switch (n) { case 1 -> a; case 2 -> { f(); yield b; } default -> throw g(); };"))
                .isEqualTo("""
                        switch L0 n exhaustive {
                          case 1 {
                            %5 = a
                            break L0
                          }
                          case 2 {
                            f()
                            %5 = b
                            break L0
                          }
                          case  default {
                            %6 = g()
                            throw %6
                          }
                        }
                        return %5
                        """);
    }

    @Test
    void oldStyleExpressionYields() {
        assertThat(statements("return switch (n) { case 1: yield a; default: f(); yield b; };"))
                .contains("case 1 {\n    %5 = a\n    break L0\n  }");
    }

    @Test
    void statementInsideAnExpressionBreaksItself() {
        assertThat(
                        statements(
                                "return switch (n) { default -> { switch (a) { case \"x\" -> f(); } for (;;) { break; } yield b; } };"))
                .contains("switch L1 a {\n      case \"x\" {\n        f()\n        break L1\n")
                .contains("loop L2 {\n      break L2\n");
    }

    @Test
    void patternsAreTestedWithTheirGuards() {
        assertThat(statements("switch (o) { case String s when s.isEmpty() -> f(s); case null, default -> { } }"))
                .isEqualTo("""
                        switch L0 o exhaustive {
                          %5 = o instanceof String
                          if %5 {
                            s = (String) o
                          }
                          if %5 {
                            %7 = s.isEmpty()
                            %5 = %7
                          }
                          case  if %5 {
                            f(s)
                            break L0
                          }
                          case null default {
                            break L0
                          }
                        }
                        """);
    }

    @Test
    void severalPatternsAreAlternatives() {
        assertThat(statements("switch (o) { case A _, B _ -> f(); }")).startsWith("""
                        switch L0 o exhaustive {
                          %5 = o instanceof A
                          if %5 {
                            _#6 = (A) o
                          }
                          if %5 {
                          }
                          else {
                            %5 = o instanceof B
                            if %5 {
                              _#7 = (B) o
                            }
                          }
                          case  if %5 {
                        """);
    }

    @Test
    void recordPatternInACase() {
        assertThat(statements("return switch (o) { case Pair(var x, _) -> x; };"))
                .contains("x = %8\n", "case  if %6 {\n    %5 = x\n    break L0\n");
    }
}
