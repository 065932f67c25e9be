package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.Link;
import io.github.piiflow.binding.LinkedBody;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.catalog.Element;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.Node;
import io.github.piiflow.code.TypeDecl;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls: who is called, by summary or in place, and what constructors do besides their body. */
final class Calls {
    /** Field of the enclosing object. */
    static final String OUTER = "this$0";
    /** A lambda as one of these gives the iterator. */
    private static final String ITERABLE = "java.lang.Iterable";
    /** Doubts about which of many methods a call reaches. */
    private static final int DOUBTS = 2;
    /** So many that what one of them gives is not sure. */
    private static final int SEVERAL = 3;

    private final Evaluation evaluation;
    private final Program program;
    private final Library library;

    Calls(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.program = evaluation.program();
        this.library = new Library(evaluation);
    }

    Library library() {
        return library;
    }

    Value call(Call call, Value receiver, Value[] arguments, State state, Frame frame) {
        MethodInfo method = call.method();
        if (Callbacks.isCallable(receiver) && (method == null || method.isAbstract())) {
            Value result = evaluation.callbacks().invoke(receiver, arguments, call.span(), call.site(), state, frame);
            return typed(result, call.resultType());
        }
        if (method != null && Callbacks.isCallable(receiver) && method.owner().isSubtypeOf(ITERABLE)) {
            JavaType element = evaluation.types().element(call.receiverType());
            evaluation.callbacks().walk(receiver, element, call.span(), call.site(), state, frame);
        }
        boolean open = method != null && method.isAbstract() && !call.isStatic();
        Value stored = open ? evaluation.callbacks().invokeStored(receiver, arguments, call, state, frame) : null;
        if (stored != null) {
            Value others = evaluation.callbacks().invokeHanded(receiver, arguments, call, state, frame);
            return typed(others == null ? stored : stored.join(others), call.resultType());
        }
        Map<MethodInfo, Value> targets = targets(call, receiver);
        HandedFunctions.Injected injected = open ? evaluation.callbacks().injected(receiver, frame) : null;
        Map<MethodInfo, Value> named = injected == null ? Map.of() : askedFor(targets, injected, call);
        Value handed = open && named.isEmpty()
                ? evaluation.callbacks().invokeHanded(receiver, arguments, call, state, frame)
                : null;
        if (handed != null && (targets.isEmpty() || injected != null && injected.isNamed())) {
            return typed(handed, call.resultType());
        }
        Value result = targeted(call, receiver, arguments, named.isEmpty() ? targets : named, state, frame);
        return handed == null ? result : result.join(typed(handed, call.resultType()));
    }

    /** The implementations that are asked for by name, or else go before others, or else have the name of the field. */
    private Map<MethodInfo, Value> askedFor(
            Map<MethodInfo, Value> targets, HandedFunctions.Injected injected, Call call) {
        Map<MethodInfo, Value> named = new LinkedHashMap<>();
        Map<MethodInfo, Value> first = new LinkedHashMap<>();
        targets.forEach((target, self) -> {
            if (injected.asksFor(target.owner())) {
                named.put(target, self);
            } else if (injected.byType() && program.handedFunctions().goesFirst(target.owner())) {
                first.put(target, self);
            }
        });
        if (!named.isEmpty() || !first.isEmpty()) {
            return named.isEmpty() ? first : named;
        }
        ClassInfo namesake = injected.namesake();
        MethodInfo method = call.method();
        MethodInfo own =
                namesake == null || method == null ? null : evaluation.world().implementation(method, namesake);
        Value self = own == null ? null : targets.get(own);
        return own == null || self == null ? Map.of() : Map.of(own, self);
    }

    private Value targeted(
            Call call, Value receiver, Value[] arguments, Map<MethodInfo, Value> targets, State state, Frame frame) {
        MethodInfo method = call.method();
        if (targets.isEmpty()) {
            if (method != null) {
                program.observer().calls(frame, call.span(), method);
            } else {
                Value told = ownAccessor(call, receiver, arguments, state, frame);
                if (told != null) {
                    return typed(told, call.resultType());
                }
            }
            return typed(library.call(call, receiver, arguments, state, frame), call.resultType());
        }
        Value result = targets.size() == 1
                ? applyOnly(targets, call, arguments, state, frame)
                : applyAll(targets, call, receiver, arguments, state, frame);
        Value typed = typed(result, call.resultType());
        return library.onTop(declared(typed, call, frame), call, receiver, arguments, state, frame);
    }

