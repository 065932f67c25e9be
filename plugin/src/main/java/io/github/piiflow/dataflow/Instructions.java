package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.Link;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.catalog.Element;
import io.github.piiflow.code.FieldDecl;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.Modifier;
import io.github.piiflow.code.Variable;
import io.github.piiflow.rule.Protection;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs single instructions. */
final class Instructions {
    /** Remainders below this tell nobody apart: buckets, the last four digits. */
    private static final long MOST_BUCKETS = 10_000;

    private final Evaluation evaluation;
    private final Memory memory;
    private final Types types;

    Instructions(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.memory = evaluation.memory();
        this.types = evaluation.types();
    }

    void run(Instr instr, State state, Frame frame) {
        if (instr instanceof Instr.Call call) {
            call(call, state, frame);
        } else if (instr instanceof Instr.Copy copy) {
            assign(copy.target(), chosen(copy, state, frame), copy.span(), state, frame);
        } else if (instr instanceof Instr.Const constant) {
            state.set(constant.target(), Value.constant(constant.value()));
        } else if (instr instanceof Instr.Name name) {
            state.set(name.target(), name(name, state, frame));
        } else if (instr instanceof Instr.LoadField load) {
            state.set(load.target(), load(load, state, frame));
        } else if (instr instanceof Instr.This self) {
            state.set(self.target(), self(self, state, frame));
        } else if (instr instanceof Instr.Plus plus) {
            state.set(plus.target(), plus(plus, state, frame));
        } else if (instr instanceof Instr.New created) {
            create(created, state, frame);
        } else if (instr instanceof Instr.StoreField store) {
            storeField(store, state, frame);
        } else if (instr instanceof Instr.StoreName store) {
            storeName(store, state, frame);
        } else {
            other(instr, state, frame);
        }
    }

    private void other(Instr instr, State state, Frame frame) {
        if (instr instanceof Instr.Binary binary) {
            state.set(binary.target(), binary(binary, state, frame));
        } else if (instr instanceof Instr.Unary unary) {
            Object constant = Folding.unary(unary.operator(), state.get(unary.operand()));
            state.set(
                    unary.target(),
                    constant == null ? number(state.get(unary.operand()), unary, frame) : Value.constant(constant));
        } else if (instr instanceof Instr.Cast cast) {
            JavaType type = frame.body().type(cast.target());
            assign(cast.target(), cast(state.get(cast.source()), type), cast.span(), state, frame);
        } else if (instr instanceof Instr.LoadElement load) {
            int index = index(state.get(load.index()));
            JavaType type = frame.body().type(load.target());
            state.set(load.target(), memory.readElement(state, state.get(load.array()), index, type));
        } else if (instr instanceof Instr.StoreElement store) {
            storeElement(store, state, frame);
        } else if (instr instanceof Instr.NewArray array) {
            newArray(array, state, frame);
        } else if (instr instanceof Instr.Lambda lambda) {
            evaluation.callbacks().make(lambda, state, frame);
        } else if (instr instanceof Instr.MethodRef reference) {
            evaluation.callbacks().make(reference, state, frame);
        } else if (instr instanceof Instr.Next next) {
            assign(next.target(), next(next, state, frame), next.span(), state, frame);
        } else if (instr instanceof Instr.Component component) {
            component(component, state, frame);
        } else if (instr instanceof Instr.ConstructorCall call) {
            evaluation.constructors().constructorCall(call, state, frame);
        } else if (instr instanceof Instr.TypeTest test) {
            state.set(test.target(), typeTest(test, state, frame));
        } else if (instr instanceof Instr.ClassLiteral literal) {
            MethodInfo in = frame.method();
            state.set(literal.target(), Reflection.literal(evaluation.world().resolve(literal.type(), in.owner(), in)));
        } else if (instr instanceof Instr.Unknown unknown) {
            unknown(unknown, state, frame);
        } else {
            state.set(instr.target(), Value.CLEAN);
        }
    }

    /** An element of an array or container; an Iterable of the source is asked for its iterator. */
    private Value next(Instr.Next next, State state, Frame frame) {
        Value source = state.get(next.source());
        JavaType type = frame.body().type(next.target());
        JavaType walked = frame.body().type(next.source());
        ClassInfo info = walked.classInfo();
        MethodInfo iterator =
                types.isSource(walked) && info != null ? evaluation.world().method(info, "iterator", 0) : null;
        if (iterator == null) {
            if (Callbacks.isCallable(source)) {
                evaluation.callbacks().walk(source, type, next.span(), next.id(), state, frame);
            }
            return memory.readElement(state, source, -1, type);
        }
        Value made = evaluation.calls().call(called(iterator, walked, next), source, new Value[0], state, frame);
        Token single = made.single();
        ClassInfo own = single == null ? null : single.type().classInfo();
        MethodInfo step = own != null && own.origin() == ClassInfo.Origin.SOURCE
                ? evaluation.world().method(own, "next", 0)
                : null;
        return step == null || single == null
                ? memory.readElement(state, made, -1, type)
                : evaluation.calls().call(called(step, single.type(), next), made, new Value[0], state, frame);
    }

