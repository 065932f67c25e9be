package io.github.piiflow.ast;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.code.Body;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.Node;
import io.github.piiflow.code.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeepSourceTest {

    @TempDir
    private Path folder;

    @Test
    void sumOfTenThousandTermsIsOneInstruction() throws IOException {
        Body body = body("return " + repeat(10_000, "a", " + ") + ";");

        assertThat(((Instr.Plus) body.block().nodes().get(0)).parts()).hasSize(10_000);
    }

    @Test
    void logicalChainOfTenThousandTermsIsNotNested() throws IOException {
        assertThat(body("return " + repeat(10_000, "a", " && ") + ";").block().nodes())
                .hasSize(10_000);
    }

    @Test
    void tenThousandCallsInAChain() throws IOException {
        assertThat(body("return a" + ".b()".repeat(10_000) + ";").instructions())
                .isEqualTo(10_000);
    }

    @Test
    void parenthesesTwoThousandDeep() throws IOException {
        Body body = body("return " + "(".repeat(2_000) + "a" + ")".repeat(2_000) + ";");

        assertThat(body.block().nodes()).hasSize(1);
    }

    @Test
    void callsTwoThousandDeep() throws IOException {
        Body body = body("return " + "x.f(".repeat(2_000) + "a" + ")".repeat(2_000) + ";");

        assertThat(body.instructions()).isEqualTo(4_000);
    }

    @Test
    void switchWithFiveThousandCases() throws IOException {
        String cases = IntStream.range(0, 5_000)
                .mapToObj(i -> "case " + i + ": return " + i + ";\n")
                .collect(joining());
        Body body = body("switch (a) {\n" + cases + "}");

        assertThat(((Node.Switch) body.block().nodes().get(0)).cases()).hasSize(5_000);
    }

    @Test
    void thousandsOfElseIfAreFlat() throws IOException {
        Body body = body(repeat(3_000, "if (a == 1) { f(); }", " else "));

        assertThat(body.block().nodes())
                .singleElement()
                .satisfies(
                        node -> assertThat(((Node.Labeled) node).body().nodes()).hasSize(9_000));
    }

    @Test
    void thousandsOfConditionalsAreFlat() throws IOException {
        assertThat(body("return " + "a == 1 ? 2 : ".repeat(3_000) + "0;")
                        .block()
                        .nodes())
                .hasSize(2);
    }

    private static String repeat(int times, String part, String between) {
        return IntStream.range(0, times).mapToObj(i -> part).collect(joining(between));
    }

    /** Only the threads of the parser have room for such depths. */
    private Body body(String statements) throws IOException {
        Path path = Files.writeString(folder.resolve("A.java"), "class A { int m(int a) { " + statements + " } }");
        SourceFile file = Parser.readAll(List.of(new SourceInput(path, "A.java", "module")), StandardCharsets.UTF_8, 1)
                .get(0);
        assertThat(file.problems()).isEmpty();
        return Objects.requireNonNull(file.types().get(0).methods().get(0).body());
    }
}
