package io.github.piiflow.binding;

import io.github.piiflow.binding.JavaType.ArrayType;
import io.github.piiflow.binding.JavaType.ClassType;
import io.github.piiflow.code.TypeDecl;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses among methods of one name, as the compiler would as far as types are known. */
final class Overloads {
    private static final int FITS = 0;
    private static final int BOXED = 1;
    private static final int EXPANDED = 2;
    private static final int PERHAPS = 3;
    private static final int NO = 4;

    private final Linker linker;
    private final TypeRules rules;

    Overloads(Linker linker) {
        this.linker = linker;
        this.rules = linker.rules;
    }

    /**
     * A method chosen.
     *
     * @param exact whether there was nothing to guess
     * @param expanded whether the last arguments become an array
     */
    record Choice(MethodInfo method, boolean exact, boolean expanded) {}

    /** The method that the arguments in these registers select; null if none takes as many. */
    @Nullable
    Choice choose(List<MethodInfo> candidates, JavaType receiver, int[] args) {
        MethodInfo only = null;
        List<MethodInfo> several = null;
        for (MethodInfo each : candidates) {
            if (!takes(each, args.length)) {
                continue;
            }
            if (only == null) {
                only = each;
            } else {
                several = several == null ? new ArrayList<>(List.of(only)) : several;
                several.add(each);
            }
        }
        if (only == null) {
            return null;
        }
        if (several != null) {
            return choose(several, receiver, args, new int[several.size()]);
        }
        boolean another = mayHaveOthers(receiver) && level(only, receiver, args) == NO;
        return another ? null : new Choice(only, true, isExpanded(only, receiver, args));
    }

    /** Whether a class of the source inherits methods from a library, of which not all may be known. */
    private static boolean mayHaveOthers(JavaType receiver) {
        ClassInfo info = receiver.classInfo();
        return info != null
                && info.origin() == ClassInfo.Origin.SOURCE
                && (info.isIncomplete() || inheritsFromLibrary(info));
    }

    private static boolean inheritsFromLibrary(ClassInfo info) {
        return Stream.concat(Stream.ofNullable(info.superclass()), info.interfaces().stream())
                .map(ClassType::info)
                .anyMatch(above -> above.origin() == ClassInfo.Origin.SOURCE
                        ? inheritsFromLibrary(above)
                        : !above.name().startsWith("java."));
    }

    private static boolean takes(MethodInfo method, int count) {
        int parameters = method.parameterTypes().size();
        return parameters == count || method.isVarargs() && count >= parameters - 1;
    }

    private Choice choose(List<MethodInfo> candidates, JavaType receiver, int[] args, int[] levels) {
        int best = NO;
        boolean doubt = false;
        for (int i = 0; i < levels.length; i++) {
            levels[i] = level(candidates.get(i), receiver, args);
            best = Math.min(best, levels[i]);
            doubt |= levels[i] == PERHAPS;
        }
        List<MethodInfo> left = new ArrayList<>(candidates.size());
        for (int i = 0; i < levels.length; i++) {
            if (levels[i] == best) {
                left.add(candidates.get(i));
            }
        }
        MethodInfo chosen = left.size() == 1 ? left.get(0) : mostSpecific(left, receiver, args, best == EXPANDED);
        boolean exact = !doubt && best < PERHAPS && chosen != null;
        MethodInfo method = chosen == null ? likeliest(left) : chosen;
        return new Choice(method, exact, isExpanded(method, receiver, args));
    }

    private int level(MethodInfo method, JavaType receiver, int[] args) {
        int parameters = method.parameterTypes().size();
        Fit plain = parameters == args.length ? fit(method, receiver, args, false) : Fit.NO;
        int level = level(plain);
        if (level >= PERHAPS && method.isVarargs()) {
            Fit spread = fit(method, receiver, args, true);
            return Math.min(level, spread.compareTo(Fit.MAYBE) < 0 ? EXPANDED : level(spread));
        }
        return level;
    }

    private static int level(Fit fit) {
        return switch (fit) {
            case STRICT -> FITS;
            case LOOSE -> BOXED;
            case MAYBE -> PERHAPS;
            case NO -> NO;
        };
    }

    private Fit fit(MethodInfo method, JavaType receiver, int[] args, boolean expanded) {
        Fit worst = Fit.STRICT;
        for (int i = 0; i < args.length && worst != Fit.NO; i++) {
            worst = worst.and(linker.functions.fit(args[i], parameter(method, receiver, i, expanded)));
        }
        return worst;
    }

    private boolean isExpanded(MethodInfo method, JavaType receiver, int[] args) {
        if (!method.isVarargs()) {
            return false;
        }
        int last = method.parameterTypes().size() - 1;
        if (args.length != last + 1) {
            return true;
        }
        Fit plain = linker.functions.fit(args[last], parameter(method, receiver, last, false));
        return plain.compareTo(Fit.MAYBE) >= 0;
    }

    /**
     * What is not known is an object rather than a number: {@code new ArrayList<>(query.list())} is a copy. It is no constant of an enum of
     * the source, which would be known.
     */
    private static MethodInfo likeliest(List<MethodInfo> methods) {
        return Collections.min(
                methods, Comparator.comparingInt(Overloads::enums).thenComparingInt(Overloads::primitives));
    }

    private static int enums(MethodInfo method) {
        return count(
                method,
                type -> type.classInfo() != null
                        && type.classInfo().kind() == TypeDecl.Kind.ENUM
                        && type.classInfo().origin() == ClassInfo.Origin.SOURCE);
    }

    private static int primitives(MethodInfo method) {
        return count(method, type -> type instanceof JavaType.Primitive);
    }

    private static int count(MethodInfo method, Predicate<JavaType> test) {
        return (int) method.parameterTypes().stream().filter(test).count();
    }

    /** The type expected of argument {@code i}, type parameters of the class replaced. */
    private JavaType parameter(MethodInfo method, JavaType receiver, int i, boolean expanded) {
        List<JavaType> declared = method.parameterTypes();
        int last = declared.size() - 1;
        JavaType type = declared.get(Math.min(i, last));
        if (expanded && i >= last && type instanceof ArrayType array) {
            type = array.component();
        }
        boolean ofClass =
                type instanceof JavaType.Variable variable && ((KnownMethod) method).variable(variable.name()) == null;
        return ofClass ? rules.memberType(type, method.owner(), receiver) : type;
    }

    /** The one whose parameters all fit those of every other; null if there is none. */
    private @Nullable MethodInfo mostSpecific(
            List<MethodInfo> methods, JavaType receiver, int[] args, boolean expanded) {
        for (MethodInfo each : methods) {
            boolean best = true;
            for (MethodInfo other : methods) {
                best &= other == each || isMoreSpecific(each, other, receiver, args, expanded);
            }
            if (best) {
                return each;
            }
        }
        return null;
    }

    private boolean isMoreSpecific(
            MethodInfo method, MethodInfo other, JavaType receiver, int[] args, boolean expanded) {
        for (int i = 0; i < args.length; i++) {
            JavaType a = parameter(method, receiver, i, expanded || isSpread(method, i, args));
            JavaType b = parameter(other, receiver, i, expanded || isSpread(other, i, args));
            if (Fit.of(a, b, rules) != Fit.STRICT && !linker.functions.prefers(args[i], a, b)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpread(MethodInfo method, int i, int[] args) {
        int parameters = method.parameterTypes().size();
        return method.isVarargs() && i >= parameters - 1 && parameters != args.length;
    }
}
