package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.catalog.Element;
import io.github.piiflow.code.AnnotationUse;
import io.github.piiflow.rule.Protection;
import io.github.piiflow.rule.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calls whose body is not there: what the rules say of them, else what is likely. */
final class Library {
    private static final List<String> WRITERS =
            List.of("add", "put", "set", "append", "with", "write", "push", "offer", "insert");

    /** Methods that say where in a text another one is. */
    private static final Set<String> PLACES = Set.of("indexOf", "lastIndexOf");

    private final Evaluation evaluation;
    private final Reflection reflection;
    private final Answers answers;
    private final ClientAnswers clients;

    Library(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.reflection = new Reflection(evaluation);
        this.clients = new ClientAnswers(evaluation.forms());
        this.answers = new Answers(
                evaluation.types(),
                evaluation.program().memberNames(),
                evaluation.program().rules().vocabulary());
    }

    Value call(Call declared, Value receiver, Value[] arguments, State state, Frame frame) {
        Value reflected = reflection.call(declared, receiver, arguments, state, frame);
        if (reflected != null) {
            return reflected;
        }
        Object known = Folding.call(declared.name(), receiver.constant(), arguments);
        if (known == null && arguments.length == 1 && declared.name().equals("contains")) {
            known = evaluation.program().fixedSets().contains(receiver, arguments[0]);
        }
        if (known != null) {
            return Value.constant(known);
        }
        Call call = declared.on(exactly(declared, receiver));
        Operands operands = new Operands(evaluation, call, receiver, arguments, state, frame);
        RowRun run = new RowRun(evaluation, operands);
        List<Row> rows = run.matching(evaluation.program().rows(call));
        run.meanStatement(rows);
        run.sinks(rows);
        boolean handled = run.flows(rows);
        Value result;
        if (handled && isMeasurable(call)) {
            Value measured = measured(call, receiver, arguments);
            if (measured != null) {
                return measured;
            }
        }
        if (handled) {
            result = operands.result();
        } else if (call.name().equals("toString") && arguments.length == 0) {
            result = evaluation.forms().text(state, receiver, call.receiverType(), frame);
        } else {
            result = unknown(operands, run, !rows.isEmpty());
        }
        if (!handled || RowRun.isOfPackage(rows)) {
            result = clients.of(operands, result);
        }
        if (handled && arguments.length == 0 && RowRun.isOfPackage(rows)) {
            result = result.unknown(true); // what is said of a whole library does not say what a getter gives
        }
        if (Reflection.isOfAny(call)) {
            result = result.mapFacts(Fact::unsure);
        }
        result = named(run.sources(rows, result, Value.CLEAN), call, frame);
        run.leaveEmpty(rows, result);
        return result;
    }

    /** The class that the receiver is known to be, where it was declared as something wider. */
    private static JavaType exactly(Call call, Value receiver) {
        Token single = receiver.single();
        ClassInfo own =
                single == null || !single.isExact() ? null : single.type().classInfo();
        ClassInfo declared = call.receiverType().classInfo();
        return single != null && own != null && declared != null && own != declared && own.isSubtypeOf(declared.name())
                ? single.type()
                : call.receiverType();
    }

    /** What properties of answers tell. */
    Answers answers() {
        return answers;
    }

    private boolean isMeasurable(Call call) {
        return call.isStatic()
                || evaluation.types().isText(call.receiverType())
                || call.name().equals("length") && evaluation.types().isTextual(call.receiverType());
    }

    /** Lengths of texts and places in them, which tell how much of a text a part of it is; null for anything else. */
    private static @Nullable Value measured(Call call, Value text, Value[] arguments) {
        if (call.isStatic()) {
            return call.words().equals("Math.max") ? larger(arguments) : null;
        }
        Object identity = Folding.identity(text);
        if (identity == null) {
            return null;
        }
        if (call.name().equals("length")) {
            return Value.constant(new Folding.LengthOf(identity, 0));
        }
        boolean place = PLACES.contains(call.name()) && arguments.length == 1;
        Object part = place ? arguments[0].constant() : null;
        boolean isText = part instanceof String || part instanceof Character;
        return isText ? Value.constant(new Folding.PlaceOf(identity, String.valueOf(part))) : null;
    }

