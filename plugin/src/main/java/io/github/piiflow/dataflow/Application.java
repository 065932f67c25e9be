package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.binding.World;
import io.github.piiflow.catalog.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Applies a summary at a call: what stands at the callee's paths is read from the caller, then its writes and sinks happen here. */
final class Application {
    private static final int NESTED_SITES = 4;

    private final Evaluation evaluation;
    private final Summary summary;
    private final Call call;
    private final Value self;
    private final Value[] arguments;
    private final State state;
    private final Frame frame;
    private final int context;
    private final int doubts;
    private boolean onlySome;
    /** How steps name the call; most calls make none. */
    private @Nullable String words;

    private final Map<Path, Value> resolved = new HashMap<>();
    private final Map<Token, Value> made = new HashMap<>();

    /**
     * Prepares a call.
     *
     * @param context number that tells objects made by this callee from others made at the same call
     * @param doubts added to what comes out, for a callee that is only one of many
     */
    Application(
            Evaluation evaluation,
            Summary summary,
            Call call,
            Value self,
            Value[] arguments,
            State state,
            Frame frame,
            int context,
            int doubts) {
        this.evaluation = evaluation;
        this.summary = summary;
        this.call = call;
        this.self = self;
        this.arguments = arguments;
        this.state = state;
        this.frame = frame;
        this.context = context;
        this.doubts = doubts;
    }

    /** Of several methods that may be meant, data leaves in some only: that it is this one is likely, not sure. */
    Application ofSome(boolean some) {
        onlySome = some;
        return this;
    }

    /** Applies it: reports sinks, writes objects, raises exceptions, returns the result. */
    Value apply() {
        evaluation.step(frame, summary.size());
        if (summary.isNothing()) {
            return summary.result();
        }
        for (Summary.SinkUse use : summary.sinks()) {
            sink(use);
        }
        Value result = map(summary.result(), Step.Kind.RETURNED);
        List<Runnable> writes = new ArrayList<>();
        for (Map.Entry<Token, Map<String, Summary.Part>> object :
                summary.writes().entrySet()) {
            if (call.keeps(object.getKey(), summary.thrown().tokenCount() > 0)) {
                prepare(object.getKey(), object.getValue(), writes);
            }
        }
        Value thrown = map(summary.thrown(), Step.Kind.THROWN);
        writes.forEach(Runnable::run);
        boolean any = thrown.hasFacts() || thrown.tokenCount() > 0;
        if (any && !evaluation.calls().isElsewhere(call.method())) { // a server's exception does not reach its client
            frame.raise(thrown, state, evaluation.memory());
        }
        return result;
    }

    private void sink(Summary.SinkUse use) {
        Path path = (Path) use.fact().origin();
        Value outer = resolve(path);
        Summary.Tentative tentative = use.tentative();
        boolean unknown = outer.isUnknown() || tentative != null && tentative.isPart() && !isThere(path.parent());
        Tentatives.Told told = new Tentatives.Told(unknown && !outer.hasFacts());
        for (int i = 0; i < outer.factCount(); i++) {
            Fact fact = outer(use.fact(), outer.fact(i));
            if (evaluation.program().isKeptBack(use.fact(), fact)) {
                continue;
            }
            if (tentative != null && tentative.isPart()) {
                told.arrives(fact, use.fact(), evaluation.exits());
            }
            Trail inside = use.fact().trail();
            Fact sure = use.fact().after(fact, null).doubted(doubts);
            Fact arriving = onlySome || call.isGuess() ? sure.unsure() : sure;
            if (evaluation.exits().isNews(use.site(), arriving, steps(fact.trail(), inside))) {
                Trail way = way(fact.trail(), Step.Kind.PASSED, inside);
                evaluation.exits().sink(use.site(), arriving.by(way), tentative);
            }
        }
        if (tentative != null) {
            evaluation.program().tentatives().called(tentative, use.site(), told);
        }
    }

    /** Whether it is known what object the caller passes, or that it passes none. */
    private boolean isThere(@Nullable Path object) {
        Value passed = object == null ? Value.CLEAN : resolve(object);
        return passed.isNull() || passed.tokenCount() > 0 && !evaluation.exits().isHandedOut(passed);
    }

    private Fact after(Fact inner, Fact before, Step.Kind kind) {
        Fact outer = outer(inner, before);
        return inner.after(outer, way(outer.trail(), kind, inner.trail())).doubted(doubts);
    }

    private Fact outer(Fact inner, Fact before) {
        return inner.origin() instanceof Path path && path.element() != null
                ? evaluation.handedOn(before, path.element())
                : before;
    }

    /** Number of steps of a way through the call. */
    private int steps(@Nullable Trail before, @Nullable Trail inside) {
        return call.isNowhere() ? Trail.length(inside == null ? before : inside) : Trail.callLength(before, inside);
    }

