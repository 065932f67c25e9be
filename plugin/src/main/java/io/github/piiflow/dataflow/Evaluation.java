package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.LinkedBody;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.binding.World;
import io.github.piiflow.catalog.Catalog;
import io.github.piiflow.catalog.Element;
import io.github.piiflow.code.Variable;
import io.github.piiflow.rule.Effect;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Evaluates one method: runs its body over symbolic arguments, collects the flows that close here and what its callers need. */
final class Evaluation {
    private final Program program;
    private final MethodInfo root;
    private final Memory memory;
    private final Places places;
    private final Parts parts;
    private final Forms forms;
    private final Fields fields;
    private final Casts casts;
    private final Statements statements;
    private final Library library;
    private final Inlining inlining;
    private final Calls calls;
    private final Constructors constructors;
    private final Callbacks callbacks;
    private final StoredFunctions storedFunctions;
    private final Exits exits;
    private final List<Effect.Sink> returnSinks;
    private final Effort effort;
    private int steps;
    private int stepsInPlace;
    private final int mostInPlace;
    private final Map<Context, Integer> contexts = new HashMap<>();

    private Evaluation(Program program, MethodInfo root) {
        this.program = program;
        this.root = root;
        this.effort = Effort.of(program.isInKnot(root));
        this.mostInPlace = effort.inPlace() + effort.inPlaceEach() * program.size(root);
        this.memory = new Memory(program.types(), program.memberNames(), program.givenNames(), program::isIndivisible);
        this.places = new Places(memory);
        this.parts = new Parts(this);
        this.exits = new Exits(program, root);
        this.returnSinks = program.returnSinks(root);
        this.forms = new Forms(this);
        this.callbacks = new Callbacks(this);
        this.storedFunctions = new StoredFunctions(this);
        this.library = new Library(this);
        this.inlining = new Inlining(this);
        this.calls = new Calls(this);
        this.constructors = new Constructors(this);
        this.fields = new Fields(this);
        this.casts = new Casts(this);
        this.statements = new Statements(this, new Instructions(this));
    }

    /** What evaluating a method gives. */
    record Outcome(Summary summary, Exits exits) {}

    static @Nullable Outcome of(MethodInfo method, Program program) {
        LinkedBody body = program.body(method);
        return body == null ? null : new Evaluation(program, method).run(body);
    }

    /** What calling a method does that is one of several others; what that leaves open belongs to them. */
    static Outcome any(MethodInfo method, List<MethodInfo> targets, Program program) {
        return new Evaluation(program, method).run(targets);
    }

    private Outcome run(List<MethodInfo> targets) {
        JavaType owner = new JavaType.ClassType(root.owner(), List.of());
        Value self = Value.of(Token.at(Path.self(owner)));
        LinkedBody body = Objects.requireNonNull(program.body(targets.get(0)), "targets have bodies");
        Frame frame = new Frame(root, body, self, 0, null);
        State state = new State(0, new Heap());
        List<JavaType> types = root.parameterTypes();
        Value[] arguments = new Value[types.size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = memory.symbolic(Path.parameter(i, types.get(i), null));
        }
        Map<MethodInfo, Value> each = new LinkedHashMap<>();
        targets.forEach(target -> each.put(target, self));
        Value result = calls.applyEach(each, Call.any(root, owner, types), arguments, state, frame);
        frame.addThrownObjects(state.heap());
        return new Outcome(summary(result, frame, state), exits);
    }

    private Outcome run(LinkedBody body) {
        Value self = root.isStatic()
                ? Value.CLEAN
                : Value.of(Token.at(Path.self(new JavaType.ClassType(root.owner(), List.of()))));
        Frame frame = new Frame(root, body, self, 0, null);
        State state = new State(body.body().variables().size(), new Heap());
        List<JavaType> types = root.parameterTypes();
        for (int i = 0; i < types.size(); i++) {
            JavaType type = i < body.types().length ? body.type(i) : types.get(i);
            Value given = memory.symbolic(Path.parameter(i, type, catalog().parameter(root, i)));
            state.set(i, given.withFacts(program.contents().of(root, i)));
        }
        program.entry().enter(this, root, state);
        Value result = execute(frame, state);
        State exit = frame.exit(memory);
        State end = exit == null ? state : exit;
        frame.addThrownObjects(end.heap());
        callbacks.runUncalled(end, frame);
        return new Outcome(summary(result, frame, end), exits);
    }

    /**
     * A parameter of the root that is handed on as personal data is that, if its own name does not say otherwise; so is an element of an
     * array: {@code args[0]}, and a field whose name says nothing: {@code attribute.value}.
     */
    Fact handedOn(Fact fact, Element as) {
        if (!(fact.origin() instanceof Path path) || path.element() != null) {
            return fact;
        }
        if (path.parent() != null && catalog().saysNothing(path.selector())) {
            Path named = path.parent().child(path.selector(), path.type(), as);
            return named == null ? fact : fact.at(named);
        }
        if (path.parameter() < 0) {
            return fact;
        }
        Path parent = path.parent();
        Path parameter = parent != null && parent.type() instanceof JavaType.ArrayType ? parent : path;
        if (parameter.depth() > 0) {
            return fact;
        }
        Element element = catalog().parameterAs(root, parameter.parameter(), as);
        return element == null ? fact : fact.at(Path.parameter(parameter.parameter(), parameter.type(), element));
    }

