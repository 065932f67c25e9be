package io.github.piiflow.rule;

import io.github.piiflow.symbol.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one pack, or one {@code piiflow.yml}, says; filled by the readers. */
final class Layer {
    final Map<String, DataTypeDraft> dataTypes = new LinkedHashMap<>();
    final VocabularyDraft vocabulary = new VocabularyDraft();
    final Map<AnnotationUse, AnnotationRule> annotations = new LinkedHashMap<>();
    final Map<String, MappingDraft> mappings = new LinkedHashMap<>();
    final List<ReturnRule> returns = new ArrayList<>();
    final List<Row> rows = new ArrayList<>();
    final Map<SinkKind, PolicyDraft> policy = new EnumMap<>(SinkKind.class);
    final Map<SinkKind, TextDraft> texts = new EnumMap<>(SinkKind.class);

    final Map<String, List<String>> samples = new LinkedHashMap<>();
    final List<Switch> switches = new ArrayList<>();
    final Map<String, RecipientDraft> recipients = new LinkedHashMap<>();
    final Map<String, RecipientDraft.Category> recipientCategories = new LinkedHashMap<>();
    Optional<RecipientDraft.Sdk> sdk = Optional.empty();

    /** Names of frameworks by list. */
    final Map<String, List<String>> frameworks = new LinkedHashMap<>();

    /** Data types that are referred to, to be looked up when every layer is read. */
    final Map<Value, String> references = new LinkedHashMap<>();

    private final Map<String, Place> defined = new LinkedHashMap<>();

    /** Whether a name is new in this layer; if not, that is reported. */
    boolean define(String kind, String name, Value where) {
        Place first = defined.putIfAbsent(kind + " " + name, where.place());
        if (first == null) {
            return true;
        }
        where.problems()
                .add(
                        where.place(),
                        kind + " `" + name + "` is defined twice, first in " + first.file() + ":" + first.line());
        return false;
    }

    /** A data type is referred to. */
    void refer(Value where, String dataType) {
        references.put(where, dataType);
    }

    /** Which uses of an annotation a rule is about. */
    record AnnotationUse(String annotation, Map<String, List<String>> when) {}

    /** What a policy line says; a missing sensitivity says nothing. */
    static final class PolicyDraft {
        final Map<Sensitivity, Optional<Severity>> severities = new EnumMap<>(Sensitivity.class);
        Optional<Set<Protection>> accept = Optional.empty();
        final Map<String, Optional<Severity>> types = new LinkedHashMap<>();
        Optional<Set<String>> doubtful = Optional.empty();
    }

    /** Words by list. */
    static final class VocabularyDraft {
        final Map<String, Set<String>> lists = new LinkedHashMap<>();
        final Map<String, Map<Protection, Set<String>>> byState = new LinkedHashMap<>();

        Set<String> list(String key) {
            return lists.computeIfAbsent(key, any -> new LinkedHashSet<>());
        }

        Map<Protection, Set<String>> byState(String key) {
            return byState.computeIfAbsent(key, any -> new EnumMap<>(Protection.class));
        }
    }
}
