package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.Link;
import io.github.piiflow.catalog.Element;
import io.github.piiflow.code.FieldDecl;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.Modifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes fields, those of enclosing objects and those that are named by a constant, too. */
final class Fields {
    private final Evaluation evaluation;
    private final Memory memory;
    private final Types types;

    Fields(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.memory = evaluation.memory();
        this.types = evaluation.types();
    }

    static Value stored(Value value, String where, long span, Frame frame) {
        return value.mapFacts(fact -> fact.by(Trail.step(fact.trail(), Step.Kind.STORED, where, span, frame.method())));
    }

    Value self(Instr.This self, State state, Frame frame) {
        if (self.outer() == null) {
            return frame.self();
        }
        JavaType wanted = frame.body().type(self.target());
        Value at = frame.self();
        ClassInfo info = frame.method().owner();
        while (info != null && wanted.classInfo() != info && info.outer() != null) {
            at = outer(at, info, state);
            info = info.outer();
        }
        return at;
    }

    private Value outer(Value object, ClassInfo inner, State state) {
        ClassInfo outer = inner.outer();
        JavaType type = outer == null ? JavaType.UNKNOWN : new JavaType.ClassType(outer, List.of());
        return memory.read(state, object, Constructors.OUTER, type, null);
    }

    /** The object that a simple name belongs to: this, or an enclosing one. */
    Value implicitReceiver(int outerSteps, State state, Frame frame) {
        Value at = frame.self();
        ClassInfo info = frame.method().owner();
        for (int i = 0; i < outerSteps && info != null; i++) {
            at = outer(at, info, state);
            info = info.outer();
        }
        return at;
    }

    Value name(Instr.Name name, State state, Frame frame) {
        Link link = frame.body().link(name);
        if (!(link instanceof Link.FieldLink field)) {
            return Value.CLEAN;
        }
        JavaType type = frame.body().type(name.target());
        FieldInfo info = field.field();
        if (info == null) {
            return unresolvedField(name.name(), Value.OPAQUE, frame.body().type(-1), name.span(), frame);
        }
        if (info.isStatic()) {
            return readStatic(info, type, name.span(), state, frame);
        }
        return readField(implicitReceiver(field.outerSteps(), state, frame), info, type, name.span(), state, frame);
    }

    Value load(Instr.LoadField load, State state, Frame frame) {
        Link link = frame.body().link(load);
        if (link instanceof Link.TypeLink || link instanceof Link.PackageLink) {
            return Value.CLEAN;
        }
        JavaType type = frame.body().type(load.target());
        Value object = state.get(load.object());
        if (load.name().startsWith("val$")) {
            return memory.read(state, object, load.name(), type, null);
        }
        if (!(link instanceof Link.FieldLink field)) {
            return unresolvedField(load.name(), object, frame.body().type(load.object()), load.span(), frame);
        }
        FieldInfo info = field.field();
        if (info == null) {
            return load.name().equals("length")
                    ? length(state, object)
                    : unresolvedField(load.name(), object, frame.body().type(load.object()), load.span(), frame);
        }
        return info.isStatic()
                ? readStatic(info, type, load.span(), state, frame)
                : readField(object, info, type, load.span(), state, frame);
    }

    private Value length(State state, Value array) {
        int size = evaluation.places().size(state, array);
        return size < 0 ? Value.CLEAN : Value.constant(size);
    }

    private Value unresolvedField(String name, Value object, JavaType receiver, long span, Frame frame) {
        Element element = evaluation.catalog().unresolvedField(receiver, name, frame.method());
        Value rest = Value.of(object.facts(), true);
        return element == null
                ? rest
                : rest.withFact(Fact.of(element, Trail.step(null, Step.Kind.READ, name, span, frame.method())));
    }

    Value readStatic(FieldInfo field, JavaType type, long span, State state, Frame frame) {
        if (field.constant() != null) {
            return Value.constant(field.constant());
        }
        Value constant = evaluation.program().enumConstants().of(field);
        if (constant != null) {
            return constant;
        }
        Object only = onlyConstant(field);
        if (only != null) {
            return Value.constant(only);
        }
        FieldInfo same = evaluation.program().fixedFields().same(field);
        if (same != null) {
            return readStatic(same, type, span, state, frame);
        }
        Value statics = Value.of(Token.at(Path.statics(field.owner().name())));
        Element element = evaluation.catalog().field(field);
        JavaType held = evaluation.program().heldClasses().of(field, type);
        return reading(memory.read(state, statics, field.name(), held, element), field, element, span, frame);
    }

