package io.github.piiflow.benchmark;

import io.github.piiflow.ast.Parser;
import io.github.piiflow.ast.SourceInput;
import io.github.piiflow.binding.Binding;
import io.github.piiflow.binding.ClassPath;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.binding.ModuleGraph;
import io.github.piiflow.binding.World;
import io.github.piiflow.code.AnnotationUse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Draws declarations of a project at random, to be labelled by hand: name, version, source folder, output folder, number drawn of all
 * declarations, number drawn more of those in classes that are likely to hold personal data. Writes the sample with empty labels, and
 * what stands around the declarations.
 */
public final class DeclarationDraw {
    private static final long SEED = 20261122;
    /** Classes of the dense part, by their names. */
    private static final Pattern DENSE = Pattern.compile(
            ".*(Customer|Patient|User|Client|Employee|Person|People|Address|Payment|Account"
                    + "|Contact|Member|Guest|Owner|Visitor|Doctor|Staff|Identity|Credential|Login|Profile|Subscriber|Applicant|Borrower"
                    + "|Holder|Card|Bank|Human|Practitioner|Family|Guardian|Email|Phone|Name|Auth|Token|Case|Order|Vet|Provider).*");

    /** Classes that tell what a word such as owner or client means in the project. */
    private static final Pattern PERSON = Pattern.compile("[A-Z][a-z]+(Impl|Entity|Model|Dto)?");

    private static final Pattern VALUE = Pattern.compile(
            "String|(java.util.(List|Set)<)?String>?|long|int|Long|Integer|java.util.(Date|UUID)"
                    + "|java.time.Local.*|java.math.Big.*|char\\[]|(org.hl7.fhir.r4.model.)?(StringType|DateType|DateTimeType)");

    private final String project;
    private final String version;
    private final Path root;
    private final Random random = new Random(SEED);

    private DeclarationDraw(String project, String version, Path root) {
        this.project = project;
        this.version = version;
        this.root = root;
    }

    public static void main(String[] args) throws IOException {
        new DeclarationDraw(args[0], args[1], Path.of(args[2]))
                .draw(Path.of(args[3]), Integer.parseInt(args[4]), Integer.parseInt(args[5]));
    }

    /** A world of the Java files below a folder, tests left out, without a class path. */
    static World world(Path root) throws IOException {
        List<SourceInput> inputs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(file -> {
                String path = root.relativize(file).toString().replace('\\', '/');
                if (!("/" + path).contains("/test/") && !path.endsWith("Test.java")) {
                    inputs.add(new SourceInput(file, path, "sample"));
                }
            });
        }
        return Binding.build(Parser.readAll(inputs, StandardCharsets.UTF_8, 2), ClassPath.empty(), ModuleGraph.EMPTY);
    }

    private void draw(Path output, int uniform, int dense) throws IOException {
        List<DeclarationWalk.Found> all = new ArrayList<>();
        World world = world(root);
        DeclarationWalk.walk(world, all::add);
        Collections.shuffle(all, random);
        List<DeclarationWalk.Found> first = all.subList(0, Math.min(uniform, all.size()));
        List<DeclarationWalk.Found> likely = all.subList(first.size(), all.size()).stream()
                .filter(found -> DENSE.matcher(found.owner().simpleName()).matches())
                .filter(found -> found.kind() != Declaration.Kind.KEY)
                .filter(found -> VALUE.matcher(SourceTexts.type(found.type(), named -> {}))
                        .matches())
                .limit(dense)
                .toList();
        Set<FieldInfo> fields = new HashSet<>();
        Stream.concat(first.stream(), likely.stream())
                .map(DeclarationWalk.Found::field)
                .filter(Objects::nonNull)
                .forEach(fields::add);
        DeclaredTypes types = new DeclaredTypes(fields);
        world.sourceClasses().stream()
                .filter(info -> PERSON.matcher(info.simpleName()).matches())
                .forEach(types::owner);
        List<Declaration> rows = new ArrayList<>();
        first.forEach(found -> rows.add(row("uniform", found, types)));
        likely.forEach(found -> rows.add(row("dense", found, types)));
        rows.sort(Comparator.comparing(Declaration::part, Comparator.reverseOrder())
                .thenComparing(Declaration::file)
                .thenComparing(Declaration::line));
        List<String> sample = new ArrayList<>();
        sample.add("# " + project + " " + version + ": " + first.size() + " of " + all.size() + " declarations, and "
                + likely.size() + " more of classes with a telling name; seed " + SEED);
        rows.forEach(row -> sample.add(row.text()));
        Files.createDirectories(output);
        Files.write(output.resolve(project + ".tsv"), sample);
        List<String> around = new ArrayList<>(types.lines());
        Files.write(output.resolve(project + ".types.tsv"), around);
        System.out.println(project + ": " + sample.get(0) + ", " + around.size() + " types around them");
    }

    private Declaration row(String part, DeclarationWalk.Found found, DeclaredTypes types) {
        types.owner(found.owner());
        MethodInfo method = found.method();
        FieldInfo field = found.field();
        List<AnnotationUse> annotations = List.of();
        if (field != null) {
            annotations = field.annotations();
        } else if (method != null && found.index() >= 0) {
            annotations = method.parameterAnnotations(found.index());
        } else if (method != null && found.kind() == Declaration.Kind.GETTER) {
            annotations = method.annotations();
        }
        String file = Objects.requireNonNull(found.owner().file()).path();
        return new Declaration(
                part,
                file,
                found.line(),
                DeclaredTypes.binaryName(found.owner()),
                found.kind(),
                found.name(),
                found.kind() == Declaration.Kind.KEY ? "" : SourceTexts.type(found.type(), types::mention),
                SourceTexts.annotations(annotations).replace('\t', ' '),
                method == null ? "" : DeclaredTypes.signature(method, found.index(), types::mention),
                "",
                "");
    }
}
