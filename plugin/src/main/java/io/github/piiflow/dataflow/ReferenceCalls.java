package io.github.piiflow.dataflow;

import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.Link;
import io.github.piiflow.binding.MethodInfo;
import java.util.Arrays;
import java.util.List;

/** Calls the methods that references name. */
final class ReferenceCalls {
    private final Evaluation evaluation;

    ReferenceCalls(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    Value run(Callback.Reference reference, Token token, Value[] arguments, State state, Frame frame) {
        MethodInfo target = reference.link().target();
        if (target == null || reference.link().kind() == null) {
            return unknownReference(reference, token, arguments, state, frame);
        }
        boolean unbound = reference.link().kind() == Link.ReferenceKind.UNBOUND;
        Value bound = state.heap().get(token, Callback.BOUND);
        Value receiver =
                unbound ? (arguments.length > 0 ? arguments[0] : Value.OPAQUE) : (bound == null ? Value.CLEAN : bound);
        Value[] rest = unbound && arguments.length > 0 ? Arrays.copyOfRange(arguments, 1, arguments.length) : arguments;
        int wanted = target.parameterTypes().size();
        if (!target.isVarargs() && rest.length > wanted) {
            rest = Arrays.copyOf(rest, wanted);
        }
        Call call = call(reference, target, receiver, rest.length);
        return target.isConstructor()
                ? evaluation.constructors().construct(call, rest, state, frame)
                : evaluation.calls().call(call, receiver, rest, state, frame);
    }

    private Call call(Callback.Reference reference, MethodInfo target, Value receiver, int arguments) {
        JavaType[] types = new JavaType[arguments];
        for (int i = 0; i < arguments; i++) {
            types[i] =
                    i < target.parameterTypes().size() ? target.parameterTypes().get(i) : JavaType.UNKNOWN;
        }
        JavaType receiverType = receiverType(receiver, target);
        JavaType resultType = target.isConstructor()
                ? new JavaType.ClassType(target.owner(), List.of())
                : evaluation.world().memberType(target.returnType(), target.owner(), receiverType);
        return new Call(
                target.name(),
                target,
                receiverType,
                resultType,
                reference.instr().id(),
                reference.instr().span(),
                types,
                !target.isFinal() && !target.isStatic(),
                true);
    }

    private static JavaType receiverType(Value receiver, MethodInfo target) {
        Token single = receiver.single();
        if (single != null && single.type().classInfo() != null) {
            return single.type();
        }
        return new JavaType.ClassType(target.owner(), List.of());
    }

    /** A reference to a method that is not known: a call by its name. */
    private Value unknownReference(
            Callback.Reference reference, Token token, Value[] arguments, State state, Frame frame) {
        Value bound = state.heap().get(token, Callback.BOUND);
        boolean isBound = bound != null && (!bound.tokens().isEmpty() || bound.hasFacts());
        Value receiver = isBound && bound != null ? bound : arguments.length > 0 ? arguments[0] : Value.OPAQUE;
        Value[] rest =
                isBound || arguments.length == 0 ? arguments : Arrays.copyOfRange(arguments, 1, arguments.length);
        JavaType[] types = new JavaType[rest.length];
        for (int i = 0; i < rest.length; i++) {
            types[i] = typeOf(rest[i]);
        }
        Call call = new Call(
                reference.instr().name(),
                null,
                typeOf(receiver),
                JavaType.UNKNOWN,
                reference.instr().id(),
                reference.instr().span(),
                types,
                false,
                false);
        return evaluation.library().call(call, receiver, rest, state, frame);
    }

    private static JavaType typeOf(Value value) {
        Token single = value.single();
        return single == null ? JavaType.UNKNOWN : single.type();
    }
}
