package io.github.piiflow.binding;

import io.github.piiflow.binding.JavaType.ArrayType;
import io.github.piiflow.binding.JavaType.ClassType;
import io.github.piiflow.binding.JavaType.Variable;
import io.github.piiflow.binding.Link.FunctionLink;
import io.github.piiflow.binding.Link.ReferenceKind;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.MethodDecl;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Method references. */
final class ReferenceLinker {
    private final Linker linker;
    private final TypeRules rules;

    ReferenceLinker(Linker linker) {
        this.linker = linker;
        this.rules = linker.rules;
    }

    /** What stands before the colons. */
    private record Qualifier(JavaType type, boolean isType) {}

    /** What a reference binds to. */
    private record Target(@Nullable MethodInfo method, ReferenceKind kind) {}

    /** Links the reference as a function of the expected type; returns that type. */
    JavaType link(Instr.MethodRef reference, JavaType expected, @Nullable Inference inference) {
        Qualifier qualifier = qualifier(reference);
        FunctionType function = FunctionType.of(expected, rules);
        List<JavaType> given = function == null ? List.of() : settled(function.parameters(), inference);
        Target target = function == null ? guess(reference, qualifier) : target(reference, qualifier, given);
        if (function != null && inference != null) {
            infer(qualifier, function, target, given, inference);
        }
        JavaType type = settled(function == null ? JavaType.UNKNOWN : function.type(), inference);
        List<JavaType> parameters =
                function == null ? parameters(qualifier, target) : settled(function.parameters(), inference);
        linker.registers.rewrite(reference.target(), type);
        linker.link(
                reference,
                new FunctionLink(
                        type, function == null ? null : function.method(), parameters, target.method(), target.kind()));
        return type;
    }

    /** Whether the reference can be such a function at all. */
    Fit fit(Instr.MethodRef reference, FunctionType function) {
        Qualifier qualifier = qualifier(reference);
        List<MethodInfo> methods = methods(reference, qualifier.type());
        if (methods.isEmpty()) {
            return Fit.MAYBE;
        }
        int given = function.parameters().size();
        boolean needsValue = !Types.isVoid(function.result());
        for (MethodInfo each : methods) {
            boolean value = each.isConstructor() || !Types.isVoid(each.returnType());
            if (takes(each, qualifier, given) && (value || !needsValue)) {
                return Fit.STRICT;
            }
        }
        return Fit.NO;
    }

    private static boolean takes(MethodInfo method, Qualifier qualifier, int given) {
        int count = method.parameterTypes().size();
        boolean unbound = qualifier.isType() && !method.isStatic() && !method.isConstructor();
        int expected = unbound ? given - 1 : given;
        return count == expected || method.isVarargs() && expected >= count - 1;
    }

    private Qualifier qualifier(Instr.MethodRef reference) {
        if (reference.type() != null) {
            return new Qualifier(linker.resolve(reference.type(), reference.span()), true);
        }
        Link denoted = linker.registers.denoted(reference.object());
        if (denoted instanceof Link.TypeLink type) {
            return new Qualifier(type.type(), true);
        }
        JavaType object = linker.use(reference.object(), null);
        if (!reference.onSuper()) {
            return new Qualifier(object, false);
        }
        ClassType self = rules.classType(object);
        ClassType above = self == null ? null : self.info().superclass();
        return new Qualifier(above == null ? JavaType.UNKNOWN : above, false);
    }

    private List<MethodInfo> methods(Instr.MethodRef reference, JavaType type) {
        ClassType named = type instanceof ArrayType && isNew(reference) ? null : rules.classType(type);
        if (named == null || Types.isUnresolved(named)) {
            return List.of();
        }
        return KnownClass.of(named).methodsNamed(isNew(reference) ? MethodDecl.CONSTRUCTOR : reference.name());
    }

    private static boolean isNew(Instr.MethodRef reference) {
        return reference.name().equals("new");
    }

    private Target target(Instr.MethodRef reference, Qualifier qualifier, List<JavaType> given) {
        List<MethodInfo> methods = methods(reference, qualifier.type());
        if (isNew(reference)) {
            return new Target(choose(methods, given, true), ReferenceKind.CONSTRUCTOR);
        }
        if (!qualifier.isType()) {
            return new Target(choose(methods, given, true), ReferenceKind.BOUND);
        }
        MethodInfo ofClass = choose(only(methods, true), given, true);
        MethodInfo ofObject =
                given.isEmpty() ? null : choose(only(methods, false), given.subList(1, given.size()), true);
        if (ofClass != null && ofObject != null) {
            boolean receives = rules.isSubclass(given.get(0), qualifier.type())
                    && ofObject.parameterTypes().isEmpty();
            return receives && !fitsAll(ofClass, given)
                    ? new Target(ofObject, ReferenceKind.UNBOUND)
                    : new Target(ofClass, ReferenceKind.STATIC);
        }
        if (ofClass != null) {
            return new Target(ofClass, ReferenceKind.STATIC);
        }
        return ofObject == null ? guess(reference, qualifier) : new Target(ofObject, ReferenceKind.UNBOUND);
    }

    /** Without a known function: the method, if there is only one of the name. */
    private Target guess(Instr.MethodRef reference, Qualifier qualifier) {
        List<MethodInfo> methods = methods(reference, qualifier.type());
        MethodInfo only = methods.size() == 1 ? methods.get(0) : null;
        if (isNew(reference)) {
            return new Target(only, ReferenceKind.CONSTRUCTOR);
        }
        if (!qualifier.isType()) {
            return new Target(only, ReferenceKind.BOUND);
        }
        boolean onClass = only != null && only.isStatic();
        return new Target(only, onClass ? ReferenceKind.STATIC : ReferenceKind.UNBOUND);
    }

