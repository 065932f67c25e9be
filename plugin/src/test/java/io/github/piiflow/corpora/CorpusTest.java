package io.github.piiflow.corpora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.piiflow.testing.Shop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {
    @TempDir
    Path folder;

    @Test
    void theFirstLineOfItsFileNamesIt() throws IOException {
        Files.writeString(folder.resolve("shop.txt"), "# com.acme:shop:1.2\n");
        Files.writeString(folder.resolve("desk.txt"), "# com.acme:desk:3\nwhatever\n");

        assertThat(Corpus.in(folder)).map(Corpus::toString).containsExactly("com.acme:desk:3", "com.acme:shop:1.2");
    }

    @Test
    void aFileWithoutNameIsAMistake() throws IOException {
        Files.writeString(folder.resolve("shop.txt"), "files: 340\n");

        assertThatThrownBy(() -> Corpus.in(folder)).hasMessageContaining("shop.txt must begin with");
    }

    @Test
    void whatItWritesNamesItAgain() throws IOException {
        Path file = folder.resolve("shop.txt");
        Files.writeString(file, "# com.acme:shop:1.2\n");
        Corpus corpus = Corpus.in(folder).get(0);

        new Expectation(file).check(corpus.lines(Shop.result()), true);

        assertThat(Corpus.in(folder)).containsExactly(corpus);
        assertThat(Files.readAllLines(file)).isEqualTo(corpus.lines(Shop.result()));
    }

    @Test
    void whatIsNotThereIsNoEmptyScan() {
        Corpus corpus = new Corpus("com.acme", "shop", "1.2", folder.resolve("shop.txt"));

        assertThatThrownBy(() -> corpus.scan(folder)).hasMessageContaining("com.acme:shop:1.2 is not in");
    }

    @Test
    void itIsScannedWithoutLibraries() throws Exception {
        Path sources = Files.createDirectories(folder.resolve("sources/shop-1.2"));
        Files.writeString(sources.resolve("Desk.java"), """
                class Desk {
                    void open(String email) {
                        System.out.println(email);
                    }
                }
                """);
        Corpus corpus = new Corpus("com.acme", "shop", "1.2", folder.resolve("shop.txt"));

        List<String> lines = corpus.lines(corpus.scan(folder));

        assertThat(lines).startsWith("# com.acme:shop:1.2").contains("files: 1", "findings: 1");
        assertThat(lines.get(lines.size() - 1))
                .startsWith("Desk.java:3 stdout: email Desk#open(String)@email -> java.io.PrintStream.println (");
    }
}
