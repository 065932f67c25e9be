package io.github.piiflow.binding;

import io.github.piiflow.binding.JavaType.ArrayType;
import io.github.piiflow.binding.JavaType.ClassType;
import io.github.piiflow.binding.JavaType.Variable;
import io.github.piiflow.code.Instr;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A call whose method is chosen: its types as this call sees them. */
final class CallSite {
    final Instr instr;
    final int[] args;
    final MethodInfo method;
    final Link.CallLink link;
    final @Nullable Inference inference;

    private final boolean expanded;
    private final Substitution view;
    private final JavaType returned;

    private CallSite(
            Instr instr,
            int[] args,
            MethodInfo method,
            Link.CallLink link,
            @Nullable Inference inference,
            boolean expanded,
            Substitution view,
            JavaType returned) {
        this.instr = instr;
        this.args = args;
        this.method = method;
        this.link = link;
        this.inference = inference;
        this.expanded = expanded;
        this.view = view;
        this.returned = view.apply(returned);
    }

    /** A method call; {@code link} lacks the result's type. */
    static CallSite ofMethod(Instr instr, int[] args, Overloads.Choice choice, Link.CallLink link, TypeRules rules) {
        MethodInfo method = choice.method();
        List<Variable> own = ((KnownMethod) method).variables();
        Inference inference = own.isEmpty() ? null : new Inference(own, rules);
        KnownClass owner = KnownClass.of(method.owner());
        ClassType seen = owner.variables().isEmpty() ? null : rules.asSuper(link.receiverType(), owner);
        Substitution view = seen == null
                ? view(inference, List.of(), List.of())
                : view(inference, owner.variables(), seen.arguments());
        return new CallSite(instr, args, method, link, inference, choice.expanded(), view, method.returnType());
    }

    /** A creation; with {@code diamond} the class's type parameters are inferred, too. */
    static CallSite ofCreation(
            Instr instr, int[] args, Overloads.Choice choice, Link.CallLink link, boolean diamond, TypeRules rules) {
        MethodInfo method = choice.method();
        KnownClass owner = KnownClass.of(method.owner());
        List<Variable> inferred = new ArrayList<>(((KnownMethod) method).variables());
        if (diamond) {
            inferred.addAll(owner.variables());
        }
        Inference inference = inferred.isEmpty() ? null : new Inference(inferred, rules);
        ClassType seen = rules.asSuper(link.receiverType(), owner);
        Substitution view = diamond || seen == null
                ? view(inference, List.of(), List.of())
                : view(inference, owner.variables(), seen.arguments());
        JavaType result = diamond ? owner.self() : link.resultType();
        return new CallSite(instr, args, method, link, inference, choice.expanded(), view, result);
    }

    int target() {
        return instr.target();
    }

    /** The type of the result, inference variables in place of type parameters. */
    JavaType returned() {
        return returned;
    }

    /** The type that argument {@code i} is expected to have, inference variables in place of type parameters. */
    JavaType formal(int i) {
        List<JavaType> declared = method.parameterTypes();
        int last = declared.size() - 1;
        JavaType type = declared.get(Math.min(i, last));
        boolean part = expanded && i >= last && type instanceof ArrayType;
        return view.apply(part ? ((ArrayType) type).component() : type);
    }

    private static Substitution view(
            @Nullable Inference inference, List<Variable> variables, List<JavaType> arguments) {
        Substitution ofClass = Substitution.of(variables, arguments);
        if (inference == null) {
            return ofClass;
        }
        Substitution ofMethod = Substitution.of(inference.declared(), inference.fresh());
        return variable -> {
            JavaType own = ofMethod.of(variable);
            return own.equals(variable) ? ofClass.of(variable) : own;
        };
    }
}
