package io.github.piiflow.persistence;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.binding.World;
import io.github.piiflow.catalog.Catalog;
import io.github.piiflow.catalog.Element;
import io.github.piiflow.code.SourceFile;
import io.github.piiflow.dataflow.Analysis;
import io.github.piiflow.dataflow.Effects;
import io.github.piiflow.dataflow.SinkSite;
import io.github.piiflow.dataflow.Step;
import io.github.piiflow.dataflow.TaintFlow;
import io.github.piiflow.mapping.Converter;
import io.github.piiflow.mapping.Mappings;
import io.github.piiflow.mapping.Property;
import io.github.piiflow.rule.Confidence;
import io.github.piiflow.rule.DataType;
import io.github.piiflow.rule.Mapping;
import io.github.piiflow.rule.Mapping.Role;
import io.github.piiflow.rule.Protection;
import io.github.piiflow.rule.Reads;
import io.github.piiflow.rule.Rules;
import io.github.piiflow.rule.SinkKind;
import io.github.piiflow.symbol.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the own databases: fields of mapped classes. A column is one flow, from its declaration to its declaration,
 * in the state that annotations, converters, methods of its life cycle, or all that write it leave it in.
 */
public final class Columns {
    /** Write sites that are told of one column. */
    private static final int WRITES = 5;

    private static final String CREDENTIAL = "credential";
    static final String PASSWORD = "password";

    private final World world;
    private final Mappings mappings;
    private final Catalog catalog;
    private final Set<String> credentials;
    private final Map<SinkSite, Column> columns = new LinkedHashMap<>();
    private final Map<SinkSite, Element> watched = new LinkedHashMap<>();
    private final Map<ClassInfo, Map<String, SinkSite>> sites = new LinkedHashMap<>();

    private Columns(World world, Catalog catalog, Rules rules) {
        this.world = world;
        this.mappings = new Mappings(world);
        this.catalog = catalog;
        this.credentials = rules.dataTypes().values().stream()
                .filter(type -> type.category().equals(CREDENTIAL))
                .map(DataType::id)
                .collect(Collectors.toSet());
    }

    /** Finds the columns that classes of the source declare. */
    public static Columns of(World world, Catalog catalog, Rules rules) {
        Columns columns = new Columns(world, catalog, rules);
        new StoredTypes(world, columns.mappings, rules.mappings().values())
                .find()
                .forEach(columns::add);
        world.sourceClasses().forEach(columns::watch);
        return columns;
    }

    private void add(ClassInfo type, Mapping mapping) {
        SourceFile file = type.file();
        if (file == null) {
            return;
        }
        List<String> names = mappings.names(type, mapping, Role.STORES);
        for (Property property : mappings.properties(type, mapping, null)) {
            FieldInfo field = property.field();
            if (field != null && field.owner() == type && field.declaration() != null) {
                Place place = new Place(file.path(), field.declaration().span());
                SinkSite site = site(SinkKind.STORAGE, field, place, names);
                columns.put(site, new Column(type, field, property, mapping, site));
                sites.computeIfAbsent(type, any -> new LinkedHashMap<>()).put(field.name(), site);
            }
        }
    }

    /** Fields that hold secrets of people and are no columns: what is written to them tells what is read from them. */
    private void watch(ClassInfo type) {
        SourceFile file = type.file();
        if (file == null) {
            return;
        }
        for (FieldInfo field : type.fields()) {
            Element element = field.isStatic() || field.declaration() == null ? null : catalog.field(field);
            Map<String, SinkSite> known = sites.getOrDefault(type, Map.of());
            if (element != null
                    && field.declaration() != null
                    && Hashes.TYPES.contains(element.dataType())
                    && !known.containsKey(field.name())) {
                Place place = new Place(file.path(), field.declaration().span());
                SinkSite site = site(SinkKind.CONFIGURATION, field, place, List.of());
                watched.put(site, element);
                sites.computeIfAbsent(type, any -> new LinkedHashMap<>()).put(field.name(), site);
            }
        }
    }

    /** Without what only fields are given that are watched. */
    public List<TaintFlow> visible(List<TaintFlow> flows) {
        return flows.stream().filter(flow -> !watched.containsKey(flow.sink())).toList();
    }

    private static SinkSite site(SinkKind kind, FieldInfo field, Place place, List<String> names) {
        String table =
                names.stream().filter(name -> !name.isBlank()).findFirst().orElse(null);
        return new SinkSite(
                kind,
                field.qualifiedName(),
                place,
                field.owner().name(),
                "",
                field.owner().name(),
                Reads.VALUE,
                null,
                table);
    }