    /** Whether a method is declared as an endpoint only: who calls the declaration is a client, and what it does is done elsewhere. */
    boolean isElsewhere(@Nullable MethodInfo method) {
        return method != null
                && method.isAbstract()
                && !program.returnSinks(method).isEmpty();
    }

    private Value applyOnly(Map<MethodInfo, Value> targets, Call call, Value[] arguments, State state, Frame frame) {
        Map.Entry<MethodInfo, Value> only = targets.entrySet().iterator().next();
        int doubts = isElsewhere(call.method()) ? 1 : 0;
        return apply(only.getKey(), call, only.getValue(), arguments, state, frame, doubts);
    }

    /** Many as one, unless what is passed has to run in them. */
    private Value applyAll(
            Map<MethodInfo, Value> targets, Call call, Value receiver, Value[] arguments, State state, Frame frame) {
        MethodInfo method = call.method();
        boolean many = method != null && targets.size() > Dispatches.MANY;
        if (method == null || !many || takesFunctions(arguments, state)) {
            return applyEach(targets, call, arguments, state, frame);
        }
        return any(method, List.copyOf(targets.keySet()), call, receiver, arguments, state, frame);
    }

    /** Any one of several implementations of a method runs. */
    Value any(
            MethodInfo method,
            List<MethodInfo> targets,
            Call call,
            Value receiver,
            Value[] arguments,
            State state,
            Frame frame) {
        targets.forEach(target -> program.observer().calls(frame, call.span(), target));
        Dispatches.Any any = program.dispatches().join(method, targets);
        evaluation.exits().cut(any.cuts());
        Value[] passed = packed(method, call, arguments, state, frame);
        int context = frame.context();
        return new Application(evaluation, any.summary(), call, receiver, passed, state, frame, context, DOUBTS)
                .apply();
    }

    private static boolean takesFunctions(Value[] arguments, State state) {
        for (Value argument : arguments) {
            if (Callbacks.isCallable(argument) || Settings.areIn(argument, state)) {
                return true;
            }
        }
        return false;
    }

    /** Each on the objects that have it; what they do is joined. */
    Value applyEach(Map<MethodInfo, Value> targets, Call call, Value[] arguments, State state, Frame frame) {
        int doubts =
                targets.size() > Dispatches.MANY && !call.isNowhere() ? DOUBTS : isElsewhere(call.method()) ? 1 : 0;
        State before = state.fork();
        State after = null;
        List<Value> results = new ArrayList<>(targets.size());
        for (Map.Entry<MethodInfo, Value> target : targets.entrySet()) {
            State branch = before.fork();
            int context = evaluation.context(frame, call.site(), target.getKey(), -1);
            results.add(apply(target.getKey(), call, target.getValue(), arguments, branch, frame, context, doubts));
            if (after == null) {
                after = branch;
            } else {
                after.join(branch, evaluation.memory());
            }
        }
        if (after != null) {
            state.become(after);
        }
        return joined(results);
    }

    /** Of several methods that may be meant, what only some of them give is not sure. */
    private static Value joined(List<Value> results) {
        Value all = results.get(0);
        for (Value each : results.subList(1, results.size())) {
            all = all.join(each);
        }
        if (results.size() < SEVERAL || !all.hasFacts()) {
            return all;
        }
        return all.mapFacts(fact ->
                results.stream().allMatch(each -> each.facts().stream().anyMatch(fact::isLike)) ? fact : fact.unsure());
    }

    /**
     * What a getter gives, or a setter does, whose class could not be resolved, while that of its object is at hand: the interface of a
     * library that is not there, implemented in the source. Null if the objects have no such method.
     */
    private @Nullable Value ownAccessor(Call call, Value receiver, Value[] arguments, State state, Frame frame) {
        boolean sets = arguments.length == 1 && receiver.single() != null && Accessors.isSetter(call.name());
        return arguments.length == 0 || sets ? ownAccessor(call.name(), arguments, call, receiver, state, frame) : null;
    }

    /** The same of a getter by its name. */
    @Nullable
    Value ownAccessor(String name, Call call, Value receiver, State state, Frame frame) {
        return ownAccessor(name, new Value[0], call, receiver, state, frame);
    }

