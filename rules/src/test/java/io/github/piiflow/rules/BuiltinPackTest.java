package io.github.piiflow.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BuiltinPackTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path PACK = RESOURCES.resolve("META-INF/piiflow/builtin");
    private static final Set<String> EFFECTS =
            Set.of("flow", "drop", "sink", "source", "statement", "protect", "text", "clear", "calls", "set");
    private static final Set<String> KEYS = Set.of(
            "dataTypes",
            "vocabulary",
            "annotations",
            "mappings",
            "returns",
            "rows",
            "policy",
            "rules",
            "recipients",
            "recipientCategories",
            "sdk",
            "switches",
            "samples",
            "frameworks");

    @Test
    void indexNamesThePack() throws IOException {
        assertThat(Files.readAllLines(RESOURCES.resolve("META-INF/piiflow/packs")))
                .containsExactly("META-INF/piiflow/builtin/pack.yaml");
    }

    @Test
    void packListsExactlyTheFilesThereAre() throws IOException {
        assertThat(listed()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(present());
    }

    @ParameterizedTest
    @MethodSource("listed")
    void everyFileHasKnownContent(String file) {
        assertThat(read(PACK.resolve(file))).isNotEmpty();
        assertThat(KEYS).containsAll(read(PACK.resolve(file)).keySet());
    }

    @ParameterizedTest
    @MethodSource("listed")
    void everyRowSaysWhatItIsAboutAndWhatItDoes(String file) {
        for (Object row : list(read(PACK.resolve(file)), "rows")) {
            assertThat(map(row)).containsKey("on");
            assertThat(map(row).keySet()).as("row on %s", map(row).get("on")).anyMatch(EFFECTS::contains);
        }
    }

    @Test
    void noDataTypeIsDefinedTwice() {
        List<String> ids = new ArrayList<>();
        for (String file : listed()) {
            Map<String, Object> content = read(PACK.resolve(file));
            if (content.containsKey("dataTypes")) {
                ids.addAll(map(content.get("dataTypes")).keySet());
            }
        }

        assertThat(ids).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }

    @Test
    void everySinkKindOfTheRowsHasPolicyAndText() {
        Set<String> kinds = new TreeSet<>();
        for (String file : listed()) {
            for (Object row : list(read(PACK.resolve(file)), "rows")) {
                kinds.add(String.valueOf(map(row).getOrDefault("sink", "log")));
            }
        }
        Set<String> policy =
                map(read(PACK.resolve("policy.yaml")).get("policy")).keySet();
        Set<String> texts = map(read(PACK.resolve("texts.yaml")).get("rules")).keySet();

        assertThat(policy).containsAll(kinds);
        assertThat(texts).isEqualTo(policy);
    }

    private static List<String> listed() {
        return list(read(PACK.resolve("pack.yaml")), "files").stream()
                .map(String::valueOf)
                .toList();
    }

    private static List<String> present() throws IOException {
        try (Stream<Path> files = Files.walk(PACK)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> PACK.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.equals("pack.yaml") && !file.endsWith(".txt"))
                    .toList();
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        assertThat(value).isInstanceOf(Map.class);
        return (Map<String, Object>) Objects.requireNonNull(value);
    }

    private static List<?> list(Map<String, Object> owner, String key) {
        return owner.get(key) instanceof List<?> list ? list : List.of();
    }

    private static Map<String, Object> read(Path file) {
        LoadSettings settings = LoadSettings.builder()
                .setAllowDuplicateKeys(false)
                .setLabel(file.toString())
                .build();
        try {
            return map(new Load(settings).loadFromString(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
