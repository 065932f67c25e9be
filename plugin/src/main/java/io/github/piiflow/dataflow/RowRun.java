package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.catalog.Element;
import io.github.piiflow.rule.Effect;
import io.github.piiflow.rule.EffectGroup;
import io.github.piiflow.rule.Placeholders;
import io.github.piiflow.rule.Position;
import io.github.piiflow.rule.Protection;
import io.github.piiflow.rule.Reads;
import io.github.piiflow.rule.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One call under the rows that match it: moves data between positions, calls callbacks, keeps what is applied later. */
final class RowRun {
    private final Evaluation evaluation;
    private final Library library;
    private final Call call;
    private final Value receiver;
    private final Value[] arguments;
    private final State state;
    private final Frame frame;
    private final Map<Integer, Value[]> callbackArguments = new HashMap<>();
    private final Map<Integer, Value> callbackResults = new HashMap<>();
    private final Map<Integer, Value> inputs = new HashMap<>();
    private @Nullable Value result;
    private Value @Nullable [] input;

    RowRun(
            Evaluation evaluation,
            Library library,
            Call call,
            Value receiver,
            Value[] arguments,
            State state,
            Frame frame) {
        this.evaluation = evaluation;
        this.library = library;
        this.call = call;
        this.receiver = receiver;
        this.arguments = arguments;
        this.state = state;
        this.frame = frame;
    }

    /** A value read at a position, with its static type. */
    record Read(Value value, JavaType type) {}

    Call call() {
        return call;
    }

    State state() {
        return state;
    }

    Frame frame() {
        return frame;
    }

    /** The rows whose conditions hold, and what these do not hide of the others. */
    List<Row> matching(List<Row> rows) {
        return Row.applying(rows, row -> new Conditions(this).hold(row.when()));
    }

    Value receiver() {
        return receiver;
    }

    /** The arguments of a statement are what its columns are. */
    void meanStatement(List<Row> rows) {
        for (Row row : rows) {
            for (Effect effect : row.effects()) {
                if (effect instanceof Effect.Statement statement && statement.member() == null) {
                    new StatementRun(evaluation, this).mean(statement, this::argument, this::replaceArgument);
                }
            }
        }
    }

    /** What a query does not ask for stays empty in the objects that it gives. */
    void leaveEmpty(List<Row> rows, Value result) {
        for (Row row : rows) {
            for (Effect effect : row.effects()) {
                if (effect instanceof Effect.Statement statement && statement.member() != null) {
                    new StatementRun(evaluation, this).leaveEmpty(statement, result);
                }
            }
        }
    }

    private void replaceArgument(int index, Value value) {
        if (index < arguments.length) {
            arguments[index] = value;
        }
    }

    /** What a row's statement, which an annotation has, names of the arguments; null if there is none. */
    @Nullable
    List<Value> named(Row row) {
        for (Effect effect : row.effects()) {
            if (effect instanceof Effect.Statement statement) {
                return new StatementRun(evaluation, this).named(statement);
            }
        }
        return null;
    }

    /** Whether the call gives an object of another type than the receiver's. */
    boolean givesOther() {
        ClassInfo given = call.resultType() instanceof JavaType.ClassType type ? type.info() : null;
        ClassInfo own = call.receiverType().classInfo();
        return given != null
                && own != null
                && !evaluation.types().isPlain(call.resultType())
                && !evaluation.types().isAnything(call.resultType())
                && !given.isSubtypeOf(own.name())
                && !own.isSubtypeOf(given.name());
    }

    Value argument(int index) {
        return index < arguments.length ? arguments[index] : Value.CLEAN;
    }

    /** Runs flows, drops and protections; false if there are none. */
    boolean flows(List<Row> rows) {
        boolean handled = false;
        List<Effect.Flow> flows = new ArrayList<>();
        List<Effect.Protect> protects = new ArrayList<>();
        List<Position> cleared = new ArrayList<>();
        for (Row row : rows) {
            for (Effect effect : row.effects()) {
                handled |= effect.group() == EffectGroup.MOVES || isAboutResult(effect);
                if (effect instanceof Effect.Flow flow) {
                    flows.add(flow);
                } else if (effect instanceof Effect.Protect protect) {
                    protects.add(protect);
                } else if (effect instanceof Effect.Clear clear) {
                    cleared.add(clear.position());
                } else if (effect instanceof Effect.Calls called) {
                    callbackResult(callbackIndex(called.position()));
                }
            }
        }
        run(flows, protects, cleared);
        remember(rows);
        if (handled && result != null && result.isNothing()) {
            result = null; // an object of which nothing is known yet
        } else if (handled && result != null && result.tokens().isEmpty() && isObject(result)) {
            result = result.withToken(object("r", call.resultType())); // more may be put into it
        }
        if (handled && result == null && !call.isConstructor()) {
            if (answers(rows)) {
                result = answer();
            } else {
                emptyResult();
            }
        }
        return handled;
    }

    /** What is put into the result says that it is an object of its own. */
    private static boolean isAboutResult(Effect effect) {
        return effect instanceof Effect.Set set && set.position().root() == Position.Root.RETURN;
    }

    /** What comes from elsewhere may be anything of its type. */
    private Value answer() {
        return evaluation.types().isNothing(call.resultType())
                ? Value.CLEAN
                : Library.fromElsewhere(Value.of(List.of(), true), call, frame);
    }

