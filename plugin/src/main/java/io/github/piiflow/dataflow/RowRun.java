package io.github.piiflow.dataflow;

import io.github.piiflow.binding.JavaType;
import io.github.piiflow.rule.Effect;
import io.github.piiflow.rule.EffectGroup;
import io.github.piiflow.rule.Position;
import io.github.piiflow.rule.Row;
import java.util.ArrayList;
import java.util.List;

/** One call under the rows about it: which of them hold, and what each kind of their effects does there. */
final class RowRun {
    private final Evaluation evaluation;
    private final Operands operands;
    private final Positions positions;

    RowRun(Evaluation evaluation, Operands operands) {
        this.evaluation = evaluation;
        this.operands = operands;
        this.positions = new Positions(evaluation, operands);
    }

    /** The rows whose conditions hold, and what these do not hide of the others. */
    List<Row> matching(List<Row> rows) {
        Conditions conditions = new Conditions(evaluation, operands);
        return Row.applying(rows, row -> conditions.hold(row.when()));
    }

    /** The arguments of a statement are what its columns are. */
    void meanStatement(List<Row> rows) {
        for (Row row : rows) {
            for (Effect effect : row.effects()) {
                if (effect instanceof Effect.Statement statement && statement.member() == null) {
                    new StatementRun(evaluation, operands).mean(statement);
                }
            }
        }
    }

    /** What a query does not ask for stays empty in the objects that it gives. */
    void leaveEmpty(List<Row> rows, Value result) {
        for (Row row : rows) {
            for (Effect effect : row.effects()) {
                if (effect instanceof Effect.Statement statement && statement.member() != null) {
                    new StatementRun(evaluation, operands).leaveEmpty(statement, result);
                }
            }
        }
    }

    /** Calls the callbacks of a call that no row describes; gives what any of them gives. */
    Value askCallbacks(List<Fact> given) {
        return positions.callbacks().ask(given);
    }

    // ---- what moves

    /** Runs flows, drops and protections; false if there are none. */
    boolean flows(List<Row> rows) {
        boolean handled = false;
        boolean fromElsewhere = false;
        List<Effect.Flow> flows = new ArrayList<>();
        List<Effect.Protect> protects = new ArrayList<>();
        List<Position> cleared = new ArrayList<>();
        for (Row row : rows) {
            for (Effect effect : row.effects()) {
                handled |= effect.group() == EffectGroup.MOVES || isAboutResult(effect);
                if (effect instanceof Effect.Flow flow) {
                    flows.add(flow);
                } else if (effect instanceof Effect.Protect protect) {
                    protects.add(protect);
                } else if (effect instanceof Effect.Clear clear) {
                    cleared.add(clear.position());
                } else if (effect instanceof Effect.Drop drop) {
                    fromElsewhere |= drop.unknown();
                } else if (effect instanceof Effect.Calls called) {
                    positions.callbacks().result(CallbackRun.index(called.position()));
                }
            }
        }
        new FlowRun(evaluation, positions, isOfPackage(rows)).run(flows, protects, cleared);
        set(rows);
        if (handled) {
            operands.completeResult(fromElsewhere);
        }
        return handled;
    }

    /** Whether nothing is known of a call but what all calls of its package do. */
    static boolean isOfPackage(List<Row> rows) {
        return rows.stream().allMatch(row -> row.on().endsWith(Row.PACKAGE));
    }

    /** What is put into the result says that it is an object of its own. */
    private static boolean isAboutResult(Effect effect) {
        return effect instanceof Effect.Set set && set.position().root() == Position.Root.RETURN;
    }

    /** Runs flows that were kept, on what the function that was made of them is given. */
    Value later(List<Effect.Flow> flows, Value[] given) {
        return new FlowRun(evaluation, positions, false).later(flows, given);
    }

    /** Sets parts of objects to constants that conditions of other rows ask for. */
    private void set(List<Row> rows) {
        for (Row row : rows) {
            for (Effect effect : row.effects()) {
                if (effect instanceof Effect.Set set
                        && !set.position().parts().isEmpty()
                        && set.position().parts().get(0) instanceof Position.Field field) {
                    set(set, Settings.selector(field.name()));
                }
            }
        }
    }

    private void set(Effect.Set set, String selector) {
        Value object = set.position().root() == Position.Root.RETURN
                ? operands.resultObject(operands.call().resultType())
                : operands.root(set.position());
        Value constant = set.constant() instanceof Position from ? taken(from) : Value.constant(set.constant());
        evaluation.memory().write(operands.state(), object, selector, constant, JavaType.UNKNOWN, null, false);
    }

    /** The constant of an argument, or that a part of an object was set to. */
    private Value taken(Position from) {
        Object constant =
                from.parts().isEmpty() ? Conditions.named(operands.root(from).constant()) : operands.setting(from);
        return constant == null ? Value.CLEAN : Value.constant(constant);
    }

    /** Protections that are trusted though the body is visible. */
    Value protections(List<Row> rows, Value computed) {
        ProtectRun protection = new ProtectRun(operands);
        Value value = computed;
        for (Row row : rows) {
            for (Effect effect : row.effects()) {
                if (effect instanceof Effect.Protect protect && protection.isTrusted(protect, computed)) {
                    value = protection.changed(value, protect);
                }
            }
        }
        return value;
    }

    // ---- what appears

    /**
     * Adds personal data that appears at this call.
     *
     * @param told what its body gives; empty if it has none
     */
    Value sources(List<Row> rows, Value computed, Value told) {
        Value value = computed;
        for (Row row : rows) {
            for (Effect effect : row.effects()) {
                if (effect instanceof Effect.Source source) {
                    value = new SourceRun(evaluation, positions).appear(source, value, told);
                } else if (effect instanceof Effect.KeySource key) {
                    value = new SourceRun(evaluation, positions).appear(key, value);
                }
            }
        }
        return value;
    }

    // ---- what leaves

    void sinks(List<Row> rows) {
        for (Row row : rows) {
            for (Effect effect : row.effects()) {
                if (effect instanceof Effect.Sink sink) {
                    new SinkRun(evaluation, positions).leave(row, sink);
                }
            }
        }
    }

    /** A sink among constructors reads the arguments of a superclass; of a class whose body is visible it reads what the object says. */
    void madeObject(List<Row> rows, Value object) {
        for (Row row : rows) {
            for (Effect effect : row.effects()) {
                if (effect instanceof Effect.Sink sink) {
                    new SinkRun(evaluation, positions).leaveAsText(sink, object);
                    return;
                }
            }
        }
    }

    /** What a method gives back to the library that calls it. */
    void returned(List<Row> rows, Value value) {
        for (Row row : rows) {
            for (Effect effect : row.effects()) {
                if (effect instanceof Effect.Sink sink
                        && sink.positions().stream().anyMatch(each -> each.root() == Position.Root.RETURN)) {
                    new SinkRun(evaluation, positions).leave(sink, value);
                }
            }
        }
    }
}