    private @Nullable Value ownAccessor(
            String name, Value[] arguments, Call call, Value receiver, State state, Frame frame) {
        if (receiver.tokens().isEmpty() || frame.depth() >= Limits.INLINE_DEPTH) {
            return null;
        }
        Value result = null;
        for (Token token : receiver.tokens()) {
            ClassInfo info = token.type().classInfo();
            MethodInfo own = info == null || info.origin() != ClassInfo.Origin.SOURCE
                    ? null
                    : evaluation.world().method(info, name, arguments.length);
            if (own == null || own.isStatic() || !program.isLeaf(own)) {
                return null;
            }
            Value one = inPlace(own, Value.of(token), arguments, call, state, frame);
            result = result == null || one == null ? one : result.join(one);
        }
        return result;
    }

    /** An abstract method's or annotated method's own word for its result. */
    private Value declared(Value value, Call call, Frame frame) {
        MethodInfo method = call.method();
        if (method == null || !value.isOpaque() || value.hasPersonalFacts()) {
            return value;
        }
        Element element = evaluation.catalog().result(method);
        return element == null || evaluation.types().isNothing(call.resultType())
                ? value
                : value.withFact(
                        Fact.of(element, Trail.step(null, Step.Kind.READ, call.words(), call.span(), frame.method())));
    }

    /** Facts that a value of that type can carry. */
    private Value typed(Value value, JavaType type) {
        if (evaluation.types().isNothing(type)) {
            return value.filterFacts(fact -> fact.origin() instanceof Element element && isCategorical(element, type))
                    .unknown(false);
        }
        return evaluation.types().isNumber(type)
                ? value.mapFacts(Fact::asNumber)
                : evaluation.types().only(value, type);
    }

    private static boolean isCategorical(Element element, JavaType type) {
        ClassInfo info = type.classInfo();
        return element.kind() == Element.Kind.FIELD && info != null && info.kind() == TypeDecl.Kind.ENUM;
    }

    /** The methods that may be meant, each with the objects on which it is. */
    private Map<MethodInfo, Value> targets(Call call, Value receiver) {
        MethodInfo method = call.method();
        if (method == null) {
            return Map.of();
        }
        if (!call.virtual() || method.isFinal() || method.isStatic()) {
            return program.hasBody(method) ? Map.of(method, receiver) : Map.of();
        }
        Map<MethodInfo, Value> targets = new LinkedHashMap<>();
        if (receiver.tokens().isEmpty()) {
            ClassInfo info = call.receiverType().classInfo();
            for (MethodInfo one : all(method, info == null ? method.owner() : info)) {
                targets.put(one, receiver);
            }
        }
        boolean several = receiver.tokens().size() > 1;
        for (Token token : receiver.tokens()) {
            for (MethodInfo one : targets(token, method, call)) {
                Value self = several ? receiver.withTokens(List.of(token)) : receiver;
                targets.merge(one, self, Value::join);
            }
        }
        return targets;
    }

    private List<MethodInfo> targets(Token token, MethodInfo method, Call call) {
        ClassInfo info = token.type().classInfo();
        if (token.isExact() && info != null) {
            MethodInfo own = evaluation.world().implementation(method, info);
            if (own != null) {
                return program.hasBody(own) ? List.of(own) : List.of();
            }
        }
        JavaType narrow = evaluation.types().narrower(call.receiverType(), token.type());
        ClassInfo seen = narrow.classInfo() == null ? call.receiverType().classInfo() : narrow.classInfo();
        return all(method, seen == null ? method.owner() : seen);
    }

    private List<MethodInfo> all(MethodInfo method, ClassInfo info) {
        boolean foreign = method.owner().origin() != ClassInfo.Origin.SOURCE;
        if (foreign
                && info.origin() != ClassInfo.Origin.SOURCE
                && program.callRows().say(method, info)) {
            return List.of();
        }
        List<MethodInfo> all = evaluation.world().targets(method, info);
        if (foreign && all.size() > 4 && info.origin() != ClassInfo.Origin.SOURCE) {
            return List.of();
        }
        List<MethodInfo> followed = new ArrayList<>(Math.min(all.size(), Limits.TARGETS));
        for (MethodInfo one : all) {
            if (!program.hasBody(one)) {
                continue;
            }
            if (followed.size() == Limits.TARGETS) {
                evaluation.exits().cut(Cut.TARGETS);
                break;
            }
            followed.add(one);
        }
        return followed;
    }

