package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.rule.Condition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether the conditions of a row hold at a call. */
final class Conditions {
    private final Evaluation evaluation;
    private final Operands operands;

    Conditions(Evaluation evaluation, Operands operands) {
        this.evaluation = evaluation;
        this.operands = operands;
    }

    boolean hold(List<Condition> conditions) {
        for (Condition condition : conditions) {
            if (!holds(condition)) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(Condition condition) {
        if (condition instanceof Condition.PartOneOf part) {
            return part.admits(operands.setting(part.part()));
        }
        if (condition instanceof Condition.GivesOther) {
            return givesOther();
        }
        if (condition instanceof Condition.Ends ends) {
            return ends.negated()
                    != new Endings(operands.frame().body(), operands.call().site())
                            .all(text -> ends.pattern().matcher(text).matches());
        }
        Value value = condition.argument() == Condition.RECEIVER
                ? operands.receiver()
                : operands.argument(condition.argument());
        if (condition instanceof Condition.FromEnd fromEnd) {
            return value.constant() instanceof Folding.LengthOf length
                    && length.less() <= fromEnd.most()
                    && isOfCall(length.text());
        }
        if (condition instanceof Condition.IndexOf index) {
            return value.constant() instanceof Folding.PlaceOf place
                    && place.part().equals(index.text())
                    && place.text().equals(Folding.identity(operands.receiver()));
        }
        return condition.admits(constant(value));
    }

    /** Whether the call gives an object of another type than the receiver's. */
    private boolean givesOther() {
        Call call = operands.call();
        JavaType result = call.resultType();
        ClassInfo given = result instanceof JavaType.ClassType type ? type.info() : null;
        ClassInfo own = call.receiverType().classInfo();
        return given != null
                && own != null
                && !evaluation.types().isPlain(result)
                && !evaluation.types().isAnything(result)
                && !given.isSubtypeOf(own.name())
                && !own.isSubtypeOf(given.name());
    }

    /** Whether a length is that of the text whose method is called, or that is passed first. */
    private boolean isOfCall(Object text) {
        return text.equals(Folding.identity(operands.receiver()))
                || text.equals(Folding.identity(operands.argument(0)));
    }

    /** The constant of a value, or the static field that it is. */
    private static @Nullable Object constant(Value value) {
        Token single = value.single();
        Path path = single == null ? null : single.path();
        if (path != null && path.depth() == 1 && path.isStatic()) {
            String owner = path.root().selector().substring(Path.STATIC.length());
            return new Condition.StaticField(owner + "." + path.selector());
        }
        return named(value.constant());
    }

    /** A constant as rules name it; null for {@code null}. */
    static @Nullable Object named(@Nullable Object constant) {
        if (constant instanceof Reflection.ClassOf of) {
            return of.exact() ? Condition.StaticField.ofClass(of.info().name()) : null;
        }
        return constant == Value.NullConstant.NULL ? null : constant;
    }
}
