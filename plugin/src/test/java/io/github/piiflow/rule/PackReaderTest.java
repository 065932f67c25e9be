package io.github.piiflow.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.piiflow.rule.RuleSet.Pack;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs on a class path. */
class PackReaderTest {
    private static final String INDEX = "META-INF/piiflow/packs";
    private static final String EMAIL = "dataTypes: { email: { category: contact, sensitivity: %s } }";

    @TempDir
    private Path folder;

    @Test
    void aPackIsReadFromAJar() throws Exception {
        Path jar = jar("acme.jar", pack("acme", Map.of("a.yaml", EMAIL.formatted("low"))));

        RuleSet set = load(jar);

        assertThat(set.rules().dataTypes()).containsOnlyKeys("email");
        assertThat(set.packs()).containsExactly(new Pack("acme", "acme.jar!/META-INF/piiflow/acme/pack.yaml"));
    }

    @Test
    void aPackIsReadFromAFolderWhateverItsName() throws Exception {
        Path path = folder("with blank", pack("acme", Map.of("sub folder/a.yaml", EMAIL.formatted("low"))));

        RuleSet set = load(path);

        assertThat(set.rules().dataTypes()).containsOnlyKeys("email");
        assertThat(set.packs()).containsExactly(new Pack("acme", path + "/META-INF/piiflow/acme/pack.yaml"));
    }

    @Test
    void theBuiltInPackComesFirstAndOthersInTheOrderOfTheClassPath() throws Exception {
        Path first = jar("first.jar", pack("z.first", Map.of("a.yaml", EMAIL.formatted("low"))));
        Path builtin = jar("rules.jar", pack("io.github.piiflow.rules", Map.of("a.yaml", EMAIL.formatted("medium"))));
        Path last = jar("last.jar", pack("a.last", Map.of("a.yaml", EMAIL.formatted("critical"))));

        RuleSet set = load(first, builtin, last);

        assertThat(set.packs()).extracting(Pack::name).containsExactly("io.github.piiflow.rules", "z.first", "a.last");
        assertThat(email(set).sensitivity()).isEqualTo(Sensitivity.CRITICAL);
        assertThat(email(load(last, builtin, first)).sensitivity()).isEqualTo(Sensitivity.LOW);
    }

    @Test
    void packsOfOneJarComeInTheOrderOfTheirNames() throws Exception {
        Map<String, String> both = new TreeMap<>(pack("b", Map.of("a.yaml", EMAIL.formatted("low"))));
        both.putAll(pack("a", Map.of("a.yaml", EMAIL.formatted("high"))));
        both.put(INDEX, "# two packs\nMETA-INF/piiflow/b/pack.yaml\n\n  META-INF/piiflow/a/pack.yaml");

        assertThat(load(jar("both.jar", both)).packs()).extracting(Pack::name).containsExactly("a", "b");
    }

    @Test
    void piiflowYmlMayLeaveTheBuiltInPackOut() throws Exception {
        Path builtin = jar("rules.jar", pack("io.github.piiflow.rules", Map.of("a.yaml", "rows: 1")));
        Path other = jar("other.jar", pack("other", Map.of()));

        RuleSet set = load(List.of(ConfigFile.of("piiflow.yml", "version: 1\nbuiltin: false")), builtin, other);

        assertThat(set.packs()).extracting(Pack::name).containsExactly("other");
    }

    @Test
    void whatFrameworksAreCalledStays() throws Exception {
        Path builtin = jar(
                "rules.jar",
                pack("io.github.piiflow.rules", Map.of("frameworks.yaml", "frameworks: { tests: a.Test }")));
        String own = "version: 1\nbuiltin: false\nframeworks: { tests: b.Test, tools: [Pen] }";

        RuleSet set = load(List.of(ConfigFile.of("piiflow.yml", own)), builtin);

        assertThat(set.rules().frameworks().tests()).containsExactly("a.Test", "b.Test");
        assertThat(set.rules().frameworks().tools()).containsExactly("Pen");
    }

    @Test
    void piiflowYmlOverridesPacks() throws Exception {
        Path jar = jar("acme.jar", pack("acme", Map.of("a.yaml", EMAIL.formatted("low"))));

        RuleSet set = load(
                List.of(ConfigFile.of("piiflow.yml", "version: 1\ndataTypes: { email: { sensitivity: high } }")), jar);

        assertThat(email(set).sensitivity()).isEqualTo(Sensitivity.HIGH);
    }