    private static List<MethodInfo> only(List<MethodInfo> methods, boolean onClass) {
        List<MethodInfo> result = new ArrayList<>(methods.size());
        for (MethodInfo each : methods) {
            if (each.isStatic() == onClass) {
                result.add(each);
            }
        }
        return result;
    }

    /** The method that best takes arguments of these types; null if none takes as many. */
    private @Nullable MethodInfo choose(List<MethodInfo> methods, List<JavaType> given, boolean varargs) {
        MethodInfo best = null;
        Fit bestFit = Fit.NO;
        for (MethodInfo each : methods) {
            if (each.parameterTypes().size() == given.size()) {
                Fit fit = fit(each, given);
                if (best == null || fit.compareTo(bestFit) < 0 || fit == bestFit && isMoreSpecific(each, best)) {
                    best = each;
                    bestFit = fit;
                }
            }
        }
        if (best == null && varargs) {
            for (MethodInfo each : methods) {
                if (each.isVarargs() && given.size() >= each.parameterTypes().size() - 1) {
                    return each;
                }
            }
        }
        return best;
    }

    private Fit fit(MethodInfo method, List<JavaType> given) {
        Fit worst = Fit.STRICT;
        for (int i = 0; i < given.size(); i++) {
            worst = worst.and(Fit.of(given.get(i), method.parameterTypes().get(i), rules));
        }
        return worst;
    }

    private boolean fitsAll(MethodInfo method, List<JavaType> given) {
        return method.parameterTypes().size() == given.size()
                && fit(method, given).compareTo(Fit.MAYBE) < 0;
    }

    private boolean isMoreSpecific(MethodInfo method, MethodInfo other) {
        List<JavaType> a = method.parameterTypes();
        List<JavaType> b = other.parameterTypes();
        for (int i = 0; i < a.size(); i++) {
            if (Fit.of(a.get(i), b.get(i), rules) != Fit.STRICT) {
                return false;
            }
        }
        return !a.isEmpty();
    }

    /** Tells the call around what the reference takes and gives. */
    private void infer(
            Qualifier qualifier, FunctionType function, Target target, List<JavaType> given, Inference inference) {
        if (target.kind() == ReferenceKind.UNBOUND && !function.parameters().isEmpty()) {
            JavaType first = function.parameters().get(0);
            if (inference.isOpen(first)) {
                inference.below(first, qualifier.type());
            }
        }
        JavaType result = result(
                qualifier,
                target,
                settled(function.parameters(), inference),
                given,
                inference.expected(function.result()));
        if (!Types.isVoid(result)) {
            inference.below(function.result(), result);
        }
    }

    private JavaType result(
            Qualifier qualifier, Target target, List<JavaType> parameters, List<JavaType> given, JavaType expected) {
        MethodInfo method = target.method();
        if (target.kind() == ReferenceKind.CONSTRUCTOR) {
            return created(qualifier.type(), method, given, expected);
        }
        if (method == null) {
            return JavaType.UNKNOWN;
        }
        boolean unbound = target.kind() == ReferenceKind.UNBOUND && !parameters.isEmpty();
        JavaType receiver = qualifier.type();
        if (unbound && rules.asSuper(parameters.get(0), method.owner()) != null) {
            receiver = parameters.get(0);
        }
        JavaType declared = rules.memberType(method.returnType(), method.owner(), receiver);
        List<Variable> variables = ((KnownMethod) method).variables();
        List<JavaType> args = unbound ? given.subList(1, given.size()) : given;
        return variables.isEmpty() ? declared : inferred(variables, method, declared, args, expected);
    }

    private JavaType created(JavaType type, @Nullable MethodInfo constructor, List<JavaType> given, JavaType expected) {
        boolean generic = type instanceof ClassType named
                && named.arguments().isEmpty()
                && !KnownClass.of(named).variables().isEmpty();
        if (!generic || constructor == null) {
            return type;
        }
        KnownClass info = KnownClass.of(constructor.owner());
        return inferred(info.variables(), constructor, info.self(), given, expected);
    }

    private JavaType inferred(
            List<Variable> variables, MethodInfo method, JavaType result, List<JavaType> args, JavaType expected) {
        Inference inference = new Inference(variables, rules);
        Substitution fresh = Substitution.of(inference.declared(), inference.fresh());
        int count = Math.min(args.size(), method.parameterTypes().size());
        for (int i = 0; i < count; i++) {
            inference.below(fresh.apply(method.parameterTypes().get(i)), args.get(i));
        }
        JavaType open = fresh.apply(result);
        inference.above(open, expected);
        return inference.close(open);
    }

    /** Parameters of a function of which nothing is known but the method it refers to. */
    private static List<JavaType> parameters(Qualifier qualifier, Target target) {
        MethodInfo method = target.method();
        if (method == null) {
            return List.of();
        }
        List<JavaType> parameters = new ArrayList<>();
        if (target.kind() == ReferenceKind.UNBOUND) {
            parameters.add(qualifier.type());
        }
        parameters.addAll(method.parameterTypes());
        return parameters;
    }

    private static List<JavaType> settled(List<JavaType> types, @Nullable Inference inference) {
        List<JavaType> result = new ArrayList<>(types.size());
        for (JavaType each : types) {
            result.add(settled(each, inference));
        }
        return result;
    }

    private static JavaType settled(JavaType type, @Nullable Inference inference) {
        return Inference.settle(inference == null ? type : inference.apply(type));
    }
}