    /** Fields by class and name, with the site that stands for their declaration; of those that are only watched it is no storage. */
    public Map<ClassInfo, Map<String, SinkSite>> sites() {
        return sites;
    }

    /** The flows, with one for each column in place of those that write it. */
    public List<TaintFlow> judge(Analysis.Flows flows) {
        Map<SinkSite, List<TaintFlow>> writes = new LinkedHashMap<>();
        List<TaintFlow> all = new ArrayList<>();
        boolean makesHashes = flows.effects().hashPasswords()
                || flows.effects().claimHashes()
                || flows.flows().stream().anyMatch(Columns::storesHash);
        for (TaintFlow flow : flows.flows()) {
            if (columns.containsKey(flow.sink()) || watched.containsKey(flow.sink())) {
                writes.computeIfAbsent(flow.sink(), any -> new ArrayList<>()).add(flow);
            } else {
                all.add(flow);
            }
        }
        Map<Element, Protection> hashed = hashed(writes, flows.effects());
        Hashes hashes = hashes(writes, flows.effects().hashPasswords());
        all.replaceAll(flow -> hashes.applied(asStored(flow, hashed)));
        writes.values().forEach(each -> each.replaceAll(flow -> asStored(flow, hashed)));
        for (Column column : columns.values()) {
            judge(column, writes.getOrDefault(column.site(), List.of()), flows.effects())
                    .ifPresent(all::add);
        }
        all.replaceAll(flow -> makesHashes && isLikelyHash(flow) ? flow.with(Confidence.MEDIUM) : flow);
        return all;
    }

    /** What reads of fields give that everybody is seen to put hashes into. */
    private Hashes hashes(Map<SinkSite, List<TaintFlow>> writes, boolean hashesPasswords) {
        Map<Element, List<TaintFlow>> byElement = new HashMap<>();
        Set<Element> logins = new HashSet<>();
        for (Map.Entry<ClassInfo, Map<String, SinkSite>> each : sites.entrySet()) {
            boolean people = hashesPasswords && catalog.isPersonLike(each.getKey());
            for (SinkSite site : each.getValue().values()) {
                Element element = secret(site);
                if (element != null && writes.containsKey(site)) {
                    byElement.put(element, writes.get(site));
                    if (people && element.dataType().equals(PASSWORD)) {
                        logins.add(element);
                    }
                }
            }
        }
        return Hashes.of(byElement, logins);
    }

    private @Nullable Element secret(SinkSite site) {
        Column column = columns.get(site);
        Element element = column == null ? watched.get(site) : catalog.field(column.field());
        return element != null && Hashes.TYPES.contains(element.dataType()) ? element : null;
    }

    /** Passwords that everybody who writes them hashes: where they are read from the store, they are hashes. */
    private Map<Element, Protection> hashed(Map<SinkSite, List<TaintFlow>> writes, Effects effects) {
        Map<Element, Protection> hashed = new HashMap<>();
        for (Column column : columns.values()) {
            Element element = catalog.field(column.field());
            if (element != null && element.dataType().equals(PASSWORD)) {
                judge(column, writes.getOrDefault(column.site(), List.of()), effects)
                        .filter(flow -> flow.state() == Protection.PASSWORD_HASH)
                        .ifPresent(flow -> hashed.put(element, flow.state()));
            }
        }
        return hashed;
    }

    /** What goes into one store from another is in the state that it has there. */
    private static TaintFlow asStored(TaintFlow flow, Map<Element, Protection> hashed) {
        Protection state = flow.state() == Protection.RAW ? hashed.get(flow.element()) : null;
        return state != null && isStoredPassword(flow) ? flow.in(state) : flow;
    }

    /** Whether a password that is stored is read from an object whose writers are not seen: it may be a hash. */
    private static boolean isLikelyHash(TaintFlow flow) {
        return flow.confidence() == Confidence.HIGH
                && isStoredPassword(flow)
                && flow.element().kind() == Element.Kind.FIELD
                && flow.state() == Protection.RAW;
    }

    /** Whether passwords are hashed before they are stored, if only badly. */
    private static boolean storesHash(TaintFlow flow) {
        return isStoredPassword(flow)
                && (flow.state() == Protection.HASHED || flow.state() == Protection.KEYED_HASH)
                && flow.element().state() == Protection.RAW;
    }

    private static boolean isStoredPassword(TaintFlow flow) {
        SinkKind kind = flow.sink().kind();
        return (kind == SinkKind.STORAGE || kind == SinkKind.CACHE)
                && flow.element().dataType().equals(PASSWORD);
    }

