package io.github.piiflow.rule;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules with their rows found by type and method name. */
final class IndexedRules implements Rules {
    private static final PolicyLine NO_POLICY = new PolicyLine(Map.of(), Set.of());
    private static final String ANY = "*";
    private static final String OBJECT = "java.lang.Object";
    /** No name of a package is that long. */
    private static final int FAR = 10_000;

    private final Map<String, DataType> dataTypes;
    private final Vocabulary vocabulary;
    private final List<AnnotationRule> annotations;
    private final Map<String, Mapping> mappings;
    private final List<ReturnRule> returns;
    private final List<Row> rows;
    private final Map<SinkKind, PolicyLine> policy;
    private final Map<SinkKind, RuleText> texts;
    private final List<Switch> switches;
    private final Map<String, List<String>> samples;
    private final Frameworks frameworks;
    private final Map<String, Recipient> recipients = new LinkedHashMap<>();

    private final Map<String, Map<String, List<Entry>>> byTypeAndMethod = new HashMap<>();
    private final Map<String, List<Entry>> globsByMethod = new HashMap<>();
    private final Map<String, List<Entry>> libraryGlobsByMethod = new HashMap<>();
    private final Map<String, Map<String, List<Entry>>> byPackageAndMethod = new HashMap<>();
    private final Map<String, Map<String, List<Entry>>> byAnnotationAndMethod = new HashMap<>();
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
            Map<SinkKind, RuleText> texts,
            List<Recipient> recipients,
            List<Switch> switches,
            Map<String, List<String>> samples,
            Frameworks frameworks) {
        this.dataTypes = Collections.unmodifiableMap(dataTypes);
        this.vocabulary = vocabulary;
        this.annotations = List.copyOf(annotations);
        this.mappings = Collections.unmodifiableMap(mappings);
        this.returns = List.copyOf(returns);
        this.rows = List.copyOf(rows);
        this.policy = Map.copyOf(policy);
        this.texts = Map.copyOf(texts);
        this.switches = List.copyOf(switches);
        this.samples = Map.copyOf(samples);
        this.frameworks = frameworks;
        recipients.forEach(recipient -> this.recipients.put(recipient.id(), recipient));
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
        Map<String, List<Entry>> byMethod = methods(row);
        String method = call.name().equals("new") ? "<init>" : call.name().contains(ANY) ? ANY : call.name();
        byMethod.computeIfAbsent(method, any -> new ArrayList<>()).add(new Entry(row, new CallMatcher(call), order));
    }

    private Map<String, List<Entry>> methods(Row row) {
        String on = row.on();
        String annotation = row.annotation();
        if (annotation != null) {
            return byAnnotationAndMethod.computeIfAbsent(annotation, any -> new HashMap<>());
        }
        if (on.endsWith(Row.PACKAGE)) {
            String name = on.substring(0, on.length() - Row.PACKAGE.length());
            return byPackageAndMethod.computeIfAbsent(name, any -> new HashMap<>());
        }
        if (on.startsWith(Row.LIBRARY)) {
            return libraryGlobsByMethod;
        }
        return on.contains(ANY) ? globsByMethod : byTypeAndMethod.computeIfAbsent(on, any -> new HashMap<>());
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
    public Map<String, Recipient> recipients() {
        return Collections.unmodifiableMap(recipients);
    }

    @Override
    public Map<String, List<String>> samples() {
        return samples;
    }

    @Override
    public Frameworks frameworks() {
        return frameworks;
    }

    @Override
    public List<Switch> switches() {
        return switches;
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
            @Nullable Boolean onStatic,
            Collection<String> annotations) {
        Lookup lookup = new Lookup(method, parameters, arguments, onStatic);
        for (int i = 0; i < supertypes.size(); i++) {
            lookup.add(byTypeAndMethod.getOrDefault(supertypes.get(i), Map.of()), i);
        }
        if (!supertypes.contains(OBJECT)) { // an interface, or a class of which nothing is known
            lookup.add(byTypeAndMethod.getOrDefault(OBJECT, Map.of()), supertypes.size());
        }
        for (String annotation : annotations) {
            lookup.add(byAnnotationAndMethod.getOrDefault(annotation, Map.of()), supertypes.size());
        }
        for (String supertype : byPackageAndMethod.isEmpty() ? List.<String>of() : supertypes) {
            packages(supertype, supertypes.size() + FAR, lookup);
        }
        if (!resolved && !supertypes.isEmpty()) {
            lookup.addGlobs(globsByMethod, "", supertypes.get(0), supertypes.size());
        }
        if (!supertypes.isEmpty() && !libraryGlobsByMethod.isEmpty()) {
            lookup.addGlobs(libraryGlobsByMethod, Row.LIBRARY, supertypes.get(0), supertypes.size() + 2 * FAR);
        }
        return lookup.result();
    }

    /** The longer the package, the nearer. */
    private void packages(String type, int distance, Lookup lookup) {
        for (int dot = type.lastIndexOf('.'); dot > 0; dot = type.lastIndexOf('.', dot - 1)) {
            lookup.addOfPackage(byPackageAndMethod.getOrDefault(type.substring(0, dot), Map.of()), distance - 2 * dot);
        }
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

        /** A row about a named method is nearer than one about all. */
        void addOfPackage(Map<String, List<Entry>> byMethod, int distance) {
            for (Entry entry : byMethod.isEmpty() ? List.<Entry>of() : candidates(byMethod)) {
                if (matches(entry)) {
                    Row.CallPattern call = entry.row().call();
                    add(entry, call == null || call.name().equals(ANY) ? distance + 1 : distance);
                }
            }
        }

        void addGlobs(Map<String, List<Entry>> byMethod, String prefix, String type, int distance) {
            String simpleName = type.substring(type.lastIndexOf('.') + 1);
            for (Entry entry : candidates(byMethod)) {
                if (matches(entry) && globMatches(entry.row().on().substring(prefix.length()), simpleName)) {
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
            Row.CallPattern call = entry.row().call();
            return (wanted == null || onStatic == null || wanted.equals(onStatic))
                    && (call == null || !call.name().contains(ANY) || beginsWith(call.name(), method))
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

    /** Whether the first words of a method's name are those before the {@code *}. */
    static boolean beginsWith(String pattern, String method) {
        int length = pattern.length() - 1;
        return length == 0
                || method.regionMatches(0, pattern, 0, length)
                        && (method.length() == length || !Character.isLowerCase(method.charAt(length)));
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
