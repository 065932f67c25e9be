package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.LinkedBody;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.binding.World;
import io.github.piiflow.catalog.Catalog;
import io.github.piiflow.catalog.Element;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.Node;
import io.github.piiflow.code.TypeDecl;
import io.github.piiflow.mapping.Mappings;
import io.github.piiflow.rule.Confidence;
import io.github.piiflow.rule.DataType;
import io.github.piiflow.rule.Effect;
import io.github.piiflow.rule.Mapping;
import io.github.piiflow.rule.Protection;
import io.github.piiflow.rule.ReturnRule;
import io.github.piiflow.rule.Row;
import io.github.piiflow.rule.Rules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final CallObserver observer;
    private final World world;
    private final Catalog catalog;
    private final Rules rules;
    private final Map<ClassInfo, Map<String, SinkSite>> stored;
    private final Types types;
    private final Mappings mappings;
    private final Settings settings;
    private final Entry entry;
    private final Map<ClassInfo, List<MethodInfo>> serialising = new ConcurrentHashMap<>();
    private final Predicate<String> masks;
    private final MethodNames methodNames;
    private final MemberNames memberNames;
    private final Tentatives tentatives = new Tentatives();
    private final Map<MethodInfo, LinkedBody> bodies = new ConcurrentHashMap<>();
    private final SinkSites sinkSites = new SinkSites();
    private final Summaries summaries = new Summaries(this::summarised);
    private final Map<MethodInfo, Shape[]> shapes = new ConcurrentHashMap<>();
    private final Set<MethodInfo> tangled = ConcurrentHashMap.newKeySet();
    private final Set<MethodInfo> inKnots = ConcurrentHashMap.newKeySet();
    private final Dispatches dispatches = new Dispatches(this);
    private final Map<MethodInfo, Twins> twins = new ConcurrentHashMap<>();
    private final Map<ClassInfo, NestFacts> nests = new ConcurrentHashMap<>();
    private final Map<ClassInfo, List<ClassInfo>> members = new LinkedHashMap<>(); // in the order of the source
    private final Map<MethodInfo, Set<Integer>> masked = new ConcurrentHashMap<>();
    private final Map<MethodInfo, Set<Integer>> qualified = new ConcurrentHashMap<>();
    private final Map<Instr.Lambda, int[]> captured = Collections.synchronizedMap(new IdentityHashMap<>());
    private final CallRows callRows;
    private final Overriding overriding;
    private final EnumConstants enumConstants;
    private final FixedFields fixedFields = new FixedFields(this);
    private final HandedFunctions handedFunctions = new HandedFunctions(this);
    private final HeldClasses heldClasses = new HeldClasses(this);
    private final Map<ElementKey, Element> rowElements = new ConcurrentHashMap<>();
    private final Map<FunctionalKey, Optional<MethodInfo>> functional = new ConcurrentHashMap<>();

    Program(
            World world,
            Catalog catalog,
            Rules rules,
            Map<ClassInfo, Map<String, SinkSite>> stored,
            CallObserver observer) {
        this.stored = stored;
        this.observer = observer;
        this.world = world;
        this.catalog = catalog;
        this.rules = rules;
        this.types = new Types(world);
        this.callRows = new CallRows(world, rules);
        this.overriding = new Overriding(world);
        this.enumConstants = new EnumConstants(world);
        this.mappings = new Mappings(world);
        this.settings = new Settings(this);
        this.entry = new Entry(rules);
        this.masks = rules.vocabulary().isMask();
        this.methodNames = new MethodNames(rules.vocabulary());
        this.memberNames = new MemberNames(rules.vocabulary());
    }

    private record ElementKey(String dataType, String api) {}

    private record FunctionalKey(ClassInfo info, int arguments) {}

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
        for (ClassInfo at = type; at != null && !stored.isEmpty(); at = Forms.parent(at)) {
            SinkSite site = stored.getOrDefault(at, Map.of()).get(field);
            if (site != null) {
                return site;
            }
        }
        return null;
    }

    /** Whether objects of a class are stored field by field. */
    boolean isStored(ClassInfo type) {
        for (ClassInfo at = type; at != null && !stored.isEmpty(); at = Forms.parent(at)) {
            if (stored.containsKey(at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a constant text stands for what a mask hides. */
    boolean isMask(String constant) {
        return masks.test(constant);
    }

    Types types() {
        return types;
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

    /** Whether what is in a field of a stored object is not there before somebody asks for it. */
    boolean isLazy(FieldInfo field) {
        return !stored.isEmpty() && mappings.isLazy(field, rules.mappings().values());
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
        List<MethodInfo> known = serialising.get(info);
        if (known == null) {
            Set<MethodInfo> all = new LinkedHashSet<>();
            for (ClassInfo at = info; at != null; at = Forms.parent(at)) {
                all.addAll(mappings.converters(at, rules.mappings().values()));
                for (MethodInfo method : at.methods()) {
                    if (isGetter(method) && !isLeaf(method)) {
                        all.add(method);
                    }
                }
            }
            known = List.copyOf(all);
            serialising.put(info, known);
        }
        return known;
    }

    private boolean isGetter(MethodInfo method) {
        return !method.isStatic()
                && method.parameterTypes().isEmpty()
                && hasBody(method)
                && (method.name().startsWith("get") || method.owner().kind() == TypeDecl.Kind.RECORD)
                && !types.isNothing(method.returnType());
    }

    /** Whether a method has a body that calls nothing. */
    boolean isLeaf(MethodInfo method) {
        MethodDecl declaration = method.declaration();
        return declaration != null
                && declaration.body() != null
                && declaration.body().block().nodes().stream()
                        .allMatch(node -> node instanceof Instr.Name
                                || node instanceof Instr.This
                                || node instanceof Instr.LoadField
                                || node instanceof Instr.StoreName
                                || node instanceof Instr.StoreField
                                || node instanceof Instr.Copy
                                || node instanceof Node.Return);
    }

    /** Whether data is something that neither its parts nor what it opens are. */
    boolean isIndivisible(Fact fact) {
        Element element = fact.origin() instanceof Path path ? path.element() : (Element) fact.origin();
        DataType type = element == null ? null : rules.dataTypes().get(element.dataType());
        return type != null && type.indivisible();
    }

    Tentatives tentatives() {
        return tentatives;
    }

    boolean hasBody(MethodInfo method) {
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
        List<MethodInfo> gone = methods.stream()
                .filter(method -> !stored.containsKey(method.owner()))
                .toList();
        summaries.forget(gone);
        dispatches.forget(gone);
    }

    Summaries summaries() {
        return summaries;
    }

    Twins twins(MethodInfo method) {
        return twins.computeIfAbsent(method, this::computeTwins);
    }

    private Twins computeTwins(MethodInfo method) {
        MethodDecl declaration = method.declaration();
        return declaration == null || declaration.body() == null
                ? Twins.NONE
                : Twins.of(declaration.body(), methodNames);
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

    /** Variables of a method that hold names of things, made of parts with a sign between them. */
    Set<Integer> qualified(MethodInfo method) {
        return qualified.computeIfAbsent(method, key -> {
            MethodDecl declaration = key.declaration();
            return declaration == null || declaration.body() == null
                    ? Set.of()
                    : Registers.qualified(declaration.body());
        });
    }

    /** Variables of a method that a branch gives a constant that is a mask. */
    Set<Integer> masks(MethodInfo method) {
        return masked.computeIfAbsent(method, key -> {
            MethodDecl declaration = key.declaration();
            return declaration == null || declaration.body() == null
                    ? Set.of()
                    : Registers.given(
                            declaration.body(),
                            constant -> isMask(String.valueOf(constant).repeat(2)));
        });
    }

    /** What leaves with the results of a method, by its annotations and those of its class. */
    List<Effect.Sink> returnSinks(MethodInfo method) {
        if (method.annotations().isEmpty()) {
            return List.of();
        }
        List<Effect.Sink> sinks = new ArrayList<>(1);
        for (ReturnRule rule : rules.returns()) {
            if ((!rule.onlyText() || types.isTextual(method.returnType()))
                    && mappings.isAnnotated(method.annotations(), rule.annotations(), method.owner())
                    && (rule.with().isEmpty() || isAround(method, rule.with()))
                    && (rule.without().isEmpty() || !isAround(method, rule.without()))) {
                sinks.add(rule.sink());
            }
        }
        return sinks;
    }

    private boolean isAround(MethodInfo method, List<String> annotations) {
        ClassInfo owner = method.owner();
        return mappings.isAnnotated(method.annotations(), annotations, owner)
                || mappings.isAnnotated(owner.annotations(), annotations, owner);
    }

    int[] captured(LinkedBody body, Instr.Lambda lambda) {
        return captured.computeIfAbsent(lambda, Registers::captured);
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
        ClassInfo top = top(info);
        NestFacts known = nests.get(top);
        if (known == null) {
            known = NestFacts.of(nestMembers().getOrDefault(top, List.of()));
            nests.put(top, known);
        }
        return known;
    }

    /** What is said about the fields of all classes of the source. */
    List<NestFacts> nests() {
        return nestMembers().keySet().stream().map(this::nest).toList();
    }

    HandedFunctions handedFunctions() {
        return handedFunctions;
    }

    HeldClasses heldClasses() {
        return heldClasses;
    }

    private static ClassInfo top(ClassInfo info) {
        ClassInfo at = info;
        for (ClassInfo outer = at.outer(); outer != null; outer = at.outer()) {
            at = outer;
        }
        return at;
    }

    private synchronized Map<ClassInfo, List<ClassInfo>> nestMembers() {
        if (members.isEmpty()) {
            for (ClassInfo info : world.sourceClasses()) {
                members.computeIfAbsent(top(info), t -> new ArrayList<>(1)).add(info);
            }
        }
        return members;
    }

    EnumConstants enumConstants() {
        return enumConstants;
    }

    FixedFields fixedFields() {
        return fixedFields;
    }

    /** The data element that a row's source stands for. */
    @Nullable
    Element rowElement(String dataType, Call call) {
        if (!rules.dataTypes().containsKey(dataType)) {
            return null;
        }
        return rowElements.computeIfAbsent(
                new ElementKey(dataType, call.api()),
                key -> new Element(
                        Element.Kind.METHOD,
                        key.api(),
                        dataType,
                        Confidence.HIGH,
                        List.of("`" + call.words() + "` is known to give it"),
                        Protection.RAW,
                        null));
    }

    /** The method that runs when an object of the class is called as a callback with so many arguments; null if it is none. */
    @Nullable
    MethodInfo functionalMethod(ClassInfo info, int arguments) {
        return functional
                .computeIfAbsent(
                        new FunctionalKey(info, arguments), key -> Optional.ofNullable(findFunctional(info, arguments)))
                .orElse(null);
    }

    private @Nullable MethodInfo findFunctional(ClassInfo info, int arguments) {
        for (String name : info.supertypeNames()) {
            ClassInfo type = world.find(name, info);
            if (type == null || !type.isAbstract() && type.kind() != TypeDecl.Kind.INTERFACE) {
                continue;
            }
            MethodInfo only = null;
            int count = 0;
            for (MethodInfo method : type.methods()) {
                if (method.isAbstract()) {
                    only = method;
                    count++;
                }
            }
            if (count == 1 && only != null && only.parameterTypes().size() == arguments) {
                MethodInfo own = world.implementation(only, info);
                if (own != null && hasBody(own)) {
                    return own;
                }
            }
        }
        return null;
    }
}