    private @Nullable Trail way(@Nullable Trail before, Step.Kind kind, @Nullable Trail inside) {
        if (call.isNowhere()) {
            return inside == null ? before : inside;
        }
        if (words == null) {
            words = call.words();
        }
        return Trail.call(before, kind, words, call.span(), frame.method(), inside);
    }

    private void prepare(Token token, Map<String, Summary.Part> parts, List<Runnable> writes) {
        Value target = object(token);
        boolean isNew = token.path() == null || token.path().isUnknown();
        boolean add = doubts > 0 && !isNew;
        List<Memory.Write> plain = new ArrayList<>(parts.size());
        for (Map.Entry<String, Summary.Part> entry : parts.entrySet()) {
            Summary.Part part = entry.getValue();
            String selector = entry.getKey();
            if (selector.equals(Memory.ANY_VALUE) && addsValues(token, part.value())) {
                plain = prepared(target, plain, add, writes);
                Value put = map(MapValues.put(token, part.value()), Step.Kind.STORED);
                writes.add(() ->
                        evaluation.memory().write(state, target, selector, put, part.type(), part.element(), true));
                continue;
            }
            Value value = map(part.value(), Step.Kind.STORED);
            if (!selector.equals(Memory.SAME_KEYS) && !selector.equals(Memory.CONTENT)) {
                plain.add(new Memory.Write(selector, value, part.type(), part.element()));
                continue;
            }
            plain = prepared(target, plain, add, writes);
            if (selector.equals(Memory.SAME_KEYS)) {
                prepareCopy(part, target, writes);
            } else {
                SetParts set = SetParts.of(parts);
                writes.add(() -> set.write(part.value(), value, target, state, evaluation));
            }
        }
        prepared(target, plain, add, writes);
    }

    /** Whether the callee puts something under a key that is not known, and leaves the others. */
    private static boolean addsValues(Token token, Value any) {
        return token.path() != null && MapValues.holdsEntry(token.path(), any);
    }

    /** Puts writes to one object among the others; gives an empty list for more. */
    private List<Memory.Write> prepared(Value target, List<Memory.Write> plain, boolean add, List<Runnable> writes) {
        if (plain.isEmpty()) {
            return plain;
        }
        writes.add(() -> evaluation.memory().write(state, target, plain, add));
        return new ArrayList<>();
    }

    /** The callee copied maps of the caller: their keys are known here. */
    private void prepareCopy(Summary.Part part, Value target, List<Runnable> writes) {
        for (Fact fact : part.value().facts()) {
            Path map = MapValues.isAnyValue(fact) ? ((Path) fact.origin()).parent() : null;
            if (map != null) {
                Value source = resolve(map);
                writes.add(() -> evaluation
                        .memory()
                        .copyValues(
                                state, source, target, before -> after(fact, before, Step.Kind.STORED), part.type()));
            }
        }
        List<Token> objects = part.value().tokens().stream()
                .filter(token -> token.path() == null || !MapValues.isAnyValue(token.path()))
                .toList();
        Value copied = part.value().withTokens(objects).filterFacts(fact -> !MapValues.isAnyValue(fact));
        Value others = map(copied, Step.Kind.STORED);
        writes.add(() ->
                evaluation.memory().write(state, target, Memory.SAME_KEYS, others, part.type(), part.element(), true));
    }

    /** A value of the callee in the caller's terms. */
    private Value map(Value value, Step.Kind kind) {
        if (!value.hasFacts() && value.tokenCount() == 0) {
            return value;
        }
        if (!value.hasFacts() && value.tokenCount() == 1 && value.constant() == null) {
            return whole(value, value.token(0), object(value.token(0)));
        }
        List<Fact> facts = new ArrayList<>(value.factCount());
        boolean unknown = value.isUnknown();
        for (int i = 0; i < value.factCount(); i++) {
            Fact fact = value.fact(i);
            if (fact.origin() instanceof Path path) {
                Value outer = resolve(path);
                unknown |= outer.isUnknown();
                for (int j = 0; j < outer.factCount(); j++) {
                    if (!evaluation.program().isKeptBack(fact, outer.fact(j))
                            && !outer.fact(j).isContent()) { // what is made of the text is said by what it is read into
                        facts.add(after(fact, outer.fact(j), kind));
                    }
                }
            } else {
                Fact known = fact.guard() == null ? fact : admitted(fact, fact.guard());
                if (known != null) {
                    facts.add(known.by(way(null, kind, known.trail())).doubted(doubts));
                }
            }
        }
        Value result = Value.of(facts, unknown);
        Object constant = value.constant();
        if (constant != null) {
            result = value.withTokens(List.of()).withFacts(facts);
        }
        for (int i = 0; i < value.tokenCount(); i++) {
            Token token = value.token(i);
            Value seen = whole(value, token, object(token));
            result = value.tokenCount() == 1 && facts.isEmpty() && constant == null ? seen : result.join(seen);
        }
        return result;
    }

