package io.github.piiflow.ast;

import static io.github.piiflow.ast.Lowered.statements;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AssignmentsTest {

    @Test
    void assignsVariablesFieldsElementsAndNames() {
        assertThat(statements("a = b; this.x = a; list[n] = 1; y = a; o.p.q = b;"))
                .isEqualTo("""
                        a = b
                        %5 = this
                        %5.x = a
                        %6 = 1
                        list[n] = %6
                        name y = a
                        %7 = o.p
                        %7.q = b
                        """);
    }

    @Test
    void assignmentHasTheAssignedValue() {
        assertThat(statements("return a = x = b;")).isEqualTo("name x = b\na = b\nreturn b\n");
    }

    @Test
    void appendingToATextIsASum() {
        assertThat(statements("a += b;")).isEqualTo("%5 = a + b\na = %5\n");
    }

    @Test
    void compoundAssignmentComputesItsPlaceOnce() {
        assertThat(statements("f()[g()] -= n;"))
                .isEqualTo("%5 = f()\n%6 = g()\n%7 = %5[%6]\n%8 = %7 - n\n%5[%6] = %8\n");
    }

    @Test
    void stepBeforeHasTheNewValue() {
        assertThat(statements("return ++n;")).isEqualTo("%5 = 1\n%6 = n + %5\nn = %6\nreturn %6\n");
    }

    @Test
    void stepBehindHasTheOldValue() {
        assertThat(statements("return n--;")).isEqualTo("%5 = n\n%6 = 1\n%7 = %5 - %6\nn = %7\nreturn %5\n");
    }

    @Test
    void stepOfAFieldForItsEffectOnly() {
        assertThat(statements("this.x++;")).isEqualTo("%5 = this\n%6 = %5.x\n%7 = 1\n%8 = %6 + %7\n%5.x = %8\n");
    }

    @Test
    void arraysAreCreatedByLengthOrByElements() {
        assertThat(statements("int[][] x = new int[n][]; int[][] y = {{1}, list}; f(new String[] {a, b});"))
                .isEqualTo("""
                        %6 = new int[][] of n
                        x = %6
                        %8 = 1
                        %9 = new int[] {%8}
                        %10 = new int[][] {%9, list}
                        y = %10
                        %11 = new String[] {a, b}
                        f(%11)
                        """);
    }
}