    /** Reads a field that was named by a constant. */
    Value get(FieldInfo field, Value object, long span, State state, Frame frame) {
        return field.isStatic()
                ? readStatic(field, field.type(), span, state, frame)
                : readField(object, field, field.type(), span, state, frame);
    }

    /** Writes a field that was named by a constant. */
    void set(FieldInfo field, Value object, Value value, long span, State state, Frame frame) {
        if (field.isStatic()) {
            writeStatic(field, value, span, state, frame);
        } else {
            writeField(object, field, field.name(), value, span, state, frame);
        }
    }

    /** The constant that a field is given and never loses: a private or final one, or one that is named as a constant. */
    private @Nullable Object onlyConstant(FieldInfo field) {
        FieldDecl declaration = field.declaration();
        boolean candidate = declaration != null
                && (declaration.modifiers().contains(Modifier.PRIVATE) || isNamedAsConstant(field))
                && !field.isFinal()
                && (field.type() instanceof JavaType.Primitive || types.isText(field.type()));
        return candidate
                ? evaluation.program().nest(field.owner()).constant(field)
                : evaluation.program().fixedFields().constant(field);
    }

    /** Whether a field is meant to be a constant, and is no secret that is configured. */
    private boolean isNamedAsConstant(FieldInfo field) {
        return NestFacts.isNamedAsConstant(field) && evaluation.catalog().field(field) == null;
    }

    Value readField(Value object, FieldInfo field, JavaType type, long span, State state, Frame frame) {
        if (field.constant() != null && field.isFinal()) {
            return Value.constant(field.constant());
        }
        Object only = onlyConstant(field);
        Object fixed = only == null ? evaluation.program().fixedFields().constant(object, field) : only;
        if (fixed != null) {
            return Value.constant(fixed);
        }
        FieldInfo same = evaluation.program().fixedFields().same(field);
        if (same != null) {
            return readStatic(same, type, span, state, frame);
        }
        Element element = evaluation.catalog().field(field);
        JavaType held = evaluation.program().heldClasses().of(field, type);
        Value read = memory.readField(state, object, field.name(), held, element, field.owner());
        return reading(read, field, element, span, frame);
    }

    private Value reading(Value value, FieldInfo field, @Nullable Element element, long span, Frame frame) {
        Value named = value;
        if (element != null && value.isUnknown() && !value.outweighs(element) && !types.isNothing(field.type())) {
            named = value.filterFacts(fact -> fact.doubts() == 0).withFact(Fact.of(element, null));
        }
        if (element != null) {
            named = named.mapFacts(fact -> evaluation.handedOn(fact, element));
        }
        String what = field.owner().simpleName() + "." + field.name();
        return named.mapFacts(fact ->
                fact.trail() != null ? fact : fact.by(Trail.step(null, Step.Kind.READ, what, span, frame.method())));
    }

    void storeField(Instr.StoreField store, State state, Frame frame) {
        Value object = state.get(store.object());
        FieldInfo field = frame.body().link(store) instanceof Link.FieldLink link ? link.field() : null;
        if (field != null && field.isStatic()) {
            writeStatic(field, state.get(store.source()), store.span(), state, frame);
        } else {
            writeField(object, field, store.name(), state.get(store.source()), store.span(), state, frame);
        }
    }

    void storeName(Instr.StoreName store, State state, Frame frame) {
        if (!(frame.body().link(store) instanceof Link.FieldLink link) || link.field() == null) {
            return;
        }
        FieldInfo field = link.field();
        Value value = state.get(store.source());
        if (field.isStatic()) {
            writeStatic(field, value, store.span(), state, frame);
        } else {
            Value object = implicitReceiver(link.outerSteps(), state, frame);
            writeField(object, field, field.name(), value, store.span(), state, frame);
        }
    }

    private void writeStatic(FieldInfo field, Value value, long span, State state, Frame frame) {
        Value statics = Value.of(Token.at(Path.statics(field.owner().name())));
        String where = field.owner().simpleName() + "." + field.name();
        Element element = evaluation.catalog().field(field);
        memory.write(state, statics, field.name(), stored(value, where, span, frame), field.type(), element, false);
    }

    private void writeField(
            Value object, @Nullable FieldInfo field, String name, Value value, long span, State state, Frame frame) {
        JavaType type = field == null ? JavaType.UNKNOWN : field.type();
        Element element = field == null ? null : evaluation.catalog().field(field);
        String where = field == null ? name : field.owner().simpleName() + "." + name;
        memory.write(state, object, name, stored(value, where, span, frame), type, element, false);
    }
}