    /** {@code Math.max(0, text.length() - 4)} still is a place near the end. */
    private static @Nullable Value larger(Value[] arguments) {
        for (int i = 0; i < 2 && arguments.length == 2; i++) {
            if (arguments[i].constant() instanceof Folding.LengthOf && arguments[1 - i].constant() instanceof Integer) {
                return arguments[i];
            }
        }
        return null;
    }

    /** A constructor of a class that is not in the source. */
    Value create(Call call, Value object, Value[] arguments, State state, Frame frame) {
        RowRun run = flowsOnly(call, object, arguments, state, frame);
        List<Row> rows = run.matching(evaluation.program().rows(call));
        run.sinks(rows);
        return run.sources(rows, object, Value.CLEAN);
    }

    /** What a constructor of such a class does to the object, also when a subclass calls it. */
    RowRun flowsOnly(Call call, Value object, Value[] arguments, State state, Frame frame) {
        Operands operands = new Operands(evaluation, call, object, arguments, state, frame);
        RowRun run = new RowRun(evaluation, operands);
        if (!run.flows(run.matching(evaluation.program().rows(call)))) {
            List<Fact> facts = new ArrayList<>();
            for (Value argument : arguments) {
                facts.addAll(evaluation.forms().derived(state, argument, frame).facts());
            }
            evaluation.memory().writeContent(state, object, operands.through(facts, 1));
            run.askCallbacks(facts);
        }
        return run;
    }

    /** What rules say about a method of the source, on top of what its body does. */
    Value onTop(Value result, Call call, Value receiver, Value[] arguments, State state, Frame frame) {
        List<Row> all = evaluation.program().rows(call);
        if (all.isEmpty()) {
            return result;
        }
        RowRun run = new RowRun(evaluation, new Operands(evaluation, call, receiver, arguments, state, frame));
        List<Row> rows = run.matching(all);
        if (call.isConstructor()) {
            run.madeObject(rows, receiver);
            return result;
        }
        run.sinks(rows);
        Value own = run.protections(rows, result);
        return run.sources(rows, own, own);
    }

    /** What a method gives back to a library that calls it because of an annotation. */
    void returned(Value value, long span, State state, Frame frame) {
        MethodInfo method = frame.method();
        if (method.annotations().isEmpty() || value == Value.CLEAN) {
            return;
        }
        JavaType[] types = method.parameterTypes().toArray(JavaType[]::new);
        JavaType owner = new JavaType.ClassType(method.owner(), List.of());
        Call call = new Call(method.name(), method, owner, method.returnType(), -1, span, types, false, true);
        Operands operands = new Operands(evaluation, call, frame.self(), new Value[0], state, frame);
        new RowRun(evaluation, operands).returned(evaluation.program().rows(call), value);
    }

