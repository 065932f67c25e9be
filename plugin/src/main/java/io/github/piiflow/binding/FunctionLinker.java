package io.github.piiflow.binding;

import io.github.piiflow.binding.JavaType.ClassType;
import io.github.piiflow.binding.Link.FunctionLink;
import io.github.piiflow.code.Instr;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Expressions that get their type from where they are used, above all lambdas. */
final class FunctionLinker {
    private final Linker linker;
    private final TypeRules rules;
    private final Registers registers;
    private final ReferenceLinker references;

    FunctionLinker(Linker linker) {
        this.linker = linker;
        this.rules = linker.rules;
        this.registers = linker.registers;
        this.references = new ReferenceLinker(linker);
    }

    Pending pending(Instr.Lambda lambda) {
        boolean typed = true;
        for (int parameter : lambda.parameters()) {
            typed &= registers.isDeclared(parameter);
        }
        return new Pending.OfLambda(lambda, typed);
    }

    /** What the lambdas in the register are likely to be given, should nobody know it. */
    void suggest(int register, ClassType element) {
        for (Pending each : registers.pending(register)) {
            if (each instanceof Pending.OfLambda lambda
                    && !lambda.isTyped()
                    && LikelyElement.suits(lambda.instr, element)) {
                lambda.suggest(element);
            }
        }
    }

    /** All that waits in the register is used where a type is expected. */
    void complete(int register, @Nullable JavaType expected) {
        complete(register, expected == null ? JavaType.UNKNOWN : expected, null);
    }

    /** The same for an argument of a call whose type parameters are being inferred. */
    JavaType complete(int register, JavaType expected, @Nullable Inference inference) {
        List<Pending> all = registers.pending(register);
        registers.forgetPending(register);
        for (Pending each : all) {
            complete(each, expected, inference);
            registers.write(register, each.type());
        }
        return registers.type(register);
    }

    void complete(Pending pending, @Nullable JavaType expected) {
        complete(pending, expected == null ? JavaType.UNKNOWN : expected, null);
    }

    private void complete(Pending pending, JavaType expected, @Nullable Inference inference) {
        if (!pending.start()) {
            return;
        }
        JavaType target = inference == null ? expected : inference.expected(expected);
        if (pending instanceof Pending.OfCall call) {
            pending.finish(linker.calls.types().complete(call.site, target));
        } else if (pending instanceof Pending.OfLambda lambda) {
            pending.finish(lambda(lambda, target, inference));
        } else if (pending instanceof Pending.OfReference reference) {
            pending.finish(references.link(reference.instr, target, inference));
        }
    }

    /** A diamond's or generic method's result that went into a variable of that type before anybody asked. */
    void refine(int register, JavaType type) {
        if (registers.isVariable(register) || !(type instanceof ClassType)) {
            return;
        }
        if (registers.type(register) instanceof JavaType.Unknown) {
            registers.rewrite(register, type);
        }
    }

    private JavaType lambda(Pending.OfLambda lambda, JavaType target, @Nullable Inference inference) {
        FunctionType function = FunctionType.of(target, rules);
        List<JavaType> parameters = parameters(lambda, function, inference);
        LambdaResults results = walk(lambda);
        JavaType result = result(results, function, inference);
        if (inference != null && function != null && !Types.isVoid(result)) {
            inference.below(function.result(), result);
        }
        JavaType type = settled(function == null ? JavaType.UNKNOWN : function.type(), inference);
        registers.rewrite(lambda.instr.target(), type);
        linker.link(
                lambda.instr,
                new FunctionLink(type, function == null ? null : function.method(), parameters, null, null));
        return type;
    }

    private List<JavaType> parameters(
            Pending.OfLambda lambda, @Nullable FunctionType function, @Nullable Inference inference) {
        int[] registersOf = lambda.instr.parameters();
        List<JavaType> types = new ArrayList<>(registersOf.length);
        for (int i = 0; i < registersOf.length; i++) {
            JavaType given = function == null || i >= function.parameters().size()
                    ? lambda.suggested()
                    : function.parameters().get(i);
            if (registers.isDeclared(registersOf[i])) {
                if (inference != null) {
                    inference.below(given, registers.type(registersOf[i]));
                }
            } else {
                registers.rewrite(registersOf[i], settled(given, inference));
            }
            types.add(registers.type(registersOf[i]));
        }
        return types;
    }

