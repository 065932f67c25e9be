package io.github.piiflow.corpora;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.util.diff.DiffUtils;

/**
 * Committed lines that others must equal.
 *
 * @param file where they are
 */
record Expectation(Path file) {
    /** Property that takes what is there for what is expected. */
    static final String ACCEPT = "piiflow.accept";

    private static final String COMMAND =
            "mvn -B verify -Dquick -DskipITs=false -DskipTests -pl plugin -am -Dit.test=CorporaIT -D" + ACCEPT;

    /**
     * Fails if the lines are not those of the file, and says how they differ.
     *
     * @param accept writes them into the file instead
     */
    void check(List<String> lines, boolean accept) throws IOException {
        List<String> expected = Files.readAllLines(file);
        if (expected.equals(lines)) {
            return;
        }
        if (!accept) {
            throw new AssertionError("Other findings than expected:\n" + String.join("\n", difference(expected, lines))
                    + "\nIf that is right, accept it for all corpora and commit it:\n" + COMMAND);
        }
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    private List<String> difference(List<String> expected, List<String> lines) {
        String name = file.toString().replace('\\', '/');
        return DiffUtils.generateUnifiedDiff("a/" + name, "b/" + name, expected, DiffUtils.diff(expected, lines), 0);
    }
}
