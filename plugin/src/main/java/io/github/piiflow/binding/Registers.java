package io.github.piiflow.binding;

import io.github.piiflow.code.Body;
import io.github.piiflow.code.Variable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known about each register while a body is being linked. */
final class Registers {
    private final TypeRules rules;
    private final List<@Nullable Variable> variables;
    private final JavaType[] types;
    private final boolean[] declared;
    private final boolean[] written;
    private final @Nullable Link[] denoted;
    private final @Nullable List<Pending>[] pending;

    @SuppressWarnings({"unchecked", "rawtypes"}) // no generic arrays
    Registers(Body body, TypeRules rules) {
        this.rules = rules;
        this.variables = body.variables();
        int count = variables.size();
        this.types = new JavaType[count];
        this.declared = new boolean[count];
        this.written = new boolean[count];
        this.denoted = new @Nullable Link[count];
        this.pending = new @Nullable List[count];
        Arrays.fill(types, JavaType.UNKNOWN);
    }

    JavaType[] types() {
        return types;
    }

    /** Gives a register the type it has for good. */
    void declare(int register, JavaType type) {
        types[register] = type;
        declared[register] = true;
    }

    boolean isDeclared(int register) {
        return declared[register];
    }

    boolean isVariable(int register) {
        return variables.get(register) != null;
    }

    JavaType type(int register) {
        return register < 0 ? JavaType.UNKNOWN : types[register];
    }

    /** A value is written: a declared type stays, {@code var} takes the first known one, a temporary joins all. */
    void write(int register, JavaType type) {
        if (register < 0 || declared[register]) {
            return;
        }
        JavaType before = types[register];
        if (!written[register]) {
            written[register] = true;
            types[register] = type;
        } else if (Types.isOpen(before) || variables.get(register) == null) {
            types[register] = rules.join(before, type);
        }
    }

    /** Replaces what was only a guess. */
    void rewrite(int register, JavaType type) {
        if (register >= 0 && !declared[register]) {
            types[register] = type;
            written[register] = true;
        }
    }

    /** The register denotes a type or package, not a value. */
    void denote(int register, Link link) {
        if (register >= 0) {
            denoted[register] = link;
        }
    }

    @Nullable
    Link denoted(int register) {
        return register < 0 ? null : denoted[register];
    }

    /** Expressions in the register whose type depends on where they are used; empty for none. */
    List<Pending> pending(int register) {
        List<Pending> all = register < 0 ? null : pending[register];
        return all == null ? List.of() : all;
    }

    boolean isPending(int register) {
        return register >= 0 && pending[register] != null;
    }

    void await(int register, Pending expression) {
        if (register >= 0) {
            List<Pending> all = pending[register];
            if (all == null) {
                all = new ArrayList<>(1);
                pending[register] = all;
            }
            all.add(expression);
        }
    }

    void forgetPending(int register) {
        pending[register] = null;
    }
}
