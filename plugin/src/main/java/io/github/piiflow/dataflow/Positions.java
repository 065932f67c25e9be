package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.catalog.Element;
import io.github.piiflow.rule.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads, writes and clears what positions name at one call. */
final class Positions {
    private static final Value[] NOTHING = {};

    private final Evaluation evaluation;
    private final Operands operands;
    private final State state;
    private final Frame frame;
    private Value[] input = NOTHING;
    private @Nullable CallbackRun callbacks;

    Positions(Evaluation evaluation, Operands operands) {
        this.evaluation = evaluation;
        this.operands = operands;
        this.state = operands.state();
        this.frame = operands.frame();
    }

    /** A value read at a position, with its static type. */
    record Read(Value value, JavaType type) {}

    Operands operands() {
        return operands;
    }

    CallbackRun callbacks() {
        CallbackRun known = callbacks;
        if (known == null) {
            known = new CallbackRun(evaluation, operands);
            callbacks = known;
        }
        return known;
    }

    /** Runs the callbacks that are given something. */
    void runCallbacks() {
        if (callbacks != null) {
            callbacks.run();
        }
    }

    /** What the function that an earlier call has made is applied to. */
    void apply(Value[] to) {
        input = to;
    }

    /** Whether a position is about what the function gets or gives that the call makes, when it is applied. */
    static boolean isLater(Position position) {
        if (position.root() != Position.Root.RETURN || position.parts().isEmpty()) {
            return false;
        }
        Position.Part first = position.parts().get(0);
        return first instanceof Position.In
                || first instanceof Position.Out
                || first instanceof Position.CallbackParameter
                || first instanceof Position.CallbackReturn;
    }

    private static Position withoutLast(Position position) {
        int count = Math.max(0, position.parts().size() - 1);
        return new Position(position.root(), position.index(), position.parts().subList(0, count));
    }

    // ---- reading

    /** The values at a position, each argument alone. */
    List<Read> readEach(Position position) {
        if (position.root() != Position.Root.ARGS) {
            return List.of(new Read(read(position), operands.type(position)));
        }
        List<Read> reads = new ArrayList<>();
        for (int i = position.index(); i < operands.arguments().length; i++) {
            Position one = new Position(Position.Root.ARG, i, position.parts());
            reads.add(new Read(read(one), operands.type(one)));
        }
        return reads;
    }

    Value read(Position position) {
        if (position.root() == Position.Root.ARGS) {
            Value all = Value.CLEAN;
            for (Read one : readEach(position)) {
                all = all.join(spread(one.value()));
            }
            return all;
        }
        Value value = operands.root(position);
        JavaType type = operands.rootType(position);
        for (Position.Part part : position.parts()) {
            value = readPart(value, type, part, position);
            type = evaluation.parts().type(type, part);
        }
        return value;
    }

    /** The elements of an array that is passed where single arguments are meant. */
    private Value spread(Value argument) {
        Token single = argument.single();
        if (single == null || !operands.isSpread(argument)) {
            return argument;
        }
        JavaType element = evaluation.types().element(single.type());
        return argument.join(evaluation.memory().readElement(state, argument, -1, element));
    }

    /** The object whose properties a position ends with. */
    Read object(Position position) {
        Position object = withoutLast(position);
        boolean made = object.root() == Position.Root.RETURN && object.parts().isEmpty();
        Value value = made ? operands.resultObject(operands.call().resultType()) : read(object);
        return new Read(value, operands.type(object));
    }

    /** The list whose places a position is about; one that the call makes is empty at first. */
    Value list(Position position) {
        Value object = object(position).value();
        boolean missing = object.tokens().isEmpty() && position.parts().size() > 1;
        if (missing) {
            object = operands.fresh("list", JavaType.UNKNOWN);
            write(withoutLast(position), object);
        }
        boolean made = missing
                || position.parts().size() == 1
                        && (position.root() == Position.Root.RETURN
                                || position.root() == Position.Root.THIS
                                        && operands.call().isConstructor());
        Token single = object.single();
        if (made && single != null && state.heap().fields(single).isEmpty()) {
            evaluation.places().size(state, object, 0);
        }
        return object;
    }

    private Value readPart(Value value, JavaType type, Position.Part part, Position position) {
        if (part instanceof Position.ArgumentKeyValue key) {
            return readNamed(value, type, key);
        }
        if (part instanceof Position.ArgumentElement element) {
            JavaType partType = evaluation.parts().type(type, part);
            return evaluation.memory().readElement(state, value, operands.place(element), partType);
        }
        if (part instanceof Position.Place place) {
            return readPlace(value, evaluation.parts().type(type, part), place);
        }
        if (part instanceof Position.CallbackReturn && position.parts().get(0) instanceof Position.Element) {
            return callbacks().invoke(value, NOTHING);
        }
        if (part instanceof Position.CallbackReturn && position.root() != Position.Root.RETURN) {
            return callbacks().result(CallbackRun.index(position));
        }
        if (part instanceof Position.In) {
            return input(0);
        }
        if (part instanceof Position.CallbackParameter parameter) {
            return position.root() == Position.Root.RETURN
                    ? input(parameter.index())
                    : callbacks().collected(position, parameter.index());
        }
        if (part instanceof Position.Out) {
            return isWrapper(value)
                    ? evaluation.memory().read(state, value, Memory.WRAPPED, JavaType.UNKNOWN, null)
                    : callbacks().applied(CallbackRun.index(position), value);
        }
        return evaluation.parts().read(state, value, type, part, frame);
    }

