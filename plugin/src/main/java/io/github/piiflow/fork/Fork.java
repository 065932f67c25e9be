package io.github.piiflow.fork;

import io.github.piiflow.scan.Progress;
import io.github.piiflow.scan.ScanException;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Runs tasks in processes of their own, with the Java that runs this one. */
public final class Fork {
    private static final Pattern PICKED_UP = Pattern.compile("(NOTE: )?Picked up \\w+: .*");

    /**
     * Compiles fast rather than well, with the collector that needs least of everything: half of the processor time for 170,000
     * lines, two thirds for 1.3 million (docs/benchmark.md). Other JVMs pass over what they do not know.
     */
    private static final List<String> OPTIONS = List.of(
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+DisplayVMOutputToStderr",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:TieredStopAtLevel=1",
            "-XX:-DontCompileHugeMethods", // JavaParser's, that reads names, is just too long to be compiled otherwise
            "-XX:+UseSerialGC",
            "-XX:InitialRAMPercentage=12", // room to grow: each time the heap is too small, all of it is gone through
            "-XX:MaxTenuringThreshold=1"); // what outlives a method lives to the end

    private static final int OUT_OF_MEMORY = 3;
    /** So many bytes that a share of them for new objects need not be as large as they allow. */
    private static final long ROOMY = 1L << 30;

    private final Set<String> classPath;
    private final List<String> options;

    private Fork(Set<String> classPath, List<String> options) {
        this.classPath = classPath;
        this.options = options;
    }

    /**
     * A fork that sees what some class loaders see.
     *
     * @param options of the JVM; they come after, and so before, piiflow's own
     * @return empty if it is not known where a loader has its classes from
     */
    public static Optional<Fork> of(Collection<ClassLoader> loaders, List<String> options) {
        Set<String> classPath = new LinkedHashSet<>();
        for (ClassLoader loader : loaders) {
            if (!ClassPathOf.add(loader, classPath)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Fork(classPath, List.copyOf(options)));
    }

    /**
     * Does a task.
     *
     * @param said takes what the process says, line by line
     * @param warned takes what it complains about
     * @throws ScanException if the scan cannot be done as asked, or its process ends without an outcome
     * @throws IOException if a file cannot be read or written
     */
    public Task.Outcome run(Task task, Consumer<String> said, Consumer<String> warned)
            throws ScanException, IOException {
        Path folder = Files.createTempDirectory("piiflow");
        try {
            Wire.write(task, folder.resolve(ForkedScan.TASK));
            int exit = run(folder, said, warned);
            return outcome(folder.resolve(ForkedScan.OUTCOME), exit);
        } finally {
            Files.deleteIfExists(folder.resolve(ForkedScan.TASK));
            Files.deleteIfExists(folder.resolve(ForkedScan.OUTCOME));
            Files.deleteIfExists(folder);
        }
    }

    private int run(Path folder, Consumer<String> said, Consumer<String> warned) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(folder));
        builder.environment()
                .put("CLASSPATH", String.join(File.pathSeparator, classPath)); // may be too long to be an argument
        Process process = builder.start();
        try {
            Thread errors = new Thread(
                    () -> pass(process.errorReader(StandardCharsets.UTF_8), complaints(warned)), "piiflow-errors");
            errors.start();
            pass(process.inputReader(StandardCharsets.UTF_8), said);
            errors.join();
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the scan was interrupted");
        } finally {
            process.destroy();
        }
    }

    private List<String> command(Path folder) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.add("-Xmx" + (Runtime.getRuntime().maxMemory() >> 20)
                + "m"); // whoever gave more to Maven means piiflow, too
        if (Runtime.getRuntime().maxMemory() >= ROOMY && options.stream().noneMatch(each -> each.startsWith("-Xm"))) {
            command.add("-Xmn200m"); // else it grows with the heap, and a small scan takes more than it needs
        }
        command.addAll(options);
        command.add(ForkedScan.class.getName());
        command.add(folder.toString());
        return command;
    }

    /** Without what every JVM says of the variables that it takes options from. */
    static Consumer<String> complaints(Consumer<String> taker) {
        return line -> {
            if (!PICKED_UP.matcher(line).matches()) {
                taker.accept(line);
            }
        };
    }

    private static void pass(BufferedReader lines, Consumer<String> taker) {
        lines.lines().forEach(taker);
    }

    private static Task.Outcome outcome(Path file, int exit) throws ScanException, IOException {
        if (!Files.exists(file) || exit != 0) {
            throw new ScanException(
                    exit == OUT_OF_MEMORY
                            ? "it needs more memory. Give it more, such as -Dpiiflow.jvmArgs=-Xmx8g"
                            : "its process ended with code " + exit
                                    + "; what it said stands above. With -Dpiiflow.fork=false the scan runs within Maven");
        }
        Object outcome = Wire.read(file, Progress.NONE);
        if (outcome instanceof ScanException failure) {
            throw failure;
        } else if (outcome instanceof IOException failure) {
            throw failure;
        } else if (outcome instanceof RuntimeException failure) {
            throw failure;
        } else if (outcome instanceof Error failure) {
            throw failure;
        }
        return (Task.Outcome) outcome;
    }
}
