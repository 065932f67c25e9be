package io.github.piiflow.rule;

import io.github.piiflow.testing.Artifacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** The libraries of {@code rules/libraries.txt}, their jars copied into the build directory. */
final class Libraries {
    private static final Artifacts ARTIFACTS = Artifacts.into("libraries");
    private static final Path JARS = ARTIFACTS.folder().resolve("jars");

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
            return """
                    <artifactItem><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version><type>%s</type>
                    <destFileName>%s</destFileName><outputDirectory>%s</outputDirectory></artifactItem>""".formatted(group, artifact, version, type, file(), JARS);
        }
    }

    static Libraries fetch(Path table) throws IOException, InterruptedException {
        List<Library> all = Files.readAllLines(table).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Library::of)
                .toList();
        ARTIFACTS.bring("copy", all.stream().map(Library::item).toList());
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
                .map(each -> JARS.resolve(each.file()))
                .toList());
    }
}
