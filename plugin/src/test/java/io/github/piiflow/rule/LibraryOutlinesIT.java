package io.github.piiflow.rule;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the outlines of the built-in pack say is so in the real jars. What they would be if written anew is left in
 * {@code target/outlines.txt}, to be copied when rows are about further libraries.
 */
class LibraryOutlinesIT {
    private static final Path RULES = Path.of("..", "rules");
    private static final Path COMMITTED =
            RULES.resolve(Path.of("src", "main", "resources", "META-INF", "piiflow", "builtin", "outlines.txt"));

    @Test
    void everyLineIsTrue() throws Exception {
        Rules rules = RuleLoader.load(LibraryOutlinesIT.class.getClassLoader(), List.of())
                .rules();
        Set<String> constants = constants(rules).collect(Collectors.toSet());
        Set<String> names = Stream.of(
                        types(rules), constants.stream().map(LibraryOutlinesIT::withoutLast), switches(rules))
                .flatMap(each -> each)
                .collect(Collectors.toSet());
        try (LibraryClasses classes =
                Libraries.fetch(RULES.resolve("libraries.txt")).current()) {
            LibraryOutlines outlines = new LibraryOutlines(classes, names, constants);
            Files.writeString(Path.of("target", "outlines.txt"), outlines.text(), ISO_8859_1);

            assertThat(outlines.untrue(Files.readAllLines(COMMITTED, ISO_8859_1)))
                    .isEmpty();
        }
    }

    private static Stream<String> types(Rules rules) {
        return rules.allRows().stream().map(Row::on).filter(name -> name.indexOf('@') < 0);
    }

    /** Of the constants that rows ask for. */
    private static Stream<String> constants(Rules rules) {
        return rules.allRows().stream()
                .flatMap(row -> row.when().stream())
                .filter(Condition.OneOf.class::isInstance)
                .flatMap(condition -> ((Condition.OneOf) condition).constants().stream())
                .filter(Condition.StaticField.class::isInstance)
                .map(constant -> ((Condition.StaticField) constant).name());
    }

    /** Of the calls and constants that are switches. */
    private static Stream<String> switches(Rules rules) {
        return rules.switches().stream()
                .filter(each -> each.kind() == Switch.Kind.CALL || each.kind() == Switch.Kind.CONSTANT)
                .flatMap(each -> each.names().stream())
                .map(LibraryOutlinesIT::withoutLast);
    }

    private static String withoutLast(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }
}
