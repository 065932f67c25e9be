package io.github.piiflow.ast;

import static io.github.piiflow.ast.Lowered.statements;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CallsTest {

    @Test
    void chainOfCallsIsASequence() {
        assertThat(statements("return a.trim().concat(b.trim()).length();"))
                .isEqualTo("%5 = a.trim()\n%6 = b.trim()\n%7 = %5.concat(%6)\n%8 = %7.length()\nreturn %8\n");
    }

    @Test
    void resultThatNobodyWantsHasNoRegister() {
        assertThat(statements("f(a).g();")).isEqualTo("%5 = f(a)\n%5.g()\n");
    }

    @Test
    void callOfASuperclassOrSuperinterface() {
        assertThat(statements("super.f(a); Runnable.super.run();"))
                .isEqualTo("%5 = this\n%5.super:f(a)\n%6 = Runnable.this\n%6.super:run()\n");
    }

    @Test
    void explicitTypeArgumentsDoNotMatter() {
        assertThat(statements("java.util.List.<String>of(a); this.<Integer>f();"))
                .isEqualTo("%5 = name java\n%6 = %5.util\n%7 = %6.List\n%7.of(a)\n%8 = this\n%8.f()\n");
    }

    @Test
    void staticCallHasTheTypesNameAsReceiver() {
        assertThat(statements("return Foo.bar(a);")).isEqualTo("%5 = name Foo\n%6 = %5.bar(a)\nreturn %6\n");
    }

    @Test
    void newObjectOfAnInnerClass() {
        assertThat(statements("return o.new Inner<>(a);")).isEqualTo("%5 = o.new Inner(a)\nreturn %5\n");
    }

    @Test
    void constructorCallStandsWhereItIsWritten() {
        assertThat(Lowered.method("Sample(String a) { String b = a.trim(); check(b); super(b); }"))
                .isEqualTo("%2 = a.trim()\nb = %2\ncheck(b)\nsuper(b)\n");
        assertThat(Lowered.method("Sample() { this(1); }")).isEqualTo("%0 = 1\nthis(%0)\n");
    }
}
