package io.github.piiflow.dataflow;

import io.github.piiflow.binding.LinkedBody;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.MethodDecl;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** What is found once for each body, without evaluating it. */
final class BodyFacts {
    private final MethodNames methodNames;
    private final Predicate<String> isMask;
    private final Map<MethodInfo, Twins> twins = new ConcurrentHashMap<>();
    private final Map<MethodInfo, ConstantNames> constantNames = new ConcurrentHashMap<>();
    private final Map<MethodInfo, Set<Integer>> masked = new ConcurrentHashMap<>();
    private final Map<MethodInfo, Set<Integer>> qualified = new ConcurrentHashMap<>();
    private final Map<Instr.Lambda, int[]> captured = Collections.synchronizedMap(new IdentityHashMap<>());

    /**
     * Facts of bodies.
     *
     * @param isMask whether a constant text stands for what a mask hides
     */
    BodyFacts(MethodNames methodNames, Predicate<String> isMask) {
        this.methodNames = methodNames;
        this.isMask = isMask;
    }

    Twins twins(MethodInfo method) {
        return twins.computeIfAbsent(method, this::computeTwins);
    }

    private Twins computeTwins(MethodInfo method) {
        MethodDecl declaration = method.declaration();
        return declaration == null || declaration.body() == null
                ? Twins.NONE
                : Twins.of(declaration.body(), methodNames);
    }

    /** Variables of a method that hold names of things, made of parts with a sign between them. */
    Set<Integer> qualified(MethodInfo method) {
        return qualified.computeIfAbsent(method, key -> {
            MethodDecl declaration = key.declaration();
            return declaration == null || declaration.body() == null
                    ? Set.of()
                    : Registers.qualified(declaration.body());
        });
    }

    /** The constants that are arguments of calls in the body of a method. */
    ConstantNames constantNames(MethodInfo method, LinkedBody body) {
        return constantNames.computeIfAbsent(method, any -> new ConstantNames(body));
    }

    /** Variables of a method that a branch gives a constant that is a mask. */
    Set<Integer> masks(MethodInfo method) {
        return masked.computeIfAbsent(method, key -> {
            MethodDecl declaration = key.declaration();
            return declaration == null || declaration.body() == null
                    ? Set.of()
                    : MaskRegisters.of(
                            declaration.body(),
                            declaration.parameters().size(),
                            constant -> isMask.test(String.valueOf(constant).repeat(2)));
        });
    }

    int[] captured(Instr.Lambda lambda) {
        return captured.computeIfAbsent(lambda, Registers::captured);
    }
}
