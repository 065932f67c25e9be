package io.github.piiflow.dataflow;

import io.github.piiflow.binding.JavaType;
import io.github.piiflow.rule.Effect;
import io.github.piiflow.rule.Position;
import io.github.piiflow.rule.Reads;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Moves data between the positions of one call, at once or when the function that the call makes is applied. */
final class FlowRun {
    private static final String UUID = "java.util.UUID";

    private final Evaluation evaluation;
    private final Positions positions;
    private final Operands operands;
    /** Whether nothing is known of the call but what all calls of its package do. */
    private final boolean ofPackage;

    FlowRun(Evaluation evaluation, Positions positions, boolean ofPackage) {
        this.evaluation = evaluation;
        this.positions = positions;
        this.operands = positions.operands();
        this.ofPackage = ofPackage;
    }

    void run(List<Effect.Flow> flows, List<Effect.Protect> protects, List<Position> cleared) {
        boolean isForLater = false;
        for (Effect.Flow flow : flows) {
            isForLater |= Positions.isLater(flow.from()) || Positions.isLater(flow.to());
        }
        if (isForLater) {
            keepForLater(flows);
        }
        ProtectRun protection = new ProtectRun(operands);
        List<Value> guarded = new ArrayList<>();
        for (Effect.Protect protect : protects) {
            Value data = evaluation.forms().derived(operands.state(), positions.read(protect.from()), operands.frame());
            guarded.add(protection.changed(data, protect));
        }
        move(isForLater ? List.of() : flows, cleared);
        for (int i = 0; i < guarded.size(); i++) {
            positions.write(protects.get(i).to(), guarded.get(i));
        }
    }

    /** The result becomes an object that remembers the operands. */
    private void keepForLater(List<Effect.Flow> flows) {
        Token token = new Token(
                operands.site("later"),
                operands.call().resultType(),
                Token.FRESH | Token.EXACT,
                new Callback.Later(List.copyOf(flows), operands.call()));
        Heap heap = operands.state().heap();
        heap.put(token, Callback.SELF, operands.receiver());
        Value[] arguments = operands.arguments();
        for (int i = 0; i < arguments.length; i++) {
            heap.put(token, Callback.CAPTURED + i, arguments[i]);
        }
        operands.replaceResult(Value.of(token));
    }

    /** Runs what was kept, on what it is given. */
    Value later(List<Effect.Flow> flows, Value[] given) {
        positions.apply(given);
        move(flows, List.of());
        return operands.hasResult() ? operands.result() : Value.CLEAN;
    }

