package io.github.piiflow.benchmark;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The yardstick: parses every file below a folder with JavaParser's defaults and drops the tree. */
public final class ParseOnly {
    private ParseOnly() {}

    public static void main(String[] args) throws IOException {
        ParserConfiguration configuration =
                new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_21);
        JavaParser parser = new JavaParser(configuration);
        long parsed = 0;
        for (Path file : javaFiles(Path.of(args[0]))) {
            parsed += parser.parse(Files.readString(file)).isSuccessful() ? 1 : 0;
        }
        System.out.println(parsed + " files parsed");
    }

    static List<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
