package io.github.piiflow.ast;

import static io.github.piiflow.ast.Lowered.dump;
import static io.github.piiflow.ast.Lowered.field;
import static io.github.piiflow.ast.Lowered.method;
import static io.github.piiflow.ast.Lowered.type;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.code.FieldDecl;
import io.github.piiflow.code.Import;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.Modifier;
import io.github.piiflow.code.SourceFile;
import io.github.piiflow.code.TypeDecl;
import io.github.piiflow.code.TypeDecl.Kind;
import io.github.piiflow.symbol.Span;
import org.junit.jupiter.api.Test;

class DeclarationsTest {

    @Test
    void packageImportsAndTypes() {
        SourceFile file = Lowered.file("""
                package a.b;
                import c.D;
                import static e.F.g;
                import h.*;
                import module m.n;
                class A { interface B { enum C { } } }
                record R() { }
                """);

        assertThat(file.packageName()).isEqualTo("a.b");
        assertThat(file.lines()).isEqualTo(7);
        assertThat(file.imports())
                .containsExactly(
                        new Import("c.D", false, false, false),
                        new Import("e.F.g", true, false, false),
                        new Import("h", false, true, false),
                        new Import("m.n", false, false, true));
        assertThat(file.types()).extracting(TypeDecl::qualifiedName).containsExactly("a.b.A", "a.b.R");
        TypeDecl inner = file.types().get(0).types().get(0);
        assertThat(inner.qualifiedName()).isEqualTo("a.b.A.B");
        assertThat(inner.kind()).isEqualTo(Kind.INTERFACE);
        assertThat(inner.modifiers()).containsExactly(Modifier.STATIC);
        assertThat(inner.types().get(0).qualifiedName()).isEqualTo("a.b.A.B.C");
        assertThat(inner.types().get(0).modifiers()).containsExactlyInAnyOrder(Modifier.PUBLIC, Modifier.STATIC);
    }

    @Test
    void headerOfAClass() {
        TypeDecl type =
                type("abstract sealed class A<T extends B & C, U> extends d.E<T[], ? super F, ?> implements G, H { }");

        assertThat(type.superclass()).hasToString("d.E<T[], F, ?>");
        assertThat(type.interfaces()).extracting(Object::toString).containsExactly("G", "H");
        assertThat(type.typeParameters()).hasSize(2);
        assertThat(type.typeParameters().get(0).bounds()).hasSize(2);
        assertThat(type.modifiers()).containsExactlyInAnyOrder(Modifier.ABSTRACT, Modifier.SEALED);
        assertThat(Span.column(type.span())).isEqualTo(23);
    }

    @Test
    void interfaceExtendsInterfaces() {
        TypeDecl type =
                type("interface A extends B, C { int X = 1; void f(); default void g() { } private void h() { } }");

        assertThat(type.superclass()).isNull();
        assertThat(type.interfaces()).extracting(Object::toString).containsExactly("B", "C");
        assertThat(field(type, "X").isStatic()).isTrue();
        assertThat(field(type, "X").constant()).isEqualTo(1);
        assertThat(method(type, "f").modifiers()).containsExactlyInAnyOrder(Modifier.PUBLIC, Modifier.ABSTRACT);
        assertThat(method(type, "f").body()).isNull();
        assertThat(method(type, "g").modifiers()).containsExactlyInAnyOrder(Modifier.PUBLIC, Modifier.DEFAULT);
        assertThat(method(type, "h").modifiers()).containsExactly(Modifier.PRIVATE);
    }

    @Test
    void methods() {
        TypeDecl type = type(
                "class A { @B static <T> T[] f(final int a[], T... b) { return b; } A(int c) { } native void g(); }");
        MethodDecl method = method(type, "f");

        assertThat(method.returnType()).hasToString("T[]");
        assertThat(method.varargs()).isTrue();
        assertThat(method.isStatic()).isTrue();
        assertThat(method.typeParameters()).hasSize(1);
        assertThat(method.parameters())
                .extracting(v -> v.type() + " " + v.name())
                .containsExactly("int[] a", "T[] b");
        assertThat(method.annotations()).hasSize(1);
        assertThat(method(type, "<init>").returnType()).isNull();
        assertThat(method(type, "g").body()).isNull();
    }

    @Test
    void fieldsWithConstants() {
        TypeDecl type = type(
                "class A { static final String X = \"a\" + 1 + 'b', Y = f(); private int z = 3; final long w = -5L; }");

        assertThat(field(type, "X").constant()).isEqualTo("a1b");
        assertThat(field(type, "Y").constant()).isNull();
        assertThat(field(type, "z").constant()).isNull();
        assertThat(field(type, "w").constant()).isEqualTo(-5L);
    }

