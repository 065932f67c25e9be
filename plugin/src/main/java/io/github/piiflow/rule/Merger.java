package io.github.piiflow.rule;

import io.github.piiflow.rule.Row.CallPattern;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lays layers over each other; later ones win. */
final class Merger {
    private final List<Layer> layers;
    private final Optional<String> context;

    Merger(List<Layer> layers, Optional<String> context) {
        this.layers = layers;
        this.context = context;
    }

    IndexedRules merge() {
        return new IndexedRules(dataTypes(), vocabulary(), annotations(), rows(), policy(), texts());
    }

    private Map<String, DataType> dataTypes() {
        Map<String, DataTypeDraft> drafts = new LinkedHashMap<>();
        for (Layer layer : layers) {
            layer.dataTypes.forEach((id, draft) -> drafts.merge(id, draft, (earlier, later) -> later.over(earlier)));
        }
        Map<String, DataType> types = new LinkedHashMap<>();
        drafts.forEach((id, draft) -> types.put(id, draft.complete(context)));
        return types;
    }

    private Vocabulary vocabulary() {
        Map<Protection, Set<String>> protectedWords = new EnumMap<>(Protection.class);
        for (Layer layer : layers) {
            layer.vocabulary.protectedWords.forEach((state, words) -> protectedWords
                    .computeIfAbsent(state, any -> new LinkedHashSet<>())
                    .addAll(words));
        }
        return new Vocabulary(
                words("personWords"),
                words("personSuffixNegatives"),
                words("suffixNegatives"),
                words("prefixNegatives"),
                protectedWords,
                words("classSuffixes"));
    }

    private Set<String> words(String list) {
        Set<String> all = new LinkedHashSet<>();
        layers.forEach(layer -> all.addAll(layer.vocabulary.list(list)));
        return all;
    }

    private List<AnnotationRule> annotations() {
        Map<String, AnnotationRule> all = new LinkedHashMap<>();
        layers.forEach(layer -> all.putAll(layer.annotations));
        return List.copyOf(all.values());
    }

    /** Without the effects that a later layer writes anew for the same type, call and group. */
    private List<Row> rows() {
        Set<Subject> later = new HashSet<>();
        Deque<List<Row>> kept = new ArrayDeque<>();
        List<Layer> reversed = new ArrayList<>(layers);
        Collections.reverse(reversed);
        for (Layer layer : reversed) {
            List<Row> rows = new ArrayList<>();
            Set<Subject> here = new HashSet<>();
            for (Row row : layer.rows) {
                Row rest = row.only(effect -> !later.contains(Subject.of(row, effect)));
                if (!rest.effects().isEmpty()) {
                    rows.add(rest);
                }
                row.effects().forEach(effect -> here.add(Subject.of(row, effect)));
            }
            kept.addFirst(rows);
            later.addAll(here);
        }
        return kept.stream().flatMap(List::stream).toList();
    }

    private Map<SinkKind, PolicyLine> policy() {
        Map<SinkKind, Map<Sensitivity, Severity>> severities = new EnumMap<>(SinkKind.class);
        Map<SinkKind, Set<Protection>> accepted = new EnumMap<>(SinkKind.class);
        for (Layer layer : layers) {
            layer.policy.forEach((kind, draft) -> {
                Map<Sensitivity, Severity> line =
                        severities.computeIfAbsent(kind, any -> new EnumMap<>(Sensitivity.class));
                draft.severities.forEach((sensitivity, severity) -> {
                    line.remove(sensitivity);
                    severity.ifPresent(each -> line.put(sensitivity, each));
                });
                draft.accept.ifPresent(states -> accepted.put(kind, states));
            });
        }
        Map<SinkKind, PolicyLine> policy = new EnumMap<>(SinkKind.class);
        severities.forEach((kind, line) ->
                policy.put(kind, new PolicyLine(line, accepted.getOrDefault(kind, Set.of()))));
        return policy;
    }

    private Map<SinkKind, RuleText> texts() {
        Map<SinkKind, TextDraft> drafts = new EnumMap<>(SinkKind.class);
        for (Layer layer : layers) {
            layer.texts.forEach((kind, draft) -> drafts.merge(kind, draft, (earlier, later) -> later.over(earlier)));
        }
        Map<SinkKind, RuleText> texts = new EnumMap<>(SinkKind.class);
        for (SinkKind kind : SinkKind.values()) {
            texts.put(kind, drafts.getOrDefault(kind, TextDraft.NONE).complete(kind));
        }
        return texts;
    }

    /** What an effect is about. */
    private record Subject(String on, @Nullable CallPattern call, EffectGroup group) {
        static Subject of(Row row, Effect effect) {
            return new Subject(row.on(), row.call(), EffectGroup.of(effect));
        }
    }
}