    /** Whether the result comes from elsewhere. */
    private static boolean answers(List<Row> rows) {
        for (Row row : rows) {
            for (Effect effect : row.effects()) {
                if (effect instanceof Effect.Drop drop && drop.unknown()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Sets parts of objects to constants that conditions of other rows ask for. */
    private void remember(List<Row> rows) {
        for (Row row : rows) {
            for (Effect effect : row.effects()) {
                if (effect instanceof Effect.Set set
                        && !set.position().parts().isEmpty()
                        && set.position().parts().get(0) instanceof Position.Field field) {
                    Value object = set.position().root() == Position.Root.RETURN
                            ? resultObject(call.resultType())
                            : root(set.position());
                    Value constant =
                            set.constant() instanceof Position from ? taken(from) : Value.constant(set.constant());
                    evaluation
                            .memory()
                            .write(
                                    state,
                                    object,
                                    Settings.selector(field.name()),
                                    constant,
                                    JavaType.UNKNOWN,
                                    null,
                                    false);
                }
            }
        }
    }

    /** The constant of an argument, or that a part of an object was set to. */
    private Value taken(Position from) {
        Object constant = from.parts().isEmpty() ? Conditions.named(root(from).constant()) : remembered(from);
        return constant == null ? Value.CLEAN : Value.constant(constant);
    }

    /** The constant that a part of the receiver or of an argument was set to; null if it is not known. */
    @Nullable
    Object remembered(Position part) {
        Token single = root(part).single();
        if (single == null || part.parts().isEmpty() || !(part.parts().get(0) instanceof Position.Field field)) {
            return null;
        }
        return evaluation.program().settings().constant(state, single, Settings.selector(field.name()));
    }

    /** Whether data is in an object that can be changed. */
    private boolean isObject(Value data) {
        JavaType type = call.resultType();
        return data.hasFacts()
                && data.constant() == null
                && !data.isUnknown()
                && !call.isConstructor()
                && type instanceof JavaType.ClassType
                && !evaluation.types().isPlain(type)
                && !evaluation.types().isTextual(type)
                && !evaluation.types().isAnything(type);
    }

    /** An object about which nothing but its type is known. */
    private void emptyResult() {
        JavaType type = call.resultType();
        if (!(type instanceof JavaType.Primitive) && !evaluation.types().isPlain(type)) {
            result = fresh("r", type);
        }
    }

    private void run(List<Effect.Flow> flows, List<Effect.Protect> protects, List<Position> cleared) {
        boolean isForLater = false;
        for (Effect.Flow flow : flows) {
            isForLater |= isLater(flow.from()) || isLater(flow.to());
        }
        if (isForLater) {
            keepForLater(flows);
        }
        List<Value> guarded = new ArrayList<>();
        for (Effect.Protect protect : protects) {
            guarded.add(changed(evaluation.forms().derived(state, read(protect.from()), frame), protect));
        }
        move(isForLater ? List.of() : flows, cleared);
        for (int i = 0; i < guarded.size(); i++) {
            write(protects.get(i).to(), guarded.get(i));
        }
    }

    /** Everything is read, then cleared, then written. */
    private void move(List<Effect.Flow> flows, List<Position> cleared) {
        for (Effect.Flow flow : flows) {
            if (isCallbackParameter(flow.to())) {
                give(flow);
            } else if (isInput(flow.to())) {
                write(flow.to(), moved(flow));
            }
        }
        Value[] moved = new Value[flows.size()];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = isCollected(flows.get(i).from()) ? moved(flows.get(i)) : Value.CLEAN;
        }
        for (Integer index : List.copyOf(callbackArguments.keySet())) {
            callbackResult(index); // before any result is read: a callback may read what one before it has filled
        }
        for (int i = 0; i < moved.length; i++) {
            Effect.Flow flow = flows.get(i);
            if (!isGiven(flow.to()) && !isEveryProperty(flow) && !isCollected(flow.from())) {
                moved[i] = made(flow, moved(flow));
            }
        }
        cleared.forEach(this::clear);
        joinSameTargets(flows, moved);
        for (int i = 0; i < flows.size(); i++) {
            Effect.Flow flow = flows.get(i);
            if (isEveryProperty(flow)) {
                new Properties(evaluation, this).copy(flow);
            } else if (endsWithEveryProperty(flow.to())) {
                if (result == null && flow.to().root() == Position.Root.RETURN && isForeign(flow, moved[i])) {
                    result = Library.fromElsewhere(Value.CLEAN, call, frame);
                }
                new Properties(evaluation, this).distribute(flow, moved[i]);
            } else if (!movedInOrder(flow) && !movedByKey(flow) && !isGiven(flow.to())) {
                write(flow.to(), moved[i]);
            }
        }
    }

    /** What a callback that nobody knows gives as result of the call: some object of that type. */
    private Value made(Effect.Flow flow, Value moved) {
        List<Position.Part> parts = flow.from().parts();
        boolean known = !moved.isOpaque()
                || !moved.tokens().isEmpty()
                || flow.to().root() != Position.Root.RETURN
                || parts.isEmpty()
                || !(parts.get(parts.size() - 1) instanceof Position.CallbackReturn);
        if (known) {
            return moved;
        }
        JavaType type = call.resultType();
        JavaType seen = flow.to().parts().isEmpty() ? type : evaluation.types().element(type);
        boolean object = evaluation.types().isSource(seen);
        return object ? moved.withToken(Token.at(Path.unknown(frame.context() + "." + call.site(), seen))) : moved;
    }

    /** Whether what is read comes from outside, so that it may say anything, and is not only what something here was written as. */
    private boolean isForeign(Effect.Flow flow, Value moved) {
        Value from = read(flow.from());
        return from.isUnknown()
                || from.tokens().stream().anyMatch(token -> token.path() != null)
                || moved.facts().isEmpty() && !evaluation.types().isTextual(type(flow.from()));
    }

    /** Moves to one place do not replace each other. */
    private static void joinSameTargets(List<Effect.Flow> flows, Value[] moved) {
        for (int i = 1; i < flows.size(); i++) {
            Position to = flows.get(i).to();
            for (int j = 0; j < i && !to.parts().isEmpty(); j++) {
                if (to.equals(flows.get(j).to())) {
                    moved[i] = moved[j].join(moved[i]);
                }
            }
        }
    }

    /** What a callback or something applied later is given, before its result is read. */
    private static boolean isGiven(Position position) {
        return isCallbackParameter(position) || isInput(position);
    }

    /** What a callback gives to something that it is given. */
    private static boolean isCollected(Position position) {
        return position.root() != Position.Root.RETURN
                && position.parts().stream().anyMatch(Position.CallbackParameter.class::isInstance);
    }

    private static boolean isInput(Position position) {
        return !isLater(position)
                && !position.parts().isEmpty()
                && position.parts().get(0) instanceof Position.In;
    }

    private static boolean isEveryProperty(Effect.Flow flow) {
        return endsWithEveryProperty(flow.from());
    }

    private static boolean endsWithEveryProperty(Position position) {
        List<Position.Part> parts = position.parts();
        return !parts.isEmpty() && parts.get(parts.size() - 1) instanceof Position.EveryProperty;
    }

    private void clear(Position position) {
        if (position.parts().isEmpty()) {
            evaluation.memory().clear(state, root(position));
        } else {
            List<Position.Part> parts = position.parts();
            Value object = root(position);
            JavaType type = rootType(position);
            for (Position.Part part : parts.subList(0, parts.size() - 1)) {
                object = readPart(object, type, part, position);
                type = library.partType(type, part);
            }
            Position.Part last = parts.get(parts.size() - 1);
            if (last instanceof Position.Element element && element.index() < 0) {
                evaluation.memory().clearAll(state, object, Memory.ANY_ELEMENT);
            } else if (last instanceof Position.AnyValue) {
                evaluation.memory().clearAll(state, object, Memory.ANY_VALUE);
            } else if (last instanceof Position.ArgumentKeyValue key && key(key) == null) {
                JavaType value = library.partType(type, last);
                for (String name : namesIn(argument(key.argument()))) {
                    evaluation.memory().writeValue(state, object, name, Value.CLEAN, value);
                }
            } else {
                writePart(object, type, last, Value.CLEAN, true);
            }
        }
    }

    /** The constant texts in a collection or array. */
    private List<String> namesIn(Value container) {
        Token single = container.single();
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, Value> part : single == null
                ? List.<Map.Entry<String, Value>>of()
                : List.copyOf(state.heap().fields(single).entrySet())) {
            if (part.getKey().charAt(0) == '[' && part.getValue().constant() instanceof String name) {
                names.add(name);
            }
        }
        return names;
    }

    private static boolean isLater(Position position) {
        if (position.root() != Position.Root.RETURN || position.parts().isEmpty()) {
            return false;
        }
        Position.Part first = position.parts().get(0);
        return first instanceof Position.In
                || first instanceof Position.Out
                || first instanceof Position.CallbackParameter
                || first instanceof Position.CallbackReturn;
    }

    private static boolean isCallbackParameter(Position position) {
        return !position.parts().isEmpty()
                && !isLater(position)
                && position.parts().get(position.parts().size() - 1) instanceof Position.CallbackParameter;
    }

    /** The result becomes an object that remembers the operands. */
    private void keepForLater(List<Effect.Flow> flows) {
        Token token = new Token(
                new Token.Site(frame.context(), call.site(), "later"),
                call.resultType(),
                Token.FRESH | Token.EXACT,
                new Callback.Later(List.copyOf(flows), call));
        state.heap().put(token, Callback.SELF, receiver);
        for (int i = 0; i < arguments.length; i++) {
            state.heap().put(token, Callback.CAPTURED + i, arguments[i]);
        }
        result = Value.of(token);
    }

    /** Runs what was kept, on what it is given. */
    Value later(List<Effect.Flow> flows, Value[] given) {
        input = given;
        move(flows, List.of());
        return result == null ? Value.CLEAN : result;
    }

    private Value moved(Effect.Flow flow) {
        Value value = read(flow.from());
        if (flow.sameValue()) {
            return value.mapFacts(this::through);
        }
        return as(flow, value).mapFacts(this::through);
    }

    /** What is read of an object on its way. */
    private Value as(Effect.Flow flow, Value value) {
        Forms forms = evaluation.forms();
        Reads reads = flow.as();
        if (reads == Reads.FIELDS) {
            return forms.fields(state, value, type(flow.from()), flow.serialiser(), receiver, frame);
        }
        boolean text =
                reads == Reads.TO_STRING || reads == null && evaluation.types().isTextual(type(flow.to()));
        JavaType from = type(flow.from());
        Value moved = text ? forms.text(state, value, from, frame) : forms.derived(state, value, frame);
        boolean tree = text ? reads == Reads.TO_STRING : isObject(type(flow.to()));
        return tree ? moved : Keys.text(moved);
    }

    private Fact through(Fact fact) {
        return fact.by(Trail.step(fact.trail(), Step.Kind.THROUGH, call.words(), call.span(), frame.method()));
    }

    private Value changed(Value value, Effect.Protect protect) {
        Value hashed = protect.ofHash() == protect.state()
                ? value
                : value.mapFacts(fact -> fact.level() == Protection.HASHED ? passed(fact, protect.ofHash()) : fact);
        return changed(hashed, protect.state());
    }

    private Fact passed(Fact fact, Protection protection) {
        return fact.protect(
                protection, Trail.step(fact.trail(), Step.Kind.PROTECTED, call.words(), call.span(), frame.method()));
    }

    Value changed(Value value, Protection protection) {
        return value.mapFacts(fact -> passed(fact, protection))
                .unknown(protection == Protection.RAW && value.isUnknown());
    }

    /** Protections that are trusted though the body is visible: the rule's word, unless the body gives its input back unchanged. */
    Value protections(List<Row> rows, Value computed) {
        Value value = computed;
        for (Row row : rows) {
            for (Effect effect : row.effects()) {
                if (effect instanceof Effect.Protect protect
                        && !protect.verify()
                        && protect.to().root() == Position.Root.RETURN
                        && !givesItsInputBack(computed)) {
                    value = changed(value, protect);
                }
            }
        }
        return value;
    }

    private boolean givesItsInputBack(Value computed) {
        for (Value argument : arguments) {
            for (Token token : computed.tokens()) {
                if (argument.tokens().contains(token)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Adds personal data that appears at this call. */
    Value sources(List<Row> rows, Value computed) {
        return sources(rows, computed, Value.CLEAN);
    }

    /**
     * Adds personal data that appears at this call.
     *
     * @param told what its body gives: if that is other data for sure, rows about its name do not count
     */
    Value sources(List<Row> rows, Value computed, Value told) {
        Value value = computed;
        for (Row row : rows) {
            for (Effect effect : row.effects()) {
                if (effect instanceof Effect.Source source) {
                    Element element = isOtherwise() || isOther(told, source) ? null : library.element(source, call);
                    value = element == null ? value : appear(appeared(element), source.to(), value);
                } else if (effect instanceof Effect.KeySource key) {
                    value = key(key, value);
                }
            }
        }
        return value;
    }

    private static boolean isOther(Value told, Effect.Source source) {
        boolean other = false;
        for (Fact fact : told.facts()) {
            Element element = fact.origin() instanceof Path path ? path.element() : (Element) fact.origin();
            if (element != null && element.dataType().equals(source.dataType())) {
                return false;
            }
            other |= element != null && fact.doubts() == 0;
        }
        return other
                && source.to().root() == Position.Root.RETURN
                && source.to().parts().isEmpty();
    }

    private boolean isOtherwise() {
        ClassInfo info = call.receiverType().classInfo();
        return info != null && evaluation.catalog().tellsOtherwise(info);
    }

    private Value key(Effect.KeySource source, Value value) {
        Object constant = source.argument() < arguments.length ? arguments[source.argument()].constant() : null;
        Value there = source.to().parts().isEmpty() ? value : read(source.to());
        boolean open = source.to().root() != Position.Root.RETURN || there.isOpaque() && !there.hasPersonalFacts();
        String text = constant instanceof Switches.EnumConstant one
                ? one.name()
                : constant instanceof String literal ? literal : null;
        if (text == null || !open) {
            return value;
        }
        Element element = evaluation.catalog().key(text, frame.method(), holder());
        boolean nobodys = element == null
                ? evaluation.catalog().denies(text)
                : !source.only().isEmpty() && !source.only().contains(element.dataType());
        if (nobodys) {
            // the key says what it is: the name of a variable says no more
            return evaluation.types().isTextual(call.resultType()) ? Value.CLEAN : value;
        }
        if (element == null) {
            return value;
        }
        Fact fact = appeared(element);
        boolean result = source.to().root() == Position.Root.RETURN;
        boolean tree = result && isObject(call.resultType());
        return appear(tree ? Keys.object(fact) : fact, source.to(), value);
    }

    /** The class in whose field the receiver is kept. */
    private @Nullable ClassInfo holder() {
        Token single = receiver.single();
        Path path = single == null ? null : single.path();
        Path parent = path == null ? null : path.parent();
        return parent == null ? null : parent.type().classInfo();
    }

    private boolean isObject(JavaType type) {
        return type.classInfo() != null && !evaluation.types().isPlain(type);
    }

    private Fact appeared(Element element) {
        return Fact.of(element, Trail.step(null, Step.Kind.READ, call.words(), call.span(), frame.method()));
    }

    private Value appear(Fact fact, Position to, Value value) {
        if (to.root() == Position.Root.RETURN && to.parts().isEmpty()) {
            return value.withFact(evaluation.inObject(fact, call.resultType()));
        }
        write(to, Value.of(fact, false));
        return to.root() == Position.Root.RETURN ? result() : value;
    }

    /** What the call gives back. */
    Value result() {
        if (result == null) {
            return call.isConstructor() ? receiver : Value.CLEAN;
        }
        return result;
    }

    // ---- positions

    /** The values at a position, each argument alone. */
    List<Read> readEach(Position position) {
        if (position.root() != Position.Root.ARGS) {
            return List.of(new Read(read(position), type(position)));
        }
        List<Read> reads = new ArrayList<>();
        for (int i = position.index(); i < arguments.length; i++) {
            Position one = new Position(Position.Root.ARG, i, position.parts());
            reads.add(new Read(read(one), type(one)));
        }
        return reads;
    }

    /** Whether the message, a constant before it, has no place for an argument that could not go any other way, as exceptions do. */
    boolean isLeftOut(@Nullable Placeholders placeholders, Position position, int each) {
        int index = position.index() + each;
        if (placeholders == null || position.root() != Position.Root.ARGS || index >= call.types().length) {
            return false;
        }
        int message = arguments.length > 0 && evaluation.types().isTextual(call.types()[0]) ? 0 : 1;
        JavaType type = call.types()[index];
        return isPrintedByText(type)
                && index > message
                && arguments[message].constant() instanceof String text
                && index - message > placeholders.most(text);
    }

    /** A text, number or object of the source that is nothing else: no exception, nothing that an encoder knows. */
    private boolean isPrintedByText(JavaType type) {
        ClassInfo info = evaluation.types().isSource(type) ? type.classInfo() : null;
        return evaluation.types().isTextual(type)
                || evaluation.types().isNumber(type)
                || info != null
                        && !info.isIncomplete()
                        && !info.isSubtypeOf("java.lang.Throwable")
                        && info.supertypeNames().stream()
                                .allMatch(each -> each.equals(info.name()) || each.startsWith("java."));
    }

    /** The object whose properties a position ends with. */
    Read object(Position position) {
        Position object = withoutLast(position);
        boolean made = object.root() == Position.Root.RETURN && object.parts().isEmpty();
        return new Read(made ? resultObject(call.resultType()) : read(object), type(object));
    }

    private static Position withoutLast(Position position) {
        int count = Math.max(0, position.parts().size() - 1);
        return new Position(position.root(), position.index(), position.parts().subList(0, count));
    }

    /** Whether the constant arguments behind those that a flow is about name a property: those are left out. */
    boolean names(String property, Effect.Flow flow) {
        int first = 1 + Math.max(argument(flow.from()), argument(flow.to()));
        for (int i = first; i < arguments.length; i++) {
            if (property.equals(arguments[i].constant())) {
                return true;
            }
        }
        return false;
    }

    private static int argument(Position position) {
        return position.root() == Position.Root.ARG ? position.index() : -1;
    }

    /** A property of an object. */
    Value property(Value object, FieldInfo field) {
        Element element = evaluation.catalog().field(field);
        return evaluation
                .memory()
                .read(state, object, field.name(), field.type(), element)
                .mapFacts(this::through);
    }

    /** What a serialiser reads of an object, by the names of its properties. */
    Map<String, Value> properties(Read object, Effect.Flow flow) {
        Map<String, Value> values =
                evaluation.forms().properties(state, object.value(), object.type(), flow.serialiser(), receiver, frame);
        Map<String, Value> moved = new LinkedHashMap<>();
        values.forEach((name, value) -> moved.put(name, value.mapFacts(this::through)));
        return moved;
    }

    private JavaType type(Position position) {
        return position.parts().isEmpty() ? rootType(position) : JavaType.UNKNOWN;
    }

    private Value read(Position position) {
        Value value;
        JavaType type = rootType(position);
        if (position.root() == Position.Root.ARGS) {
            value = Value.CLEAN;
            for (Read one : readEach(position)) {
                value = value.join(spreadVarargs(one));
            }
            return value;
        }
        value = root(position);
        for (Position.Part part : position.parts()) {
            value = readPart(value, type, part, position);
            type = library.partType(type, part);
        }
        return value;
    }

    /** The elements of an array that is passed where single arguments are meant. */
    private Value spreadVarargs(Read read) {
        Token single = read.value().single();
        if (single == null || !isSpread(read)) {
            return read.value();
        }
        JavaType element = evaluation.types().element(single.type());
        return read.value().join(evaluation.memory().readElement(state, read.value(), -1, element));
    }

    private boolean isSpread(Read read) {
        Token single = read.value().single();
        return single != null
                && evaluation.types().isArray(single.type())
                && call.method() != null
                && call.method().isVarargs();
    }

    private Value root(Position position) {
        return switch (position.root()) {
            case THIS -> receiver;
            case ARG -> position.index() < arguments.length ? arguments[position.index()] : Value.CLEAN;
            case RETURN -> isIn(position) ? Value.CLEAN : given(position);
            case ARGS, THROWN -> Value.CLEAN;
        };
    }

    /** The result; if it is moved as a whole before there is one, an object about which nothing is known yet. */
    private Value given(Position position) {
        if (result == null && position.parts().isEmpty() && !call.isConstructor()) {
            emptyResult();
        }
        return result();
    }

    private static boolean isIn(Position position) {
        return !position.parts().isEmpty() && position.parts().get(0) instanceof Position.In;
    }

    private JavaType rootType(Position position) {
        return switch (position.root()) {
            case THIS -> objectType(receiver, call.receiverType());
            case ARG ->
                position.index() < arguments.length
                        ? objectType(arguments[position.index()], call.types()[position.index()])
                        : JavaType.UNKNOWN;
            case RETURN -> call.resultType();
            case ARGS, THROWN -> JavaType.UNKNOWN;
        };
    }

    private static JavaType objectType(Value value, @Nullable JavaType type) {
        Token single = value.single();
        return type == null || type == JavaType.UNKNOWN ? (single == null ? JavaType.UNKNOWN : single.type()) : type;
    }

    /** The key that an argument is; null if it is not known. */
    private @Nullable String key(Position.ArgumentKeyValue key) {
        Object constant =
                key.argument() < arguments.length ? Conditions.named(arguments[key.argument()].constant()) : null;
        return constant == null ? null : String.valueOf(constant);
    }

    private Value readPart(Value value, JavaType type, Position.Part part, Position position) {
        if (part instanceof Position.ArgumentKeyValue key) {
            return readNamed(value, type, key);
        }
        if (part instanceof Position.ArgumentElement element) {
            Object constant = argument(element.argument()).constant();
            int index = constant instanceof Integer number && number >= 0 ? number : -1;
            return evaluation.memory().readElement(state, value, index, library.partType(type, part));
        }
        if (part instanceof Position.Place place) {
            return readPlace(value, library.partType(type, part), place);
        }
        if (part instanceof Position.CallbackReturn && position.parts().get(0) instanceof Position.Element) {
            return evaluation.callbacks().invoke(value, new Value[0], call.span(), call.site(), state, frame);
        }
        if (part instanceof Position.CallbackReturn && position.root() != Position.Root.RETURN) {
            return callbackResult(callbackIndex(position));
        }
        if (part instanceof Position.In) {
            return given(0);
        }
        if (part instanceof Position.CallbackParameter parameter) {
            return position.root() == Position.Root.RETURN
                    ? given(parameter.index())
                    : collected(position, parameter.index());
        }
        if (part instanceof Position.Out) {
            return isWrapper(value)
                    ? evaluation.memory().read(state, value, Memory.WRAPPED, JavaType.UNKNOWN, null)
                    : applied(callbackIndex(position), value);
        }
        return library.readPart(state, value, type, part, frame);
    }

    /** The value under a key; of an object of the source, the property of that name. */
    private Value readNamed(Value object, JavaType type, Position.ArgumentKeyValue part) {
        String name = key(part);
        String selector = Keys.selector(argument(part.argument()));
        Value value = evaluation.memory().readUnder(state, told(object, type), selector, library.partType(type, part));
        FieldInfo field = propertyNamed(object, name);
        return field == null ? value : value.join(property(object, field));
    }

    private @Nullable FieldInfo propertyNamed(Value object, @Nullable String name) {
        Token single = object.single();
        ClassInfo info = single == null ? null : single.type().classInfo();
        return name == null || info == null || info.origin() != ClassInfo.Origin.SOURCE
                ? null
                : evaluation.world().field(info, name);
    }

    /** A tree that is a secret as a whole, a token that was decoded, has parts that are none. */
    private Value told(Value object, JavaType type) {
        boolean tree = evaluation.world().asSuper(type, "java.util.Map") == null;
        boolean secret = tree && object.facts().stream().anyMatch(this::isSecret);
        return secret ? object.filterFacts(fact -> !isSecret(fact)).unknown(true) : object;
    }

    private boolean isSecret(Fact fact) {
        return fact.key() == null && fact.isPersonal() && evaluation.program().isIndivisible(fact);
    }

    /** Whether an object writes into another, rather than being applied later. */
    private boolean isWrapper(Value value) {
        Token single = value.single();
        return single != null && state.heap().get(single, Memory.WRAPPED) != null;
    }

    private Value readPlace(Value list, JavaType type, Position.Place place) {
        Places places = evaluation.places();
        if (place.kind() == Position.PlaceKind.SIZE) {
            int size = places.size(state, list);
            return size < 0 ? Value.CLEAN : Value.constant(size);
        }
        return place.kind() == Position.PlaceKind.LAST
                ? places.last(state, list, type)
                : evaluation.memory().readElement(state, list, -1, type);
    }

    private Value given(int index) {
        Value[] all = input;
        return all == null || index >= all.length ? Value.CLEAN : all[index];
    }

    /** What a callback gives to a consumer that it is given as parameter: {@code arg0.param1.param0}. */
    private Value collected(Position position, int index) {
        if (position.parts().size() < 2 || !(position.parts().get(0) instanceof Position.CallbackParameter consumer)) {
            return Value.CLEAN;
        }
        Token token = new Token(
                new Token.Site(frame.context(), call.site(), "collect" + consumer.index()),
                JavaType.UNKNOWN,
                Token.FRESH,
                new Callback.Collect());
        Value[] all = grown(callbackArguments.get(callbackIndex(position)), consumer.index());
        all[consumer.index()] = Value.of(token);
        callbackArguments.put(callbackIndex(position), all);
        callbackResult(callbackIndex(position));
        Value kept = state.heap().get(token, Callback.CAPTURED + index);
        return kept == null ? Value.CLEAN : kept;
    }

    private static Value[] grown(Value @Nullable [] values, int index) {
        int old = values == null ? 0 : values.length;
        Value[] all = values == null ? new Value[index + 1] : Arrays.copyOf(values, Math.max(old, index + 1));
        Arrays.fill(all, old, all.length, Value.CLEAN);
        return all;
    }

    /** -1 for the receiver. */
    private static int callbackIndex(Position position) {
        return position.root() == Position.Root.THIS ? -1 : position.index();
    }

    private Value applied(int index, Value object) {
        Value given = inputs.getOrDefault(index, Value.CLEAN);
        if (Callbacks.isCallable(object)) {
            return evaluation.callbacks().invoke(object, new Value[] {given}, call.span(), call.site(), state, frame);
        }
        return guess(object, new Value[] {given});
    }

    // ---- callbacks

    private void give(Effect.Flow flow) {
        Position to = flow.to();
        int index = callbackIndex(to);
        Position.CallbackParameter parameter =
                (Position.CallbackParameter) to.parts().get(to.parts().size() - 1);
        Value[] given = grown(callbackArguments.get(index), parameter.index());
        callbackArguments.put(index, given);
        given[parameter.index()] = given[parameter.index()].join(moved(flow));
    }

    private Value callbackResult(int index) {
        Value known = callbackResults.get(index);
        if (known != null) {
            return known;
        }
        Value function = index < 0 ? receiver : index < arguments.length ? arguments[index] : Value.CLEAN;
        Value[] given = callbackArguments.getOrDefault(index, new Value[0]);
        callbackResults.put(index, Value.CLEAN);
        Value result = evaluation.callbacks().invoke(function, given, call.span(), call.site(), state, frame);
        if (!Callbacks.isCallable(function) && result == Value.OPAQUE) {
            result = guess(function, given);
        }
        callbackResults.put(index, result);
        return result;
    }

    /** What an unknown callback may make of what it is given. */
    private Value guess(Value function, Value[] given) {
        Token single = function.single();
        if (single != null && single.isFresh() && !function.isOpaque()) {
            return Value.CLEAN; // made by a call that lets nothing through
        }
        List<Fact> facts = new ArrayList<>();
        for (Value value : given) {
            facts.addAll(evaluation.forms().derived(state, value, frame).facts());
        }
        return Value.of(library.through(facts, call, frame, 1), true);
    }

    /** Calls the callbacks among the arguments of a call that no rule describes; gives what any of them gives. */
    Value askCallbacks(List<Fact> given) {
        Value all = Value.CLEAN;
        for (Value argument : arguments) {
            if (Callbacks.isCallable(argument)) {
                Value anything = Value.of(given, true);
                Value[] passed = {anything, anything, anything};
                Value[] some = given.isEmpty() ? new Value[0] : passed;
                all = all.join(evaluation.callbacks().invoke(argument, some, call.span(), call.site(), state, frame));
            }
        }
        return all;
    }

    /** A supplier that is given to a sink is asked for its value; what a callback puts into the object it is given counts, too. */
    Value asked(Value value) {
        if (!Callbacks.isCallable(value)) {
            return value;
        }
        Value[] given = new Value[Callbacks.parameters(value)];
        for (int i = 0; i < given.length; i++) {
            given[i] = fresh("asked" + i, JavaType.UNKNOWN);
        }
        Value answer = evaluation.callbacks().invoke(value, given, call.span(), call.site(), state, frame);
        for (Value each : given) {
            answer = answer.join(each);
        }
        return answer;
    }

    /** The text form of an argument; an array in the place of single arguments gives its elements. */
    Value spread(Value value, JavaType type) {
        Value text = evaluation.forms().text(state, value, type, frame);
        for (Token token : value.tokens()) {
            if (token.payload() == null && evaluation.types().isArray(token.type())) {
                JavaType element = evaluation.types().element(token.type());
                Value elements = evaluation.memory().readElement(state, Value.of(token), -1, element);
                text = text.join(evaluation.forms().text(state, elements, element, frame));
            }
        }
        return text;
    }

    // ---- writing

    private void write(Position to, Value value) {
        List<Position.Part> parts = to.parts();
        if (to.root() == Position.Root.RETURN && parts.isEmpty() || parts.size() == 1 && isLater(to)) {
            result = result == null ? value : result.join(value);
            return;
        }
        if (to.root() == Position.Root.THROWN) {
            frame.raise(value, state, evaluation.memory());
            return;
        }
        int start = 0;
        Value object;
        JavaType type = rootType(to);
        if (!parts.isEmpty() && parts.get(0) instanceof Position.In) {
            if (parts.size() == 1) {
                inputs.merge(callbackIndex(to), value, Value::join);
                return;
            }
            object = inputs.computeIfAbsent(callbackIndex(to), i -> fresh("in" + i, JavaType.UNKNOWN));
            start = 1;
        } else if (isLater(to)) {
            type = JavaType.UNKNOWN; // of what the collector or function makes, not its own
            object = resultObject(type);
            start = 1;
        } else {
            object = to.root() == Position.Root.RETURN ? resultObject(type) : root(to);
        }
        writeInto(object, type, parts.subList(start, parts.size()), value);
    }

    private Value resultObject(JavaType type) {
        Value made = result;
        if (made == null || made.tokens().isEmpty()) {
            if (call.isConstructor()) {
                return receiver;
            }
            Value object = fresh("r", type);
            made = made == null ? object : made.join(object);
            result = made;
        }
        return made;
    }

    /** Adds data to the result. */
    void give(Value data) {
        Value made = result;
        result = made == null ? data : made.join(data);
    }

    private Value fresh(String what, JavaType type) {
        return Value.of(object(what, type));
    }

    private Token object(String what, JavaType type) {
        Token token = new Token(new Token.Site(frame.context(), call.site(), what), type, Token.FRESH, null);
        state.heap().clear(token);
        return token;
    }

    private void writeInto(Value object, JavaType type, List<Position.Part> parts, Value value) {
        if (parts.isEmpty()) {
            evaluation
                    .memory()
                    .writeContent(
                            state,
                            object,
                            evaluation.forms().derived(state, value, frame).facts());
            return;
        }
        Value at = object;
        JavaType seen = type;
        for (int i = 0; i < parts.size() - 1; i++) {
            Position.Part part = parts.get(i);
            JavaType partType = library.partType(seen, part);
            Value next = library.readPart(state, at, seen, part, frame);
            if (next.tokens().isEmpty()) {
                next = fresh("r" + i, partType);
                writePart(at, seen, part, next, false);
            }
            at = next;
            seen = partType;
        }
        writePart(at, seen, parts.get(parts.size() - 1), value, false);
    }

    private void writePart(Value object, JavaType type, Position.Part part, Value value, boolean replace) {
        Memory memory = evaluation.memory();
        JavaType partType = library.partType(type, part);
        if (part instanceof Position.Field field) {
            boolean many = !replace && field.name().equals(Memory.KEY);
            memory.write(state, object, field.name(), value, partType, null, many);
        } else if (part instanceof Position.Element element) {
            memory.writeElement(state, object, element.index(), value, partType);
        } else if (part instanceof Position.ArgumentElement element) {
            Object constant = argument(element.argument()).constant();
            int index = constant instanceof Integer number && number >= 0 ? number : -1;
            memory.writeElement(state, object, index, value, partType);
        } else if (part instanceof Position.Append) {
            evaluation.places().append(state, object, value, partType);
        } else if (part instanceof Position.Place place) {
            writePlace(object, partType, place, value);
        } else if (part instanceof Position.Out && !value.tokens().isEmpty()) {
            memory.write(state, object, Memory.WRAPPED, value, partType, null, false);
        } else if (part instanceof Position.Out) {
            memory.writeContent(state, object, value.facts());
        } else if (part instanceof Position.AnyValue) {
            memory.writeValue(state, object, null, value, partType);
        } else if (part instanceof Position.KeyValue key) {
            memory.writeValue(state, object, key.key(), value, partType);
        } else if (part instanceof Position.ArgumentKeyValue key) {
            FieldInfo property = propertyNamed(object, key(key));
            if (property == null) {
                memory.writeValue(state, object, key(key), value, partType);
            } else {
                Element element = evaluation.catalog().field(property);
                memory.write(state, object, property.name(), value, property.type(), element, false);
            }
        }
    }

    private void writePlace(Value object, JavaType type, Position.Place place, Value value) {
        switch (place.kind()) {
            case INSERT -> evaluation.places().insert(state, object, at(place, object), value, type);
            case REMOVE -> evaluation.places().remove(state, object, at(place, object), type);
            default -> evaluation.memory().writeElement(state, object, -1, value, type);
        }
    }

    private int at(Position.Place place, Value list) {
        if (place.argument() >= 0) {
            return argument(place.argument()).constant() instanceof Integer number ? number : -1;
        }
        return place.index() >= 0 ? place.index() : evaluation.places().size(state, list) - 1;
    }

    /** Elements that keep their order on the way: from list to list, from arguments to a new list. */
    private boolean movedInOrder(Effect.Flow flow) {
        List<Position.Part> to = flow.to().parts();
        if (!flow.sameValue() || to.isEmpty() || !isInOrder(to.get(to.size() - 1))) {
            return false;
        }
        List<Position.Part> from = flow.from().parts();
        boolean arguments = flow.from().root() == Position.Root.ARGS && from.isEmpty();
        boolean elements = !from.isEmpty() && isSame(from.get(from.size() - 1));
        if (!arguments && !elements) {
            return false;
        }
        Value target = list(flow.to());
        JavaType type = evaluation.types().element(rootType(flow.to()));
        if (elements) {
            Value source = list(flow.from()).mapFacts(this::through);
            evaluation.places().appendAll(state, source, target, type);
            return true;
        }
        for (Read read : readEach(flow.from())) {
            Value one = read.value().mapFacts(this::through);
            if (isSpread(read)) {
                evaluation.places().appendAll(state, one, target, type);
            } else {
                evaluation.places().append(state, target, one, type);
            }
        }
        return true;
    }

    /** Map values that keep their keys on the way. */
    private boolean movedByKey(Effect.Flow flow) {
        List<Position.Part> from = flow.from().parts();
        List<Position.Part> to = flow.to().parts();
        boolean values = flow.sameValue()
                && from.size() == 1
                && to.size() == 1
                && from.get(0) instanceof Position.AnyValue
                && to.get(0) instanceof Position.AnyValue;
        Value source = values ? object(flow.from()).value() : Value.CLEAN;
        if (source.single() == null) {
            return false;
        }
        JavaType type = evaluation.types().mapValue(rootType(flow.to()));
        evaluation.memory().copyValues(state, source, list(flow.to()), this::through, type);
        return true;
    }

    private static boolean isInOrder(Position.Part part) {
        return part instanceof Position.Append || isSame(part);
    }

    private static boolean isSame(Position.Part part) {
        return part instanceof Position.Place place && place.kind() == Position.PlaceKind.SAME;
    }

    /** The list whose places a position is about; one that the call makes is empty at first. */
    private Value list(Position position) {
        Value object = object(position).value();
        boolean missing = object.tokens().isEmpty() && position.parts().size() > 1;
        if (missing) {
            object = fresh("list", JavaType.UNKNOWN);
            write(withoutLast(position), object);
        }
        boolean made = missing
                || position.parts().size() == 1
                        && (position.root() == Position.Root.RETURN
                                || position.root() == Position.Root.THIS && call.isConstructor());
        Token single = object.single();
        if (made && single != null && state.heap().fields(single).isEmpty()) {
            evaluation.places().size(state, object, 0);
        }
        return object;
    }
}
