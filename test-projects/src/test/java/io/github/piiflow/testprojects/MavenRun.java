package io.github.piiflow.testprojects;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One Maven run on a fresh copy of a project that stands below {@code test-projects}.
 *
 * <p>It uses the Maven that runs the build, and a local repository of its own that holds the plugin as just built.
 * What the build has already downloaded is read from the build's local repository; nothing is written there.
 *
 * <pre>{@code
 * MavenResult result = MavenRun.of("support-desk").run("verify");
 * }</pre>
 */
final class MavenRun {

    private static final long MINUTES_ALLOWED = 10;

    /** Saves a third of the time of runs that take a few seconds. */
    private static final String SHORT_RUN = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    private final Path directory;
    private final List<String> options = new ArrayList<>();
    private Path maven = Build.MAVEN;
    private Path java = Path.of(System.getProperty("java.home"));

    private MavenRun(Path directory) {
        this.directory = directory;
    }

    /** A run on a copy of the project; each call copies anew, into a directory named after project and calling test. */
    static MavenRun of(String project) {
        String test = StackWalker.getInstance()
                .walk(frames -> frames.skip(1).findFirst())
                .map(frame -> frame.getClassName()
                                .substring(frame.getClassName().lastIndexOf('.') + 1) + "." + frame.getMethodName())
                .orElse("run");
        Path copy = Build.WORK.resolve("runs").resolve(test).resolve(project);
        try {
            delete(copy);
            copy(Build.PROJECTS.resolve(project), copy);
            // Makes the copy a root of its own: Maven would otherwise find the .mvn of this repository.
            Files.createDirectories(copy.resolve(".mvn"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MavenRun(copy);
    }

    /** The copy, to be changed by the test before or between runs. */
    Path directory() {
        return directory;
    }

    /** Adds an option to every run, such as {@code -Dpiiflow.x=y} or {@code -T2}. */
    MavenRun with(String... added) {
        options.addAll(List.of(added));
        return this;
    }

    /** Uses another Maven, one of those that the build has unpacked. */
    MavenRun withMaven(String version) {
        maven = Build.WORK.resolve("mavens").resolve("apache-maven-" + version);
        return this;
    }

    /** Uses another JDK. */
    MavenRun withJava(Path home) {
        java = home;
        return this;
    }

    /** Calls a goal of the plugin on the command line, in a project that need not name it. */
    MavenResult goal(String goal) {
        return run(goalName(goal));
    }

    /** A goal of the plugin in full, for projects that do not name the plugin. */
    static String goalName(String goal) {
        return "io.github.piiflow:piiflow-maven-plugin:" + Build.VERSION + ":" + goal;
    }

    /** Runs the goals or phases to their end, whatever that is. */
    MavenResult run(String... goals) {
        try {
            return start(List.of(goals));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted during a Maven run in " + directory, e);
        }
    }

    private MavenResult start(List<String> goals) throws IOException, InterruptedException {
        Path log = directory.resolveSibling(directory.getFileName() + ".log");
        ProcessBuilder builder = new ProcessBuilder(command(goals))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeAll(List.of("MAVEN_ARGS", "MAVEN_BASEDIR"));
        builder.environment().put("MAVEN_OPTS", SHORT_RUN);
        builder.environment().put("JAVA_HOME", java.toString());
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(MINUTES_ALLOWED, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
            throw new IllegalStateException("Maven ran over " + MINUTES_ALLOWED + " minutes, see " + log);
        }
        return new MavenResult(directory, process.exitValue(), Files.readString(log, UTF_8));
    }

    private List<String> command(List<String> goals) throws IOException {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        List<String> command = new ArrayList<>();
        Path script = maven.resolve("bin").resolve(windows ? "mvn.cmd" : "mvn");
        if (!windows && !script.toFile().setExecutable(true, false) && !Files.isExecutable(script)) {
            throw new IllegalStateException(script + " cannot be executed");
        }
        command.add(script.toString());
        command.addAll(List.of("--batch-mode", "--no-transfer-progress", "--errors"));
        command.addAll(List.of("--global-settings", settings().toString()));
        command.add("-Dmaven.repo.local=" + Build.WORK.resolve("local-repo"));
        command.add("-Dpiiflow.version=" + Build.VERSION);
        command.addAll(options);
        command.addAll(goals);
        return command;
    }

    /** Lets a run take what the build has downloaded from the build's local repository before it asks the network. */
    private static Path settings() throws IOException {
        String repository = """
                <id>build-downloads</id>
                <url>%s</url>
                <releases><checksumPolicy>ignore</checksumPolicy></releases>
                <snapshots><enabled>false</enabled></snapshots>
                """.formatted(Build.DOWNLOADS.toUri());
        String settings = """
                <settings>
                <profiles><profile>
                <id>build-downloads</id>
                <repositories><repository>
                %1$s</repository></repositories>
                <pluginRepositories><pluginRepository>
                %1$s</pluginRepository></pluginRepositories>
                </profile></profiles>
                <activeProfiles><activeProfile>build-downloads</activeProfile></activeProfiles>
                </settings>
                """.formatted(repository);
        return Files.writeString(Build.WORK.resolve("settings.xml"), settings, UTF_8);
    }

    private static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> below = Files.walk(tree)) {
                for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> below = Files.walk(from)) {
            for (Path path :
                    below.filter(each -> !isOutput(from.relativize(each))).toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }

    private static boolean isOutput(Path path) {
        for (Path name : path) {
            if (name.toString().equals("target")) {
                return true;
            }
        }
        return false;
    }

    /** What the build tells the tests, see the configuration of failsafe in the pom. */
    private static final class Build {

        static final Path MAVEN = path("testprojects.maven");
        static final Path PROJECTS = path("testprojects.projects");
        static final Path WORK = path("testprojects.work");
        static final Path DOWNLOADS = path("testprojects.downloads");
        static final String VERSION = property("testprojects.version");

        private static Path path(String name) {
            return Path.of(property(name));
        }

        private static String property(String name) {
            String value = System.getProperty(name);
            if (value == null) {
                throw new IllegalStateException(name + " is not set: run these tests with mvn verify");
            }
            return value;
        }
    }
}
