package io.github.piiflow.ast;

import io.github.piiflow.code.Body;
import io.github.piiflow.code.Variable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lowering of one body: its state, and the parts that know the syntax. */
final class BodyLowering {
    final FileContext file;
    final TypeScope owner;
    final TypeLowering typeLowering;
    final Code code = new Code();
    final Scope scope = new Scope();
    final Jumps jumps = new Jumps();

    final ExpressionLowering expressions;
    final NameLowering names;
    final OperatorLowering operators;
    final AssignLowering assigns;
    final CallLowering calls;
    final CreationLowering creations;
    final LambdaLowering lambdas;
    final PatternLowering patterns;
    final StatementLowering statements;
    final BranchLowering branches;
    final LoopLowering loops;
    final SwitchLowering switches;
    final TryLowering tries;

    private List<TypeScope> localTypes = List.of();

    BodyLowering(FileContext file, TypeScope owner, TypeLowering typeLowering) {
        this.file = file;
        this.owner = owner;
        this.typeLowering = typeLowering;
        expressions = new ExpressionLowering(this);
        names = new NameLowering(this);
        operators = new OperatorLowering(this);
        assigns = new AssignLowering(this);
        calls = new CallLowering(this);
        creations = new CreationLowering(this);
        lambdas = new LambdaLowering(this);
        patterns = new PatternLowering(this);
        statements = new StatementLowering(this);
        branches = new BranchLowering(this);
        loops = new LoopLowering(this);
        switches = new SwitchLowering(this);
        tries = new TryLowering(this);
    }

    /** Gives a variable a register and makes it visible. */
    int declare(Variable variable) {
        int register = code.register(variable);
        scope.declare(variable.name(), register);
        return register;
    }

    Body body() {
        return code.body();
    }

    void declareType(TypeScope type) {
        if (localTypes.isEmpty()) {
            localTypes = new ArrayList<>();
        }
        localTypes.add(type);
    }

    /** The newest local class of that name; null if there is none. */
    @Nullable
    TypeScope declaredType(String name) {
        for (int i = localTypes.size() - 1; i >= 0; i--) {
            if (localTypes.get(i).type.simpleName().equals(name)) {
                return localTypes.get(i);
            }
        }
        return null;
    }

    /** The local class of that name that is visible here; null if there is none. */
    @Nullable
    TypeScope localType(String name) {
        TypeScope declared = declaredType(name);
        return declared != null ? declared : owner.localType(name);
    }
}
