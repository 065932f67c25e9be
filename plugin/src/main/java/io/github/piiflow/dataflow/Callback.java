package io.github.piiflow.dataflow;

import io.github.piiflow.binding.Link;
import io.github.piiflow.binding.LinkedBody;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.code.Instr;
import io.github.piiflow.rule.Effect;
import java.util.List;

/** What can be called through a functional interface; captured values are fields of the object that carries it. */
sealed interface Callback {
    /** Field of the object that a method reference is bound to. */
    String BOUND = "#bound";
    /** Field of the captured {@code this}. */
    String SELF = "#this";
    /** Prefix of the fields of captured registers and of the operands of a later application. */
    String CAPTURED = "#";

    /**
     * A lambda.
     *
     * @param in method it stands in
     */
    record LambdaBody(LinkedBody body, Instr.Lambda lambda, MethodInfo in) implements Callback {}

    /** A method reference, made in a method. */
    record Reference(Link.FunctionLink link, Instr.MethodRef instr, MethodInfo in) implements Callback {}

    /** A consumer that a library hands to a callback: what it is given is kept in its fields {@code #0}, {@code #1}, ... */
    record Collect() implements Callback {}

    /** A library object that does something when it is applied: flows over {@code return.in}, {@code return.param0} and the like. */
    record Later(List<Effect.Flow> flows, Call call) implements Callback {}
}
