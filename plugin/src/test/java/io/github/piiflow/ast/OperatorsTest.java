package io.github.piiflow.ast;

import static io.github.piiflow.ast.Lowered.statements;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OperatorsTest {

    @Test
    void sumsAreFlattenedFromTheLeft() {
        assertThat(statements("return a + b + n;")).isEqualTo("%5 = a + b + n\nreturn %5\n");
    }

    @Test
    void parenthesisedSumStaysApart() {
        assertThat(statements("return a + (n + n) + b;")).isEqualTo("%5 = n + n\n%6 = a + %5 + b\nreturn %6\n");
    }

    @Test
    void otherOperatorsAreBinary() {
        assertThat(statements("return n - n * 2 + n >> 1;")).isEqualTo("""
                        %5 = 2
                        %6 = n * %5
                        %7 = n - %6
                        %8 = %7 + n
                        %9 = 1
                        %10 = %8 >> %9
                        return %10
                        """);
    }

    @Test
    void andEvaluatesItsRightSideOnlyIfTheLeftHolds() {
        assertThat(statements("return f() && g();")).isEqualTo("""
                        %5 = f()
                        if %5 {
                          %7 = g()
                          %6 = %7
                        }
                        else {
                          %6 = false
                        }
                        return %6
                        """);
    }

    @Test
    void orIsAndTheOtherWayRound() {
        assertThat(statements("return f() || g() || h();")).isEqualTo("""
                        %5 = f()
                        if %5 {
                          %6 = true
                        }
                        else {
                          %7 = g()
                          %6 = %7
                        }
                        if %6 {
                          %6 = true
                        }
                        else {
                          %8 = h()
                          %6 = %8
                        }
                        return %6
                        """);
    }

    @Test
    void unaryOperators() {
        assertThat(statements("return !f(-n, ~n, +n);"))
                .isEqualTo("%5 = -n\n%6 = ~n\n%7 = f(%5, %6, n)\n%8 = !%7\nreturn %8\n");
    }

    @Test
    void conditionalMeetsInOneRegister() {
        assertThat(statements("return f() ? a : b;")).isEqualTo("""
                        %6 = f()
                        if %6 {
                          %5 = a
                        }
                        else {
                          %5 = b
                        }
                        return %5
                        """);
    }
}
