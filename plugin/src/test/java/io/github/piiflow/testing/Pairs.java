package io.github.piiflow.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Pairs of a line that leaks and a twin that differs in one thing and does not. Each begins with a line {@code == sentence}; then come
 * members and, behind a line {@code --}, the statements of a method that is given customers {@code c} and {@code other}, a
 * {@code boolean b} and an {@code int n}; without {@code --} all are statements. A line that leaks says so as in {@link Leaks}.
 */
public final class Pairs {
    private static final String CUSTOMER = """
            class Customer {
                private String id;
                private String email;
                private String phone;
                Customer() {}
                Customer(String id) { this.id = id; }
                String getId() { return id; }
                void setId(String id) { this.id = id; }
                String getEmail() { return email; }
                void setEmail(String email) { this.email = email; }
                String getPhone() { return phone; }
                void setPhone(String phone) { this.phone = phone; }
            }
            """;
    private static final String HEAD = """
            import java.io.*;
            import java.util.*;
            import java.util.concurrent.*;
            import java.util.concurrent.atomic.*;
            import java.util.function.*;
            import java.util.stream.*;
            import org.slf4j.Logger;
            import org.slf4j.LoggerFactory;
            class %1$s {
            private static final Logger log = LoggerFactory.getLogger(%1$s.class);
            %2$s
            void run(Customer c, Customer other, boolean b, int n) throws Exception {
            %3$s
            }
            }
            """;

    private Pairs() {}

    /** A test for each pair; all of them are scanned together. */
    public static Stream<DynamicTest> of(String text) {
        Map<String, String> sources = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (String section : text.split("(?m)^== ", -1)) {
            if (!section.isBlank()) {
                String file = "P" + (sources.size() + 1);
                String sentence = section.substring(0, section.indexOf('\n')).strip();
                assertThat(names.values()).doesNotContain(sentence);
                names.put(file, sentence);
                sources.put(file, source(file, section.substring(section.indexOf('\n') + 1)));
            }
        }
        Set<String> found = scan(sources);
        return names.keySet().stream()
                .map(file -> DynamicTest.dynamicTest(
                        names.getOrDefault(file, file), () -> compare(file, sources.getOrDefault(file, ""), found)));
    }

    private static String source(String file, String section) {
        String[] parts = section.split("(?m)^--\\s*$", -1);
        return HEAD.formatted(file, parts.length > 1 ? parts[0] : "", parts[parts.length - 1]);
    }

    private static Set<String> scan(Map<String, String> sources) {
        Path root = null;
        try {
            root = Files.createTempDirectory("pairs");
            Files.writeString(root.resolve("Customer.java"), CUSTOMER);
            for (Map.Entry<String, String> source : sources.entrySet()) {
                Files.writeString(root.resolve(source.getKey() + ".java"), source.getValue());
            }
            return Leaks.found(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Leaks.delete(root);
        }
    }

    private static void compare(String file, String source, Set<String> found) {
        Set<String> expected = new TreeSet<>();
        Leaks.expect(file + ".java", source, expected);
        Set<String> here = new TreeSet<>(
                found.stream().filter(each -> each.startsWith(file + ".java:")).toList());
        int sinks = source.split("log[.:]+info|throw new", -1).length - 1;
        assertThat(expected).as("lines that leak").isNotEmpty();
        assertThat(sinks).as("places where data could leave").isGreaterThan(expected.size());
        assertThat(here).as("findings in\n%s", source).containsExactlyElementsOf(expected);
    }
}
