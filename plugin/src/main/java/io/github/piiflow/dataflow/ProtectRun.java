package io.github.piiflow.dataflow;

import io.github.piiflow.rule.Effect;
import io.github.piiflow.rule.Position;
import io.github.piiflow.rule.Protection;

/** Changes the state of data that goes through one call. */
final class ProtectRun {
    private final Operands operands;

    ProtectRun(Operands operands) {
        this.operands = operands;
    }

    Value changed(Value value, Effect.Protect protect) {
        Value hashed = protect.ofHash() == protect.state()
                ? value
                : value.mapFacts(
                        fact -> fact.level() == Protection.HASHED ? operands.protect(fact, protect.ofHash()) : fact);
        return changed(hashed, protect.state());
    }

    Value changed(Value value, Protection protection) {
        return value.mapFacts(fact -> operands.protect(fact, protection))
                .unknown(protection == Protection.RAW && value.isUnknown());
    }

    /** Whether a protection is trusted though the body is visible: the rule's word, unless the body gives its input back unchanged. */
    boolean isTrusted(Effect.Protect protect, Value computed) {
        return !protect.verify() && protect.to().root() == Position.Root.RETURN && !givesItsInputBack(computed);
    }

    private boolean givesItsInputBack(Value computed) {
        for (Value argument : operands.arguments()) {
            for (Token token : computed.tokens()) {
                if (argument.tokens().contains(token)) {
                    return true;
                }
            }
        }
        return false;
    }
}
