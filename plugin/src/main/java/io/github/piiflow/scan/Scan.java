package io.github.piiflow.scan;

import io.github.piiflow.dataflow.BlindSpot;
import io.github.piiflow.finding.Finding;
import io.github.piiflow.report.Result;
import io.github.piiflow.rule.Confidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** One scan: from source folders to findings. Reads files only; runs nothing of what it scans. */
public final class Scan {
    private static final FailOn DEFAULT_FAIL_ON = FailOn.HIGH;
    private static final Confidence DEFAULT_CONFIDENCE = Confidence.MEDIUM;
    private static final Set<Format> DEFAULT_FORMATS = EnumSet.allOf(Format.class);

    private final ScanConfig config;

    private Scan(ScanConfig config) {
        this.config = config;
    }

    /**
     * Reads rule packs and {@code piiflow.yml}.
     *
     * @throws ScanException if they cannot be used
     */
    public static Scan prepare(ScanConfig config) throws ScanException {
        if (config.userFile().isPresent()
                && !Files.isRegularFile(config.userFile().get())) {
            throw new ScanException("there is no file " + config.userFile().get());
        }
        return new Scan(config);
    }

    /**
     * Prepares and runs.
     *
     * @throws ScanException if the scan cannot be done as asked
     */
    public static Result run(ScanConfig config) throws ScanException {
        return prepare(config).run();
    }

    /** The outputs wanted, by the configuration or else by {@code piiflow.yml}. */
    public Set<Format> formats() {
        return config.formats().orElse(DEFAULT_FORMATS);
    }

    /**
     * Scans.
     *
     * @throws ScanException if a source folder cannot be read
     */
    public Result run() throws ScanException {
        SourceFinder finder = new SourceFinder(config, config.includes(), config.excludes());
        Collection<SourceFinder.Found> files = find(finder);
        List<BlindSpot> blindSpots = new ArrayList<>(missingLibraries());
        finder.unreadable()
                .forEach(path -> blindSpots.add(
                        new BlindSpot(BlindSpot.Kind.UNPARSED, "The folder " + path + " cannot be read.", null)));
        List<Finding> findings = List.of();
        return new Result(
                config.version(),
                findings,
                0,
                blindSpots,
                files.size(),
                lines(files),
                config.modules().stream()
                        .filter(SourceModule::reported)
                        .map(SourceModule::name)
                        .toList(),
                List.of(),
                gate(findings));
    }

    private static Collection<SourceFinder.Found> find(SourceFinder finder) throws ScanException {
        try {
            return finder.find();
        } catch (IOException e) {
            throw new ScanException("cannot look for source files: " + e, e);
        }
    }

    private Result.Gate gate(List<Finding> findings) {
        FailOn failOn = config.failOn().orElse(DEFAULT_FAIL_ON);
        Confidence minConfidence = config.minConfidence().orElse(DEFAULT_CONFIDENCE);
        return new Result.Gate(failOn.severity(), minConfidence, findings.size());
    }

    /** One blind spot for each library, whichever modules miss it. */
    private List<BlindSpot> missingLibraries() {
        SortedMap<String, SortedSet<String>> modules = new TreeMap<>();
        for (SourceModule module : config.modules()) {
            for (String library : module.missingLibraries()) {
                modules.computeIfAbsent(library, name -> new TreeSet<>()).add(module.name());
            }
        }
        return modules.entrySet().stream()
                .map(entry -> new BlindSpot(
                        BlindSpot.Kind.MISSING_LIBRARY,
                        entry.getKey() + " could not be had; needed by " + String.join(", ", entry.getValue()) + ".",
                        null))
                .toList();
    }

    private int lines(Collection<SourceFinder.Found> files) {
        int lines = 0;
        int done = 0;
        for (SourceFinder.Found found : files) {
            lines += lines(found.file(), found.module());
            config.progress().at("Reading", ++done, files.size());
        }
        return lines;
    }

    private static int lines(Path file, SourceModule module) {
        try (Stream<String> lines = Files.readString(file, module.encoding()).lines()) {
            return (int) lines.count();
        } catch (IOException e) {
            return 0;
        }
    }
}
