package io.github.piiflow.rule;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.rule.RowProof.Gap;
import io.github.piiflow.symbol.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the built-in pack says about libraries is so in their real jars. Rows about what no listed version has are listed with
 * their reason.
 */
class LibraryRowsIT {
    private static final Path RULES = Path.of("..", "rules");
    private static final Pattern JDK = Pattern.compile("JDK (\\d+)\\b.*");
    private static final String MOVED = "moved";
    private static final Place NOWHERE = new Place("", 0);

    private static Libraries libraries;
    private static Rules rules;
    private static Map<String, String> reasons;

    @BeforeAll
    static void load() throws Exception {
        libraries = Libraries.fetch(RULES.resolve("libraries.txt"));
        rules = RuleLoader.load(LibraryRowsIT.class.getClassLoader(), List.of()).rules();
        reasons = reasons(RULES.resolve("unproved.txt"));
    }

    @Test
    void everyRowIsProvedOrListed() throws IOException {
        try (LibraryClasses classes = libraries.current()) {
            List<Gap> gaps = gaps(classes);
            Set<String> found = subjects(gaps);

            assertThat(gaps)
                    .as("rows about what the libraries do not have, and that rules/unproved.txt does not list")
                    .filteredOn(gap -> !reasons.containsKey(gap.subject()))
                    .isEmpty();
            assertThat(reasons)
                    .as("lines of rules/unproved.txt about what the libraries have, or no row speaks of")
                    .allSatisfy((subject, reason) -> assertThat(isOfLaterJdk(reason) || found.contains(subject))
                            .as(subject)
                            .isTrue());
        }
    }

    @Test
    void whatHasMovedIsInTheOtherVersions() throws IOException {
        try (LibraryClasses classes = libraries.ofAllVersions()) {
            assertThat(gaps(classes))
                    .filteredOn(gap -> reasons.getOrDefault(gap.subject(), "").startsWith(MOVED))
                    .isEmpty();
        }
    }

    private static Set<String> subjects(List<Gap> gaps) {
        return gaps.stream().map(Gap::subject).collect(toCollection(TreeSet::new));
    }

    /** On an older JDK than the reason names the row cannot be proved, on a later one it is. */
    private static boolean isOfLaterJdk(String reason) {
        Matcher jdk = JDK.matcher(reason);
        return jdk.matches() && Runtime.version().feature() >= Integer.parseInt(jdk.group(1));
    }

    private static List<Gap> gaps(LibraryClasses classes) {
        RowProof proof = new RowProof(classes);
        // Rows that are made from the catalogue of recipients stand nowhere.
        List<Gap> gaps = new ArrayList<>(proof.gaps(rules.allRows().stream()
                .filter(row -> !row.place().file().isEmpty())
                .toList()));
        rules.annotations().forEach(rule -> {
            List<String> attributes = new ArrayList<>(rule.aliases());
            attributes.addAll(rule.when().keySet());
            annotation(proof, rule.annotation(), attributes, gaps);
        });
        for (ReturnRule rule : rules.returns()) {
            for (List<String> names : List.of(rule.annotations(), rule.with(), rule.without())) {
                names.forEach(name -> annotation(proof, name, List.of(), gaps));
            }
        }
        rules.mappings().values().stream()
                .flatMap(mapping -> mapping.marks().values().stream())
                .flatMap(List::stream)
                .forEach(mark -> {
                    List<String> attributes = new ArrayList<>(mark.attributes());
                    attributes.addAll(mark.when().keySet());
                    attributes.addAll(mark.unless().keySet());
                    annotation(proof, mark.annotation(), attributes, gaps);
                });
        rules.switches().stream()
                .filter(each -> each.kind() == Switch.Kind.CONSTANT)
                .flatMap(each -> each.names().stream())
                .forEach(name -> add(proof.constant(name), name, gaps));
        return gaps;
    }

    private static void annotation(RowProof proof, String name, Collection<String> attributes, List<Gap> gaps) {
        add(proof.annotation(name, attributes), name, gaps);
    }

    private static void add(Optional<String> reason, String subject, List<Gap> gaps) {
        reason.map(each -> new Gap(subject, each, NOWHERE)).ifPresent(gaps::add);
    }

    private static Map<String, String> reasons(Path file) throws IOException {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split(" \\| ", 2);
                reasons.put(parts[0], parts[1]);
            }
        }
        return reasons;
    }
}
