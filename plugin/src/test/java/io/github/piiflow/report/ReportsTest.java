package io.github.piiflow.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.report.console.ConsoleReport;
import io.github.piiflow.report.html.HtmlReport;
import io.github.piiflow.report.json.JsonReport;
import io.github.piiflow.report.markdown.MarkdownReport;
import io.github.piiflow.report.sarif.SarifReport;
import io.github.piiflow.rule.Severity;
import io.github.piiflow.testing.Hostile;
import io.github.piiflow.testing.Shop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every format. Leaves the files in {@code target/sample-reports}, for {@code .ci/check-sarif} and for the eye. */
class ReportsTest {
    static List<Report> reports() {
        return List.of(
                new SarifReport(), new JsonReport(), new HtmlReport(), new MarkdownReport(), new ConsoleReport(false));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void sameBytesForTheSameResult(Report report) {
        List<io.github.piiflow.dataflow.TaintFlow> flows = Shop.flows();
        Collections.reverse(flows);

        String text = Shop.write(report, Shop.result());

        assertThat(Shop.write(report, Shop.result(flows, Severity.HIGH))).isEqualTo(text);
        assertThat(text)
                .endsWith("\n")
                .doesNotContain("\r")
                .doesNotContain(Path.of("").toAbsolutePath().toString());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void masksLiteralsThatLookReal(Report report) {
        assertThat(Shop.write(report, Shop.result())).doesNotContain("jane.doe");
        assertThat(Shop.write(report, Hostile.result()))
                .doesNotContain("jane.doe")
                .doesNotContain("4111");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void noTerminalCodesFromTheSource(Report report) {
        assertThat(Shop.write(report, Hostile.result()))
                .doesNotContain("\u001b")
                .doesNotContain("\u202e");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void writesSamples(Report report) throws IOException {
        for (String name : List.of("shop", "empty", "hostile")) {
            Path folder = Files.createDirectories(Path.of("target", "sample-reports", name));
            Path file = folder.resolve(report.fileName());
            Files.writeString(file, Shop.write(report, sample(name)));
            assertThat(file).isNotEmptyFile();
        }
    }

    private static Result sample(String name) {
        return switch (name) {
            case "shop" -> Shop.result();
            case "hostile" -> Hostile.result();
            default -> Shop.empty();
        };
    }
}
