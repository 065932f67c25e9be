package io.github.piiflow.ast;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.code.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParserTest {

    @TempDir
    private Path folder;

    @Test
    void resultHasTheOrderOfTheInputs() throws IOException {
        List<SourceInput> inputs = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            Path file =
                    Files.writeString(folder.resolve("A" + i + ".java"), "class A" + i + " { }\n".repeat(i % 7 + 1));
            inputs.add(new SourceInput(file, "p/A" + i + ".java", "module"));
        }

        List<SourceFile> files = Parser.readAll(inputs, StandardCharsets.UTF_8, 4);

        assertThat(files)
                .extracting(SourceFile::path)
                .isEqualTo(inputs.stream().map(SourceInput::path).toList());
        assertThat(files.get(49).types().get(0).simpleName()).isEqualTo("A49");
        assertThat(files.get(0).module()).isEqualTo("module");
    }

    @Test
    void missingFileIsAProblemOfThatFile() throws IOException {
        Path good = Files.writeString(folder.resolve("A.java"), "class A { }");
        SourceInput missing = new SourceInput(folder.resolve("B.java"), "B.java", "m");

        List<SourceFile> files =
                Parser.readAll(List.of(missing, new SourceInput(good, "A.java", "m")), StandardCharsets.UTF_8, 2);

        assertThat(files.get(0).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).startsWith("not analysed: the file cannot be read");
            assertThat(problem.recovered()).isFalse();
        });
        assertThat(files.get(1).problems()).isEmpty();
    }

    @Test
    void nothingToRead() {
        assertThat(Parser.readAll(List.of(), StandardCharsets.UTF_8, 3)).isEmpty();
    }

    @Test
    void nestingThatIsTooDeepIsAProblemOfThatFile() throws InterruptedException {
        String deep = "class A { int m() { return " + "(".repeat(50_000) + "1" + ")".repeat(50_000) + "; } }";
        List<SourceFile> files = new ArrayList<>();
        Thread small = new Thread(null, () -> files.add(Lowered.file(deep)), "small", 256 * 1024);
        small.start();
        small.join();

        assertThat(files.get(0).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("nested too deeply"));
    }
}
