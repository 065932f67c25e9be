package io.github.piiflow.ast;

import io.github.piiflow.code.FieldDecl;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.SourceFile;
import io.github.piiflow.code.TypeDecl;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/** Sources written in a test, lowered. */
final class Lowered {
    private static final String PATH = "src/Sample.java";

    private Lowered() {}

    static SourceFile file(String source) {
        return file(source.getBytes(StandardCharsets.UTF_8));
    }

    static SourceFile file(byte[] source) {
        SourceInput input = new SourceInput(Path.of(PATH), PATH, "module");
        return new FileReader(StandardCharsets.UTF_8).read(input, SourceText.of(source, StandardCharsets.UTF_8));
    }

    /** The first type of a source that has no problems. */
    static TypeDecl type(String source) {
        SourceFile file = file(source);
        if (!file.problems().isEmpty()) {
            throw new AssertionError(file.problems());
        }
        return file.types().get(0);
    }

    /** The first type among the members of a class. */
    static TypeDecl member(String members) {
        return type("class Sample { " + members + " }").types().get(0);
    }

    static TypeDecl nested(TypeDecl type, String qualifiedName) {
        return type.types().stream()
                .filter(each -> each.qualifiedName().equals(qualifiedName))
                .findFirst()
                .orElseThrow();
    }

    static MethodDecl method(TypeDecl type, String name) {
        return type.methods().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static FieldDecl field(TypeDecl type, String name) {
        return type.fields().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static String dump(MethodDecl method) {
        return Dump.of(Objects.requireNonNull(method.body()));
    }

    static String dump(TypeDecl type, String method) {
        return dump(method(type, method));
    }

    /** The body of the first method among the members of a class. */
    static String method(String members) {
        return dump(type("class Sample { " + members + " }").methods().get(0));
    }

    /** Statements in a method with some parameters. */
    static String statements(String statements) {
        return method("Object m(String a, String b, int n, int[] list, Object o) { " + statements + " }");
    }
}
