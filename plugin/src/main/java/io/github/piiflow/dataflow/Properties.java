package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.catalog.Element;
import io.github.piiflow.rule.Effect;
import io.github.piiflow.rule.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Copies every property of one object, but those named as left out, to the property of the same name of another, as bean mappers
 * do; an object may be a map or a tree.
 */
final class Properties {
    private final Evaluation evaluation;
    private final Positions positions;
    private final Operands operands;

    Properties(Evaluation evaluation, Positions positions) {
        this.evaluation = evaluation;
        this.positions = positions;
        this.operands = positions.operands();
    }

    void copy(Effect.Flow flow) {
        Positions.Read from = positions.object(flow.from());
        Positions.Read to = positions.object(flow.to());
        Map<String, FieldInfo> targets = fields(to);
        Map<String, Value> values = values(flow, from);
        values.forEach((name, value) -> {
            if (!isNamed(name, flow) && isText(flow, to)) {
                operands.give(value.dataOnly());
            } else if (!isNamed(name, flow)) {
                write(to, targets, name, value);
            }
        });
        if (values.isEmpty() && !isSource(from)) {
            copyKeyed(flow, from, to, targets);
        }
    }

    /** Whether a text is made of the properties; of an unknown library that may not be known. */
    private boolean isText(Effect.Flow flow, Positions.Read to) {
        JavaType type = type(to);
        Types types = evaluation.types();
        return flow.to().root() == Position.Root.RETURN
                && !flow.sameValue()
                && (type.classInfo() == null || types.isAnything(type) || types.isText(type));
    }

    /** The properties of an object of the source: its fields, or what a serialiser makes of them. */
    private Map<String, Value> values(Effect.Flow flow, Positions.Read from) {
        if (!flow.sameValue()) {
            return serialised(from, flow);
        }
        Map<String, Value> values = new LinkedHashMap<>();
        fields(from).forEach((name, field) -> values.put(name, operands.property(from.value(), field)));
        return values;
    }

    /** What a serialiser reads of an object, by the names of its properties. */
    private Map<String, Value> serialised(Positions.Read object, Effect.Flow flow) {
        Map<String, Value> values = evaluation
                .forms()
                .properties(
                        operands.state(),
                        object.value(),
                        object.type(),
                        flow.serialiser(),
                        operands.receiver(),
                        operands.frame());
        Map<String, Value> moved = new LinkedHashMap<>();
        values.forEach((name, value) -> moved.put(name, value.mapFacts(operands::through)));
        return moved;
    }

    /** Whether the constant arguments behind those that a flow is about name a property: those are left out. */
    private boolean isNamed(String property, Effect.Flow flow) {
        int first = 1 + Math.max(argument(flow.from()), argument(flow.to()));
        for (int i = first; i < operands.arguments().length; i++) {
            if (property.equals(operands.argument(i).constant())) {
                return true;
            }
        }
        return false;
    }

    private static int argument(Position position) {
        return position.root() == Position.Root.ARG ? position.index() : -1;
    }

    private void write(Positions.Read to, Map<String, FieldInfo> targets, String name, Value value) {
        Memory memory = evaluation.memory();
        FieldInfo target = targets.get(name);
        if (target != null) {
            Element element = evaluation.catalog().field(target);
            memory.write(operands.state(), to.value(), name, value, target.type(), element, false);
        } else if (!isSource(to)) {
            memory.writeValue(operands.state(), to.value(), name, value, JavaType.UNKNOWN);
            if (evaluation.types().isAnything(type(to))) {
                memory.write(operands.state(), to.value(), name, value, JavaType.UNKNOWN, null, false);
            }
        }
    }

    /** Maps and trees hold under a name what the property of that name gets. */
    private void copyKeyed(Effect.Flow flow, Positions.Read from, Positions.Read to, Map<String, FieldInfo> targets) {
        Memory memory = evaluation.memory();
        targets.forEach((name, target) -> {
            if (!isNamed(name, flow)) {
                Value value = memory.readValue(operands.state(), from.value(), name, target.type());
                Token single = from.value().single();
                boolean open = (single == null || !single.isFresh()) && !value.hasPersonalFacts();
                write(to, targets, name, value.unknown(open || value.isUnknown()));
            }
        });
        if (targets.isEmpty()) {
            memory.copyValues(operands.state(), from.value(), to.value(), fact -> fact, JavaType.UNKNOWN);
            memory.writeContent(
                    operands.state(), to.value(), from.value().dataOnly().facts());
        }
    }

    /**
     * What was written of an object and is read again: data of a field goes into the field of that name, if the new object has one,
     * the rest into the object as a whole.
     */
    void distribute(Effect.Flow flow, Value value) {
        Positions.Read to = positions.object(flow.to());
        Map<String, FieldInfo> targets = fields(to);
        Map<String, Value> parts = new LinkedHashMap<>();
        List<Fact> rest = new ArrayList<>();
        boolean isText = evaluation.types().isTextual(operands.type(flow.from()));
        for (Fact fact : evaluation
                .forms()
                .derived(operands.state(), value, operands.frame())
                .facts()) {
            if (fact.isContent()) {
                continue; // the class says it of its fields itself
            }
            if (isText && isOpen(fact)) {
                rest.add(Keys.parsed(fact));
                continue;
            }
            String first = Keys.first(fact);
            String key = first == null ? null : Keys.plain(first);
            String name = key == null || !targets.containsKey(key) ? fieldOf(fact) : key;
            if (name != null && targets.containsKey(name)) {
                Fact inside = name.equals(key) ? Keys.within(fact) : fact.keyed(null);
                parts.merge(name, Value.of(inside, false), Value::join);
            } else {
                rest.add(fact);
            }
        }
        parts.forEach((name, part) -> write(to, targets, name, part));
        if (!rest.isEmpty()) {
            evaluation.memory().writeContent(operands.state(), to.value(), rest);
        }
    }

    /** Whatever a caller has there. */
    private static boolean isOpen(Fact fact) {
        return fact.key() == null && fact.origin() instanceof Path path && !path.isPersonal();
    }

    /** The name of the field that data comes from. */
    private static @Nullable String fieldOf(Fact fact) {
        if (fact.origin() instanceof Element element) {
            return element.kind() == Element.Kind.FIELD
                    ? element.name().substring(element.name().indexOf('#') + 1)
                    : null;
        }
        Path path = (Path) fact.origin();
        return path.parent() != null && Exits.isField(path.selector()) ? path.selector() : null;
    }

    private static boolean isSource(Positions.Read read) {
        ClassInfo info = type(read).classInfo();
        return info != null && info.origin() == ClassInfo.Origin.SOURCE;
    }

    private static JavaType type(Positions.Read read) {
        Token single = read.value().single();
        return single != null && single.type().classInfo() != null ? single.type() : read.type();
    }

    private static Map<String, FieldInfo> fields(Positions.Read read) {
        Map<String, FieldInfo> fields = new LinkedHashMap<>();
        for (ClassInfo at = type(read).classInfo(); at != null; at = Forms.parent(at)) {
            for (FieldInfo field : at.fields()) {
                if (!field.isStatic()) {
                    fields.putIfAbsent(field.name(), field);
                }
            }
        }
        return fields;
    }
}