    /** A call about which no rule says where data goes: whatever goes in may come out. */
    private Value unknown(Operands operands, RowRun run, boolean known) {
        Call call = operands.call();
        Value receiver = operands.receiver();
        Value[] arguments = operands.arguments();
        State state = operands.state();
        Frame frame = operands.frame();
        Forms forms = evaluation.forms();
        List<Fact> given = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        boolean getter = isGetter(call.name(), arguments);
        for (Value argument : arguments) {
            List<Fact> own = forms.given(state, argument, frame).facts();
            given.addAll(own);
            if (!isObject(argument)) {
                facts.addAll(own);
            } else if (!getter) {
                own.forEach(fact -> facts.add(inField(fact)));
            }
        }
        List<Fact> held = Accessors.isInherited(call, arguments, evaluation.types())
                ? contents(receiver, state)
                : forms.derived(state, receiver, frame).facts();
        if (call.method() == null
                && hasFunction(arguments)
                && evaluation.program().methodNames().isMapper(call.name())) {
            List<Fact> passed = new ArrayList<>(given);
            passed.addAll(operands.through(declared(receiver.facts()), 1));
            facts.addAll(declared(
                    forms.derived(state, run.askCallbacks(passed), frame).facts()));
        } else {
            run.askCallbacks(given);
            List<Fact> got = Accessors.get(call, receiver, arguments, held, state);
            facts.addAll(answers.told(call, receiver, arguments, got));
        }
        if (!given.isEmpty() && isWriter(call.name()) && !receiver.tokens().isEmpty()) {
            List<Fact> put = operands.through(given, 1);
            evaluation.memory().writeContent(state, receiver, put);
            Accessors.set(call, receiver, arguments, put, evaluation.memory(), state);
        }
        if (!known && call.method() == null) {
            blindSpot(call, given, frame);
        }
        for (Value argument : arguments) {
            evaluation.places().open(state, argument, JavaType.UNKNOWN);
            if (!known) {
                evaluation.exits().handOut(argument);
            }
        }
        JavaType type = call.resultType();
        if (evaluation.types().isNothing(type)) {
            return Value.CLEAN;
        }
        Protection protection =
                given.isEmpty() ? null : evaluation.program().methodNames().state(call);
        if (protection != null) {
            return new ProtectRun(operands).changed(Value.of(given, false), protection);
        }
        Value result = Value.of(operands.through(mayComeOut(facts, call, arguments), 1), true);
        if (isSameType(type, call.receiverType())) {
            result = result.join(receiver.withoutFacts());
        }
        return operands.fromElsewhere(result);
    }

