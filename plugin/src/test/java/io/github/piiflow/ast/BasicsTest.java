package io.github.piiflow.ast;

import static io.github.piiflow.ast.Lowered.method;
import static io.github.piiflow.ast.Lowered.statements;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.code.Body;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.Variable;
import io.github.piiflow.symbol.Span;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class BasicsTest {

    @Test
    void parametersAreTheFirstRegisters() {
        Body body = Objects.requireNonNull(Lowered.type("class A { void m(String a, int... n) { } }")
                .methods()
                .get(0)
                .body());

        assertThat(body.variables()).extracting(Variable::name).containsExactly("a", "n");
        assertThat(body.variables()).extracting(v -> v.type() + "").containsExactly("String", "int[]");
    }

    @Test
    void variableIsARegisterAndInitialisedByCopy() {
        assertThat(statements("String c = a; return c;")).isEqualTo("c = a\nreturn c\n");
    }

    @Test
    void nameThatIsNoVariableIsLeftToBinding() {
        assertThat(statements("return System.out.x;"))
                .isEqualTo("%5 = name System\n%6 = %5.out\n%7 = %6.x\nreturn %7\n");
    }

    @Test
    void variableIsInvisibleBehindItsBlock() {
        assertThat(statements("{ String c = a; } return c;")).isEqualTo("c = a\n%6 = name c\nreturn %6\n");
    }

    @Test
    void fieldsOfThisAndOfOuterObjects() {
        assertThat(statements("this.x = a; return Sample.this.y;"))
                .isEqualTo("%5 = this\n%5.x = a\n%6 = Sample.this\n%7 = %6.y\nreturn %7\n");
    }

    @Test
    void fieldOfTheSuperclass() {
        assertThat(statements("return super.x;")).isEqualTo("%5 = this\n%6 = %5.x\nreturn %6\n");
    }

    @Test
    void literalsOfAllKinds() {
        assertThat(statements("f(1, -2, 0x10, 0b11, 017, 1_000, 2L, -9223372036854775808L, -2147483648, 0xFFFFFFFF);"))
                .contains("= 1\n", "= -2\n", "= 16\n", "= 3\n", "= 15\n", "= 1000\n", "= 2L\n")
                .contains("= -9223372036854775808L\n", "= -2147483648\n", "= -1\n");
        assertThat(statements("f(1.5, 2f, -1e3, 'c', '\\n', '\\'', true, null, 1_0.0d, 0x1.8p1);"))
                .contains("= 1.5\n", "= 2.0f\n", "= -1000.0\n", "= 'c'\n", "= '\n'\n", "= '''\n", "= true\n")
                .contains("= null\n", "= 10.0\n", "= 3.0\n");
    }

    @Test
    void numberTooLargeForItsTypeIsUnknown() {
        assertThat(statements("return 99999999999;")).isEqualTo("%5 = unknown ()\nreturn %5\n");
    }

    @Test
    void escapesInTextsAreDecoded() {
        assertThat(statements("return \"a\\tb\\\"c\\101\";")).isEqualTo("%5 = \"a\tb\"cA\"\nreturn %5\n");
    }

    @Test
    void textBlockLosesItsIndentationBeforeEscapesAreDecoded() {
        String block =
                "String m() {\n    return \"\"\"  \n      one\n        \\\"two\\\n      three\\t\n      \"\"\"; }";

        assertThat(method(block)).isEqualTo("%0 = \"one\n  \"twothree\t\n\"\nreturn %0\n");
    }

    @Test
    void classLiteralsAndCasts() {
        assertThat(statements(
                        "return (Runnable & java.io.Serializable) f(String[].class, (java.util.List<String>) o);"))
                .isEqualTo("""
                        %5 = String[].class
                        %6 = (java.util.List<String>) o
                        %7 = f(%5, %6)
                        %8 = (Runnable) %7
                        return %8
                        """);
    }

    @Test
    void everyInstructionTellsWhereItStands() {
        Body body = Objects.requireNonNull(
                Lowered.type("class A {\n  void m(String a) {\n    a.trim()\n     .log(1);\n  }\n}")
                        .methods()
                        .get(0)
                        .body());
        Instr.Call call = (Instr.Call) body.block().nodes().get(2);

        assertThat(call.name()).isEqualTo("log");
        assertThat(Span.line(call.span())).isEqualTo(3);
        assertThat(Span.column(call.span())).isEqualTo(5);
        assertThat(Span.endLine(call.span())).isEqualTo(4);
        assertThat(Span.line(call.nameSpan())).isEqualTo(4);
        assertThat(Span.column(call.nameSpan())).isEqualTo(7);
    }

    @Test
    void numbersOfInstructionsAreDense() {
        Body body = Objects.requireNonNull(Lowered.type("class A { int m(int a) { int b = a + 1; return f(b); } }")
                .methods()
                .get(0)
                .body());

        assertThat(body.instructions()).isEqualTo(4);
        assertThat(body.block().nodes().stream().filter(Instr.class::isInstance).map(node -> ((Instr) node).id()))
                .containsExactlyInAnyOrder(0, 1, 2, 3);
    }

    @Test
    void assertThrowsItsMessage() {
        assertThat(statements("assert n > 0 : a;")).isEqualTo("""
                        %5 = 0
                        %6 = n > %5
                        if %6 {
                        }
                        else {
                          %7 = new java.lang.AssertionError(a)
                          throw %7
                        }
                        """);
    }

    @Test
    void synchronizedIsABlock() {
        assertThat(statements("synchronized (o) { f(); }")).isEqualTo("block {\n  f()\n}\n");
    }
}
