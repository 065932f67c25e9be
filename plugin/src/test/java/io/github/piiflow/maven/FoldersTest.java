package io.github.piiflow.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {

    @TempDir
    Path root;

    @Test
    void relativePathsStartAtTheRoot() throws Exception {
        Files.createDirectories(root.resolve("src"));

        Folders folders =
                Folders.of(root, List.of("src", "."), List.of("a.jar" + File.pathSeparator + "b.jar", "c.jar"));

        assertThat(folders.sources()).containsExactly(root.resolve("src"), root);
        assertThat(folders.libraries())
                .containsExactly(root.resolve("a.jar"), root.resolve("b.jar"), root.resolve("c.jar"));
    }

    @Test
    void aStarStandsForTheJarsOfAFolder() throws IOException, MojoExecutionException {
        Path jar = Files.createFile(Files.createDirectories(root.resolve("lib")).resolve("x.jar"));

        assertThat(Folders.of(root, List.of("."), List.of("lib/*")).libraries()).containsExactly(jar);
    }

    @Test
    void aMissingFolderIsTold() {
        assertThatThrownBy(() -> Folders.of(root, List.of("gone"), List.of()))
                .hasMessageContainingAll("There is no folder " + root.resolve("gone"), "-Dpiiflow.sources");
    }
}
