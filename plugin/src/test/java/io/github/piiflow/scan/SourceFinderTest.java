package io.github.piiflow.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.dataflow.BlindSpot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFinderTest {

    @TempDir
    Path folder;

    @Test
    void everyFileIsFoundOnceForTheInnermostRoot() throws IOException {
        write("a/A.java");
        write("a/inner/B.java");
        write("a/notes.txt");

        ScanConfig config = config(module("outer", "a"), module("inner", "a/inner"));

        assertThat(new SourceFinder(config, List.of(), List.of()).find())
                .extracting(found -> found.path() + " " + found.module().name())
                .containsExactly("a/A.java outer", "a/inner/B.java inner");
    }

    @Test
    void patternsChoose() throws IOException {
        write("a/A.java");
        write("a/B.java");
        write("a/gen/C.java");

        SourceFinder finder =
                new SourceFinder(config(module("a", "a")), List.of("a/**"), List.of("**/gen/**", "**/B*"));

        assertThat(finder.find()).extracting(SourceFinder.Found::path).containsExactly("a/A.java");
    }

    @Test
    void missingRootsAreFine() throws IOException {
        assertThat(new SourceFinder(config(module("a", "nowhere")), List.of(), List.of()).find())
                .isEmpty();
    }

    @Test
    void sourceInOtherLanguagesIsSaid() throws IOException {
        write("a/src/main/java/A.java");
        write("a/src/main/java/Beside.kt");
        write("a/src/main/kotlin/b/B.kt");
        write("a/src/main/kotlin/b/notes.txt");
        write("a/src/main/scala/C.scala");
        write("a/src/test/kotlin/T.kt");
        write("a/src/main/kotlin/gen/G.kt");
        SourceModule module = module("a", "a/src/main/java");

        SourceFinder finder = new SourceFinder(config(module), List.of(), List.of("**/gen/**"));

        assertThat(finder.find()).extracting(SourceFinder.Found::path).containsExactly("a/src/main/java/A.java");
        assertThat(finder.otherSources().blindSpots())
                .extracting(BlindSpot::what)
                .containsExactly(
                        "2 files of Kotlin in a were not read: only Java is.",
                        "1 file of Scala in a was not read: only Java is.");
    }

    private ScanConfig config(SourceModule... modules) {
        return ScanConfig.builder(folder).modules(List.of(modules)).build();
    }

    private SourceModule module(String name, String root) {
        return SourceModule.of(name, folder.resolve(root));
    }

    private void write(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
    }
}