    /** What comes about only for objects of one class, where those that are passed are known better; null if they are none. */
    private @Nullable Fact admitted(Fact fact, Guard guard) {
        int index = guard.parameter();
        Value passed = index < arguments.length ? arguments[index] : Value.OPAQUE;
        JavaType type = index < call.types().length ? call.types()[index] : JavaType.UNKNOWN;
        Token single = passed.single();
        Path path = single == null ? null : single.path();
        return switch (evaluation.types().admits(guard.of(), type, passed)) {
            case NEVER -> null;
            case SURELY -> fact.given(null);
            case MAYBE ->
                path != null && path.depth() == 0 && path.parameter() >= 0
                        ? fact.given(new Guard(path.parameter(), guard.of()))
                        : askedFor(fact.given(null), guard, type);
        };
    }

    /** The same of objects that nobody knows, but that may have been asked for by the name of their class. */
    private @Nullable Fact askedFor(Fact fact, Guard guard, JavaType type) {
        ClassInfo declared = type.classInfo();
        if (declared == null || declared.origin() != ClassInfo.Origin.SOURCE) {
            return fact.unsure();
        }
        World world = evaluation.world();
        MethodInfo in = frame.method();
        ClassInfo named = new AskedFor(
                        frame.body(),
                        world.subclasses(declared),
                        literal -> world.resolve(literal.type(), in.owner(), in).classInfo())
                .argument(call.site(), guard.parameter());
        if (named == null) {
            return fact.unsure();
        }
        return switch (evaluation.types().admits(guard.of(), new JavaType.ClassType(named, List.of()), Value.OPAQUE)) {
            case NEVER -> null;
            case SURELY -> fact;
            case MAYBE -> fact.unsure();
        };
    }

    /** An object that came from outside, with what its caller knows of it as a whole; data that was changed on the way is not the object's. */
    private Value whole(Value value, Token token, Value object) {
        Path path = token.path();
        if (path == null || !object.hasFacts()) {
            return object;
        }
        for (int i = 0; i < value.factCount(); i++) {
            if (path.equals(value.fact(i).origin())) {
                return object.withoutFacts();
            }
        }
        return object.mapFacts(fact -> fact.by(way(fact.trail(), Step.Kind.RETURNED, null)));
    }

    private Value object(Token token) {
        Path path = token.path();
        if (path != null && !path.isUnknown()) {
            return resolve(path);
        }
        Value known = made.get(token);
        if (known == null) {
            known = Value.of(path == null ? renamed(token) : Token.at(renamed(path)));
            made.put(token, known);
        }
        return known;
    }

    private Token renamed(Token token) {
        Object inner = token.depth() >= NESTED_SITES ? token.type().erasure() : token.key();
        int flags = summary.merged().contains(token) ? token.flags() & ~Token.FRESH : token.flags();
        return new Token(new Token.Site(context, call.site(), inner), token.type(), flags, token.payload());
    }

    private Path renamed(Path path) {
        Path parent = path.parent();
        if (parent == null) {
            String where = context + "." + call.site() + path.selector();
            return Path.unknown(where.length() > 40 ? context + "." + call.site() + ".." : where, path.type());
        }
        Path child = renamed(parent).child(path.selector(), path.type(), path.element());
        return child == null ? renamed(parent) : child;
    }

    /** What the caller has at a path of the callee. */
    private Value resolve(Path path) {
        if (path.parameter() >= 0 && path.parent() == null) {
            return root(path);
        }
        Value known = resolved.get(path);
        if (known == null) {
            known = read(path);
            resolved.put(path, known);
        }
        return known;
    }

    private Value read(Path path) {
        Path parent = path.parent();
        if (parent == null) {
            return root(path);
        }
        if (path.isUnknown()) {
            return Value.of(Token.at(renamed(path)));
        }
        Value object = resolve(parent);
        Value form = path.selector().charAt(0) == '#' ? form(path.selector(), object, typeOf(object, parent)) : null;
        if (form != null) {
            return form;
        }
        Object fixed = fixed(object, path);
        if (fixed != null) {
            return Value.constant(fixed);
        }
        int key = Keys.parameter(path.selector());
        String selector =
                key < 0 ? path.selector() : key < arguments.length ? Keys.selector(arguments[key]) : Memory.ANY_VALUE;
        Element element = path.declared() == path ? path.element() : null;
        Value part = Exits.isField(selector)
                ? field(object, parent, path)
                : evaluation.memory().readPart(state, object, selector, path.type(), element);
        part = evaluation.types().only(part, path.type());
        return element != null && (part.isUnknown() || isFromElsewhere(part)) && !part.outweighs(element)
                ? part.filterFacts(fact -> fact.doubts() == 0).withFact(Fact.of(element, null))
                : part;
    }