    private Optional<TaintFlow> judge(Column column, List<TaintFlow> writes, Effects effects) {
        Element element = catalog.field(column.field());
        return element == null ? foreign(column, writes, effects) : own(column, element, writes, effects);
    }

    /** A column whose name tells what it holds. */
    private Optional<TaintFlow> own(Column column, Element element, List<TaintFlow> writes, Effects effects) {
        List<TaintFlow> telling = writes.stream()
                .filter(write -> write.element().dataType().equals(element.dataType()))
                .filter(write -> !write.element().equals(element) || write.state() != Protection.RAW)
                .toList();
        Protection written = telling.stream()
                .map(TaintFlow::state)
                .min(Protection::compareTo)
                .orElseGet(() -> new Writers(effects).left(column.field()));
        Protection state = stronger(element.state(), stronger(written, mapped(column, effects)));
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(Step.Kind.DECLARED, element.name(), column.site().place()));
        telling.stream()
                .filter(write -> write.state() == written)
                .limit(WRITES)
                .forEach(write -> writeSite(write).ifPresent(steps::add));
        steps.add(new Step(
                Step.Kind.SINK, column.field().qualifiedName(), column.site().place()));
        boolean readonly = mappings.has(column.type(), column.mapping(), Role.READONLY);
        Confidence sure = readonly ? Confidence.MEDIUM : sure(element, telling, effects);
        return Optional.of(new TaintFlow(element, state, steps, column.site(), sure, Math.max(0, telling.size() - 1)));
    }

    /**
     * How sure it is that the column holds the data as it says. Passwords and their like are hashed by whoever stores them, often
     * where it is not seen: they are raw for sure only where something raw is seen to be written, and nothing in the source makes
     * hashes.
     */
    private Confidence sure(Element element, List<TaintFlow> telling, Effects effects) {
        boolean credential = credentials.contains(element.dataType());
        long states = telling.stream().map(TaintFlow::state).distinct().count();
        boolean told = telling.stream().anyMatch(write -> isKept(write.element()));
        return states < 2 && (!credential || told && !effects.hashPasswords()) ? Confidence.HIGH : Confidence.MEDIUM;
    }

    /** Whether data comes from where it is kept; a parameter of that name may be anything that its callers made of it. */
    private static boolean isKept(Element element) {
        return element.kind() != Element.Kind.PARAMETER && element.kind() != Element.Kind.LOCAL;
    }

    private static Optional<Step> writeSite(TaintFlow write) {
        List<Step> steps = write.steps();
        for (int i = steps.size() - 1; i >= 0; i--) {
            Step step = steps.get(i);
            if (step.kind() == Step.Kind.STORED || step.kind() == Step.Kind.PASSED) {
                return Optional.of(new Step(Step.Kind.STORED, step.what(), step.place()));
            }
        }
        return Optional.empty();
    }

    /** A column that says nothing by its name: what is written to it counts if the way is certain. */
    private Optional<TaintFlow> foreign(Column column, List<TaintFlow> writes, Effects effects) {
        Protection mapped = mapped(column, effects);
        return writes.stream()
                .filter(write -> write.confidence() == Confidence.HIGH)
                .map(write -> new TaintFlow(
                        write.element(),
                        stronger(write.state(), mapped),
                        write.steps(),
                        write.sink(),
                        Confidence.MEDIUM,
                        write.others()))
                .min(java.util.Comparator.comparing(TaintFlow::state));
    }

    /** What annotations, converters and methods of its life cycle make of a column. */
    private Protection mapped(Column column, Effects effects) {
        Protection state = column.property().state();
        Converter converter = column.property().converter();
        if (converter != null) {
            state = stronger(state, converted(converter, effects));
        }
        for (MethodInfo method : mappings.preparing(column.type(), column.mapping())) {
            Protection left = Writers.hashesWhatIsNoHash(method, world)
                    ? effects.strongest(method, column.field().name()).orElse(null)
                    : effects.left(method, column.field().name()).orElse(null);
            state = left == null ? state : stronger(state, left);
        }
        return state;
    }

    /** The state a converter leaves data in; one whose body is not there is believed by its name. */
    private static Protection converted(Converter converter, Effects effects) {
        MethodInfo method = converter.method();
        if (method == null) {
            return effects.claimed(converter.type().supertypeNames().stream()
                            .map(Columns::simpleName)
                            .toList())
                    .orElse(Protection.RAW);
        }
        return effects.converted(method, converter.from(), converter.to()).orElse(Protection.TOKENISED);
    }

    private static String simpleName(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Protection stronger(Protection a, @Nullable Protection b) {
        return b == null || a.compareTo(b) >= 0 ? a : b;
    }
}
