package io.github.piiflow.ast;

import static io.github.piiflow.ast.Lowered.statements;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LambdasTest {

    @Test
    void expressionIsReturned() {
        assertThat(statements("f(x -> x + a);")).isEqualTo("""
                        %7 = lambda (x)
                          body {
                          %6 = x + a
                          return %6
                        }
                        f(%7)
                        """);
    }

    @Test
    void capturedVariableIsJustARegister() {
        assertThat(statements("Runnable r = () -> { log(a); };")).isEqualTo("""
                        %6 = lambda ()
                          body {
                          log(a)
                        }
                        r = %6
                        """);
    }

    @Test
    void parametersMayHaveTypesOrNoName() {
        assertThat(statements("f((String x, var y) -> y, (_, z) -> z);")).isEqualTo("""
                        %7 = lambda (x, y)
                          body {
                          return y
                        }
                        %10 = lambda (_, z)
                          body {
                          return z
                        }
                        f(%7, %10)
                        """);
    }

    @Test
    void breakInALambdaDoesNotLeaveTheLoopAround() {
        assertThat(statements("while (true) { f(() -> { while (true) { break; } }); break; }"))
                .contains("loop L0", "loop L1", "break L1", "break L0");
    }

    @Test
    void referencesToMethodsOfObjectsTypesAndSuper() {
        assertThat(statements("f(a::trim, String::trim, System.out::println, super::x, Foo::new);"))
                .isEqualTo("""
                        %5 = a::trim
                        %6 = name String
                        %7 = %6::trim
                        %8 = name System
                        %9 = %8.out
                        %10 = %9::println
                        %11 = this
                        %12 = %11::super:x
                        %13 = name Foo
                        %14 = %13::new
                        f(%5, %7, %10, %12, %14)
                        """);
    }

    @Test
    void referenceToATypeThatIsNoName() {
        assertThat(statements("f(int[]::new, List<String>::size);"))
                .isEqualTo("%5 = int[]::new\n%6 = List<String>::size\nf(%5, %6)\n");
    }
}