    private static Call called(MethodInfo method, JavaType receiver, Instr at) {
        return new Call(
                method.name(), method, receiver, method.returnType(), at.id(), at.span(), new JavaType[0], true, true);
    }

    /** Puts a value into a register; if that is a variable, its name may count and the way remembers it. */
    private void assign(int target, Value value, long span, State state, Frame frame) {
        Variable variable = target < 0 ? null : frame.body().body().variables().get(target);
        if (variable == null) {
            state.set(target, value);
            return;
        }
        state.touch();
        MethodInfo in = frame.method();
        JavaType type = frame.body().type(target);
        Value named = evaluation.named(fitting(value, type), variable, type, span, frame);
        state.set(
                target,
                named.mapFacts(
                        fact -> fact.by(Trail.step(fact.trail(), Step.Kind.ASSIGNED, variable.name(), span, in))));
    }

    /** Of what may have come out of an unknown call, what a variable can hold. */
    private Value fitting(Value value, JavaType type) {
        if (!value.hasFacts()) {
            return value;
        }
        if (types.isName(type)) {
            return value.filterFacts(fact -> fact.doubts() == 0);
        }
        return types.isNumber(type) ? value.mapFacts(Fact::asNumber) : value;
    }

    private static Value stored(Value value, String where, long span, Frame frame) {
        return value.mapFacts(fact -> fact.by(Trail.step(fact.trail(), Step.Kind.STORED, where, span, frame.method())));
    }

    private static int index(Value value) {
        return value.constant() instanceof Integer index && index >= 0 ? index : -1;
    }

