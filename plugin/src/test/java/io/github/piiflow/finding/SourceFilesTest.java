package io.github.piiflow.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {
    @TempDir
    Path root;

    @Test
    void readsInTheGivenEncoding() throws IOException {
        write("A.java", "// Größe\r\nclass A {}\n", StandardCharsets.ISO_8859_1);

        assertThat(new SourceFiles(root, path -> StandardCharsets.ISO_8859_1).lines("A.java"))
                .containsExactly("// Größe", "class A {}");
    }

    @Test
    void aByteOrderMarkSaysMore() throws IOException {
        write("A.java", "\ufeff// ö", StandardCharsets.UTF_8);
        write("B.java", "\ufeff// ö", StandardCharsets.UTF_16BE);
        SourceFiles files = new SourceFiles(root, path -> StandardCharsets.ISO_8859_1);

        assertThat(files.lines("A.java")).containsExactly("// ö");
        assertThat(files.lines("B.java")).containsExactly("// ö");
    }

    @Test
    void whatCannotBeReadHasNoLines() throws IOException {
        Files.createDirectory(root.resolve("in"));
        write("secret", "x", StandardCharsets.UTF_8);
        SourceFiles files = new SourceFiles(root.resolve("in"), path -> StandardCharsets.UTF_8);

        assertThat(files.lines("missing/A.java")).isEmpty();
        assertThat(files.lines("")).isEmpty();
        assertThat(files.lines("../secret")).isEmpty();
        assertThat(files.lines("\0")).isEmpty();
    }

    private void write(String name, String text, Charset encoding) throws IOException {
        Files.write(root.resolve(name), text.getBytes(encoding));
    }
}
