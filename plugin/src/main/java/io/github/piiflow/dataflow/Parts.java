package io.github.piiflow.dataflow;

import io.github.piiflow.binding.JavaType;
import io.github.piiflow.rule.Position;
import java.util.List;

/** Parts of objects as positions name them, whatever the call. */
final class Parts {
    private final Evaluation evaluation;

    Parts(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    Value read(State state, Value object, JavaType type, List<Position.Part> parts, Frame frame) {
        Value value = object;
        JavaType seen = type;
        for (Position.Part part : parts) {
            value = read(state, value, seen, part, frame);
            seen = type(seen, part);
        }
        return value;
    }

    Value read(State state, Value object, JavaType type, Position.Part part, Frame frame) {
        Memory memory = evaluation.memory();
        JavaType partType = type(type, part);
        if (part instanceof Position.Field field) {
            Value read = memory.read(state, object, field.name(), partType, null);
            return Keys.inField(Accessors.inPart(field.name(), object, read, state), field.name());
        }
        if (part instanceof Position.Element element) {
            return memory.readElement(state, object, element.index(), partType);
        }
        if (part instanceof Position.AnyValue) {
            return memory.readValue(state, object, null, partType);
        }
        if (part instanceof Position.KeyValue key) {
            return memory.readValue(state, object, key.key(), partType);
        }
        if (part instanceof Position.Everything) {
            return evaluation.forms().derived(state, object, frame);
        }
        return Value.CLEAN;
    }

    /** The type of a part. */
    JavaType type(JavaType type, Position.Part part) {
        Types types = evaluation.types();
        if (part instanceof Position.Field field) {
            return field.name().equals(Memory.KEY)
                    ? types.key(type)
                    : field.name().equals("value") ? types.mapValue(type) : JavaType.UNKNOWN;
        }
        if (part instanceof Position.Element || part instanceof Position.Append || part instanceof Position.Place) {
            return types.element(type);
        }
        boolean value = part instanceof Position.AnyValue
                || part instanceof Position.KeyValue
                || part instanceof Position.ArgumentKeyValue;
        return value ? types.mapValue(type) : JavaType.UNKNOWN;
    }
}
