package io.github.piiflow.benchmark;

import io.github.piiflow.report.Result;
import io.github.piiflow.scan.Format;
import io.github.piiflow.scan.Reports;
import io.github.piiflow.scan.Scan;
import io.github.piiflow.scan.ScanConfig;
import io.github.piiflow.scan.ScanException;
import io.github.piiflow.scan.SourceModule;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** The whole analysis with all reports: source folder, output folder, class path. */
public final class WholeRun {
    private WholeRun() {}

    public static void main(String[] args) throws IOException, ScanException {
        Path root = Path.of(args[0]);
        List<Path> classPath = args.length < 3
                ? List.of()
                : Stream.of(args[2].split(File.pathSeparator, -1)).map(Path::of).toList();
        SourceModule module = new SourceModule(
                "corpus",
                List.of(root),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                classPath,
                List.of(),
                StandardCharsets.UTF_8,
                true);
        Result result =
                Scan.run(ScanConfig.builder(root).modules(List.of(module)).build());
        Reports.write(result, EnumSet.allOf(Format.class), Path.of(args[1]));
        System.out.println(result.findings().size() + " findings in " + result.lines()
                + " lines; live heap after a collection " + liveMegabytes() + " MB");
    }

    /** Heap in use after the last collection of each pool, at its highest. */
    private static long liveMegabytes() {
        long bytes = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            MemoryUsage usage = pool.getCollectionUsage();
            bytes += usage == null ? 0 : usage.getUsed();
        }
        return bytes >> 20;
    }
}