    private Value input(int index) {
        return index >= input.length ? Value.CLEAN : input[index];
    }

    /** The value under a key; of an object of the source, the property of that name. */
    private Value readNamed(Value object, JavaType type, Position.ArgumentKeyValue part) {
        String name = operands.key(part);
        String selector = Keys.selector(operands.argument(part.argument()));
        JavaType partType = evaluation.parts().type(type, part);
        Value value = evaluation.memory().readUnder(state, told(object, type), selector, partType);
        FieldInfo field = propertyNamed(object, name);
        return field == null ? value : value.join(operands.property(object, field));
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

    // ---- writing

    void write(Position to, Value value) {
        List<Position.Part> parts = to.parts();
        if (to.root() == Position.Root.RETURN && parts.isEmpty() || parts.size() == 1 && isLater(to)) {
            operands.give(value);
            return;
        }
        if (to.root() == Position.Root.THROWN) {
            frame.raise(value, state, evaluation.memory());
            return;
        }
        int start = 0;
        Value object;
        JavaType type = operands.rootType(to);
        if (!parts.isEmpty() && parts.get(0) instanceof Position.In) {
            if (parts.size() == 1) {
                callbacks().input(CallbackRun.index(to), value);
                return;
            }
            object = callbacks().input(CallbackRun.index(to));
            start = 1;
        } else if (isLater(to)) {
            type = JavaType.UNKNOWN; // of what the collector or function makes, not its own
            object = operands.resultObject(type);
            start = 1;
        } else {
            object = to.root() == Position.Root.RETURN ? operands.resultObject(type) : operands.root(to);
        }
        writeInto(object, type, parts.subList(start, parts.size()), value);
    }

    private void writeInto(Value object, JavaType type, List<Position.Part> parts, Value value) {
        if (parts.isEmpty()) {
            Value data = evaluation.forms().derived(state, value, frame);
            evaluation.memory().writeContent(state, object, data.facts());
            return;
        }
        Value at = object;
        JavaType seen = type;
        for (int i = 0; i < parts.size() - 1; i++) {
            Position.Part part = parts.get(i);
            JavaType partType = evaluation.parts().type(seen, part);
            Value next = evaluation.parts().read(state, at, seen, part, frame);
            if (next.tokens().isEmpty()) {
                next = operands.fresh("r" + i, partType);
                writePart(at, seen, part, next, false);
            }
            at = next;
            seen = partType;
        }
        writePart(at, seen, parts.get(parts.size() - 1), value, false);
    }

    private void writePart(Value object, JavaType type, Position.Part part, Value value, boolean replace) {
        Memory memory = evaluation.memory();
        JavaType partType = evaluation.parts().type(type, part);
        if (part instanceof Position.Field field) {
            boolean many = !replace && field.name().equals(Memory.KEY);
            memory.write(state, object, field.name(), value, partType, null, many);
        } else if (part instanceof Position.Element element) {
            memory.writeElement(state, object, element.index(), value, partType);
        } else if (part instanceof Position.ArgumentElement element) {
            memory.writeElement(state, object, operands.place(element), value, partType);
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
            writeNamed(object, partType, key, value);
        }
    }

    private void writeNamed(Value object, JavaType type, Position.ArgumentKeyValue part, Value value) {
        Memory memory = evaluation.memory();
        String name = operands.key(part);
        FieldInfo property = propertyNamed(object, name);
        if (property == null) {
            memory.writeValue(state, object, name, value, type);
        } else {
            Element element = evaluation.catalog().field(property);
            memory.write(state, object, property.name(), value, property.type(), element, false);
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
            return operands.argument(place.argument()).constant() instanceof Integer number ? number : -1;
        }
        return place.index() >= 0 ? place.index() : evaluation.places().size(state, list) - 1;
    }

    // ---- clearing

    /** The position holds nothing afterwards. */
    void clear(Position position) {
        List<Position.Part> parts = position.parts();
        Value object = operands.root(position);
        if (parts.isEmpty()) {
            evaluation.memory().clear(state, object);
            return;
        }
        JavaType type = operands.rootType(position);
        for (Position.Part part : parts.subList(0, parts.size() - 1)) {
            object = readPart(object, type, part, position);
            type = evaluation.parts().type(type, part);
        }
        clearPart(object, type, parts.get(parts.size() - 1));
    }

    private void clearPart(Value object, JavaType type, Position.Part part) {
        if (part instanceof Position.Element element && element.index() < 0) {
            evaluation.memory().clearAll(state, object, Memory.ANY_ELEMENT);
        } else if (part instanceof Position.AnyValue) {
            evaluation.memory().clearAll(state, object, Memory.ANY_VALUE);
        } else if (part instanceof Position.ArgumentKeyValue key && operands.key(key) == null) {
            JavaType value = evaluation.parts().type(type, part);
            for (String name : namesIn(operands.argument(key.argument()))) {
                evaluation.memory().writeValue(state, object, name, Value.CLEAN, value);
            }
        } else {
            writePart(object, type, part, Value.CLEAN, true);
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
}
