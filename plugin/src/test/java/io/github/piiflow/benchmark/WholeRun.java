package io.github.piiflow.benchmark;

import io.github.piiflow.fork.Fork;
import io.github.piiflow.fork.Task;
import io.github.piiflow.scan.ScanConfig;
import io.github.piiflow.scan.ScanException;
import io.github.piiflow.scan.SourceModule;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The whole analysis with all reports, in a process of its own as Maven's goals do it: source folder, output folder, class path. */
public final class WholeRun {
    private WholeRun() {}

    public static void main(String[] args) throws IOException, ScanException {
        Fork fork = Fork.of(List.of(new URLClassLoader(classPath(), null)), List.of())
                .orElseThrow();
        ScanConfig config = config(Path.of(args[0]), args.length < 3 ? "" : args[2]);
        Task.Outcome outcome = fork.run(new Task(config, Path.of(args[1]), false), line -> {}, System.err::println);
        outcome.console().stream()
                .skip(Math.max(0, outcome.console().size() - 3))
                .forEach(System.out::println);
    }

    /** One module that holds all below a folder; a class path as it is written, empty for none. */
    static ScanConfig config(Path root, String jars) {
        List<Path> classPath = jars.isEmpty()
                ? List.of()
                : Stream.of(jars.split(File.pathSeparator, -1)).map(Path::of).toList();
        SourceModule module = new SourceModule(
                "corpus",
                List.of(root),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                classPath,
                List.of(),
                StandardCharsets.UTF_8,
                true);
        return ScanConfig.builder(root).modules(List.of(module)).build();
    }

    private static URL[] classPath() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String each : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            urls.add(Path.of(each).toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }
}
