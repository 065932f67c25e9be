package io.github.piiflow.ast;

import static io.github.piiflow.ast.Lowered.dump;
import static io.github.piiflow.ast.Lowered.nested;
import static io.github.piiflow.ast.Lowered.type;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.code.TypeDecl;
import org.junit.jupiter.api.Test;

class LocalClassesTest {

    @Test
    void anonymousClassCapturesTheVariablesItUses() {
        TypeDecl outer = type("class A { void m(String a, String b) { f(new R() { void run() { g(b, x); } }); } }");

        assertThat(dump(outer, "m")).isEqualTo("%2 = new R() body A.1 captured b\nf(%2)\n");
        TypeDecl anonymous = nested(outer, "A.1");
        assertThat(anonymous.isLocal()).isTrue();
        assertThat(anonymous.captures()).containsExactly("b");
        assertThat(anonymous.superclass()).hasToString("R");
        assertThat(anonymous.enclosing()).isSameAs(outer);
        assertThat(dump(anonymous, "run")).isEqualTo("%0 = this\n%1 = %0.val$b\n%2 = name x\ng(%1, %2)\n");
    }

    @Test
    void classInAClassCapturesThroughTheOuterOne() {
        TypeDecl outer = type("class A { void m(String a) { new R() { void run() {"
                + " Runnable r = () -> new S() { void go() { g(a); } }; } }; } }");

        assertThat(dump(outer, "m")).isEqualTo("new R() body A.1 captured a\n");
        TypeDecl first = nested(outer, "A.1");
        assertThat(first.captures()).containsExactly("a");
        assertThat(dump(first, "run")).contains("%2 = this\n  %3 = %2.val$a\n  %1 = new S() body A.1.1 captured %3");
        assertThat(dump(nested(first, "A.1.1"), "go")).isEqualTo("%0 = this\n%1 = %0.val$a\ng(%1)\n");
    }

    @Test
    void fieldOfTheClassHidesTheVariable() {
        TypeDecl outer = type("class A { void m(String a) { new R() { String a; void run() { g(a); } }; } }");

        assertThat(nested(outer, "A.1").captures()).isEmpty();
        assertThat(dump(nested(outer, "A.1"), "run")).isEqualTo("%0 = name a\ng(%0)\n");
    }

    @Test
    void localClassGetsItsCapturesWhereverItIsCreated() {
        TypeDecl outer = type("class A { void m(String a) { class L { void go() { g(a); } } new L();"
                + " Runnable r = () -> f(new L()); } }");

        assertThat(dump(outer, "m")).contains("new L() captured a\n", "= new L() captured a\n  %");
        assertThat(nested(outer, "A.1L").simpleName()).isEqualTo("L");
    }

    @Test
    void localClassThatCreatesItselfPassesItsCapturesOn() {
        TypeDecl outer =
                type("class A { void m(String a) { class L { L go() { return new L(); } void u() { g(a); } } } }");

        assertThat(outer.types()).hasSize(1);
        assertThat(dump(nested(outer, "A.1L"), "go"))
                .isEqualTo("%1 = this\n%2 = %1.val$a\n%0 = new L() captured %2\nreturn %0\n");
    }

    @Test
    void subclassCarriesTheCapturesOfItsSuperclass() {
        TypeDecl outer =
                type("class A { void m(String a) { class L { void u() { g(a); } } class M extends L { } new M(); } }");

        assertThat(nested(outer, "A.2M").captures()).containsExactly("a");
        assertThat(dump(outer, "m")).isEqualTo("new M() captured a\n");
    }

    @Test
    void memberClassOfALocalClassCapturesToo() {
        TypeDecl outer = type(
                "class A { void m(String a) { class L { void u() { new I(); } class I { void v() { g(a); } } } new L(); } }");

        TypeDecl local = nested(outer, "A.1L");
        assertThat(dump(local, "u")).isEqualTo("%0 = this\n%1 = %0.val$a\nnew I() captured %1\n");
        assertThat(nested(local, "A.1L.I").captures()).containsExactly("a");
        assertThat(dump(outer, "m")).isEqualTo("new L() captured a\n");
    }

    @Test
    void localRecordSeesNoVariables() {
        TypeDecl outer =
                type("class A { void m(String a) { record P(String b) { String c() { return a; } } new P(a); } }");

        assertThat(dump(nested(outer, "A.1P"), "c")).isEqualTo("%0 = name a\nreturn %0\n");
        assertThat(dump(outer, "m")).isEqualTo("new P(a)\n");
    }

    @Test
    void variableOfALambdaIsCapturedLikeAnyOther() {
        TypeDecl outer = type("class A { void m() { f(x -> new R() { void run() { g(x); } }); } }");

        assertThat(nested(outer, "A.1").captures()).containsExactly("x");
    }

    @Test
    void initialisersOfAnonymousClassesCapture() {
        TypeDecl outer = type("class A { void m(String a) { new HashMap() {{ put(a, 1); }}; } }");

        assertThat(dump(nested(outer, "A.1"), "<fields>")).isEqualTo("%0 = this\n%1 = %0.val$a\n%2 = 1\nput(%1, %2)\n");
    }
}
