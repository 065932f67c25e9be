package io.github.piiflow.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * Brings artifacts of Maven repositories into a folder of the build directory: one Maven run, for those asked for and nothing that they depend
 * on. The pom says by system properties which Maven.
 */
public final class Artifacts {
    private static final long MINUTES_ALLOWED = 25;
    private static final int ATTEMPTS = 3;

    private final Path folder;

    private Artifacts(Path folder) {
        this.folder = folder;
    }

    /** Into this folder of the build directory. */
    public static Artifacts into(String name) {
        return new Artifacts(
                Path.of(property("artifacts.work")).toAbsolutePath().resolve(name));
    }

    /** Where they are brought. */
    public Path folder() {
        return folder;
    }

    /**
     * Runs {@code dependency:copy} or {@code dependency:unpack}.
     *
     * @param items elements {@code artifactItem} of that goal
     * @throws IllegalStateException if one cannot be had; the message tells why
     */
    public void bring(String goal, List<String> items) throws IOException, InterruptedException {
        // Makes the folder a root of its own: Maven would otherwise find the .mvn of this repository.
        Files.createDirectories(folder.resolve(".mvn"));
        Files.writeString(
                folder.resolve("pom.xml"),
                """
                <project>
                <modelVersion>4.0.0</modelVersion>
                <groupId>io.github.piiflow</groupId>
                <artifactId>%s</artifactId>
                <version>1</version>
                <packaging>pom</packaging>
                <build><plugins><plugin>
                <artifactId>maven-dependency-plugin</artifactId>
                <version>%s</version>
                <configuration>
                <artifactItems>
                %s
                </artifactItems>
                </configuration>
                </plugin></plugins></build>
                </project>
                """.formatted(folder.getFileName(), property("artifacts.dependency-plugin"), String.join("\n", items)),
                UTF_8);
        run("dependency:" + goal);
    }

    /** What a registry does not give at once it may give when asked again; what was had stays in the local repository. */
    private void run(String goal) throws IOException, InterruptedException {
        Path log = folder.resolve("maven.log");
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            if (run(goal, log) == 0) {
                return;
            }
        }
        if (run(goal, log) != 0) {
            throw new IllegalStateException("not all artifacts can be had, see " + log + ":\n"
                    + String.join(
                            "\n",
                            Files.readAllLines(log).stream()
                                    .filter(line -> line.contains("ERROR"))
                                    .limit(5)
                                    .toList()));
        }
    }

    private int run(String goal, Path log) throws IOException, InterruptedException {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(property("artifacts.maven"), "bin", windows ? "mvn.cmd" : "mvn")
                                .toString(),
                        "--batch-mode",
                        "--no-transfer-progress",
                        "-Dmaven.repo.local=" + property("artifacts.repository"),
                        goal)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeAll(List.of("MAVEN_ARGS", "MAVEN_BASEDIR"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process maven = builder.start();
        maven.getOutputStream().close();
        if (!maven.waitFor(MINUTES_ALLOWED, TimeUnit.MINUTES)) {
            maven.descendants().forEach(ProcessHandle::destroyForcibly);
            maven.destroyForcibly().waitFor();
            throw new IllegalStateException("Maven took over " + MINUTES_ALLOWED + " minutes, see " + log);
        }
        return maven.exitValue();
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), name + " is not set: run this test with mvn verify");
    }
}