    /** What is personal by itself, not by what callers pass: the rest would be most of what methods are said to let out. */
    private static List<Fact> declared(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> !(fact.origin() instanceof Path path) || path.isPersonal())
                .toList();
    }

    private static boolean hasFunction(Value[] arguments) {
        return Arrays.stream(arguments).anyMatch(Callbacks::isCallable);
    }

    /** Whether a call gets something by what it is given, and not by a name which one of these may have. */
    private static boolean isGetter(String name, Value[] arguments) {
        return name.startsWith("get")
                && name.length() > 3
                && Character.isUpperCase(name.charAt(3))
                && Arrays.stream(arguments).noneMatch(each -> each.constant() instanceof String);
    }

    /** Data of an object that something unknown is made of: its getters are likely to be called as those of the object. */
    private static Fact inField(Fact fact) {
        Element element = fact.origin() instanceof Element known
                ? known
                : fact.origin() instanceof Path path ? path.element() : null;
        return element == null || fact.key() != null || element.kind() != Element.Kind.FIELD
                ? fact
                : fact.keyed(Keys.field(element.name().substring(element.name().indexOf('#') + 1)));
    }

    /** An object of the source, which holds more than what it is asked by: the context of a call, a request. */
    private boolean isObject(Value argument) {
        return !argument.tokens().isEmpty()
                && argument.tokens().stream()
                        .allMatch(token -> evaluation.types().isSource(token.type()));
    }

    /**
     * What may come out of an unknown call. A number of things is none of them, an object of the source tells by its own fields what
     * is personal in it, what was found is not what it was looked for by, an identifier of its own type is made, not copied, and a
     * secret comes out of a call that was given more than itself, or gets something else by it, only by name.
     */
    private List<Fact> mayComeOut(List<Fact> facts, Call call, Value[] arguments) {
        if (facts.isEmpty()
                || evaluation.types().isName(call.resultType())
                || evaluation.types().isSource(call.resultType())
                || evaluation.program().methodNames().isLookup(call.name())
                || runsStatement(call)
                || arguments.length == 0 && evaluation.program().methodNames().isCounter(call.name())) {
            return List.of();
        }
        JavaType type = call.resultType();
        boolean text = evaluation.types().isTextual(type) || type instanceof JavaType.Unknown;
        boolean alone = arguments.length == 1 && text;
        if (alone && answers.mayBeGiven(call.name())) {
            return facts;
        }
        return facts.stream()
                .filter(fact ->
                        !evaluation.program().isIndivisible(fact) || alone && Answers.isAskedFor(call.name(), fact))
                .map(fact -> !alone && arguments.length < 2 || fact.isPersonal() ? fact : fact.among())
                .toList();
    }

    /** Whether annotations of a method without a body say which statement it runs: what it gives is what the database answers. */
    private static boolean runsStatement(Call call) {
        MethodInfo method = call.method();
        if (method == null || !method.isAbstract()) {
            return false;
        }
        for (AnnotationUse use : method.annotations()) {
            for (Object value : use.values().values()) {
                if (value instanceof String text && SqlText.isStatement(text)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What objects hold without saying where: their superclass may have been given it. */
    private static List<Fact> contents(Value object, State state) {
        List<Fact> facts = new ArrayList<>();
        for (Token token : object.tokens()) {
            Value content = state.heap().get(token, Memory.CONTENT);
            if (content != null) {
                facts.addAll(content.facts());
            }
        }
        return facts;
    }

    private static boolean isSameType(JavaType result, JavaType receiver) {
        return result.classInfo() != null && result.classInfo() == receiver.classInfo();
    }

    static boolean isWriter(String name) {
        for (String prefix : WRITERS) {
            if (name.startsWith(prefix)
                    && (name.length() == prefix.length() || Character.isUpperCase(name.charAt(prefix.length())))) {
                return true;
            }
        }
        return false;
    }

    private void blindSpot(Call call, List<Fact> given, Frame frame) {
        for (Fact fact : given) {
            if (fact.isPersonal()) {
                evaluation
                        .exits()
                        .blindSpot(new BlindSpot(
                                BlindSpot.Kind.UNKNOWN_CALL,
                                "Personal data goes into " + call.words() + ", which is not known",
                                Trail.place(frame.method(), call.span())));
                return;
            }
        }
    }

    /**
     * A result that may be anything is personal if the method's name, annotation or type says so; its own word counts more than
     * what went into a call about which nothing is known.
     */
    Value named(Value value, Call call, Frame frame) {
        if (!value.isUnknown() || evaluation.types().isNothing(call.resultType())) {
            return value;
        }
        MethodInfo method = call.method();
        Element element = method != null
                ? evaluation.catalog().result(method)
                : evaluation
                        .catalog()
                        .unresolvedCall(call.receiverType(), call.name(), call.types().length, frame.method());
        if (element == null) {
            element = evaluation.catalog().type(call.resultType());
        }
        if (element == null || isTold(value, element)) {
            return value;
        }
        element = evaluation.catalog().in(element, frame.method());
        Fact fact = Fact.of(element, Trail.step(null, Step.Kind.READ, call.words(), call.span(), frame.method()));
        return value.filterFacts(known -> known.doubts() == 0).withFact(evaluation.inObject(fact, call.resultType()));
    }

    /** Whether a row has told the same already. */
    private static boolean isTold(Value value, Element element) {
        for (Fact fact : value.facts()) {
            if (fact.doubts() == 0
                    && fact.origin() instanceof Element told
                    && told.dataType().equals(element.dataType())) {
                return true;
            }
        }
        return false;
    }

    /** Applies a collector, composed function or the like to an argument. */
    Value applyLater(Callback.Later later, Token token, Value[] arguments, State state, Frame frame) {
        Map<String, Value> kept = state.heap().fields(token);
        Value self = kept.getOrDefault(Callback.SELF, Value.CLEAN);
        Value[] captured = new Value[later.call().types().length];
        for (int i = 0; i < captured.length; i++) {
            captured[i] = kept.getOrDefault(Callback.CAPTURED + i, Value.CLEAN);
        }
        Operands operands = new Operands(evaluation, later.call(), self, captured, state, frame);
        return new RowRun(evaluation, operands).later(later.flows(), arguments);
    }
}
