package io.github.piiflow.rule;

import io.github.piiflow.rule.Row.CallPattern;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
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
        List<Recipient> recipients = recipients();
        List<Row> rows = rows();
        rows.addAll(new SdkRows(rows).of(recipients, sdk()));
        return new IndexedRules(
                dataTypes(),
                vocabulary(),
                annotations(),
                mappings(),
                returns(),
                rows,
                policy(),
                texts(),
                recipients,
                switches(),
                samples(),
                new Frameworks(
                        frameworks("tests"),
                        Set.copyOf(frameworks("testModules")),
                        Set.copyOf(frameworks("testClasses")),
                        frameworks("applicationNames"),
                        frameworks("cacheSerialisers"),
                        Set.copyOf(frameworks("quiet")),
                        Set.copyOf(frameworks("tools"))));
    }

    /** A category that no pack describes is that of vendors who may get nothing. */
    private List<Recipient> recipients() {
        Map<String, RecipientDraft.Category> categories = new HashMap<>();
        Map<String, RecipientDraft> drafts = new LinkedHashMap<>();
        for (Layer layer : layers) {
            categories.putAll(layer.recipientCategories);
            drafts.putAll(layer.recipients);
        }
        RecipientDraft.Category none = new RecipientDraft.Category(SinkKind.THIRD_PARTY, Set.of(), false);
        return drafts.values().stream()
                .map(draft ->
                        draft.complete(categories.getOrDefault(draft.category().orElse(""), none)))
                .toList();
    }

    private Map<String, List<String>> samples() {
        Map<String, List<String>> samples = new LinkedHashMap<>();
        layers.forEach(layer -> samples.putAll(layer.samples));
        return samples;
    }

    private List<Switch> switches() {
        return layers.stream().flatMap(layer -> layer.switches.stream()).toList();
    }

    private List<String> frameworks(String key) {
        return layers.stream()
                .flatMap(layer -> layer.frameworks.getOrDefault(key, List.of()).stream())
                .toList();
    }

    private RecipientDraft.Sdk sdk() {
        RecipientDraft.Sdk last = new RecipientDraft.Sdk(List.of(), List.of(), List.of());
        for (Layer layer : layers) {
            last = layer.sdk.orElse(last);
        }
        return last;
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
        Set<String> people = words("personWords");
        Set<String> weakPeople = words(ContentReader.weak("personWords"));
        weakPeople.removeAll(people);
        return new Vocabulary(
                people,
                words("personSuffixNegatives"),
                words("suffixNegatives"),
                words("prefixNegatives"),
                wordsByState("protectedWords"),
                words("classSuffixes"),
                weakPeople,
                words("typeAttributes"),
                wordsByState("protectors"),
                words("protectorCalls"),
                words("unprotectors"),
                words("maskText"),
                words("connectors"),
                words("lookups"),
                words("mappers"),
                words("memberNames"),
                words("installationWords"),
                words(ContentReader.weak("installationWords")),
                words("installationClasses"),
                words("installationPlaces"),
                words("installationReaders"),
                words("blankTests"),
                words("textTests"),
                words("programTests"),
                words("counters"),
                words("exchangeWords"),
                words("contentWords"),
                words("levelSetters"),
                words("pageTokens"),
                words("loginWords"),
                words("installationData"));
    }

    private Map<Protection, Set<String>> wordsByState(String key) {
        Map<Protection, Set<String>> all = new EnumMap<>(Protection.class);
        for (Layer layer : layers) {
            layer.vocabulary
                    .byState(key)
                    .forEach((state, words) -> all.computeIfAbsent(state, any -> new LinkedHashSet<>())
                            .addAll(words));
        }
        return all;
    }

    private Set<String> words(String list) {
        Set<String> all = new LinkedHashSet<>();
        layers.forEach(layer -> all.addAll(layer.vocabulary.list(list)));
        return all;
    }

    private Map<String, Mapping> mappings() {
        Map<String, Mapping> all = new LinkedHashMap<>();
        for (String name : Words.MAPPINGS.keySet()) {
            all.put(name, mapping(name, new HashSet<>()));
        }
        return all;
    }

    private Mapping mapping(String name, Set<String> open) {
        Mapping mapping = new Mapping(name, Mapping.Access.FIELDS, false, false, Map.of(), List.of(), List.of());
        open.add(name);
        for (Layer layer : layers) {
            MappingDraft draft = layer.mappings.getOrDefault(name, MappingDraft.NONE);
            String like = draft.like().orElse(name);
            if (open.add(like)) {
                Mapping model = mapping(like, open);
                mapping = new Mapping(
                                name,
                                model.access(),
                                model.readsTransient(),
                                model.deep(),
                                Map.of(),
                                List.of(),
                                List.of())
                        .plus(model)
                        .plus(mapping);
            }
            mapping = draft.over(mapping);
        }
        return mapping;
    }

    private List<ReturnRule> returns() {
        return layers.stream().flatMap(layer -> layer.returns.stream()).toList();
    }

    private List<AnnotationRule> annotations() {
        Map<Layer.AnnotationUse, AnnotationRule> all = new LinkedHashMap<>();
        layers.forEach(layer -> all.putAll(layer.annotations));
        return List.copyOf(all.values());
    }

    /** Without the effects that a later layer writes anew for the same type, call and group. */
    private List<Row> rows() {
        List<Row> all = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            Map<String, Set<Subject>> later = subjects(layers.subList(i + 1, layers.size()));
            for (Row row : layers.get(i).rows) {
                Set<Subject> overridden = later.getOrDefault(row.on(), Set.of());
                Row rest = overridden.isEmpty()
                        ? row
                        : row.only(effect -> !overridden.contains(Subject.of(row, row.when(), effect))
                                && !overridden.contains(Subject.of(row, List.of(), effect)));
                if (!rest.effects().isEmpty()) {
                    all.add(rest);
                }
            }
        }
        return all;
    }

    /** What rows are about, by type. */
    private static Map<String, Set<Subject>> subjects(List<Layer> layers) {
        Map<String, Set<Subject>> subjects = new HashMap<>();
        for (Layer layer : layers) {
            for (Row row : layer.rows) {
                Set<Subject> ofType = subjects.computeIfAbsent(row.on(), any -> new HashSet<>());
                row.effects().forEach(effect -> ofType.add(Subject.of(row, row.when(), effect)));
            }
        }
        return subjects;
    }

    private Map<SinkKind, PolicyLine> policy() {
        Map<SinkKind, Map<Sensitivity, Severity>> severities = new EnumMap<>(SinkKind.class);
        Map<SinkKind, Set<Protection>> accepted = new EnumMap<>(SinkKind.class);
        Map<SinkKind, Map<String, Optional<Severity>>> types = new EnumMap<>(SinkKind.class);
        Map<SinkKind, Set<String>> doubtful = new EnumMap<>(SinkKind.class);
        for (Layer layer : layers) {
            layer.policy.forEach((kind, draft) -> {
                Map<Sensitivity, Severity> line =
                        severities.computeIfAbsent(kind, any -> new EnumMap<>(Sensitivity.class));
                draft.severities.forEach((sensitivity, severity) -> {
                    line.remove(sensitivity);
                    severity.ifPresent(each -> line.put(sensitivity, each));
                });
                draft.accept.ifPresent(states -> accepted.put(kind, states));
                draft.doubtful.ifPresent(all -> doubtful.put(kind, all));
                types.computeIfAbsent(kind, any -> new LinkedHashMap<>()).putAll(draft.types);
            });
        }
        Map<SinkKind, PolicyLine> policy = new EnumMap<>(SinkKind.class);
        severities.forEach((kind, line) -> policy.put(
                kind,
                line(
                        line,
                        accepted.getOrDefault(kind, Set.of()),
                        types.getOrDefault(kind, Map.of()),
                        doubtful.getOrDefault(kind, Set.of()))));
        return policy;
    }

    private static PolicyLine line(
            Map<Sensitivity, Severity> severities,
            Set<Protection> accept,
            Map<String, Optional<Severity>> types,
            Set<String> doubtful) {
        Map<String, Severity> own = new LinkedHashMap<>();
        Set<String> ignored = new LinkedHashSet<>();
        types.forEach(
                (type, severity) -> severity.ifPresentOrElse(each -> own.put(type, each), () -> ignored.add(type)));
        return new PolicyLine(severities, accept, own, ignored, doubtful);
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

    /** What an effect of a type is about. Without conditions it is about every case. */
    private record Subject(@Nullable CallPattern call, List<Condition> when, EffectGroup group) {
        static Subject of(Row row, List<Condition> when, Effect effect) {
            return new Subject(row.call(), when, effect.group());
        }
    }
}
