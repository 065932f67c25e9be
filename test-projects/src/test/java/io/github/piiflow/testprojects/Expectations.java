package io.github.piiflow.testprojects;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the sources of a project say of themselves, and what was found, in the same words: {@code
 * src/main/java/A.java:7 email -> log}.
 *
 * <p>A comment at the end of the line in which the statement with the sink begins says what must be found there; several
 * are separated by commas. On every other line nothing may be found.
 *
 * <pre>{@code
 * log.info("called {} at {}", name, phone); // leak: full_name -> log, phone -> log
 * }</pre>
 */
final class Expectations {
    private static final Pattern COMMENT = Pattern.compile("// leak: (.*)$");

    private Expectations() {}

    /** What the comments in a folder expect. */
    static SortedSet<String> in(Path folder) {
        SortedSet<String> expected = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                List<String> lines = Files.readAllLines(file, UTF_8);
                for (int i = 0; i < lines.size(); i++) {
                    Matcher comment = COMMENT.matcher(lines.get(i));
                    if (comment.find()) {
                        for (String leak : comment.group(1).split(",", -1)) {
                            expected.add(path + ":" + (i + 1) + " " + leak.trim());
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return expected;
    }

    /** What a SARIF file tells. */
    static SortedSet<String> found(Path sarif) {
        SortedSet<String> found = new TreeSet<>();
        try {
            for (JsonNode run : new ObjectMapper().readTree(sarif.toFile()).path("runs")) {
                for (JsonNode result : run.path("results")) {
                    JsonNode location = result.path("locations").path(0).path("physicalLocation");
                    String place = location.path("artifactLocation").path("uri").asText() + ":"
                            + location.path("region").path("startLine").asInt();
                    JsonNode properties = result.path("properties");
                    for (JsonNode dataType : properties.path("dataTypes")) {
                        found.add(place + " " + dataType.asText() + " -> "
                                + properties.path("sinkKind").asText());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
