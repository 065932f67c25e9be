package io.github.piiflow.rule;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnJre;
import org.junit.jupiter.api.condition.JRE;

/** What the built-in pack says of newer JDKs is what the newest has. Otherwise it is left in {@code target/jdk.txt}. */
class JdkOutlinesTest {
    private static final Path COMMITTED =
            Path.of("..", "rules", "src", "main", "resources", "META-INF", "piiflow", "builtin", "jdk.txt");

    @Test
    @EnabledOnJre(JRE.JAVA_25)
    void everyLineIsTrue() throws Exception {
        String text = JdkOutlines.since(17);
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "jdk.txt"), text, ISO_8859_1);

        assertThat(Files.readString(COMMITTED, ISO_8859_1)).isEqualTo(text);
    }
}