    /** Runs one method: in place where that tells more, else by its summary. */
    Value apply(MethodInfo target, Call call, Value receiver, Value[] arguments, State state, Frame frame, int doubts) {
        return apply(target, call, receiver, arguments, state, frame, frame.context(), doubts);
    }

    private Value apply(
            MethodInfo target,
            Call call,
            Value receiver,
            Value[] arguments,
            State state,
            Frame frame,
            int context,
            int doubts) {
        program.observer().calls(frame, call.span(), target);
        Value[] passed = packed(target, call, arguments, state, frame);
        Value self = target.isStatic() ? Value.CLEAN : receiver;
        if (isWorthRunning(target, self, passed, state, frame) && !isElsewhere(call.method())) {
            Value result = inPlace(target, self, passed, call, state, frame);
            if (result != null) {
                return result;
            }
        }
        Summary summary = program.summary(target);
        return new Application(evaluation, summary, call, self, passed, state, frame, context, doubts).apply();
    }

    /** Puts the surplus arguments of a varargs call into an array. */
    private Value[] packed(MethodInfo target, Call call, Value[] arguments, State state, Frame frame) {
        int fixed = target.parameterTypes().size() - 1;
        if (!target.isVarargs() || arguments.length == fixed + 1 && isArray(call, fixed, arguments)) {
            return arguments;
        }
        if (arguments.length < fixed) {
            return arguments;
        }
        Value[] passed = new Value[fixed + 1];
        System.arraycopy(arguments, 0, passed, 0, fixed);
        JavaType type = target.parameterTypes().get(fixed);
        Token array = new Token(
                new Token.Site(frame.context(), call.site(), "varargs"), type, Token.FRESH | Token.EXACT, null);
        state.heap().clear(array);
        passed[fixed] = Value.of(array);
        JavaType element = evaluation.types().element(type);
        for (int i = fixed; i < arguments.length; i++) {
            evaluation.memory().writeElement(state, passed[fixed], i - fixed, arguments[i], element);
        }
        return passed;
    }

    private boolean isArray(Call call, int index, Value[] arguments) {
        if (index < call.types().length && evaluation.types().isArray(call.types()[index])) {
            return true;
        }
        Token single = arguments[index].single();
        return single != null && evaluation.types().isArray(single.type());
    }

    private boolean isWorthRunning(MethodInfo target, Value self, Value[] arguments, State state, Frame frame) {
        if (frame.depth() >= Limits.INLINE_DEPTH
                || evaluation.isTired()
                || frame.isRunning(target)
                || program.size(target) > Limits.INLINE_SIZE) {
            return false;
        }
        if (Callbacks.isCallable(self)) {
            return true;
        }
        if (takesFunctions(arguments, state)) {
            return true;
        }
        if (evaluation.isThrifty() || program.isTangled(target)) {
            return false;
        }
        Shape shape = program.shape(target, Limits.INLINE_DEPTH - 1 - frame.depth());
        return shape.gainsFrom(self, arguments, state)
                || shape.callsItself() && isNarrower(self, target, shape)
                || changesKnown(target, arguments, state);
    }

