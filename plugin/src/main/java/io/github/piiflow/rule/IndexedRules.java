package io.github.piiflow.rule;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules with their rows found by type and method name. */
final class IndexedRules implements Rules {
    private static final PolicyLine NO_POLICY = new PolicyLine(Map.of(), Set.of());
    private static final String ANY = "*";

    private final Map<String, DataType> dataTypes;
    private final Vocabulary vocabulary;
    private final List<AnnotationRule> annotations;
    private final Map<String, Mapping> mappings;
    private final List<ReturnRule> returns;
    private final List<Row> rows;
    private final Map<SinkKind, PolicyLine> policy;
    private final Map<SinkKind, RuleText> texts;

    private final Map<String, Map<String, List<Entry>>> byTypeAndMethod = new HashMap<>();
    private final Map<String, List<Entry>> globsByMethod = new HashMap<>();
    private final Map<String, List<Row>> typeRows = new HashMap<>();
    private final Map<String, List<Row>> inheritedTypeRows = new HashMap<>();

    IndexedRules(
            Map<String, DataType> dataTypes,
            Vocabulary vocabulary,
            List<AnnotationRule> annotations,
            Map<String, Mapping> mappings,
            List<ReturnRule> returns,
            List<Row> rows,
            Map<SinkKind, PolicyLine> policy,
            Map<SinkKind, RuleText> texts) {
        this.dataTypes = Collections.unmodifiableMap(dataTypes);
        this.vocabulary = vocabulary;
        this.annotations = List.copyOf(annotations);
        this.mappings = Collections.unmodifiableMap(mappings);
        this.returns = List.copyOf(returns);
        this.rows = List.copyOf(rows);
        this.policy = Map.copyOf(policy);
        this.texts = Map.copyOf(texts);
        for (int i = 0; i < rows.size(); i++) {
            index(rows.get(i), i);
        }
    }

    private void index(Row row, int order) {
        Row.CallPattern call = row.call();
        if (call == null) {
            typeRows.computeIfAbsent(row.on(), any -> new ArrayList<>()).add(row);
            if (row.subtypes()) {
                inheritedTypeRows
                        .computeIfAbsent(row.on(), any -> new ArrayList<>())
                        .add(row);
            }
            return;
        }
        Map<String, List<Entry>> byMethod = row.on().contains(ANY)
                ? globsByMethod
                : byTypeAndMethod.computeIfAbsent(row.on(), any -> new HashMap<>());
        String method = call.name().equals("new") ? "<init>" : call.name();
        byMethod.computeIfAbsent(method, any -> new ArrayList<>()).add(new Entry(row, new CallMatcher(call), order));
    }

    @Override
    public Map<String, DataType> dataTypes() {
        return dataTypes;
    }

    @Override
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    @Override
    public List<AnnotationRule> annotations() {
        return annotations;
    }

    @Override
    public Map<String, Mapping> mappings() {
        return mappings;
    }

    @Override
    public List<ReturnRule> returns() {
        return returns;
    }

    @Override
    public Collection<Row> allRows() {
        return rows;
    }

    @Override
    public PolicyLine policy(SinkKind kind) {
        return policy.getOrDefault(kind, NO_POLICY);
    }

    @Override
    public RuleText text(SinkKind kind) {
        return texts.getOrDefault(kind, TextDraft.NONE.complete(kind));
    }

    @Override
    public List<Row> typeRows(List<String> supertypes) {
        for (int i = 0; i < supertypes.size(); i++) {
            List<Row> found = (i == 0 ? typeRows : inheritedTypeRows).get(supertypes.get(i));
            if (found != null) {
                return Collections.unmodifiableList(found);
            }
        }
        return List.of();
    }