    @Test
    void theSameJarTwiceOnTheClassPathIsOnePack() throws Exception {
        Path jar = jar("acme.jar", pack("acme", Map.of()));

        try (URLClassLoader parent = classPath(null, jar);
                URLClassLoader child = classPath(parent, jar)) {
            assertThat(RuleLoader.load(child, List.of()).packs()).hasSize(1);
        }
    }

    @Test
    void aJarCanBeReplacedAfterLoading() throws Exception {
        Path jar = jar("acme.jar", pack("acme", Map.of("a.yaml", EMAIL.formatted("low"))));
        String before = load(jar).digest();
        jar("acme.jar", pack("acme", Map.of("a.yaml", EMAIL.formatted("critical"), "b.yaml", "rows: []")));

        RuleSet set = load(jar);

        assertThat(email(set).sensitivity()).isEqualTo(Sensitivity.CRITICAL);
        assertThat(set.digest())
                .isNotEqualTo(before)
                .hasSize(64)
                .isEqualTo(load(jar).digest());
    }

    @Test
    void theDigestChangesWithPiiflowYml() throws Exception {
        Path jar = jar("acme.jar", pack("acme", Map.of()));

        assertThat(load(List.of(ConfigFile.of("piiflow.yml", "version: 1")), jar)
                        .digest())
                .isNotEqualTo(load(jar).digest());
    }

    @Test
    void mistakesInAJarNameJarAndFile() throws Exception {
        Path jar = jar("acme.jar", pack("acme", Map.of("a.yaml", "rows: []\nrow: []")));

        assertThat(problems(jar))
                .containsExactly("acme.jar!/META-INF/piiflow/acme/a.yaml:2:1: unknown key `row`; did you mean `rows`?");
    }

    @Test
    void aFileThatIsListedButMissingIsNamed() throws Exception {
        Map<String, String> pack = new TreeMap<>(pack("acme", Map.of()));
        pack.put(
                "META-INF/piiflow/acme/pack.yaml",
                "pack: acme\nversion: 1\nfiles: [a.yaml, /b.yaml, ../c.yaml, a.yaml, [], 'x\\d.yaml']");

        assertThat(problems(jar("acme.jar", pack)))
                .containsExactly(
                        "acme.jar!/META-INF/piiflow/acme/pack.yaml:3:9: there is no file `META-INF/piiflow/acme/a.yaml` "
                                + "in this pack",
                        "acme.jar!/META-INF/piiflow/acme/pack.yaml:3:17: `files`: expected a path below the folder of "
                                + "pack.yaml, found `/b.yaml`",
                        "acme.jar!/META-INF/piiflow/acme/pack.yaml:3:26: `files`: expected a path below the folder of "
                                + "pack.yaml, found `../c.yaml`",
                        "acme.jar!/META-INF/piiflow/acme/pack.yaml:3:37: file `a.yaml` is defined twice, first in "
                                + "acme.jar!/META-INF/piiflow/acme/pack.yaml:3",
                        "acme.jar!/META-INF/piiflow/acme/pack.yaml:3:45: `files`: expected a file, found a list",
                        "acme.jar!/META-INF/piiflow/acme/pack.yaml:3:49: `files`: expected a path below the folder of "
                                + "pack.yaml, found `x\\d.yaml`");
    }

    @Test
    void aPackThatIsListedButMissingIsNamed() throws Exception {
        assertThat(problems(jar("acme.jar", Map.of(INDEX, "META-INF/piiflow/acme/pack.yaml"))))
                .containsExactly(
                        "acme.jar!/META-INF/piiflow/packs: there is no file `META-INF/piiflow/acme/pack.yaml`");
        assertThat(problems(folder("acme", Map.of(INDEX, "META-INF/piiflow/acme/pack.yaml"))))
                .containsExactly(folder.resolve("acme")
                        + "/META-INF/piiflow/packs: there is no file `META-INF/piiflow/acme/pack.yaml`");
    }

    @Test
    void aPackNeedsNameVersionAndFiles() throws Exception {
        assertThat(problems(jar(
                        "acme.jar",
                        Map.of(INDEX, "META-INF/piiflow/acme/pack.yaml", "META-INF/piiflow/acme/pack.yaml", "{}"))))
                .containsExactly(
                        "acme.jar!/META-INF/piiflow/acme/pack.yaml:1:1: key `files` is missing",
                        "acme.jar!/META-INF/piiflow/acme/pack.yaml:1:1: key `pack` is missing",
                        "acme.jar!/META-INF/piiflow/acme/pack.yaml:1:1: key `version` is missing");
    }

