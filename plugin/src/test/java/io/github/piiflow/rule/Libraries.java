package io.github.piiflow.rule;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * The libraries of {@code rules/libraries.txt}: one Maven run copies their jars, and nothing that these depend on, into the
 * build directory.
 */
final class Libraries {
    private static final long MINUTES_ALLOWED = 25;
    private static final int ATTEMPTS = 3;
    private static final Path WORK = Path.of(property("libraries.work")).toAbsolutePath();

    private final List<Library> all;

    private Libraries(List<Library> all) {
        this.all = all;
    }

    /**
     * A line of the table.
     *
     * @param other whether another line has the version that rows are held against first
     */
    private record Library(String group, String artifact, String version, String type, boolean other) {
        static Library of(String line) {
            String[] words = line.split(" ", -1);
            String[] parts = words[0].split(":", -1);
            return new Library(parts[0], parts[1], parts[2], parts.length > 3 ? parts[3] : "jar", words.length > 1);
        }

        String file() {
            return group + "_" + artifact + "_" + version + "." + type;
        }

        String item() {
            return "<artifactItem><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version><type>%s</type><destFileName>%s</destFileName></artifactItem>%n"
                    .formatted(group, artifact, version, type, file());
        }
    }

    static Libraries fetch(Path table) throws IOException, InterruptedException {
        List<Library> all = Files.readAllLines(table).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Library::of)
                .toList();
        copy(all);
        return new Libraries(all);
    }

    /** What rows are held against. */
    LibraryClasses current() throws IOException {
        return classes(each -> !each.other());
    }

    /** With the other versions. */
    LibraryClasses ofAllVersions() throws IOException {
        return classes(each -> true);
    }

    private LibraryClasses classes(Predicate<Library> wanted) throws IOException {
        return new LibraryClasses(all.stream()
                .filter(wanted)
                .map(each -> WORK.resolve("jars").resolve(each.file()))
                .toList());
    }

    private static void copy(List<Library> libraries) throws IOException, InterruptedException {
        StringBuilder items = new StringBuilder();
        libraries.forEach(each -> items.append(each.item()));
        // Makes the folder a root of its own: Maven would otherwise find the .mvn of this repository.
        Files.createDirectories(WORK.resolve(".mvn"));
        Files.writeString(
                WORK.resolve("pom.xml"),
                """
                <project>
                <modelVersion>4.0.0</modelVersion>
                <groupId>io.github.piiflow</groupId>
                <artifactId>libraries</artifactId>
                <version>1</version>
                <packaging>pom</packaging>
                <build><plugins><plugin>
                <artifactId>maven-dependency-plugin</artifactId>
                <version>%s</version>
                <configuration>
                <outputDirectory>%s</outputDirectory>
                <artifactItems>
                %s</artifactItems>
                </configuration>
                </plugin></plugins></build>
                </project>
                """.formatted(property("libraries.dependency-plugin"), WORK.resolve("jars"), items),
                UTF_8);
        run();
    }

    /** What a registry does not give at once it may give when asked again; what was had stays in the local repository. */
    private static void run() throws IOException, InterruptedException {
        Path log = WORK.resolve("maven.log");
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            if (run(log) == 0) {
                return;
            }
        }
        if (run(log) != 0) {
            throw new IllegalStateException("not all libraries of rules/libraries.txt can be had:\n"
                    + String.join(
                            "\n",
                            Files.readAllLines(log).stream()
                                    .filter(line -> line.contains("ERROR"))
                                    .limit(5)
                                    .toList()));
        }
    }

    private static int run(Path log) throws IOException, InterruptedException {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(property("libraries.maven"), "bin", windows ? "mvn.cmd" : "mvn")
                                .toString(),
                        "--batch-mode",
                        "--no-transfer-progress",
                        "-Dmaven.repo.local=" + property("libraries.repository"),
                        "dependency:copy")
                .directory(WORK.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeAll(List.of("MAVEN_ARGS", "MAVEN_BASEDIR"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process maven = builder.start();
        maven.getOutputStream().close();
        if (!maven.waitFor(MINUTES_ALLOWED, TimeUnit.MINUTES)) {
            maven.descendants().forEach(ProcessHandle::destroyForcibly);
            maven.destroyForcibly().waitFor();
            throw new IllegalStateException("the libraries took over " + MINUTES_ALLOWED + " minutes, see " + log);
        }
        return maven.exitValue();
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), name + " is not set: run this test with mvn verify");
    }
}