    /** Whether a method changes an object that another argument is, too, or a list whose places are known: a summary knows neither. */
    private boolean changesKnown(MethodInfo target, Value[] arguments, State state) {
        for (int i = 0; i < arguments.length; i++) {
            if (isShared(i, arguments) && program.summary(target).changes(i)
                    || evaluation.places().size(state, arguments[i]) >= 0
                            && program.summary(target).moves(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the object is of a class that does some things otherwise than the one whose method is called. */
    private boolean isNarrower(Value self, MethodInfo target, Shape shape) {
        Token single = self.single();
        ClassInfo info = single == null ? null : single.type().classInfo();
        if (single == null || info == null) {
            return false;
        }
        if (info == target.owner()) {
            return single.isExact() && !evaluation.world().subclasses(info).isEmpty();
        }
        return single.isExact()
                || program.overriding().overrides(info, target.owner())
                || program.overriding().hasFewer(info, target, shape.own());
    }

    private static boolean isShared(int index, Value[] arguments) {
        Token token = arguments[index].single();
        for (int i = 0; i < arguments.length && token != null; i++) {
            if (i != index && token.equals(arguments[i].single())) {
                return true;
            }
        }
        return false;
    }

    /** Evaluates the body of a method where it is called; null if it has none. */
    @Nullable
    Value inPlace(MethodInfo target, Value self, Value[] arguments, Call call, State state, Frame frame) {
        LinkedBody body = program.body(target);
        if (body == null) {
            return null;
        }
        Frame inner = new Frame(target, body, self, evaluation.context(frame, call.site(), target, -1), frame);
        State local = new State(body.body().variables().size(), state.heap());
        MethodDecl declaration = target.declaration();
        int count = declaration == null ? 0 : declaration.parameters().size();
        for (int i = 0; i < count; i++) {
            Value argument = i < arguments.length ? arguments[i] : Value.CLEAN;
            String name = target.parameterNames().get(i);
            local.set(
                    i,
                    argument.mapFacts(fact -> fact.by(Trail.step(
                            fact.trail(),
                            Step.Kind.PASSED,
                            call.words() + "(" + name + ")",
                            call.span(),
                            frame.method()))));
        }
        Value result = evaluation.execute(inner, local);
        state.heap(local.heap());
        inner.addThrownObjects(state.heap());
        if (inner.thrown() != Value.CLEAN) {
            frame.raise(inner.thrown(), state, evaluation.memory());
        }
        return result.mapFacts(fact ->
                fact.by(Trail.step(fact.trail(), Step.Kind.RETURNED, call.words(), call.span(), frame.method())));
    }

    /** {@code new Type(...)}. */
    Value create(Instr.New created, State state, Frame frame) {
        Link.CallLink link = frame.body().link(created) instanceof Link.CallLink found ? found : null;
        JavaType type = created.target() < 0 && link != null
                ? link.resultType() // nobody keeps the object, but its constructor runs
                : frame.body().type(created.target());
        Value[] arguments = new Value[created.args().length];
        JavaType[] types = new JavaType[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = state.get(created.args()[i]);
            types[i] = frame.body().type(created.args()[i]);
        }
        Call call = new Call(
                MethodDecl.CONSTRUCTOR,
                link == null ? null : link.method(),
                type,
                type,
                created.id(),
                created.span(),
                types,
                false,
                link != null && link.exact());
        Value object = Value.of(newObject(call, state, frame));
        captures(created, type, object, state, frame);
        return construct(call, object, arguments, state, frame);
    }

    /** A constructor reference. */
    Value construct(Call call, Value[] arguments, State state, Frame frame) {
        return construct(call, Value.of(newObject(call, state, frame)), arguments, state, frame);
    }

    private static Token newObject(Call call, State state, Frame frame) {
        Token token = new Token(
                new Token.Site(frame.context(), call.site(), null), call.resultType(), Token.FRESH | Token.EXACT, null);
        state.heap().clear(token);
        return token;
    }

    private void captures(Instr.New created, JavaType type, Value object, State state, Frame frame) {
        ClassInfo info = type.classInfo();
        if (info == null || info.origin() != ClassInfo.Origin.SOURCE) {
            return;
        }
        TypeDecl declaration = info.declaration();
        if (declaration != null) {
            int count = Math.min(declaration.captures().size(), created.captured().length);
            for (int i = 0; i < count; i++) {
                String field = "val$" + declaration.captures().get(i);
                Value value = state.get(created.captured()[i]);
                evaluation.memory().write(state, object, field, value, JavaType.UNKNOWN, null, false);
            }
        }
        ClassInfo outer = info.outer();
        if (!info.isStatic() && outer != null) {
            Value enclosing = created.outer() >= 0 ? state.get(created.outer()) : enclosing(outer, state, frame);
            JavaType outerType = new JavaType.ClassType(outer, List.of());
            evaluation.memory().write(state, object, OUTER, enclosing, outerType, null, false);
        }
    }

    private Value enclosing(ClassInfo wanted, State state, Frame frame) {
        Value at = frame.self();
        ClassInfo info = frame.method().owner();
        while (info != null && info != wanted && !info.isSubtypeOf(wanted.name()) && info.outer() != null) {
            at = evaluation.memory().read(state, at, OUTER, new JavaType.ClassType(info.outer(), List.of()), null);
            info = info.outer();
        }
        return at;
    }

    private Value construct(Call call, Value object, Value[] arguments, State state, Frame frame) {
        ClassInfo info = call.resultType().classInfo();
        MethodInfo method = call.method();
        if (info != null && info.origin() == ClassInfo.Origin.SOURCE) {
            if (method != null && program.hasBody(method) && method.owner() == info) {
                apply(method, call, object, arguments, state, frame, 0);
            } else {
                implicitConstructor(info, call, object, arguments, state, frame);
            }
            library.onTop(object, call, object, arguments, state, frame);
            return object;
        }
        Value made = library.create(call, object, arguments, state, frame);
        return evaluation.types().isText(call.resultType()) ? evaluation.forms().derived(state, made, frame) : made;
    }

    /** A constructor that is not written: the superclass's (with the arguments, for an anonymous class), then the fields. */
    private void implicitConstructor(
            ClassInfo info, Call call, Value object, Value[] arguments, State state, Frame frame) {
        superConstructor(info, call, object, arguments, state, frame);
        initialiseFields(info, call, object, state, frame);
    }

    private void superConstructor(
            ClassInfo info, Call call, Value object, Value[] arguments, State state, Frame frame) {
        JavaType.ClassType parent = info.superclass();
        if (parent == null) {
            return;
        }
        ClassInfo above = parent.info();
        if (above.origin() != ClassInfo.Origin.SOURCE) {
            if (arguments.length > 0) {
                library.create(forClass(call, parent), object, arguments, state, frame);
            }
            return;
        }
        MethodInfo constructor = evaluation.world().method(above, MethodDecl.CONSTRUCTOR, arguments.length);
        if (constructor != null && constructor.owner() == above && program.hasBody(constructor)) {
            apply(constructor, call, object, arguments, state, frame, 0);
        } else {
            implicitConstructor(above, call, object, new Value[0], state, frame);
        }
    }

    private static Call forClass(Call call, JavaType type) {
        return new Call(call.name(), null, type, type, call.site(), call.span(), call.types(), false, false);
    }

    private void initialiseFields(ClassInfo info, Call call, Value object, State state, Frame frame) {
        MethodInfo initialiser = program.initialiser(info);
        if (initialiser != null) {
            apply(initialiser, call, object, new Value[0], state, frame, 0);
        }
    }

    /** Before a constructor without {@code this(...)} or {@code super(...)}: what the language adds. */
    void initialise(Frame frame, State state) {
        MethodInfo method = frame.method();
        if (!method.isConstructor() || startsWithConstructor(frame.body())) {
            return;
        }
        Call call = implied(method, frame);
        superConstructor(method.owner(), call, frame.self(), new Value[0], state, frame);
        initialiseFields(method.owner(), call, frame.self(), state, frame);
    }

    private static Call implied(MethodInfo method, Frame frame) {
        MethodDecl declaration = frame.method().declaration();
        return new Call(
                MethodDecl.CONSTRUCTOR,
                method,
                JavaType.UNKNOWN,
                JavaType.UNKNOWN,
                -2,
                declaration == null ? 0 : declaration.span(),
                new JavaType[0],
                false,
                true);
    }

    private static boolean startsWithConstructor(LinkedBody body) {
        for (Node node : body.body().block().nodes()) {
            if (node instanceof Instr.ConstructorCall) {
                return true;
            }
        }
        return false;
    }

    /** {@code this(...)} or {@code super(...)}. */
    void constructorCall(Instr.ConstructorCall instr, State state, Frame frame) {
        Value[] arguments = new Value[instr.args().length];
        JavaType[] types = new JavaType[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = state.get(instr.args()[i]);
            types[i] = frame.body().type(instr.args()[i]);
        }
        ClassInfo owner = frame.method().owner();
        MethodInfo method = frame.body().link(instr) instanceof Link.CallLink link ? link.method() : null;
        JavaType parent = instr.onSuper() && owner.superclass() != null
                ? owner.superclass()
                : new JavaType.ClassType(owner, List.of());
        Call call =
                new Call(MethodDecl.CONSTRUCTOR, method, parent, parent, instr.id(), instr.span(), types, false, true);
        ClassInfo called = parent.classInfo();
        if (method != null && program.hasBody(method)) {
            apply(method, call, frame.self(), arguments, state, frame, 0);
        } else if (called != null && called.origin() == ClassInfo.Origin.SOURCE) {
            implicitConstructor(called, call, frame.self(), arguments, state, frame);
        } else {
            library.flowsOnly(call, frame.self(), arguments, state, frame);
        }
        if (instr.onSuper()) {
            initialiseFields(owner, call, frame.self(), state, frame);
        }
    }
}