    /** Runs a whole body; the state becomes the one on return. */
    Value execute(Frame frame, State state) {
        constructors.initialise(frame, state);
        if (statements.run(frame.body().body().block(), state, frame)) {
            frame.finish(Value.CLEAN, state, memory);
        }
        State exit = frame.exit(memory);
        if (exit != null) {
            state.become(exit);
        }
        return frame.result();
    }

    /** The method itself gives something back: it may leave with that. */
    void returned(Value value, long span, State state, Frame frame) {
        if (!frame.isRoot() || returnSinks.isEmpty()) {
            return;
        }
        for (Effect.Sink sink : returnSinks) {
            Value left = switch (sink.reads()) {
                case TO_STRING -> forms.text(state, value, root.returnType(), frame);
                case FIELDS -> forms.fields(state, value, root.returnType(), sink.serialiser(), Value.CLEAN, frame);
                case VALUE -> forms.derived(state, value, frame);
            };
            SinkSite site = program.sinkSites().ofReturn(sink, root, span);
            for (Fact fact : left.facts()) {
                Trail way = Trail.step(fact.trail(), Step.Kind.SINK, "return", span, root);
                exits.sink(site, fact.by(way), null);
            }
        }
    }

    private Summary summary(Value result, Frame frame, State end) {
        boolean plain = root.returnType() instanceof JavaType.Primitive; // what a library gave may seem to be an object
        Value returned = plain ? result.withTokens(List.of()) : result;
        return new SummaryBuilder(memory, exits, end.heap(), effort).build(returned, frame.thrown());
    }

    /** Counts an instruction. */
    void step(Frame frame) {
        step(frame, 1);
    }

    /** Counts an instruction that stands for several: a call that does what its summary says. */
    void step(Frame frame, int weight) {
        steps += weight;
        if (!frame.isRoot()) {
            stepsInPlace += weight;
        }
    }

    Effort effort() {
        return effort;
    }

    /** Past this limit nothing runs in place any more. */
    boolean isTired() {
        return steps > effort.steps();
    }

    /** Past this limit a method runs in place only if its summary would miss something. */
    boolean isThrifty() {
        return stepsInPlace > mostInPlace;
    }

    /** Where a body is run: from which activation, at which place, which body. */
    private record Context(int caller, long place, MethodInfo method, int part) {}

    /**
     * Number of an activation, from 1. The same for each turn of a loop, so that objects made in it are the same, too.
     *
     * @param part instruction number of a lambda in the method, -1 for the method itself
     */
    int context(Frame caller, long place, MethodInfo method, int part) {
        return contexts.computeIfAbsent(
                new Context(caller.context(), place, method, part), context -> contexts.size() + 1);
    }

    /** A value given to a variable that is named like personal data: if it may be anything, the name counts. */
    Value named(Value value, int register, Variable variable, JavaType type, long span, Frame frame) {
        if (!value.isOpaque() || value.hasPersonalFacts() || variable.kind() == Variable.Kind.PARAMETER) {
            return value;
        }
        List<Fact> content = program.contents().of(frame.method(), register);
        if (!content.isEmpty()) {
            return value.withFacts(content);
        }
        Element element = catalog().local(frame.method(), variable, type);
        if (element == null
                || isData(value) == null
                || Catalog.isOfThings(element)
                        && program.bodyFacts().qualified(frame.method()).contains(register)) {
            return value;
        }
        Fact fact = Fact.of(element, Trail.step(null, Step.Kind.ASSIGNED, variable.name(), span, frame.method()));
        return value.withFact(inObject(fact, type));
    }

    /** Personal data that an object is said to be: not in fields of its class, which tell what they hold. */
    Fact inObject(Fact fact, JavaType type) {
        ClassInfo info = type.classInfo();
        return info != null && catalog().holdsMore(info) ? Keys.ofNoField(fact) : fact;
    }

    private static @Nullable Value isData(Value value) {
        return value.isNull() ? null : value;
    }

    Program program() {
        return program;
    }

    World world() {
        return program.world();
    }

    Catalog catalog() {
        return program.catalog();
    }

    Types types() {
        return program.types();
    }

    Memory memory() {
        return memory;
    }

    Places places() {
        return places;
    }

    Parts parts() {
        return parts;
    }

    Forms forms() {
        return forms;
    }

    Library library() {
        return library;
    }

    Inlining inlining() {
        return inlining;
    }

    Calls calls() {
        return calls;
    }

    Constructors constructors() {
        return constructors;
    }

    StoredFunctions storedFunctions() {
        return storedFunctions;
    }

    Callbacks callbacks() {
        return callbacks;
    }

    Fields fields() {
        return fields;
    }

    Casts casts() {
        return casts;
    }

    Statements statements() {
        return statements;
    }

    Exits exits() {
        return exits;
    }

    MethodInfo root() {
        return root;
    }
}
