package io.github.piiflow.binding;

import io.github.piiflow.binding.JavaType.Variable;
import io.github.piiflow.binding.Link.CallLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Types of a call whose method is chosen: of its result, and of arguments that depend on their place. */
final class CallTypes {
    private final Linker linker;
    private final Registers registers;

    CallTypes(Linker linker) {
        this.linker = linker;
        this.registers = linker.registers;
    }

    /** Links the call, now or when its result is used. */
    void link(CallSite site) {
        Inference inference = site.inference;
        if (inference != null) {
            for (int i = 0; i < site.args.length; i++) {
                if (!registers.isPending(site.args[i])) {
                    inference.below(site.formal(i), registers.type(site.args[i]));
                }
            }
        }
        if (inference != null && site.target() >= 0 && needsTarget(site, inference)) {
            JavaType guess = inference.close(site.returned());
            registers.write(site.target(), guess);
            linker.link(site.instr, withResult(site, guess));
            linker.await(site.target(), new Pending.OfCall(site));
        } else {
            complete(site, null);
        }
    }

    /** Links the call as an expression of the expected type. */
    JavaType complete(CallSite site, @Nullable JavaType expected) {
        Inference inference = site.inference;
        if (inference != null && expected != null) {
            inference.above(site.returned(), expected);
        }
        completeArguments(site);
        JavaType result = inference == null ? site.returned() : inference.close(site.returned());
        JavaType settled = Inference.settle(result);
        linker.link(site.instr, withResult(site, settled));
        registers.rewrite(site.target(), settled);
        return settled;
    }

    private static CallLink withResult(CallSite site, JavaType result) {
        CallLink link = site.link;
        return new CallLink(
                link.method(), link.receiverType(), result, link.exact(), link.virtual(), link.outerSteps());
    }

    /** Functions whose parameters are known first, then calls, then what is left; always from the left. */
    private void completeArguments(CallSite site) {
        for (int next = next(site); next >= 0; next = next(site)) {
            JavaType formal = site.formal(next);
            Inference inference = site.inference;
            JavaType type = linker.functions.complete(site.args[next], formal, inference);
            if (inference != null) {
                inference.below(formal, type);
            }
        }
    }

    private int next(CallSite site) {
        int call = -1;
        int other = -1;
        for (int i = site.args.length - 1; i >= 0; i--) {
            if (registers.isPending(site.args[i])) {
                other = i;
                call = isCall(site.args[i]) ? i : call;
            }
        }
        for (int i = 0; i < site.args.length && other >= 0; i++) {
            if (registers.isPending(site.args[i]) && !isCall(site.args[i]) && inputsKnown(site, i)) {
                return i;
            }
        }
        return call >= 0 ? call : other;
    }

    private boolean isCall(int register) {
        return registers.pending(register).get(0) instanceof Pending.OfCall;
    }

    private boolean inputsKnown(CallSite site, int arg) {
        Inference inference = site.inference;
        if (inference == null) {
            return true;
        }
        for (JavaType each : linker.functions.inputs(site.args[arg], site.formal(arg))) {
            if (inference.isOpen(each)) {
                return false;
            }
        }
        return true;
    }

    /** Whether some type parameter can only be told by the place where the result is used. */
    private boolean needsTarget(CallSite site, Inference inference) {
        for (int i = 0; i < inference.size(); i++) {
            if (!inference.isSolved(i) && needsTarget(site, inference.variable(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean needsTarget(CallSite site, Variable variable) {
        boolean inArgument = false;
        for (int i = 0; i < site.args.length; i++) {
            if (registers.isPending(site.args[i])) {
                JavaType formal = site.formal(i);
                inArgument |= !isCall(site.args[i]) && Inference.mentions(formal, variable);
                if (mentions(linker.functions.inputs(site.args[i], formal), variable)) {
                    return true;
                }
            }
        }
        return !inArgument && Inference.mentions(site.returned(), variable);
    }

    private static boolean mentions(List<JavaType> types, Variable variable) {
        for (JavaType each : types) {
            if (Inference.mentions(each, variable)) {
                return true;
            }
        }
        return false;
    }
}
