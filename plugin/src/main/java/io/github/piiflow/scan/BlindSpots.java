package io.github.piiflow.scan;

import io.github.piiflow.binding.ClassPath;
import io.github.piiflow.binding.World;
import io.github.piiflow.code.ParseProblem;
import io.github.piiflow.code.SourceFile;
import io.github.piiflow.dataflow.Analysis;
import io.github.piiflow.dataflow.BlindSpot;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gathers what no part of the scan could see. */
final class BlindSpots {
    private BlindSpots() {}

    static List<BlindSpot> of(
            ScanConfig config,
            SourceFinder finder,
            List<SourceFile> files,
            ClassPath classPath,
            World world,
            Analysis.Flows flows) {
        List<BlindSpot> all = new ArrayList<>();
        for (SourceFile file : files) {
            for (ParseProblem problem : file.problems()) {
                String rest = problem.recovered() ? " (the rest of the file was analysed)" : "";
                all.add(new BlindSpot(BlindSpot.Kind.UNPARSED, problem.message() + rest, problem.place()));
            }
        }
        for (String folder : finder.unreadable()) {
            all.add(new BlindSpot(BlindSpot.Kind.UNPARSED, "The folder " + folder + " cannot be read.", null));
        }
        all.addAll(finder.otherSources().blindSpots());
        for (World.Unresolved type : world.unresolved()) {
            all.add(new BlindSpot(
                    BlindSpot.Kind.UNRESOLVED_TYPE,
                    type.name() + " was not found; named in " + type.files() + (type.files() == 1 ? " file" : " files"),
                    null));
        }
        all.addAll(missingLibraries(config));
        for (ClassPath.Problem problem : classPath.problems()) {
            all.add(new BlindSpot(
                    BlindSpot.Kind.MISSING_LIBRARY, problem.name() + " cannot be read: " + problem.reason(), null));
        }
        all.addAll(flows.blindSpots());
        return all;
    }

    /** One blind spot for each library, whichever modules miss it. */
    private static List<BlindSpot> missingLibraries(ScanConfig config) {
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
}
