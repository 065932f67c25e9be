package io.github.piiflow.ast;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.code.LineComment;
import io.github.piiflow.code.ParseProblem;
import io.github.piiflow.code.SourceFile;
import io.github.piiflow.code.TypeDecl;
import io.github.piiflow.symbol.Span;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SourceTextTest {

    @Test
    void byteOrderMarkIsSkipped() {
        SourceFile file = Lowered.file("\uFEFFclass A { }");

        assertThat(file.problems()).isEmpty();
        assertThat(Span.column(file.types().get(0).span())).isEqualTo(7);
    }

    @Test
    void utf16SaysSoItself() {
        assertThat(Lowered.file("class Ä { }".getBytes(StandardCharsets.UTF_16)).types())
                .extracting(TypeDecl::simpleName)
                .containsExactly("Ä");
    }

    @Test
    void allKindsOfLineEndsCount() {
        for (String end : new String[] {"\n", "\r\n", "\r"}) {
            SourceFile file = Lowered.file(String.join(end, "package a;", "", "class A {", "  int b;", "}", ""));

            assertThat(file.lines()).as(end).isEqualTo(5);
            assertThat(Span.line(file.types().get(0).fields().get(0).span())).isEqualTo(4);
        }
    }

    @Test
    void unicodeEscapesMayStandInNames() {
        TypeDecl type =
                Lowered.type("class A {\n  String \\u0065mail, b = \"\\u0041\\\\u0041\", c = \"\\u005c\"\";\n}");

        assertThat(type.fields().get(0).name()).isEqualTo("email");
        assertThat(Lowered.dump(type, "<fields>")).contains("\"A\\u0041\"", "\"\"\"");
    }

    @Test
    void escapedBackslashBeginsNoUnicodeEscape() {
        TypeDecl type = Lowered.type("class A { String a = \"\\\\u0041\"; }");

        assertThat(Lowered.dump(type, "<fields>")).contains("\"\\u0041\"");
    }

    @Test
    void backslashUInACommentIsNoEscape() {
        assertThat(Lowered.file("// C:\\users\n// \\\nclass A { }").problems()).isEmpty();
    }

    @Test
    void bytesThatAreNoTextAreAProblemButTheRestIsRead() {
        byte[] source = "class A {\n  String b = \"\u00e4\";\n  int c;\n}\n".getBytes(StandardCharsets.ISO_8859_1);

        SourceFile file = Lowered.file(source);

        assertThat(file.types().get(0).fields()).hasSize(2);
        assertThat(file.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).hasToString("src/Sample.java:2");
            assertThat(problem.message()).contains("UTF-8", "project.build.sourceEncoding");
            assertThat(problem.recovered()).isTrue();
        });
    }

    @Test
    void replacementCharacterInATextIsNoProblem() {
        assertThat(Lowered.file("class A { char b = '\uFFFD'; }").problems())
                .extracting(ParseProblem::message)
                .isEmpty();
    }

    @Test
    void commentsThatSpeakToPiiflowAreCollected() {
        SourceFile file = Lowered.file("""
                class A { // piiflow:ignore log -- known
                  String s = "// piiflow:ignore";
                  /* other
                   * piiflow:source email */
                  int b; // nothing
                }
                // piiflow:end""");

        assertThat(file.comments())
                .containsExactly(
                        new LineComment(1, "piiflow:ignore log -- known"),
                        new LineComment(4, "piiflow:source email"),
                        new LineComment(7, "piiflow:end"));
    }
}
