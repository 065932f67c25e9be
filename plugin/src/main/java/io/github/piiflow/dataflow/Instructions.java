package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.Link;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.Variable;
import io.github.piiflow.rule.Protection;

/** Runs single instructions. */
final class Instructions {
    private final Evaluation evaluation;
    private final Memory memory;
    private final Types types;
    private final Fields fields;
    private final Operators operators;
    private final Casts casts;

    Instructions(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.memory = evaluation.memory();
        this.types = evaluation.types();
        this.fields = evaluation.fields();
        this.operators = new Operators(evaluation);
        this.casts = evaluation.casts();
    }

    void run(Instr instr, State state, Frame frame) {
        if (instr instanceof Instr.Call call) {
            call(call, state, frame);
        } else if (instr instanceof Instr.Copy copy) {
            assign(copy.target(), chosen(copy, state, frame), copy.span(), state, frame);
        } else if (instr instanceof Instr.Const constant) {
            state.set(constant.target(), Value.constant(constant.value()));
        } else if (instr instanceof Instr.Name name) {
            state.set(name.target(), fields.name(name, state, frame));
        } else if (instr instanceof Instr.LoadField load) {
            state.set(load.target(), fields.load(load, state, frame));
        } else if (instr instanceof Instr.This self) {
            state.set(self.target(), fields.self(self, state, frame));
        } else if (instr instanceof Instr.Plus plus) {
            state.set(plus.target(), operators.plus(plus, state, frame));
        } else if (instr instanceof Instr.New created) {
            create(created, state, frame);
        } else if (instr instanceof Instr.StoreField store) {
            fields.storeField(store, state, frame);
        } else if (instr instanceof Instr.StoreName store) {
            fields.storeName(store, state, frame);
        } else {
            other(instr, state, frame);
        }
    }

    private void other(Instr instr, State state, Frame frame) {
        if (instr instanceof Instr.Binary binary) {
            state.set(binary.target(), operators.binary(binary, state, frame));
        } else if (instr instanceof Instr.Unary unary) {
            state.set(unary.target(), operators.unary(unary, state, frame));
        } else if (instr instanceof Instr.Cast cast) {
            JavaType type = frame.body().type(cast.target());
            assign(cast.target(), casts.as(state.get(cast.source()), type), cast.span(), state, frame);
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
            state.set(test.target(), casts.test(test, state, frame));
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
        Value named = evaluation.named(fitting(value, type), target, variable, type, span, frame);
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

    private static int index(Value value) {
        return value.constant() instanceof Integer index && index >= 0 ? index : -1;
    }

    private void component(Instr.Component component, State state, Frame frame) {
        FieldInfo field = frame.body().link(component) instanceof Link.ComponentLink link ? link.field() : null;
        JavaType type = frame.body().type(component.target());
        Value object = state.get(component.source());
        Value value = field == null
                ? Value.of(object.facts(), true)
                : fields.readField(object, field, type, component.span(), state, frame);
        assign(component.target(), value, component.span(), state, frame);
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
        Value value = Fields.stored(source, "[]", store.span(), frame);
        memory.writeElement(state, array, index, value, types.element(type));
    }

    /** What is moved to where branches meet: a letter of a text, if the other branch gives a mask for it, is part of a masked text. */
    private Value chosen(Instr.Copy copy, State state, Frame frame) {
        Value value = state.get(copy.source());
        for (Fact fact : value.facts()) {
            if (fact.level() == Protection.PARTIAL) {
                boolean masked =
                        evaluation.program().bodyFacts().masks(frame.method()).contains(copy.target());
                return masked ? Operators.masked(value) : value;
            }
        }
        return value;
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
                : fields.implicitReceiver(link.outerSteps(), state, frame);
        Value[] arguments = new Value[call.args().length];
        JavaType[] argumentTypes = new JavaType[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = state.get(call.args()[i]);
            argumentTypes[i] = frame.body().type(call.args()[i]);
        }
        JavaType receiverType = link != null && !(link.receiverType() instanceof JavaType.Unknown)
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
        Value result = cast(evaluation.calls().call(described, receiver, arguments, state, frame), described);
        if (call.target() >= 0) {
            state.set(call.target(), result.hasFacts() ? guarded(result, receiver, arguments) : result);
        }
    }

    /** What a method with a type variable for a result gives is cast to what stands for it where it is called. */
    private Value cast(Value result, Call call) {
        MethodInfo method = call.method();
        return method != null
                        && result.tokenCount() > 0
                        && method.returnType() instanceof JavaType.Variable
                        && evaluation.types().isSource(call.resultType())
                ? evaluation.casts().seen(result, call.resultType())
                : result;
    }

    /** What is read of a parameter behind a cast is there only if it is of that class. */
    private static Value guarded(Value result, Value receiver, Value[] arguments) {
        Guard guard = Guard.of(receiver, arguments);
        return guard == null
                ? result
                : result.mapFacts(fact -> fact.isPersonal() && fact.guard() == null ? fact.given(guard) : fact);
    }
}
