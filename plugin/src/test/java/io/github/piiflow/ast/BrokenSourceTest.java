package io.github.piiflow.ast;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.ParseProblem;
import io.github.piiflow.code.SourceFile;
import io.github.piiflow.code.TypeDecl;
import io.github.piiflow.symbol.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class BrokenSourceTest {

    @Test
    void badStatementIsPassedOver() {
        SourceFile file = Lowered.file("class A {\n  void f(int a) {\n    g(a);\n    int b = a + ;\n    h(a);\n  }\n}");

        assertThat(Lowered.dump(file.types().get(0), "f")).isEqualTo("g(a)\nh(a)\n");
        assertThat(file.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.recovered()).isTrue();
            assertThat(problem.place().line()).isEqualTo(4);
            assertThat(problem.message())
                    .isEqualTo("no Java: \";\" is not expected here; this part is left out, the rest is analysed");
        });
    }

    @Test
    void lastMethodLacksABrace() {
        assertMethods("""
                class A {
                  void whole(String phone) {
                    log(phone);
                  }

                  void unfinished(String order) {
                    String text = "order " + ;
                    if (order != null {
                      log(text);
                  }
                }
                """, "whole", "unfinished");
    }

    @Test
    void methodInTheMiddleLacksABrace() {
        assertMethods("""
                class A {
                  void a() { f(); }
                  void b() { if (x) { f(); }
                  @Override
                  public void c() { f(); }
                  void d() { while (x) { f(); }
                  void e(int x) throws E { f(); }
                }
                """, "a", "c", "e");
    }

    @Test
    void methodOfAnAnonymousClassIsNoMemberOfTheOuterOne() {
        assertMethods("""
                class A {
                  void a() { f(new R<X>(1) { public void run() { g(); } void h() { } }); }
                  void b( { }
                  void c() { class L { public void d() { } } }
                }
                """, "a", "c");
    }

    @Test
    void oneBraceTooMany() {
        assertMethods("class A {\n  void a() { f(); }}\n  void b() { f(); }\n  int c;\n}\n", "a", "b");
        assertMethods("class A {\n  void a() { f(); }\n}\n}\n", "a");
    }

    @Test
    void fieldWithoutSemicolon() {
        SourceFile file = Lowered.file("class A {\n  private int a = 1\n  private int b = 2;\n  void c() { }\n}");

        assertThat(file.types().get(0).fields())
                .singleElement()
                .satisfies(f -> assertThat(f.name()).isEqualTo("b"));
        assertThat(file.types().get(0).methods()).hasSize(2);
        assertThat(file.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.place().line()).isEqualTo(3));
    }

    @Test
    void textThatIsNotClosed() {
        assertMethods("class A {\n  void a() { f(\"x); }\n  void b() { }\n  /* void c() {\n", "b");
        assertMethods("class A {\n  void a() { # }\n  void b() { }\n}", "b");
    }

    @Test
    void badHeadOfAMethod() {
        assertMethods("class A {\n  void a(int { f(); }\n  void b() { }\n  void (int c) { }\n}", "b");
    }

    @Test
    void badMemberOfANestedType() {
        SourceFile file = Lowered.file(
                "class A {\n  enum B { X, Y(1) ; B() { } void f( { } void g() { } }\n  record C(int x) { int h( { } }\n  void i() { }\n}");

        assertThat(names(file.types().get(0).types().get(0).methods())).containsExactly("<init>", "g", "<clinit>");
        assertThat(file.types().get(0).types().get(1).components()).hasSize(1);
        assertThat(names(file.types().get(0).methods())).containsExactly("i");
    }

    @Test
    void badImport() {
        assertMethods("package a;\nimport ;\nimport b.C;\nclass A { void a() { } }", "a");
    }

    @Test
    void linesStayWhereTheyAre() {
        SourceFile file = Lowered.file("class A {\n  void a( {\n  }\n  void b() { }\n}");

        assertThat(Span.line(file.types().get(0).methods().get(0).span())).isEqualTo(4);
    }

    @Test
    void whatIsNoJavaAtAllIsAProblemThatSaysSo() {
        SourceFile file = Lowered.file("Dear customer,\nthis is a letter (\n");

        assertThat(file.types()).isEmpty();
        assertThat(file.problems()).isNotEmpty();
    }

    @Test
    void enumInABodyIsReadAlthoughTheParserDoesNotKnowIt() {
        SourceFile file = Lowered.file("""
                class A {
                  class B {
                    void f() {
                      enum C { X(1) { public void m() { } }, Y; C(int... n) { } }
                      g(C.X);
                    }
                  }
                  record D(int x) implements E { enum F { } }
                }
                """);

        assertThat(file.problems()).isEmpty();
        TypeDecl inner = file.types().get(0).types().get(0);
        assertThat(Lowered.dump(inner, "f")).isEqualTo("%0 = name C\n%1 = %0.X\ng(%1)\n");
        assertThat(inner.types()).singleElement().satisfies(type -> {
            assertThat(type.qualifiedName()).isEqualTo("A.B.C");
            assertThat(Span.line(type.span())).isEqualTo(4);
        });
    }

    @Test
    void memberOnWhichTheParserFailsIsLeftOut() {
        String source = "class A {\n  void a(Object o) { f(o instanceof int i); }\n  void b() { }\n}";

        assertMethods(source, "b");
        assertThat(Lowered.file(source).problems())
                .singleElement()
                .satisfies(p -> assertThat(p.place().line()).isEqualTo(2));
    }

    @Test
    void manyBrokenMembers() {
        String members = "  void a(int { }\n  void ok() { }\n".repeat(20);

        assertThat(Lowered.file("class A {\n" + members + "}").types().get(0).methods())
                .hasSize(20);
    }

    private static void assertMethods(String source, String... names) {
        SourceFile file = Lowered.file(source);

        assertThat(file.problems()).isNotEmpty().allMatch(ParseProblem::recovered);
        assertThat(names(file.types().get(0).methods())).containsExactly(names);
    }

    private static List<String> names(List<MethodDecl> methods) {
        return methods.stream().map(MethodDecl::name).toList();
    }
}
