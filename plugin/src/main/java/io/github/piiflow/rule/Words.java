package io.github.piiflow.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The words that stand for values of enums in rule files. */
final class Words {
    /** Serialisers and mappers; each skips other fields. */
    private static final List<String> SERIALISERS = List.of(
            "jackson",
            "gson",
            "jsonb",
            "moshi",
            "fastjson",
            "orgjson",
            "jaxb",
            "xstream",
            "yaml",
            "java",
            "lang3",
            "jpa",
            "beans",
            "bean-property",
            "json",
            "jackson-fields",
            "gson-exposed",
            "gson-modifiers",
            "jsonb-visible",
            "spring-data",
            "documents",
            "mybatis",
            "dynamodb",
            "room");

    static final Map<String, String> MAPPINGS = words(SERIALISERS.toArray(String[]::new), name -> name);
    static final Map<String, Mapping.Access> ACCESS = words(Mapping.Access.values(), Words::lower);
    static final Map<String, Mapping.Subject> SUBJECTS = words(Mapping.Subject.values(), Words::lower);
    static final Map<String, SinkKind> SINK_KINDS = words(SinkKind.values(), SinkKind::id);
    static final Map<String, Protection> PROTECTIONS = words(Protection.values(), Protection::id);
    static final Map<String, Sensitivity> SENSITIVITIES = words(Sensitivity.values(), Words::lower);
    static final Map<String, Confidence> CONFIDENCES = words(Confidence.values(), Words::lower);
    static final Map<String, DataType.Report> REPORTS = Map.of(
            "always", DataType.Report.ALWAYS,
            "thirdParty", DataType.Report.THIRD_PARTY,
            "never", DataType.Report.NEVER);

    /** How an object is read. */
    static final Map<String, ReadForm> READS = readForms();

    static final Map<String, Effect.Sink.Guess> GUESSES =
            Map.of("low", Effect.Sink.Guess.YES, "if-elsewhere", Effect.Sink.Guess.IF_IMPLEMENTED);

    static final Map<String, Placeholders> PLACEHOLDERS = Map.of(
            "braces", Placeholders.BRACES, "braces-only", Placeholders.BRACES_ONLY, "numbers", Placeholders.NUMBERS);

    /** What the policy may say about a sensitivity; empty for {@code ignore}. */
    static final Map<String, Optional<Severity>> BREACHES = orNone("ignore");

    /** What may fail the build; empty for {@code none}. */
    static final Map<String, Optional<Severity>> THRESHOLDS = orNone("none");

    private Words() {}

    private static Map<String, ReadForm> readForms() {
        Map<String, ReadForm> words = new LinkedHashMap<>();
        words.put("value", new ReadForm(Reads.VALUE, null));
        words.put("toString", new ReadForm(Reads.TO_STRING, null));
        words.put("fields", new ReadForm(Reads.FIELDS, null));
        for (String serialiser : SERIALISERS) {
            words.put("fields:" + serialiser, new ReadForm(Reads.FIELDS, serialiser));
        }
        return words;
    }

    private static Map<String, Optional<Severity>> orNone(String none) {
        Map<String, Optional<Severity>> words = new LinkedHashMap<>();
        words.put(none, Optional.empty());
        words(Severity.values(), Words::lower).forEach((word, severity) -> words.put(word, Optional.of(severity)));
        return words;
    }

    /**
     * How an object is read.
     *
     * @param serialiser who reads its fields; null if none is named
     */
    record ReadForm(Reads reads, @Nullable String serialiser) {}

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <T> Map<String, T> words(T[] values, Function<T, String> word) {
        Map<String, T> words = new LinkedHashMap<>();
        for (T value : values) {
            words.put(word.apply(value), value);
        }
        return words;
    }
}