    @Override
    public List<Row> rows(
            List<String> supertypes,
            boolean resolved,
            String method,
            @Nullable List<String> parameters,
            int arguments,
            @Nullable Boolean onStatic) {
        Lookup lookup = new Lookup(method, parameters, arguments, onStatic);
        for (int i = 0; i < supertypes.size(); i++) {
            lookup.add(byTypeAndMethod.getOrDefault(supertypes.get(i), Map.of()), i);
        }
        if (!resolved && !supertypes.isEmpty()) {
            lookup.addGlobs(globsByMethod, supertypes.get(0), supertypes.size());
        }
        return lookup.result();
    }

    /**
     * A row about calls.
     *
     * @param order among all rows
     */
    private record Entry(Row row, CallMatcher matcher, int order) {}

    /**
     * A row that matches.
     *
     * @param distance of its type from the class of the call
     */
    private record Match(Entry entry, int distance) {}

    /** One question. */
    private static final class Lookup {
        private final String method;
        private final @Nullable List<String> parameters;
        private final int arguments;
        private final @Nullable Boolean onStatic;
        private final List<Match> matches = new ArrayList<>(4);
        private final Map<EffectGroup, Integer> nearest = new EnumMap<>(EffectGroup.class);

        Lookup(String method, @Nullable List<String> parameters, int arguments, @Nullable Boolean onStatic) {
            this.method = method;
            this.parameters = parameters;
            this.arguments = arguments;
            this.onStatic = onStatic;
        }

        void add(Map<String, List<Entry>> byMethod, int distance) {
            if (byMethod.isEmpty()) {
                return;
            }
            for (Entry entry : candidates(byMethod)) {
                if ((distance == 0 || entry.row().subtypes()) && matches(entry)) {
                    add(entry, distance);
                }
            }
        }

        void addGlobs(Map<String, List<Entry>> byMethod, String type, int distance) {
            String simpleName = type.substring(type.lastIndexOf('.') + 1);
            for (Entry entry : candidates(byMethod)) {
                if (matches(entry) && globMatches(entry.row().on(), simpleName)) {
                    add(entry, distance);
                }
            }
        }

        private List<Entry> candidates(Map<String, List<Entry>> byMethod) {
            List<Entry> named = byMethod.getOrDefault(method, List.of());
            List<Entry> any = method.startsWith("<") ? List.of() : byMethod.getOrDefault(ANY, List.of());
            if (named.isEmpty() || any.isEmpty()) {
                return named.isEmpty() ? any : named;
            }
            List<Entry> both = new ArrayList<>(named);
            both.addAll(any);
            return both;
        }

        private boolean matches(Entry entry) {
            Boolean wanted = entry.row().onStatic();
            return (wanted == null || onStatic == null || wanted.equals(onStatic))
                    && entry.matcher().matches(parameters, arguments);
        }

        /** What has conditions may not hold, so it hides nothing here. */
        private void add(Entry entry, int distance) {
            matches.add(new Match(entry, distance));
            if (!entry.row().when().isEmpty()) {
                return;
            }
            for (Effect effect : entry.row().effects()) {
                nearest.merge(effect.group(), distance, Math::min);
            }
        }

        /** The matches, without the effects that those of a nearer type hide. */
        List<Row> result() {
            if (matches.isEmpty()) {
                return List.of();
            }
            matches.sort(comparingInt(match -> match.entry().order()));
            List<Row> result = new ArrayList<>(matches.size());
            for (Match match : matches) {
                Row visible = match.entry()
                        .row()
                        .only(effect -> match.distance() <= nearest.getOrDefault(effect.group(), Integer.MAX_VALUE));
                if (!visible.effects().isEmpty()) {
                    result.add(visible);
                }
            }
            return List.copyOf(result);
        }
    }

    /** Whether a name is as a pattern with {@code *} says. */
    static boolean globMatches(String glob, String name) {
        int star = glob.indexOf('*');
        if (star < 0) {
            return glob.equals(name);
        }
        if (!name.startsWith(glob.substring(0, star))) {
            return false;
        }
        String rest = glob.substring(star + 1);
        for (int i = star; i <= name.length(); i++) {
            if (globMatches(rest, name.substring(i))) {
                return true;
            }
        }
        return false;
    }
}