    @Test
    void initialisersStandTogetherInSourceOrder() {
        TypeDecl type =
                type("class A { String a = f(); { g(); } static int B = 2; int c; static { h(B); } int[] d = {1}; }");

        assertThat(dump(type, MethodDecl.INSTANCE_INIT)).isEqualTo("""
                        %0 = this
                        %1 = f()
                        %0.a = %1
                        g()
                        %2 = this
                        %3 = 1
                        %4 = new int[] {%3}
                        %2.d = %4
                        """);
        assertThat(dump(type, MethodDecl.STATIC_INIT)).isEqualTo("%0 = 2\nname B = %0\n%1 = name B\nh(%1)\n");
        assertThat(method(type, MethodDecl.STATIC_INIT).isStatic()).isTrue();
    }

    @Test
    void classWithoutInitialisersHasNoInitMethods() {
        assertThat(type("class A { int b; static int c; }").methods()).isEmpty();
    }

    @Test
    void enumConstantsAreStoredByTheStaticInitialiser() {
        TypeDecl type = type("enum A { ONE(1), TWO { void f() { } }; A() { } A(int n) { } static int x = 3; }");

        assertThat(type.fields()).extracting(FieldDecl::name).containsExactly("ONE", "TWO", "x");
        assertThat(type.fields()).extracting(FieldDecl::enumConstant).containsExactly(true, true, false);
        assertThat(field(type, "ONE").type()).hasToString("A");
        assertThat(dump(type, MethodDecl.STATIC_INIT)).isEqualTo("""
                        %0 = 1
                        %1 = new A(%0)
                        name ONE = %1
                        %2 = new A() body A.1
                        name TWO = %2
                        %3 = 3
                        name x = %3
                        """);
        assertThat(Lowered.nested(type, "A.1").superclass()).hasToString("A");
    }

    @Test
    void componentsOfARecordAreItsFirstFields() {
        TypeDecl type =
                type("record A<T>(@B String a, int... b) implements C { static int d = 1; String e() { return a; } }");

        assertThat(type.kind()).isEqualTo(Kind.RECORD);
        assertThat(type.components()).extracting(FieldDecl::name).containsExactly("a", "b");
        assertThat(field(type, "b").type()).hasToString("int[]");
        assertThat(field(type, "a").annotations()).hasSize(1);
        assertThat(field(type, "a").modifiers()).containsExactlyInAnyOrder(Modifier.PRIVATE, Modifier.FINAL);
        assertThat(type.methods()).extracting(MethodDecl::name).containsExactly("e", "<clinit>");
    }

    @Test
    void compactConstructorStoresItsParametersAtTheEnd() {
        TypeDecl type = type("record A(String a, int b) { A { a = a.trim(); } }");

        assertThat(method(type, "<init>").parameters()).hasSize(2);
        assertThat(dump(type, "<init>")).isEqualTo("%2 = a.trim()\na = %2\n%3 = this\n%3.a = a\n%3.b = b\n");
    }

    @Test
    void annotationType() {
        TypeDecl type = type("@interface A { String value() default \"x\"; int X = 1; }");

        assertThat(type.kind()).isEqualTo(Kind.ANNOTATION);
        assertThat(method(type, "value").returnType()).hasToString("String");
        assertThat(field(type, "X").isStatic()).isTrue();
    }

    @Test
    void compactSourceFileIsAClassNamedAfterTheFile() {
        SourceFile file = Lowered.file("String city = \"Ulm\";\n\nvoid main() { IO.println(city); }\n");

        assertThat(file.problems()).isEmpty();
        assertThat(file.imports()).containsExactly(new Import("java.base", false, false, true));
        TypeDecl type = file.types().get(0);
        assertThat(type.qualifiedName()).isEqualTo("Sample");
        assertThat(type.fields()).extracting(FieldDecl::name).containsExactly("city");
        assertThat(type.methods()).extracting(MethodDecl::name).containsExactly("main", "<fields>");
    }

    @Test
    void filesWithoutTypes() {
        assertThat(Lowered.file("").types()).isEmpty();
        assertThat(Lowered.file("").lines()).isZero();
        assertThat(Lowered.file("// nothing\n/* here */").problems()).isEmpty();
        assertThat(Lowered.file("/** Doc. */\n@Deprecated\npackage a.b;\n").packageName())
                .isEqualTo("a.b");
        SourceFile module =
                Lowered.file("import a.B;\nopen module m.n { requires transitive java.sql; exports a to b; }\n");
        assertThat(module.problems()).isEmpty();
        assertThat(module.types()).isEmpty();
    }
}
