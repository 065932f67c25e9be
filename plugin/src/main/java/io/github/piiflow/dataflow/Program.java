package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.LinkedBody;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.binding.World;
import io.github.piiflow.catalog.Catalog;
import io.github.piiflow.catalog.Element;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.mapping.Loading;
import io.github.piiflow.mapping.Mappings;
import io.github.piiflow.rule.DataType;
import io.github.piiflow.rule.Effect;
import io.github.piiflow.rule.Mapping;
import io.github.piiflow.rule.Row;
import io.github.piiflow.rule.Rules;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What all evaluations share: the world, the rules, bodies and summaries. Safe for concurrent use. */
final class Program {
    private static final Shape[] NO_SHAPES = new Shape[Limits.INLINE_DEPTH];

    static {
        Arrays.fill(NO_SHAPES, Shape.NONE);
    }

    /** The mapping that says where events and messages arrive: containers hand them over. */
    private static final String EVENTS = "beans";

    /** Categories of data that is made of letters, unless its type may be a number. */
    private static final Set<String> WRITTEN = Set.of("identity", "contact", "demographic", "location");

    private final CallObserver observer;
    private final World world;
    private final Catalog catalog;
    private final Rules rules;
    private final StoredFields stored;
    private final Types types;
    private final Mappings mappings;
    private final Loading loading;
    private final Settings settings;
    private final Entry entry;
    private final Getters getters;
    private final ReturnSinks returnSinks;
    private final Predicate<String> masks;
    private final MethodNames methodNames;
    private final MemberNames memberNames;
    private final GivenNames givenNames = new GivenNames();
    private final Tentatives tentatives = new Tentatives();
    private final Map<MethodInfo, LinkedBody> bodies = new ConcurrentHashMap<>();
    private final SinkSites sinkSites = new SinkSites();
    private final Summaries summaries = new Summaries(this::summarised);
    private final Map<MethodInfo, Shape[]> shapes = new ConcurrentHashMap<>();
    private final Set<MethodInfo> tangled = ConcurrentHashMap.newKeySet();
    private final Set<MethodInfo> inKnots = ConcurrentHashMap.newKeySet();
    private final Dispatches dispatches = new Dispatches(this);
    private final BodyFacts bodyFacts;
    private final Nests nests;
    private final CallRows callRows;
    private final Overriding overriding;
    private final EnumConstants enumConstants;
    private final FixedFields fixedFields = new FixedFields(this);
    private final FixedSets fixedSets = new FixedSets(this);
    private final HandedFunctions handedFunctions = new HandedFunctions(this);
    private final HeldClasses heldClasses = new HeldClasses(this);
    private final Contents contents = new Contents(this);
    private final RowElements rowElements;
    private final FunctionalMethods functional;

    Program(
            World world,
            Catalog catalog,
            Rules rules,
            Map<ClassInfo, Map<String, SinkSite>> stored,
            CallObserver observer) {
        this.stored = new StoredFields(stored);
        this.observer = observer;
        this.world = world;
        this.catalog = catalog;
        this.rules = rules;
        this.types = new Types(world);
        this.callRows = new CallRows(world, rules);
        this.overriding = new Overriding(world);
        this.enumConstants = new EnumConstants(world);
        this.mappings = new Mappings(world);
        this.loading = mappings.loading(rules.mappings().values());
        this.settings = new Settings(this);
        this.entry = new Entry(rules);
        this.masks = rules.vocabulary().isMask();
        this.methodNames = new MethodNames(rules.vocabulary());
        this.memberNames = new MemberNames(rules.vocabulary());
        this.bodyFacts = new BodyFacts(methodNames, masks);
        this.getters = new Getters(mappings, rules, types);
        this.returnSinks = new ReturnSinks(rules, mappings, types);
        this.nests = new Nests(world);
        this.rowElements = new RowElements(rules);
        this.functional = new FunctionalMethods(world);
    }

    CallObserver observer() {
        return observer;
    }

    World world() {
        return world;
    }

    Catalog catalog() {
        return catalog;
    }

    Rules rules() {
        return rules;
    }

    /** Where what is written to a field of a class is stored; null if it is nowhere. */
    @Nullable
    SinkSite stored(ClassInfo type, String field) {
        return stored.site(type, field);
    }

    /** Whether objects of a class are stored field by field. */
    boolean isStored(ClassInfo type) {
        return stored.isStored(type);
    }

    /** Whether a constant text stands for what a mask hides. */
    boolean isMask(String constant) {
        return masks.test(constant);
    }

    Types types() {
        return types;
    }

    GivenNames givenNames() {
        return givenNames;
    }

    MemberNames memberNames() {
        return memberNames;
    }

    MethodNames methodNames() {
        return methodNames;
    }

    Mappings mappings() {
        return mappings;
    }

    /** What is there of objects that a mapper has read from a store. */
    Loading loading() {
        return loading;
    }

    /** Whether a parameter of a method that nobody calls is given objects that were handed in elsewhere: events, messages. */
    boolean receives(MethodInfo method, int parameter) {
        Mapping events = rules.mappings().get(EVENTS);
        return events != null
                && (mappings.isReceiving(method.annotations(), method.owner(), events)
                        || mappings.isReceiving(method.parameterAnnotations(parameter), method.owner(), events));
    }

    Settings settings() {
        return settings;
    }

    Entry entry() {
        return entry;
    }

    /** The methods of a class and its converters that do more than give a field, and that a serialiser may run. */
    List<MethodInfo> serialising(ClassInfo info) {
        return getters.of(info);
    }

