package io.github.piiflow.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.testing.LeakFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every rule has its texts, its fixtures and a page that is made of them. After a change of the texts {@code mvn -q -Dquick
 * -pl plugin -am test -Dtest=RulePagesTest -Dpages=write} writes the pages anew.
 */
class RulePagesTest {
    private static final Path RULES = Path.of("..", "rules");
    private static final Path PAGES = RULES.resolve("docs");
    private static final Path FIXTURES = RULES.resolve("fixtures");

    private static Rules rules;

    @BeforeAll
    static void load() throws RuleException {
        rules = RuleLoader.load(RulePagesTest.class.getClassLoader(), List.of()).rules();
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleIsExplained(SinkKind kind) {
        RuleText text = rules.text(kind);

        assertThat(text.title()).isNotBlank();
        assertThat(text.why()).isNotBlank();
        assertThat(text.fix()).isNotBlank();
        assertThat(text.example()).contains("// before", "// after");
        assertThat(text.cwe()).isNotEmpty();
        for (String law : List.of("GDPR", "CCPA", "HIPAA", "PCI DSS")) {
            assertThat(text.legal()).as(law).anyMatch(anchor -> anchor.startsWith(law));
        }
    }

    @Test
    void everyPageIsUpToDate() throws IOException {
        RulePage page = new RulePage(rules, FIXTURES);
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("index.md", page.index());
        for (SinkKind kind : SinkKind.values()) {
            pages.put(kind.id() + ".md", page.of(kind));
        }
        if ("write".equals(System.getProperty("pages"))) {
            for (Map.Entry<String, String> each : pages.entrySet()) {
                Files.writeString(PAGES.resolve(each.getKey()), each.getValue());
            }
        }

        assertThat(RulePage.files(PAGES))
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(pages.keySet());
        for (Map.Entry<String, String> each : pages.entrySet()) {
            assertThat(PAGES.resolve(each.getKey())).hasContent(each.getValue());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyLeakOfARuleIsFound(SinkKind kind) throws IOException {
        List<String> files = fixture(kind, "leak");

        assertThat(files).anyMatch(text -> text.contains("-> " + kind.id()));
        LeakFolder.check(files.toArray(String[]::new));
    }

    @ParameterizedTest
    @EnumSource
    void noNearMissOfARuleIsFound(SinkKind kind) throws IOException {
        List<String> files = fixture(kind, "near-miss");

        assertThat(files).noneMatch(text -> text.contains("leak:"));
        LeakFolder.check(files.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"leak", "near-miss"})
    void everyFixtureIsOfARule(String which) throws IOException {
        List<String> kinds = RulePage.files(FIXTURES).stream()
                .filter(folder -> Files.isDirectory(folder.resolve(which)))
                .map(folder -> folder.getFileName().toString())
                .toList();

        assertThat(kinds)
                .containsExactlyInAnyOrderElementsOf(
                        List.of(SinkKind.values()).stream().map(SinkKind::id).toList());
    }

    private static List<String> fixture(SinkKind kind, String which) throws IOException {
        List<String> files = new ArrayList<>();
        for (Path file : RulePage.files(FIXTURES.resolve(kind.id()).resolve(which))) {
            files.add(file.getFileName().toString());
            files.add(Files.readString(file));
        }
        return files;
    }
}
