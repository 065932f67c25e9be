package io.github.piiflow.binding;

import io.github.piiflow.binding.JavaType.ArrayType;
import io.github.piiflow.binding.JavaType.ClassType;
import io.github.piiflow.binding.JavaType.Variable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The type parameters of one call, and what is found out about them. */
final class Inference {
    /** Begins the name of every inference variable; no source name can. */
    private static final char MARK = '#';

    private final List<Variable> declared;
    private final List<Variable> fresh;
    private final @Nullable JavaType[] solved;
    /** Solved by the place where the result is used only: anything known about an argument is better. */
    private final boolean[] wished;

    private final TypeRules rules;

    Inference(List<Variable> declared, TypeRules rules) {
        this.declared = declared;
        this.rules = rules;
        this.fresh = new ArrayList<>(declared.size());
        for (Variable each : declared) {
            fresh.add(new Variable(MARK + each.name(), each.bound()));
        }
        this.solved = new @Nullable JavaType[declared.size()];
        this.wished = new boolean[declared.size()];
    }

    /** The declared type parameters, to be replaced by {@link #fresh()}. */
    List<Variable> declared() {
        return declared;
    }

    List<Variable> fresh() {
        return fresh;
    }

    int size() {
        return fresh.size();
    }

    Variable variable(int i) {
        return fresh.get(i);
    }

    boolean isSolved(int i) {
        return solved[i] != null;
    }

    /** An argument of the actual type is given where the formal one is expected. */
    void below(JavaType formal, JavaType actual) {
        if (formal instanceof Variable variable) {
            lower(variable, actual);
        } else if (formal instanceof ClassType named && !named.arguments().isEmpty()) {
            belowClass(named, actual);
        } else if (formal instanceof ArrayType array) {
            if (actual instanceof ArrayType given) {
                below(array.component(), given.component());
            } else if (actual instanceof JavaType.Unknown) {
                touch(array);
            }
        }
    }

    /** The formal type is used where the target is expected. */
    void above(JavaType formal, JavaType target) {
        if (formal instanceof Variable variable) {
            int i = index(variable);
            if (i >= 0 && solved[i] == null && isUsable(target)) {
                solved[i] = rules.box(target);
                wished[i] = true;
            }
        } else if (formal instanceof ClassType named && target instanceof ClassType expected) {
            ClassType seen = rules.asSuper(named, expected.info());
            if (seen != null && seen.arguments().size() == expected.arguments().size()) {
                for (int i = 0; i < seen.arguments().size(); i++) {
                    above(seen.arguments().get(i), expected.arguments().get(i));
                }
            }
        } else if (formal instanceof ArrayType array && target instanceof ArrayType expected) {
            above(array.component(), expected.component());
        }
    }

    /** What is solved is filled in, the rest left open. */
    JavaType apply(JavaType type) {
        return ((Substitution) this::solution).apply(type);
    }

    /** What is solved is filled in; a variable that is open as a whole is expected to be its bound. */
    JavaType expected(JavaType type) {
        JavaType known = apply(type);
        if (!(known instanceof Variable variable) || index(variable) < 0) {
            return known;
        }
        return apply(Substitution.of(declared, fresh).apply(variable.bound()));
    }

    /** What is not solved becomes its bound. */
    JavaType close(JavaType type) {
        return ((Substitution) this::closed).apply(type);
    }

    /** Whether the type mentions a variable of this call that is not solved. */
    boolean isOpen(JavaType type) {
        if (type instanceof Variable variable) {
            int i = index(variable);
            return i >= 0 && solved[i] == null;
        }
        if (type instanceof ArrayType array) {
            return isOpen(array.component());
        }
        if (type instanceof ClassType named) {
            for (JavaType each : named.arguments()) {
                if (isOpen(each)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the type mentions the variable. */
    static boolean mentions(JavaType type, Variable variable) {
        if (type instanceof Variable other) {
            return isSame(other, variable);
        }
        if (type instanceof ArrayType array) {
            return mentions(array.component(), variable);
        }
        if (type instanceof ClassType named) {
            for (JavaType each : named.arguments()) {
                if (mentions(each, variable)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the type is an inference variable, of whatever call. */
    static boolean isVariable(JavaType type) {
        return type instanceof Variable variable && variable.name().charAt(0) == MARK;
    }

    /** A type for good: inference variables that nobody solved become their bound, or unknown without one. */
    static JavaType settle(JavaType type) {
        return ((Substitution) Inference::settled).apply(type);
    }

    private static JavaType settled(Variable variable) {
        if (!isVariable(variable)) {
            return variable;
        }
        boolean unbounded = variable.bound().erasure().equals("java.lang.Object");
        return unbounded ? JavaType.UNKNOWN : variable.bound();
    }

    private void belowClass(ClassType formal, JavaType actual) {
        ClassType seen = rules.asSuper(actual, formal.info());
        if (seen != null && seen.arguments().size() == formal.arguments().size()) {
            for (int i = 0; i < seen.arguments().size(); i++) {
                below(formal.arguments().get(i), seen.arguments().get(i));
            }
        } else if (actual instanceof JavaType.Unknown || isIncomplete(actual)) {
            touch(formal);
        }
    }

    private static boolean isIncomplete(JavaType type) {
        ClassInfo info = type.classInfo();
        return info != null && info.isIncomplete();
    }

    private void lower(Variable variable, JavaType actual) {
        int i = index(variable);
        if (i < 0 || isVariable(actual)) {
            return;
        }
        JavaType known = solved[i];
        if (wished[i] && !Types.isOpen(actual)) {
            wished[i] = false;
            solved[i] = rules.box(actual);
        } else if (known == null) {
            solved[i] = actual instanceof JavaType.Null ? null : rules.box(actual);
        } else if (!known.equals(actual)) {
            solved[i] = rules.join(known, rules.box(actual));
        }
    }

    /** All variables in the type depend on something unknown. */
    private void touch(JavaType type) {
        for (int i = 0; i < fresh.size(); i++) {
            if (solved[i] == null && mentions(type, fresh.get(i))) {
                solved[i] = JavaType.UNKNOWN;
            }
        }
    }

    private static boolean isUsable(JavaType target) {
        return !isVariable(target) && !Types.isOpen(target) && !Types.isVoid(target);
    }

    private JavaType solution(Variable variable) {
        int i = index(variable);
        JavaType known = i < 0 ? null : solved[i];
        return known == null ? variable : known;
    }

    private JavaType closed(Variable variable) {
        int i = index(variable);
        if (i < 0) {
            return settled(variable);
        }
        JavaType known = solved[i];
        return known == null ? bound(variable) : settle(known);
    }

    /** Without arguments, which would only mention the parameters themselves; another parameter by what is known of it. */
    private JavaType bound(Variable variable) {
        if (variable.bound() instanceof Variable other) {
            for (int i = 0; i < fresh.size(); i++) {
                JavaType known = solved[i];
                if (declared.get(i).name().equals(other.name()) && known != null) {
                    return settle(known);
                }
            }
            return Types.withoutArguments(other.bound());
        }
        return Types.withoutArguments(variable.bound());
    }

    private int index(Variable variable) {
        for (int i = 0; i < fresh.size(); i++) {
            if (isSame(fresh.get(i), variable)) {
                return i;
            }
        }
        return -1;
    }

    /** A variable of this very call, not of another call to the same method. */
    private static boolean isSame(Variable a, Variable b) {
        return a == b;
    }
}
