package io.github.piiflow.benchmark;

import io.github.piiflow.binding.World;
import io.github.piiflow.catalog.Catalog;
import io.github.piiflow.catalog.Element;
import io.github.piiflow.catalog.RuleCatalog;
import io.github.piiflow.rule.RuleException;
import io.github.piiflow.rule.RuleLoader;
import io.github.piiflow.rule.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The labelled sample of one project, and what piiflow says about it. */
final class DeclarationSample {
    private static final Rules RULES = rules();

    private final String project;
    private final List<Declaration> rows;
    private final Map<Declaration, Element> answers = new HashMap<>();
    private final List<Declaration> lost = new ArrayList<>();

    private DeclarationSample(String project, List<Declaration> rows) {
        this.project = project;
        this.rows = rows;
    }

    /** Projects that have a sample in the folder. */
    static List<String> projects(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".types.tsv"))
                    .map(name -> name.substring(0, name.length() - ".types.tsv".length()))
                    .sorted()
                    .toList();
        }
    }

    static List<Declaration> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Declaration::parse)
                .toList();
    }

    /** Reads the sample of a project and asks the built-in rules about it. */
    static DeclarationSample of(Path folder, String project) throws IOException {
        DeclarationSample sample = new DeclarationSample(project, rows(folder.resolve(project + ".tsv")));
        Path sources = Files.createTempDirectory("declarations");
        try {
            List<String> types = Files.readAllLines(folder.resolve(project + ".types.tsv"));
            for (Map.Entry<String, String> each :
                    new DeclaredSources(types, sample.rows).files().entrySet()) {
                Path file = sources.resolve(each.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, each.getValue());
            }
            sample.ask(DeclarationDraw.world(sources));
        } finally {
            delete(sources);
        }
        return sample;
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static Rules rules() {
        try {
            return RuleLoader.load(DeclarationSample.class.getClassLoader(), List.of())
                    .rules();
        } catch (RuleException e) {
            throw new IllegalStateException(e);
        }
    }

    private void ask(World world) {
        Map<String, List<Declaration>> wanted = new HashMap<>();
        rows.forEach(row ->
                wanted.computeIfAbsent(key(row), key -> new ArrayList<>()).add(row));
        Catalog catalog = new RuleCatalog(world, RULES);
        lost.addAll(rows);
        DeclarationWalk.walk(world, found -> {
            for (Declaration row : wanted.getOrDefault(key(found), List.of())) {
                lost.remove(row);
                Element element = found.answer().apply(catalog);
                if (element != null) {
                    answers.putIfAbsent(row, element);
                }
            }
        });
        for (Declaration row : rows) {
            if (row.kind() == Declaration.Kind.KEY && !world.sourceClasses().isEmpty()) {
                lost.remove(row);
                Element element = catalog.key(
                        row.name(),
                        world.sourceClasses().stream()
                                .flatMap(info -> info.methods().stream())
                                .findFirst()
                                .orElseThrow());
                if (element != null) {
                    answers.put(row, element);
                }
            }
        }
    }

    private static String key(Declaration row) {
        String method = row.method().replaceAll("\\(.*", "");
        return String.join(
                "\t",
                row.owner(),
                row.kind() == Declaration.Kind.STATIC ? "FIELD" : row.kind().name(),
                method.startsWith("<") && row.kind() == Declaration.Kind.LOCAL ? "" : method,
                row.name(),
                row.method().isEmpty() || row.kind() == Declaration.Kind.LOCAL ? "" : plain(row.method()),
                row.kind() == Declaration.Kind.LOCAL ? plain(row.type()) : "");
    }

    private static String key(DeclarationWalk.Found found) {
        String name = found.method() == null ? "" : found.method().name();
        boolean local = found.kind() == Declaration.Kind.LOCAL;
        boolean initialiser = name.startsWith("<") || name.equals("initialised");
        return String.join(
                "\t",
                DeclaredTypes.binaryName(found.owner()),
                found.kind() == Declaration.Kind.STATIC ? "FIELD" : found.kind().name(),
                initialiser && local ? "" : name,
                found.name(),
                found.method() == null || local
                        ? ""
                        : plain(DeclaredTypes.signature(found.method(), found.index(), info -> {})),
                local ? plain(SourceTexts.type(found.type(), info -> {})) : "");
    }

    /** A type without arguments and packages: what both spellings agree on. */
    private static String plain(String type) {
        return type.replaceAll("\\bvar\\b", "Unknown")
                .replaceAll("<[^()]*?>+", "")
                .replaceAll("\\b\\w+\\.", "");
    }

    String project() {
        return project;
    }

    List<Declaration> rows() {
        return rows;
    }

    /** Rows that the written source does not declare; there must be none. */
    List<Declaration> lost() {
        return lost;
    }

    /** The data element that the row is taken for; null if for none. */
    @Nullable
    Element answer(Declaration row) {
        return answers.get(row);
    }
}
