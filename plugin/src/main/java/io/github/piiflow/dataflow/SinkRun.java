package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.catalog.Element;
import io.github.piiflow.rule.Effect;
import io.github.piiflow.rule.Placeholders;
import io.github.piiflow.rule.Position;
import io.github.piiflow.rule.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Data that leaves at one call. */
final class SinkRun {
    private final Evaluation evaluation;
    private final Positions positions;
    private final Operands operands;

    SinkRun(Evaluation evaluation, Positions positions) {
        this.evaluation = evaluation;
        this.positions = positions;
        this.operands = positions.operands();
    }

    /** What the positions of a sink give leaves, or what its statement names. */
    void leave(Row row, Effect.Sink sink) {
        SinkSite site = site(sink);
        List<Value> named = named(row);
        if (named != null) {
            named.forEach(each -> report(sink, site, derived(each)));
            return;
        }
        for (Position position : sink.positions()) {
            if (position.root() == Position.Root.RETURN) {
                continue; // read where the method returns
            }
            for (Position single : annotated(row, position)) {
                List<Positions.Read> reads = positions.readEach(single);
                for (int i = 0; i < reads.size(); i++) {
                    if (!isLeftOut(sink.placeholders(), single, i)) {
                        report(sink, site, arriving(sink, reads.get(i)));
                    }
                }
            }
        }
    }

    /** What the method itself gives back leaves. */
    void leave(Effect.Sink sink, Value returned) {
        report(
                sink,
                site(sink),
                arriving(sink, new Positions.Read(returned, operands.call().resultType())));
    }

    /** What an object says of itself leaves. */
    void leaveAsText(Effect.Sink sink, Value object) {
        JavaType type = operands.call().resultType();
        report(sink, site(sink), evaluation.forms().text(operands.state(), object, type, operands.frame()));
    }

    private SinkSite site(Effect.Sink sink) {
        return evaluation
                .program()
                .sinkSites()
                .of(sink, operands.call(), operands.frame().method());
    }

    /** What a row's statement, which an annotation has, names of the arguments; null if there is none. */
    private @Nullable List<Value> named(Row row) {
        for (Effect effect : row.effects()) {
            if (effect instanceof Effect.Statement statement) {
                return new StatementRun(evaluation, operands).named(statement);
            }
        }
        return null;
    }

    /** A row about an annotation of parameters is about these parameters only. */
    private List<Position> annotated(Row row, Position position) {
        String annotation = row.annotation();
        MethodInfo method = operands.call().method();
        if (annotation == null || method == null || position.root() != Position.Root.ARGS) {
            return List.of(position);
        }
        List<Position> own = new ArrayList<>();
        for (int i = 0; i < method.parameterTypes().size(); i++) {
            if (method.parameterAnnotations(i).stream()
                    .anyMatch(each -> each.name().equals(annotation))) {
                own.add(new Position(Position.Root.ARG, i, position.parts()));
            }
        }
        return own.isEmpty() ? List.of(position) : own;
    }

    // ---- messages with places for arguments

    /** Whether the message, a constant before it, has no place for an argument that could not go any other way, as exceptions do. */
    private boolean isLeftOut(@Nullable Placeholders placeholders, Position position, int each) {
        JavaType[] types = operands.call().types();
        int index = position.index() + each;
        if (placeholders == null || position.root() != Position.Root.ARGS || index >= types.length) {
            return false;
        }
        int message = operands.arguments().length > 0 && evaluation.types().isTextual(types[0]) ? 0 : 1;
        return isPrintedByText(types[index])
                && index > message
                && operands.arguments()[message].constant() instanceof String text
                && index - message > placeholders.most(text);
    }

    /** A text, number or object of the source that is nothing else: no exception, nothing that an encoder knows. */
    private boolean isPrintedByText(JavaType type) {
        ClassInfo info = evaluation.types().isSource(type) ? type.classInfo() : null;
        return evaluation.types().isTextual(type)
                || evaluation.types().isNumber(type)
                || info != null
                        && !info.isIncomplete()
                        && !info.isSubtypeOf("java.lang.Throwable")
                        && info.supertypeNames().stream()
                                .allMatch(each -> each.equals(info.name()) || each.startsWith("java."));
    }

    // ---- what is read

    private Value arriving(Effect.Sink sink, Positions.Read read) {
        Value left = leaving(sink, read);
        return left.hasFacts() && evaluation.types().isOfNothing(read.type())
                ? left.filterFacts(fact -> !isOpen(fact))
                : left;
    }

    /** Whatever callers have where only one of a few words fits: if it is no such word, it does not come here. */
    private static boolean isOpen(Fact fact) {
        return fact.origin() instanceof Path path && !path.isPersonal();
    }

    private Value leaving(Effect.Sink sink, Positions.Read read) {
        Value value = asked(read.value());
        return switch (sink.reads()) {
            case TO_STRING -> text(value, read.type());
            case FIELDS ->
                evaluation
                        .forms()
                        .fields(
                                operands.state(),
                                value,
                                read.type(),
                                sink.serialiser(),
                                operands.receiver(),
                                operands.frame());
            case VALUE -> derived(value);
        };
    }

    private Value derived(Value value) {
        return evaluation.forms().derived(operands.state(), value, operands.frame());
    }

    /** A supplier is asked for its value; what a callback puts into the object it is given counts, too. */
    private Value asked(Value value) {
        if (!Callbacks.isCallable(value)) {
            return value;
        }
        Value[] given = new Value[Callbacks.parameters(value)];
        for (int i = 0; i < given.length; i++) {
            given[i] = operands.fresh("asked" + i, JavaType.UNKNOWN);
        }
        Value answer = positions.callbacks().invoke(value, given);
        for (Value each : given) {
            answer = answer.join(each);
        }
        return answer;
    }

    /** The text form of an argument; an array in the place of single arguments gives its elements. */
    private Value text(Value value, JavaType type) {
        State state = operands.state();
        Frame frame = operands.frame();
        Value text = evaluation.forms().text(state, value, type, frame);
        for (Token token : value.tokens()) {
            if (token.payload() == null && evaluation.types().isArray(token.type())) {
                JavaType element = evaluation.types().element(token.type());
                Value elements = evaluation.memory().readElement(state, Value.of(token), -1, element);
                text = text.join(evaluation.forms().text(state, elements, element, frame));
            }
        }
        return text;
    }

    private void report(Effect.Sink sink, SinkSite site, Value value) {
        Call call = operands.call();
        int doubts = isGuess(sink.guess()) ? 2 : 0;
        for (Fact fact : value.facts()) {
            if (isWanted(sink, fact)) {
                Trail way = Trail.step(
                        fact.trail(),
                        Step.Kind.SINK,
                        call.words(),
                        call.span(),
                        operands.frame().method());
                evaluation.exits().sink(site, fact.by(way).doubted(doubts), null);
            }
        }
    }

    private boolean isGuess(Effect.Sink.Guess guess) {
        MethodInfo method = operands.call().method();
        return guess == Effect.Sink.Guess.YES
                || guess == Effect.Sink.Guess.IF_IMPLEMENTED
                        && method != null
                        && evaluation.world().targets(method, method.owner()).stream()
                                .anyMatch(Program::hasBody);
    }

    private static boolean isWanted(Effect.Sink sink, Fact fact) {
        return sink.only().isEmpty()
                || !(fact.origin() instanceof Element element)
                || sink.only().contains(element.dataType());
    }
}