    /** Everything is read, then cleared, then written. */
    private void move(List<Effect.Flow> flows, List<Position> cleared) {
        for (Effect.Flow flow : flows) {
            if (isCallbackParameter(flow.to())) {
                positions.callbacks().give(flow.to(), moved(flow));
            } else if (isInput(flow.to())) {
                positions.write(flow.to(), moved(flow));
            }
        }
        Value[] moved = new Value[flows.size()];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = isCollected(flows.get(i).from()) ? moved(flows.get(i)) : Value.CLEAN;
        }
        positions.runCallbacks(); // before any result is read: a callback may read what one before it has filled
        for (int i = 0; i < moved.length; i++) {
            Effect.Flow flow = flows.get(i);
            if (!isGiven(flow.to()) && !isEveryProperty(flow.from()) && !isCollected(flow.from())) {
                moved[i] = made(flow, moved(flow));
            }
        }
        cleared.forEach(positions::clear);
        joinSameTargets(flows, moved);
        for (int i = 0; i < moved.length; i++) {
            arrive(flows.get(i), moved[i]);
        }
    }

    private void arrive(Effect.Flow flow, Value moved) {
        if (isEveryProperty(flow.from())) {
            new Properties(evaluation, positions).copy(flow);
        } else if (isEveryProperty(flow.to())) {
            if (!operands.hasResult() && flow.to().root() == Position.Root.RETURN && isForeign(flow, moved)) {
                operands.replaceResult(operands.fromElsewhere(Value.CLEAN));
            }
            new Properties(evaluation, positions).distribute(flow, moved);
        } else if (!movedInOrder(flow) && !movedByKey(flow) && !isGiven(flow.to())) {
            positions.write(flow.to(), moved);
        }
    }

    // ---- what is moved

    private Value moved(Effect.Flow flow) {
        if (ofPackage && isOperand(flow.from()) && ClientAnswers.isFound(operands.call())) {
            return Value.CLEAN;
        }
        Value value = positions.read(flow.from());
        Value read = flow.sameValue() ? value : as(flow, value);
        boolean ofClient = ofPackage
                && flow.from().root() == Position.Root.THIS
                && flow.to().root() == Position.Root.RETURN;
        Value arriving = ofClient ? new ClientAnswers(evaluation.forms()).of(operands, read) : read;
        Value held = flow.to().root() == Position.Root.RETURN
                        && operands.call().resultType().erasure().equals(UUID)
                ? arriving.filterFacts(fact -> !evaluation.program().isWritten(fact))
                : arriving;
        return (ofClient ? asked(held) : held).mapFacts(operands::through);
    }

    /** What is personal by its class only comes out of a getter that asks for it: the customer of a vendor has an id, too. */
    private Value asked(Value answer) {
        Call call = operands.call();
        return operands.arguments().length > 0 || !Answers.isGetter(call.name())
                ? answer
                : answer.filterFacts(fact -> !Answers.isOfType(fact) || Answers.isAskedFor(call.name(), fact));
    }

    /** What is read of an object on its way. */
    private Value as(Effect.Flow flow, Value value) {
        Forms forms = evaluation.forms();
        State state = operands.state();
        Frame frame = operands.frame();
        JavaType from = operands.type(flow.from());
        JavaType to = operands.type(flow.to());
        Reads reads = flow.as();
        if (reads == Reads.FIELDS) {
            return forms.fields(state, value, from, flow.serialiser(), operands.receiver(), frame);
        }
        boolean text =
                reads == Reads.TO_STRING || reads == null && evaluation.types().isTextual(to);
        Value moved = text ? forms.text(state, value, from, frame) : forms.derived(state, value, frame);
        boolean tree = text ? reads == Reads.TO_STRING : evaluation.types().isObject(to);
        return tree ? moved : Keys.text(moved);
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
        JavaType type = operands.call().resultType();
        JavaType seen = flow.to().parts().isEmpty() ? type : evaluation.types().element(type);
        return evaluation.types().isSource(seen) ? moved.withToken(operands.unknown(seen)) : moved;
    }

    /** Whether what is read comes from outside, so that it may say anything, and is not only what something here was written as. */
    private boolean isForeign(Effect.Flow flow, Value moved) {
        Value from = positions.read(flow.from());
        return from.isUnknown()
                || from.tokens().stream().anyMatch(token -> token.path() != null)
                || moved.facts().isEmpty() && !evaluation.types().isTextual(operands.type(flow.from()));
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

    // ---- what keeps its place

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
        State state = operands.state();
        Value target = positions.list(flow.to());
        JavaType type = evaluation.types().element(operands.rootType(flow.to()));
        if (elements) {
            Value source = positions.list(flow.from()).mapFacts(operands::through);
            evaluation.places().appendAll(state, source, target, type);
            return true;
        }
        for (Positions.Read read : positions.readEach(flow.from())) {
            Value one = read.value().mapFacts(operands::through);
            if (operands.isSpread(read.value())) {
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
        Value source = values ? positions.object(flow.from()).value() : Value.CLEAN;
        if (source.single() == null) {
            return false;
        }
        JavaType type = evaluation.types().mapValue(operands.rootType(flow.to()));
        Value target = positions.list(flow.to());
        evaluation.memory().copyValues(operands.state(), source, target, operands::through, type);
        return true;
    }

    private static boolean isInOrder(Position.Part part) {
        return part instanceof Position.Append || isSame(part);
    }

    private static boolean isSame(Position.Part part) {
        return part instanceof Position.Place place && place.kind() == Position.PlaceKind.SAME;
    }

    // ---- kinds of positions

    /** What a callback or something applied later is given, before its result is read. */
    private static boolean isGiven(Position position) {
        return isCallbackParameter(position) || isInput(position);
    }

    private static boolean isOperand(Position position) {
        return position.root() == Position.Root.ARG || position.root() == Position.Root.ARGS;
    }

    private static boolean isCallbackParameter(Position position) {
        return !Positions.isLater(position) && last(position) instanceof Position.CallbackParameter;
    }

    private static boolean isInput(Position position) {
        return !Positions.isLater(position)
                && !position.parts().isEmpty()
                && position.parts().get(0) instanceof Position.In;
    }

    /** What a callback gives to something that it is given. */
    private static boolean isCollected(Position position) {
        return position.root() != Position.Root.RETURN
                && position.parts().stream().anyMatch(Position.CallbackParameter.class::isInstance);
    }

    private static boolean isEveryProperty(Position position) {
        return last(position) instanceof Position.EveryProperty;
    }

    private static Position.@Nullable Part last(Position position) {
        List<Position.Part> parts = position.parts();
        return parts.isEmpty() ? null : parts.get(parts.size() - 1);
    }
}