    /** Whether data is something that neither its parts nor what it opens are. */
    boolean isIndivisible(Fact fact) {
        Element element = fact.origin() instanceof Path path ? path.element() : (Element) fact.origin();
        DataType type = element == null ? null : rules.dataTypes().get(element.dataType());
        return type != null && type.indivisible();
    }

    /** Whether data is of letters that no number has: names, addresses. An identifier that is made of a text holds none. */
    boolean isWritten(Fact fact) {
        Element element = fact.origin() instanceof Path path ? path.element() : (Element) fact.origin();
        DataType type = element == null ? null : rules.dataTypes().get(element.dataType());
        return type != null && !type.numeric() && WRITTEN.contains(type.category());
    }

    /** Whether what a caller has there does not come out of the unknown call that a fact of the called method went through. */
    boolean isKeptBack(Fact inner, Fact outer) {
        return inner.isAmong() && isIndivisible(outer);
    }

    Tentatives tentatives() {
        return tentatives;
    }

    static boolean hasBody(MethodInfo method) {
        MethodDecl declaration = method.declaration();
        return declaration != null && declaration.body() != null;
    }

    /** The linked body, linked once. */
    @Nullable
    LinkedBody body(MethodInfo method) {
        if (!hasBody(method)) {
            return null;
        }
        LinkedBody known = bodies.get(method); // does not lock
        return known == null ? bodies.computeIfAbsent(method, world::link) : known;
    }

    int size(MethodInfo method) {
        MethodDecl declaration = method.declaration();
        return declaration == null || declaration.body() == null
                ? 0
                : declaration.body().instructions();
    }

    /** Remembers methods of a group that call each other. */
    void tangled(Collection<MethodInfo> methods) {
        tangled.addAll(methods);
    }

    /** Remembers methods of a group so large that it has to be untied. */
    void knotted(Collection<MethodInfo> methods) {
        inKnots.addAll(methods);
    }

    boolean isTangled(MethodInfo method) {
        return tangled.contains(method);
    }

    /** Whether so many methods call it and are called by it that its summary has to be small. */
    boolean isInKnot(MethodInfo method) {
        return inKnots.contains(method);
    }

    SinkSites sinkSites() {
        return sinkSites;
    }

    Dispatches dispatches() {
        return dispatches;
    }

    Summary summary(MethodInfo method) {
        return summaries.of(method);
    }

    private Summary summarised(MethodInfo method) {
        try {
            Evaluation.Outcome outcome = Evaluation.of(method, this);
            return outcome == null ? Summary.EMPTY : outcome.summary();
        } catch (RuntimeException | StackOverflowError failure) {
            return Summary.EMPTY; // reported when it was evaluated in its turn
        }
    }

    /**
     * Lets go of what is known of methods that nobody is expected to ask for any more. Of classes that are stored it is asked afterwards
     * what their methods leave in them, see {@link Effects}.
     */
    void forget(Collection<MethodInfo> methods) {
        List<MethodInfo> gone =
                methods.stream().filter(method -> !stored.areIn(method.owner())).toList();
        summaries.forget(gone);
        dispatches.forget(gone);
    }

    Summaries summaries() {
        return summaries;
    }

    /** What is found once for each body. */
    BodyFacts bodyFacts() {
        return bodyFacts;
    }

    /**
     * What decides in a method.
     *
     * @param depth how many calls away the decision may be, below {@link Limits#INLINE_DEPTH}
     */
    Shape shape(MethodInfo method, int depth) {
        return shapes(method, depth)[depth];
    }

    /** The same by how many calls away, up to a depth at least. */
    Shape[] shapes(MethodInfo method, int depth) {
        Shape[] known = shapes.get(method);
        if (known == null || known.length <= depth) {
            LinkedBody body = body(method);
            known = body == null ? NO_SHAPES : new ShapeFinder(this, method, body, depth).find();
            shapes.put(method, known);
        }
        return known;
    }

    /** The rows about a call. */
    List<Row> rows(Call call) {
        return callRows.of(call);
    }

    CallRows callRows() {
        return callRows;
    }

    Overriding overriding() {
        return overriding;
    }

    /** What leaves with the results of a method, by its annotations and those of its class. */
    List<Effect.Sink> returnSinks(MethodInfo method) {
        return returnSinks.of(method);
    }

    /** Field initialisers of a class, if it has any. */
    @Nullable
    MethodInfo initialiser(ClassInfo info) {
        for (MethodInfo method : info.methods()) {
            if (method.name().equals(MethodDecl.INSTANCE_INIT)) {
                return method;
            }
        }
        return null;
    }

    /** What the code around a class says about its fields. */
    NestFacts nest(ClassInfo info) {
        return nests.of(info);
    }

    /** What is said about the fields of all classes of the source. */
    List<NestFacts> nests() {
        return nests.all();
    }

    HandedFunctions handedFunctions() {
        return handedFunctions;
    }

    HeldClasses heldClasses() {
        return heldClasses;
    }

    EnumConstants enumConstants() {
        return enumConstants;
    }

    FixedSets fixedSets() {
        return fixedSets;
    }

    FixedFields fixedFields() {
        return fixedFields;
    }

    /** What the text in variables is read into. */
    Contents contents() {
        return contents;
    }

    /** The data element that a row's source stands for. */
    @Nullable
    Element rowElement(String dataType, Call call) {
        return rowElements.of(dataType, call);
    }

    /** The method that runs when an object of the class is called as a callback with so many arguments; null if it is none. */
    @Nullable
    MethodInfo functionalMethod(ClassInfo info, int arguments) {
        return functional.of(info, arguments);
    }
}
