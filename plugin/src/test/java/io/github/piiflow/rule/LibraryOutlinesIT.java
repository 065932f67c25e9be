package io.github.piiflow.rule;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The outlines of libraries in the built-in pack are what their real jars say. */
class LibraryOutlinesIT {
    private static final Path RULES = Path.of("..", "rules");
    private static final Path COMMITTED =
            RULES.resolve(Path.of("src", "main", "resources", "META-INF", "piiflow", "builtin", "outlines.txt"));

    @Test
    void theJarsSayTheSame() throws Exception {
        Rules rules = RuleLoader.load(LibraryOutlinesIT.class.getClassLoader(), List.of())
                .rules();
        Set<String> names = rules.allRows().stream()
                .map(Row::on)
                .filter(name -> name.indexOf('*') < 0 && name.indexOf('@') < 0)
                .collect(Collectors.toSet());
        try (LibraryClasses classes =
                Libraries.fetch(RULES.resolve("libraries.txt")).current()) {
            String text = new LibraryOutlines(classes, names).text();
            Path made = Path.of("target", "outlines.txt");
            Files.writeString(made, text, ISO_8859_1);

            assertThat(Files.readString(COMMITTED, ISO_8859_1).equals(text))
                    .as("%s says the same as %s, which belongs in its place", COMMITTED, made.toAbsolutePath())
                    .isTrue();
        }
    }
}
