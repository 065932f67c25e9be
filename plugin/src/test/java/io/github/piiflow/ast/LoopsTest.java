package io.github.piiflow.ast;

import static io.github.piiflow.ast.Lowered.statements;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoopsTest {

    @Test
    void whileComputesItsTestBeforeEachTurn() {
        assertThat(statements("while (f(n)) g();")).isEqualTo("loop L0 {\n  %5 = f(n)\n  while %5\n  g()\n}\n");
    }

    @Test
    void doComputesItsTestAtTheEnd() {
        assertThat(statements("do { g(); } while (f());"))
                .isEqualTo("loop L0 at end {\n  %5 = f()\n  while %5\n  g()\n}\n");
    }

    @Test
    void endlessLoopHasNoTest() {
        assertThat(statements("for (;;) { } ")).isEqualTo("loop L0 {\n}\n");
        assertThat(statements("while (true) { f(); } ")).isEqualTo("loop L0 {\n  f()\n}\n");
    }

    @Test
    void forHasAStartATestAndAnUpdate() {
        assertThat(statements("for (int i = 0, j = n; i < j; i++, f()) { if (g()) continue; h(i); }"))
                .isEqualTo("""
                        %6 = 0
                        i = %6
                        j = n
                        loop L0 {
                          %8 = i < j
                          while %8
                          %9 = g()
                          if %9 {
                            continue L0
                          }
                          h(i)
                          update {
                            %10 = 1
                            %11 = i + %10
                            i = %11
                            f()
                          }
                        }
                        """);
    }

    @Test
    void forEachTakesTheNext() {
        assertThat(statements("for (final String s : f()) { g(s); }")).isEqualTo("""
                        %5 = f()
                        loop L0 {
                          %6 = unknown (%5)
                          while %6
                          s = next %5
                          g(s)
                        }
                        """);
    }

    @Test
    void labelsAreResolved() {
        assertThat(statements("out: for (;;) { for (;;) { if (f()) break out; continue out; } }"))
                .contains("loop L0", "loop L1", "break L0", "continue L0");
    }

    @Test
    void labelledBlockIsLeftByBreak() {
        assertThat(statements("here: { if (f()) break here; g(); } h();")).isEqualTo("""
                        label L0 {
                          %5 = f()
                          if %5 {
                            break L0
                          }
                          g()
                        }
                        h()
                        """);
    }

    @Test
    void elseIfIsNested() {
        assertThat(statements("if (f()) a(); else if (g()) b(); else c();")).isEqualTo("""
                        %5 = f()
                        if %5 {
                          a()
                        }
                        else {
                          %6 = g()
                          if %6 {
                            b()
                          }
                          else {
                            c()
                          }
                        }
                        """);
    }

    @Test
    void longElseIfChainIsFlat() {
        String chain = "if (f(0)) { g(0); } " + "else if (f(1)) { g(1); } ".repeat(30) + "else { h(); }";

        assertThat(statements(chain)).startsWith("label L0 {\n").endsWith("  block {\n    h()\n  }\n}\n");
        assertThat(statements(chain).lines()).noneMatch(line -> line.startsWith("        "));
    }
}