    private Value self(Instr.This self, State state, Frame frame) {
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

    private Value name(Instr.Name name, State state, Frame frame) {
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

    private Value load(Instr.LoadField load, State state, Frame frame) {
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

    private Value readField(Value object, FieldInfo field, JavaType type, long span, State state, Frame frame) {
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

    private void storeField(Instr.StoreField store, State state, Frame frame) {
        Value object = state.get(store.object());
        FieldInfo field = frame.body().link(store) instanceof Link.FieldLink link ? link.field() : null;
        if (field != null && field.isStatic()) {
            writeStatic(field, state.get(store.source()), store.span(), state, frame);
        } else {
            writeField(object, field, store.name(), state.get(store.source()), store.span(), state, frame);
        }
    }

    private void storeName(Instr.StoreName store, State state, Frame frame) {
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

    private void component(Instr.Component component, State state, Frame frame) {
        FieldInfo field = frame.body().link(component) instanceof Link.ComponentLink link ? link.field() : null;
        JavaType type = frame.body().type(component.target());
        Value object = state.get(component.source());
        Value value = field == null
                ? Value.of(object.facts(), true)
                : readField(object, field, type, component.span(), state, frame);
        assign(component.target(), value, component.span(), state, frame);
    }

    private Value plus(Instr.Plus plus, State state, Frame frame) {
        JavaType type = frame.body().type(plus.target());
        Value[] parts = new Value[plus.parts().length];
        boolean text = types.isText(type);
        for (int i = 0; i < parts.length; i++) {
            parts[i] = state.get(plus.parts()[i]);
            text |= parts[i].constant() instanceof String;
        }
        Object constant = Folding.plus(parts, text);
        if (constant != null) {
            return Value.constant(constant);
        }
        List<Fact> facts = new ArrayList<>();
        boolean unknown = false;
        for (int i = 0; i < parts.length; i++) {
            if (text && types.isArray(frame.body().type(plus.parts()[i]))) {
                continue; // joined to a text, an array says its type and a number
            }
            Value part = text || !types.isNumber(type)
                    ? evaluation.forms().text(state, parts[i], frame.body().type(plus.parts()[i]), frame)
                    : parts[i].dataOnly();
            facts.addAll(part.facts());
            unknown |= part.isUnknown();
        }
        Value sum = Value.of(facts, unknown);
        if (text && hasMask(parts)) {
            sum = masked(sum);
        }
        return text ? formatted(sum, "+", plus.span(), frame) : numbers(sum, type);
    }

    private void storeElement(Instr.StoreElement store, State state, Frame frame) {
        Value array = state.get(store.array());
        Value source = state.get(store.source());
        int index = index(state.get(store.index()));
        JavaType type = frame.body().type(store.array());
        if (index < 0 && source.constant() instanceof Character letter && types.isTextArray(type)) {
            // In a loop that may, as far as is known, not run at all: what counts is that it masks.
            if (evaluation.program().isMask(String.valueOf(letter).repeat(2))) {
                memory.write(state, array, Forms.MASKED, source, JavaType.UNKNOWN, null, false);
            }
        }
        Value value = stored(source, "[]", store.span(), frame);
        memory.writeElement(state, array, index, value, types.element(type));
    }

    /** What is moved to where branches meet: a letter of a text, if the other branch gives a mask for it, is part of a masked text. */
    private Value chosen(Instr.Copy copy, State state, Frame frame) {
        Value value = state.get(copy.source());
        for (Fact fact : value.facts()) {
            if (fact.level() == Protection.PARTIAL) {
                boolean masked = evaluation.program().masks(frame.method()).contains(copy.target());
                return masked ? masked(value) : value;
            }
        }
        return value;
    }

    /** Parts of a text beside a mask for the rest. */
    static Value masked(Value value) {
        return value.mapFacts(
                fact -> fact.level() == Protection.PARTIAL ? fact.protect(Protection.MASKED, fact.trail()) : fact);
    }

    /** Whether a constant among the parts stands for what was left out: {@code "****"}. */
    private boolean hasMask(Value[] parts) {
        for (Value part : parts) {
            if (part.constant() instanceof String constant
                    && evaluation.program().isMask(constant)) {
                return true;
            }
        }
        return false;
    }

    static Value formatted(Value value, String what, long span, Frame frame) {
        return value.mapFacts(
                fact -> fact.by(Trail.step(fact.trail(), Step.Kind.FORMATTED, what, span, frame.method())));
    }

    private Value numbers(Value value, JavaType type) {
        return types.isNumber(type) ? value.mapFacts(Fact::asNumber) : value;
    }

    private Value number(Value value, Instr.Unary unary, Frame frame) {
        return types.isNothing(frame.body().type(unary.target())) ? Value.CLEAN : value.dataOnly();
    }

    private Value binary(Instr.Binary binary, State state, Frame frame) {
        Value left = state.get(binary.left());
        Value right = state.get(binary.right());
        Object constant = Folding.binary(binary.operator(), left, right);
        if (constant != null) {
            return Value.constant(constant);
        }
        JavaType type = frame.body().type(binary.target());
        if (types.isNothing(type) || isComparison(binary.operator()) || isBucket(binary, right)) {
            return Value.CLEAN;
        }
        return numbers(left.dataOnly().join(right.dataOnly()), type);
    }

    /** One of a few groups, or the last digits. */
    private static boolean isBucket(Instr.Binary binary, Value divisor) {
        return binary.operator().equals("%")
                && divisor.constant() instanceof Number number
                && Math.abs(number.longValue()) <= MOST_BUCKETS;
    }

    private static boolean isComparison(String operator) {
        return switch (operator) {
            case "<", "<=", ">", ">=", "==", "!=" -> true;
            default -> false;
        };
    }

    /** The same object seen as another type; objects that can never be of it are left out. */
    Value cast(Value value, JavaType type) {
        if (types.isNothing(type)) {
            return value.withoutFacts();
        }
        if (type instanceof JavaType.Primitive) {
            return types.isNumber(type)
                    ? value.mapFacts(Fact::asNumber)
                    : types.isCharacter(type) ? value.mapFacts(Fact::asLetter) : value;
        }
        List<Token> tokens = new ArrayList<>(value.tokens().size());
        for (Token token : value.tokens()) {
            if (!types.excludes(token, type)) {
                tokens.add(token.isExact() ? token : token.as(types.narrower(token.type(), type)));
            }
        }
        Value seen = seen(value, type).withTokens(tokens);
        return types.isNumber(type) || types.isTime(type) ? seen.mapFacts(Fact::asNumber) : seen;
    }

    /** What a method is known to give turns out to be an object of the source, whose own fields tell what is personal in it. */
    private Value seen(Value value, JavaType type) {
        ClassInfo info = value.hasFacts() && types.isSource(type) ? type.classInfo() : null;
        if (info == null) {
            return value;
        }
        boolean otherwise = evaluation.catalog().tellsOtherwise(info);
        return value.filterFacts(fact ->
                !(fact.origin() instanceof Element element) || !otherwise && element.kind() != Element.Kind.METHOD);
    }

    private Value typeTest(Instr.TypeTest test, State state, Frame frame) {
        Value value = state.get(test.source());
        if (value.isNull()) {
            return Value.constant(false);
        }
        Token single = value.single();
        JavaType wanted = evaluation.world().resolve(test.type(), frame.method().owner(), frame.method());
        return single != null && isOnly(value, single) && types.excludes(single, wanted)
                ? Value.constant(false)
                : Value.CLEAN;
    }

    /** Whether a value is this object: nothing of another origin, be it whatever a caller passes. */
    private static boolean isOnly(Value value, Token single) {
        return !value.isUnknown()
                && value.facts().stream()
                        .allMatch(fact -> fact.isPersonal() || fact.origin().equals(single.path()));
    }

    /** After a test of its type said no, a variable is none of the objects that are of the type. */
    void isNot(Instr.TypeTest test, State state, Frame frame) {
        Value value = state.get(test.source());
        if (value.tokenCount() == 0) {
            return;
        }
        JavaType type = evaluation.world().resolve(test.type(), frame.method().owner(), frame.method());
        ClassInfo info = type.classInfo();
        List<Token> others = value.tokens().stream()
                .filter(token -> !types.isSurely(token, info))
                .toList();
        if (others.isEmpty() && isOnly(value, value.token(0)) && !value.hasPersonalFacts()) {
            state.set(test.source(), Value.NULL);
        } else if (others.size() < value.tokenCount()) {
            state.set(test.source(), value.withTokens(others));
        }
    }

    private void newArray(Instr.NewArray array, State state, Frame frame) {
        JavaType type = frame.body().type(array.target());
        Token token =
                new Token(new Token.Site(frame.context(), array.id(), null), type, Token.FRESH | Token.EXACT, null);
        state.heap().clear(token);
        Value value = Value.of(token);
        int[] elements = array.elements();
        if (elements != null && elements.length < 64) {
            state.heap().put(token, Places.SIZE, Value.constant(elements.length));
        } else if (array.lengths().length > 0) {
            int length = index(state.get(array.lengths()[0]));
            state.heap().put(token, Places.SIZE, length < 0 ? Value.CLEAN : Value.constant(length));
        }
        innerArrays(array, value, type, 1, state, frame);
        if (elements != null) {
            JavaType element = types.element(type);
            for (int i = 0; i < elements.length; i++) {
                memory.writeElement(state, value, elements.length > 63 ? -1 : i, state.get(elements[i]), element);
            }
        }
        state.set(array.target(), value);
    }

    /** {@code new String[3][5]}: one array stands for all inner ones of a dimension unless their number is known and small. */
    private void innerArrays(
            Instr.NewArray array, Value outer, JavaType type, int dimension, State state, Frame frame) {
        if (dimension >= array.lengths().length) {
            return;
        }
        JavaType inner = types.element(type);
        int count = index(state.get(array.lengths()[dimension - 1]));
        boolean each = count > 0 && count <= Limits.INNER_ARRAYS && dimension == 1;
        for (int i = 0; i < (each ? count : 1); i++) {
            Token.Site site = new Token.Site(frame.context(), array.id(), "d" + dimension + (each ? "." + i : ""));
            Token token = new Token(site, inner, Token.FRESH | Token.EXACT, null);
            state.heap().clear(token);
            memory.writeElement(state, outer, each ? i : -1, Value.of(token), inner);
            innerArrays(array, Value.of(token), inner, dimension + 1, state, frame);
        }
    }

    private void unknown(Instr.Unknown unknown, State state, Frame frame) {
        JavaType type = unknown.target() < 0 ? JavaType.UNKNOWN : frame.body().type(unknown.target());
        Value result = Value.CLEAN;
        for (int input : unknown.inputs()) {
            result = result.join(evaluation.forms().derived(state, state.get(input), frame));
        }
        boolean test = types.isNothing(type) || unknown.target() < 0;
        state.set(
                unknown.target(),
                test
                        ? Value.CLEAN
                        : result.dataOnly().mapFacts(f -> f.doubted(1)).unknown(true));
    }

    private void create(Instr.New created, State state, Frame frame) {
        Value value = evaluation.constructors().create(created, state, frame);
        state.set(created.target(), value);
    }

    private void call(Instr.Call call, State state, Frame frame) {
        Link.CallLink link = frame.body().link(call) instanceof Link.CallLink found ? found : null;
        Value receiver = call.receiver() >= 0 || link == null
                ? state.get(call.receiver())
                : implicitReceiver(link.outerSteps(), state, frame);
        Value[] arguments = new Value[call.args().length];
        JavaType[] argumentTypes = new JavaType[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = state.get(call.args()[i]);
            argumentTypes[i] = frame.body().type(call.args()[i]);
        }
        JavaType receiverType = link != null && link.receiverType() != JavaType.UNKNOWN
                ? link.receiverType()
                : frame.body().type(call.receiver());
        Call described = new Call(
                call.name(),
                link == null ? null : link.method(),
                receiverType,
                link == null ? JavaType.UNKNOWN : link.resultType(),
                call.id(),
                call.span(),
                argumentTypes,
                link != null && link.virtual() && !call.onSuper(),
                link != null && link.exact());
        if (call.onSuper()) {
            receiver = frame.self();
        }
        Value result = evaluation.calls().call(described, receiver, arguments, state, frame);
        if (call.target() >= 0) {
            state.set(call.target(), result);
        }
    }
}
