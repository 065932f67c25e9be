package io.github.piiflow.dataflow;

import io.github.piiflow.ast.Parser;
import io.github.piiflow.ast.SourceInput;
import io.github.piiflow.benchmark.Manifest;
import io.github.piiflow.binding.Binding;
import io.github.piiflow.binding.ClassPath;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.binding.ModuleGraph;
import io.github.piiflow.binding.World;
import io.github.piiflow.catalog.RuleCatalog;
import io.github.piiflow.code.SourceFile;
import io.github.piiflow.generated.Generators;
import io.github.piiflow.rule.Rules;
import io.github.piiflow.symbol.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Writes the calls that the analysis follows, path, line and target a line, and compares them with a manifest: unpacked folder with a
 * case in each folder below {@code cases}, manifest, output file.
 */
public final class CallEdges {
    private final Set<String> edges = new TreeSet<>();

    private CallEdges() {}

    public static void main(String[] args) throws IOException {
        Path root = Path.of(args[0]);
        Rules rules = TestProgram.noRules();
        CallEdges found = new CallEdges();
        try (Stream<Path> cases = Files.list(root.resolve("cases"))) {
            for (Path each : cases.sorted().toList()) {
                found.add(root, each, rules);
            }
        }
        Files.write(Path.of(args[2]), found.edges);
        Manifest.read(Path.of(args[1])).print(found::has);
    }

    private void add(Path root, Path folder, Rules rules) throws IOException {
        List<SourceInput> inputs = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(folder)) {
            for (Path file : sources.filter(each -> each.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                inputs.add(new SourceInput(file, root.relativize(file).toString(), "case"));
            }
        }
        List<SourceFile> files = Parser.readAll(inputs, StandardCharsets.UTF_8, 1);
        files.forEach(Generators::addTo);
        try (ClassPath none = ClassPath.empty()) {
            World world = Binding.build(files, none, ModuleGraph.EMPTY);
            Analysis.run(new Program(world, new RuleCatalog(world, rules), rules, Map.of(), this::add), 1);
        }
    }

    /** A call in a lambda also is one where the lambda is called. */
    private void add(Frame frame, long span, MethodInfo target) {
        String name = target.owner().name() + "#" + target.name();
        long at = span;
        for (Frame each = frame; each != null; each = each.caller()) {
            Place place = Trail.place(each.method(), at);
            edges.add(place.file() + "\t" + place.line() + "\t" + name);
            if (each.calledAt() == 0) {
                return;
            }
            at = each.calledAt();
        }
    }

    private boolean has(Manifest.Row row) {
        String target = row.note("target").replace('$', '.');
        return edges.stream()
                .map(edge -> edge.split("\t", -1))
                .anyMatch(edge -> row.isIn(edge[0])
                        && Integer.parseInt(edge[1]) == row.first()
                        && edge[2].replace('$', '.').equals(target));
    }
}