    @Test
    void aPackOfALaterVersionIsRefused() throws Exception {
        Map<String, String> pack = new TreeMap<>(pack("acme", Map.of()));
        pack.put("META-INF/piiflow/acme/pack.yaml", "pack: acme\nversion: 2\nfiles: []");

        assertThat(problems(jar("acme.jar", pack)))
                .containsExactly("acme.jar!/META-INF/piiflow/acme/pack.yaml:2:10: `version`: "
                        + "this piiflow reads version 1 of the format, not 2");
    }

    @Test
    void twoPacksOfOneNameAreRefused() throws Exception {
        Path first = jar("first.jar", pack("acme", Map.of()));
        Path second = jar("second.jar", pack("acme", Map.of()));

        assertThat(problems(first, second))
                .containsExactly("second.jar!/META-INF/piiflow/acme/pack.yaml:1:7: `pack`: another pack has this name: "
                        + "first.jar!/META-INF/piiflow/acme/pack.yaml");
    }

    @Test
    void anIdIsDefinedOnceInAPack() throws Exception {
        Map<String, String> files = new TreeMap<>();
        files.put("a.yaml", EMAIL.formatted("low") + "\npolicy: { log: { low: note } }\nrules: { log: { title: A } }");
        files.put("b.yaml", EMAIL.formatted("low") + "\npolicy: { log: { low: note } }\nrules: { log: { title: B } }");

        String file = "acme.jar!/META-INF/piiflow/acme/";
        assertThat(problems(jar("acme.jar", pack("acme", files))))
                .containsExactly(
                        file + "b.yaml:1:14: data type `email` is defined twice, first in " + file + "a.yaml:1",
                        file + "b.yaml:2:11: policy of `log` is defined twice, first in " + file + "a.yaml:2",
                        file + "b.yaml:3:10: text of `log` is defined twice, first in " + file + "a.yaml:3");
    }

    @Test
    void mistakesOfAllPacksAndPiiflowYmlAreToldAtOnce() throws Exception {
        Path first = jar("first.jar", pack("first", Map.of("a.yaml", "row: []", "b.yaml", "rules: 1")));
        Path second = jar("second.jar", pack("second", Map.of("a.yaml", "\t")));

        RuleException exception = catchThrowableOfType(
                RuleException.class, () -> load(List.of(ConfigFile.of("piiflow.yml", "version: 2")), second, first));

        assertThat(exception.problems())
                .extracting(problem -> problem.place().file())
                .containsExactly(
                        "first.jar!/META-INF/piiflow/first/a.yaml",
                        "first.jar!/META-INF/piiflow/first/b.yaml",
                        "piiflow.yml",
                        "second.jar!/META-INF/piiflow/second/a.yaml");
    }

    private static List<String> problems(Path... classPath) {
        RuleException exception = catchThrowableOfType(RuleException.class, () -> load(classPath));
        assertThat(exception).as("an exception").isNotNull();
        return exception.problems().stream().map(RuleProblem::toString).toList();
    }

    private static RuleSet load(Path... classPath) throws Exception {
        return load(List.of(), classPath);
    }

    private static RuleSet load(List<ConfigFile> files, Path... classPath) throws Exception {
        try (URLClassLoader loader = classPath(null, classPath)) {
            return RuleLoader.load(loader, files);
        }
    }

    private static URLClassLoader classPath(@Nullable ClassLoader parent, Path... entries) throws IOException {
        URL[] urls = new URL[entries.length];
        for (int i = 0; i < entries.length; i++) {
            urls[i] = entries[i].toUri().toURL();
        }
        return new URLClassLoader(urls, parent);
    }

    private static DataType email(RuleSet set) {
        return Objects.requireNonNull(set.rules().dataTypes().get("email"));
    }

    /** The files of a jar with one pack. */
    private static Map<String, String> pack(String name, Map<String, String> files) {
        String path = "META-INF/piiflow/" + name + "/";
        Map<String, String> all = new TreeMap<>();
        all.put(INDEX, path + "pack.yaml\n");
        all.put(
                path + "pack.yaml",
                "pack: " + name + "\nversion: 1\nfiles: [" + String.join(", ", new TreeMap<>(files).keySet()) + "]");
        files.forEach((file, content) -> all.put(path + file, content));
        return all;
    }

    private Path jar(String name, Map<String, String> files) throws IOException {
        Path jar = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                entries.putNextEntry(new JarEntry(file.getKey()));
                entries.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                entries.closeEntry();
            }
        }
        return jar;
    }

    private Path folder(String name, Map<String, String> files) throws IOException {
        Path root = folder.resolve(name);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return root;
    }
}
