package io.github.piiflow.fork;

import io.github.piiflow.report.Result;
import io.github.piiflow.scan.Reports;
import io.github.piiflow.scan.Scan;
import io.github.piiflow.scan.ScanConfig;
import io.github.piiflow.scan.ScanException;
import io.github.piiflow.scan.SourceModule;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A scan with its reports.
 *
 * @param config what to scan
 * @param directory where the reports go
 * @param colours whether lines for a console may have colours
 */
public record Task(ScanConfig config, Path directory, boolean colours) implements Serializable {
    /**
     * What came of it.
     *
     * @param console what to show to people, without line ends
     * @param report the first report, or their folder if there is none
     * @param breach why the gate fails; null if it does not
     */
    public record Outcome(
            List<String> console, String report, @Nullable String breach) implements Serializable {
        /** Copies the list. */
        public Outcome {
            console = List.copyOf(console);
        }
    }

    /**
     * Scans in this process and writes the reports.
     *
     * @param said takes what people read meanwhile, line by line
     * @throws ScanException if the scan cannot be done as asked
     * @throws IOException if a report cannot be written
     */
    public Outcome run(Consumer<String> said) throws ScanException, IOException {
        Scan scan = Scan.prepare(config);
        said.accept("Scanning " + modules() + " for personal data.");
        Result result = scan.run();
        List<Path> written = Reports.write(result, scan.formats(), directory);
        Path report = written.isEmpty() ? directory : written.get(0);
        String breach = result.gate().passed() ? null : Reports.breach(result);
        return new Outcome(Reports.console(result, colours), report.toString(), breach);
    }

    private String modules() {
        long count = config.modules().stream().filter(SourceModule::reported).count();
        return count + (count == 1 ? " module" : " modules");
    }
}