    /** What is made of an object as a whole: its text, its serialised form, what a getter gives; null for a part of it. */
    private @Nullable Value form(String selector, Value object, JavaType type) {
        if (selector.equals(Forms.TEXT)) {
            return evaluation.forms().text(state, object, type, frame);
        }
        if (Accessors.isGot(selector)) {
            String getter = Accessors.getter(selector);
            Value own = getter == null ? null : evaluation.calls().ownAccessor(getter, call, object, state, frame);
            if (own != null) {
                return own;
            }
            Value held = evaluation.forms().text(state, object, type, frame);
            List<Fact> got = Accessors.got(selector, object, held.facts(), state);
            List<Fact> told =
                    getter == null ? got : evaluation.library().answers().told(getter, JavaType.UNKNOWN, object, got);
            return Value.of(told, held.isUnknown());
        }
        if (selector.startsWith(Serialised.FIELDS)) {
            String mapping = Serialised.mapping(selector);
            Value serialiser =
                    Serialised.serialiser(selector, evaluation.program().settings());
            return evaluation.forms().fields(state, object, type, mapping, serialiser, frame);
        }
        return selector.equals(Forms.WHOLE) ? evaluation.forms().derived(state, object, frame) : null;
    }

    /** Whether something may be anything of its type, as a library gave it. */
    private static boolean isFromElsewhere(Value part) {
        return !part.hasFacts()
                && part.tokens().stream()
                        .map(Token::path)
                        .anyMatch(path -> path != null && path.isUnknown() && path.parent() == null);
    }

    private Value field(Value object, Path parent, Path path) {
        Value having = having(object, parent, path);
        if (having.tokenCount() == 0 && object.tokenCount() > 0) {
            return Value.CLEAN;
        }
        Token single = having.single();
        ClassInfo owner = parent.type().classInfo();
        JavaType type = path.type();
        if (type instanceof JavaType.Variable && single != null && owner != null) {
            type = evaluation.world().memberType(type, owner, single.type()); // here it is known what T stands for
        }
        Value read = evaluation.memory().readField(state, having, path.selector(), type, path.element(), owner);
        boolean known = owner != null && owner.origin() == ClassInfo.Origin.SOURCE;
        return known ? read : Accessors.inPart(path.selector(), having, read, state);
    }

    /** Without the objects that have no such field, as far as they are known, or what the call declares as passed. */
    private Value having(Value object, Path parent, Path path) {
        Overriding overriding = evaluation.program().overriding();
        ClassInfo passed = parent.parent() == null ? passed(parent.parameter()) : null;
        List<Token> left = null;
        for (int i = 0; i < object.tokenCount(); i++) {
            Token token = object.token(i);
            ClassInfo known = token.type().classInfo();
            if (overriding.isOfSibling(known, parent.type(), path.selector())
                    || isNarrower(passed, known) && overriding.isOfSibling(passed, parent.type(), path.selector())) {
                left = left == null ? new ArrayList<>(object.tokens()) : left;
                left.remove(token);
            }
        }
        return left == null ? object : object.withTokens(left);
    }

    /** The class that an argument is declared to be where it is passed; null if nothing is known. */
    private @Nullable ClassInfo passed(int parameter) {
        return parameter >= 0 && parameter < call.types().length ? call.types()[parameter].classInfo() : null;
    }

    /** Whether a class is below that of an object: a method that gives what it is asked for by a class says no more than what all are. */
    private static boolean isNarrower(@Nullable ClassInfo passed, @Nullable ClassInfo known) {
        return passed != null && passed != known && (known == null || passed.isSubtypeOf(known.name()));
    }

    /** The constant in a field of an object that is one itself. */
    private @Nullable Object fixed(Value object, Path path) {
        Token single = object.single();
        ClassInfo info = single == null
                        || single.path() == null
                        || !single.path().isStatic()
                        || single.path().depth() != 1
                ? null
                : single.type().classInfo();
        FieldInfo field = info == null ? null : evaluation.world().field(info, path.selector());
        return field == null ? null : evaluation.program().fixedFields().constant(object, field);
    }

    private Value root(Path path) {
        if (path.isStatic()) {
            return Value.of(Token.at(path));
        }
        int parameter = path.parameter();
        if (parameter < 0) {
            return self;
        }
        return parameter < arguments.length ? evaluation.types().only(arguments[parameter], path.type()) : Value.CLEAN;
    }

    private static JavaType typeOf(Value object, Path path) {
        Token single = object.single();
        return single == null ? path.type() : single.type();
    }
}
