package io.github.piiflow.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathTest {
    @TempDir
    Path folder;

    private Path compile(String name, String source) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".java"), source);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        int result = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-d", classes.toString(), file.toString());
        assertThat(result).isZero();
        return classes;
    }

    private Path jar(Path classes) throws IOException {
        Path jar = folder.resolve("lib.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar));
                var files = Files.walk(classes)) {
            for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(
                        new ZipEntry(classes.relativize(each).toString().replace('\\', '/')));
                out.write(Files.readAllBytes(each));
            }
        }
        return jar;
    }

    private static final String LIBRARY = """
            package lib;
            import java.util.*;
            @Deprecated public class Api<T extends Comparable<T>> {
                public static final char MARK = 'm';
                private String secret;
                @Deprecated public List<Map<String, T>> all(@Deprecated T[] keys, int... counts) { return null; }
                private void hidden() {}
                public class Inner { public T get() { return null; } public Inner(int i) {} }
                public static class Nested { public static int count() { return 1; } }
                public record Point(int x, String name) {}
                public enum Kind { A, B }
            }
            """;

    @Test
    void membersOfAJarAreReadWithTheirGenerics() throws IOException {
        try (ClassPath classPath = ClassPath.open(List.of(jar(compile("Api", LIBRARY))))) {
            TestWorld world = TestWorld.of(Binding.build(
                    TestWorld.files(
                            "m",
                            "import lib.*; class Use { void use(Api<String> api) { var all = api.all(null, 1, 2); var key = all.get(0).get(\"\"); char c = Api.MARK; Api.Nested.count(); var in = api.new Inner(1); var k = Api.Kind.A; } }"),
                    classPath,
                    ModuleGraph.EMPTY));
            TestWorld.Linked linked = world.link("Use.use");

            assertThat(linked.type("all")).isEqualTo("List<Map<String, String>>");
            assertThat(linked.type("key")).isEqualTo("String");
            assertThat(linked.target("count")).isEqualTo("lib.Api.Nested.count()");
            assertThat(linked.target("new")).isEqualTo("lib.Api.Inner.<init>(int)");
            assertThat(linked.type("k")).isEqualTo("Kind");
            assertThat(classPath.problems()).isEmpty();
        }
    }

    @Test
    void aClassFileTellsWhatADeclarationWould() throws IOException {
        try (ClassPath classPath = ClassPath.open(List.of(compile("Api", LIBRARY)))) {
            TestWorld world = TestWorld.of(Binding.build(List.of(), classPath, ModuleGraph.EMPTY));
            ClassInfo api = world.type("lib.Api");
            MethodInfo all = world.method("lib.Api.all");

            assertThat(api.origin()).isEqualTo(ClassInfo.Origin.CLASS_PATH);
            assertThat(api.annotations().get(0).name()).isEqualTo("java.lang.Deprecated");
            assertThat(api.typeParameters()).containsExactly("T");
            assertThat(api.fields()).extracting(FieldInfo::name).contains("MARK", "secret");
            assertThat(api.fields().get(0).constant()).isEqualTo('m');
            assertThat(world.methods("lib.Api")).doesNotContain("hidden()");
            assertThat(all.signature()).isEqualTo("lib.Api.all(java.lang.Comparable[],int[])");
            assertThat(all.isVarargs()).isTrue();
            assertThat(all.parameterAnnotations(0)).hasSize(1);
            assertThat(all.parameterAnnotations(1)).isEmpty();
            assertThat(world.type("lib.Api.Point").kind()).hasToString("RECORD");
            assertThat(world.type("lib.Api.Kind").kind()).hasToString("ENUM");
            assertThat(world.type("lib.Api.Inner").isStatic()).isFalse();
            assertThat(world.type("lib.Api.Inner").outer()).isSameAs(api);
        }
    }

    @Test
    void sourceIsStrongerThanTheClassPath() throws IOException {
        try (ClassPath classPath = ClassPath.open(List.of(compile("Api", LIBRARY)))) {
            TestWorld world = TestWorld.of(Binding.build(
                    TestWorld.files("m", "package lib; public class Api<T> { int mine; }"),
                    classPath,
                    ModuleGraph.EMPTY));

            assertThat(world.type("lib.Api").origin()).isEqualTo(ClassInfo.Origin.SOURCE);
        }
    }

    @Test
    void whatCannotBeReadIsAProblemAndNoFailure() throws IOException {
        Path classes = compile("Api", LIBRARY);
        Files.writeString(classes.resolve("lib/Broken.class"), "no class file");
        Path broken = Files.writeString(folder.resolve("broken.jar"), "no jar");
        try (ClassPath classPath = ClassPath.open(List.of(broken, folder.resolve("missing.jar"), classes))) {
            TestWorld world = TestWorld.of(Binding.build(List.of(), classPath, ModuleGraph.EMPTY));

            assertThat(world.type("lib.Broken").methods()).isEmpty();
            assertThat(world.type("lib.Api").methods()).isNotEmpty();
            assertThat(classPath.problems())
                    .extracting(problem -> Path.of(problem.name()).getFileName().toString())
                    .containsExactly("broken.jar", "missing.jar", "Broken");
        }
    }
}