    private LambdaResults walk(Pending.OfLambda lambda) {
        LambdaResults known = lambda.results();
        if (known == null) {
            known = linker.walkLambda(lambda.instr.body());
            lambda.walked(known);
        }
        return known;
    }

    private JavaType result(LambdaResults results, @Nullable FunctionType function, @Nullable Inference inference) {
        if (results.values.isEmpty()) {
            return Types.VOID;
        }
        JavaType expected = function == null ? JavaType.UNKNOWN : function.result();
        JavaType joined = JavaType.UNKNOWN;
        for (int each : results.values) {
            JavaType type = Types.isVoid(expected)
                    ? linker.use(each, null)
                    : linker.use(each, inference == null ? expected : inference.expected(expected));
            joined = rules.join(joined, type);
        }
        return joined;
    }

    private static JavaType settled(JavaType type, @Nullable Inference inference) {
        JavaType known = inference == null ? type : inference.apply(type);
        return Inference.settle(known);
    }

    /** Parameter types of the function that the expected type is, for an argument that cannot do without them. */
    List<JavaType> inputs(int register, JavaType expected) {
        for (Pending each : registers.pending(register)) {
            boolean needs =
                    each instanceof Pending.OfReference || each instanceof Pending.OfLambda lambda && !lambda.isTyped();
            if (needs) {
                FunctionType function = FunctionType.of(expected, rules);
                return function == null ? List.of(expected) : function.parameters();
            }
        }
        return List.of();
    }

    /** How well an argument, perhaps a function, suits a parameter. */
    Fit fit(int register, JavaType parameter) {
        if (!registers.isPending(register)) {
            return Fit.of(registers.type(register), parameter, rules);
        }
        Fit worst = Fit.STRICT;
        for (Pending each : registers.pending(register)) {
            worst = worst.and(fit(each, parameter));
        }
        return worst;
    }

    private Fit fit(Pending pending, JavaType parameter) {
        if (pending instanceof Pending.OfCall call) {
            return Inference.isVariable(call.site.returned())
                    ? parameter instanceof JavaType.Primitive ? Fit.LOOSE : Fit.STRICT
                    : Fit.of(registers.type(call.site.target()), parameter, rules);
        }
        if (parameter instanceof JavaType.Variable || Types.isUnresolved(parameter)) {
            return Fit.MAYBE;
        }
        FunctionType function = FunctionType.of(parameter, rules);
        if (function == null) {
            return parameter instanceof JavaType.Unknown ? Fit.MAYBE : Fit.NO;
        }
        if (pending instanceof Pending.OfReference reference) {
            return references.fit(reference.instr, function);
        }
        return pending instanceof Pending.OfLambda lambda ? fit(lambda, function) : Fit.NO;
    }

    private Fit fit(Pending.OfLambda lambda, FunctionType function) {
        if (lambda.instr.parameters().length != function.parameters().size()) {
            return Fit.NO;
        }
        LambdaShape shape = LambdaShape.of(lambda.instr);
        if (Types.isVoid(function.result())) {
            return shape.mayBeVoid() ? Fit.STRICT : Fit.NO;
        }
        if (!shape.mayReturnValue()) {
            return Fit.NO;
        }
        return shape.mayBeVoid() && lambda.isTyped() && isVoid(walk(lambda)) ? Fit.NO : Fit.STRICT;
    }

    private boolean isVoid(LambdaResults results) {
        return !results.values.isEmpty() && Types.isVoid(registers.type(results.values.get(0)));
    }

    /** Whether, of two functional interfaces that are no subtypes of each other, a function argument chooses the first. */
    boolean prefers(int register, JavaType first, JavaType second) {
        FunctionType a = registers.isPending(register) ? FunctionType.of(first, rules) : null;
        FunctionType b = a == null ? null : FunctionType.of(second, rules);
        return a != null && b != null && Types.isVoid(b.result()) && !Types.isVoid(a.result());
    }
}
