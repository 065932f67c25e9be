package io.github.piiflow.fork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.piiflow.scan.FailOn;
import io.github.piiflow.scan.ScanConfig;
import io.github.piiflow.scan.ScanException;
import io.github.piiflow.scan.SourceModule;
import io.github.piiflow.testing.Leaks;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scan in a process of its own does what it does within this one, and tells what goes wrong. */
class ForkTest {
    private final List<String> said = new ArrayList<>();
    private final List<String> warned = new ArrayList<>();

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws Exception {
        Path sources = Files.createDirectories(folder.resolve("src"));
        Files.writeString(sources.resolve("Customer.java"), Leaks.CUSTOMER);
        Files.writeString(
                sources.resolve("Desk.java"),
                "class Desk { void greet(Customer c) { System.out.println(c.getEmail()); } }");
    }

    @Test
    void writesAndSaysTheSame() throws Exception {
        Task.Outcome within = task("within", null).run(line -> {});
        Task.Outcome forked = fork().run(task("forked", null), said::add, warned::add);

        assertThat(forked.console()).isEqualTo(within.console()).isNotEmpty();
        assertThat(forked.breach()).isEqualTo(within.breach()).contains("1 finding");
        assertThat(forked.report())
                .isEqualTo(folder.resolve("forked/report.html").toString());
        assertThat(folder.resolve("forked/findings.json"))
                .hasSameTextualContentAs(folder.resolve("within/findings.json"));
        assertThat(said).containsExactly("Scanning 1 module for personal data.");
        assertThat(warned).isEmpty();
    }

    @Test
    void tellsTheMistakesOfAConfigurationAsTheyAre() throws Exception {
        Path mistaken = Files.writeString(folder.resolve("piiflow.yml"), "failsOn: high\n");

        assertThatThrownBy(() -> fork().run(task("out", mistaken), said::add, warned::add))
                .isInstanceOf(ScanException.class)
                .hasMessageContaining("failsOn")
                .hasMessageContaining("failOn");
        assertThat(said).isEmpty();
    }

    @Test
    void whatTheJvmSaysOfVariablesIsNoWarning() {
        List.of(
                        "Picked up JAVA_TOOL_OPTIONS: -Dx=y",
                        "NOTE: Picked up JDK_JAVA_OPTIONS: -Xmx1g",
                        "Error: Picked up nothing",
                        "OpenJDK 64-Bit Server VM warning: x")
                .forEach(Fork.complaints(warned::add));

        assertThat(warned).containsExactly("Error: Picked up nothing", "OpenJDK 64-Bit Server VM warning: x");
    }

    @Test
    void saysThatMemoryIsTooSmallAndWhatToDo() {
        assertThatThrownBy(() -> fork("-Xmx8m").run(task("out", null), said::add, warned::add))
                .isInstanceOf(ScanException.class)
                .hasMessageContaining("more memory")
                .hasMessageContaining("-Dpiiflow.jvmArgs=-Xmx8g");
    }

    @Test
    void passesOnWhatTheJvmSaysOfAWrongOption() {
        assertThatThrownBy(() -> fork("-Xmx8apples").run(task("out", null), said::add, warned::add))
                .isInstanceOf(ScanException.class)
                .hasMessageContaining("code 1");
        assertThat(warned).anyMatch(line -> line.contains("8apples"));
    }

    @Test
    void knowsNoProcessForALoaderOfUnknownClasses() {
        ClassLoader unknown = new ClassLoader() {};

        assertThat(Fork.of(List.of(unknown), List.of())).isEmpty();
    }

    private Task task(String out, @Nullable Path userFile) {
        ScanConfig config = ScanConfig.builder(folder)
                .modules(List.of(SourceModule.of("desk", folder.resolve("src"))))
                .userFile(userFile)
                .failOn(FailOn.LOW)
                .build();
        return new Task(config, folder.resolve(out), false);
    }

    private static Fork fork(String... options) {
        Optional<Fork> fork = Fork.of(List.of(new URLClassLoader(classPath(), null)), List.of(options));
        return fork.orElseThrow();
    }

    private static URL[] classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(ForkTest::url)
                .toArray(URL[]::new);
    }

    private static URL url(String file) {
        try {
            return Path.of(file).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(file, e);
        }
    }
}
