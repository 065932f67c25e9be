package io.github.piiflow.benchmark;

import io.github.piiflow.finding.Finding;
import io.github.piiflow.report.Result;
import io.github.piiflow.scan.Format;
import io.github.piiflow.scan.Reports;
import io.github.piiflow.scan.Scan;
import io.github.piiflow.scan.ScanConfig;
import io.github.piiflow.scan.ScanException;
import io.github.piiflow.scan.SourceModule;
import io.github.piiflow.symbol.Place;
import io.github.piiflow.symbol.Span;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs the engine on an unpacked suite with a rule file of its own and prints what it found per category: unpacked folder, rule file,
 * manifest, output folder, class path.
 */
public final class SuiteRun {
    private SuiteRun() {}

    public static void main(String[] args) throws IOException, ScanException {
        Path root = Path.of(args[0]);
        List<Path> classPath = args.length < 5 || args[4].isEmpty()
                ? List.of()
                : Stream.of(args[4].split(File.pathSeparator, -1)).map(Path::of).toList();
        SourceModule module = new SourceModule(
                "suite",
                List.of(root),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                classPath,
                List.of(),
                StandardCharsets.UTF_8,
                true);
        ScanConfig config = ScanConfig.builder(root)
                .modules(List.of(module))
                .userFile(Path.of(args[1]))
                .build();
        Result result = Scan.run(config);
        Reports.write(result, EnumSet.of(Format.SARIF, Format.JSON), Path.of(args[3]));
        List<Finding> findings = result.findings();
        Manifest.read(Path.of(args[2]))
                .print(row -> findings.stream()
                        .map(finding -> finding.sink().place())
                        .anyMatch(place -> touches(place, row)));
    }

    private static boolean touches(Place place, Manifest.Row row) {
        return row.isIn(place.file()) && place.line() <= row.last() && Span.endLine(place.span()) >= row.first();
    }
}
