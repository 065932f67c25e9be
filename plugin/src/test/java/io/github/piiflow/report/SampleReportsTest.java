package io.github.piiflow.report;

import io.github.piiflow.report.console.ConsoleReport;
import io.github.piiflow.report.html.HtmlReport;
import io.github.piiflow.report.json.JsonReport;
import io.github.piiflow.report.markdown.MarkdownReport;
import io.github.piiflow.report.sarif.SarifReport;
import io.github.piiflow.testing.Shop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Leaves every report of a few results in {@code target/sample-reports}, for {@code .ci/check-sarif} and for the eye. */
class SampleReportsTest {
    @Test
    void write() throws IOException {
        write("shop", Shop.result());
        write("empty", Shop.empty());
    }

    private static void write(String name, Result result) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "sample-reports", name));
        for (Report report : List.of(
                new SarifReport(),
                new JsonReport(),
                new HtmlReport(),
                new MarkdownReport(),
                new ConsoleReport(false))) {
            Files.writeString(folder.resolve(report.fileName()), Shop.write(report, result));
        }
    }
}
