package io.github.piiflow.rule;

import io.github.piiflow.rule.Effect.Sink.Guess;
import io.github.piiflow.rule.Position.Root;
import io.github.piiflow.rule.Row.CallPattern;
import io.github.piiflow.rule.Value.Entry;
import io.github.piiflow.rule.Words.ReadForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads rows; one row of a file becomes one {@link Row} per type and method pattern. */
final class RowReader {
    private static final Pattern PART = Pattern.compile("this\\.[a-z]\\w*|arg\\d+(\\.[a-z]\\w*)?");
    private static final Position ALL_ARGUMENTS = new Position(Root.ARGS, 0, List.of());
    private static final Position RECEIVER = new Position(Root.THIS, 0, List.of());
    private static final Position RESULT = new Position(Root.RETURN, 0, List.of());
    private static final List<String> EFFECTS =
            List.of("flow", "set", "clear", "calls", "drop", "sink", "source", "statement", "protect", "text");
    private static final List<String> OF_SINKS = List.of("reads", "recipient", "store", "confidence", "only");

    /** In the order in which they are named to people. */
    private static final Map<String, Effect> DROPS =
            new TreeMap<>(Map.of("true", new Effect.Drop(), "operands", new Effect.Drop(true)));

    private final Layer layer;

    RowReader(Layer layer) {
        this.layer = layer;
    }

    void read(Value rows) {
        for (Value each : rows.items("a list of rows")) {
            each.fields(Keys.ROW).ifPresent(this::row);
        }
    }

    /** {@code protections} of {@code piiflow.yml}: whatever goes into the method comes out protected. */
    void readProtections(Value protections) {
        for (Value each : protections.items("a list of protections")) {
            each.fields(Keys.PROTECTION).ifPresent(this::protection);
        }
    }

    private void protection(Fields protection) {
        Optional<Value> methods = protection.need("method");
        Optional<Protection> state = protection.need("state").flatMap(each -> each.oneOf("a state", Words.PROTECTIONS));
        String note = protection.get("note").flatMap(Value::text).orElse("");
        for (Value each : methods.map(value -> value.atLeastOne("a method")).orElse(List.of())) {
            Optional<CallParser.Method> method = each.parsed("a method", CallParser::method);
            if (method.isPresent() && state.isPresent()) {
                CallPattern call = method.get().call();
                List<Effect> effects = new ArrayList<>();
                effects.add(new Effect.Protect(state.get(), ALL_ARGUMENTS, RESULT, false));
                if (!call.name().equals("new")) {
                    effects.add(new Effect.Protect(state.get(), RECEIVER, RESULT, false));
                }
                layer.rows.add(new Row(
                        method.get().type(), true, call, null, List.of(), atCall(effects, call), note, each.place()));
            }
        }
    }

    private void row(Fields row) {
        boolean aboutCalls = isAboutCalls(row);
        Map<String, List<CallPattern>> subjects = subjects(row);
        boolean exactly = row.get("exactly").flatMap(Value::flag).orElse(false);
        Boolean onStatic = row.get("static").flatMap(Value::flag).orElse(null);
        List<Condition> when = row.get("when").map(ConditionReader::read).orElse(List.of());
        String note = row.get("note").flatMap(Value::text).orElse("");
        List<Effect> effects = effects(row);
        checkKeys(row, aboutCalls, effects.stream().anyMatch(Effect.KeySource.class::isInstance));
        checkGlobs(row, aboutCalls, subjects.keySet());
        subjects.forEach((type, calls) -> {
            if (!aboutCalls) {
                layer.rows.add(
                        new Row(type, !exactly, null, null, List.of(), atCall(effects, null), note, row.place()));
            }
            for (CallPattern call : calls) {
                layer.rows.add(new Row(type, !exactly, call, onStatic, when, atCall(effects, call), note, row.place()));
            }
        });
    }

    private static boolean isAboutCalls(Fields row) {
        return row.has("call") || row.get("on").filter(Value::isMapping).isPresent();
    }

    /** The types, each with its methods; these stand with the types, or apart for all of them. */
    private static Map<String, List<CallPattern>> subjects(Fields row) {
        Map<String, List<CallPattern>> subjects = new LinkedHashMap<>();
        Optional<Value> on = row.need("on");
        if (on.filter(Value::isMapping).isPresent()) {
            row.get("call").ifPresent(each -> each.problem("the methods stand with the types in `on`; leave out one"));
            List<Entry> entries = on.get().entries("methods by type, such as `{ com.acme.Sms: [send] }`");
            if (entries.isEmpty()) {
                on.get().problem("expected methods by type, found an empty mapping");
            }
            for (Entry entry : entries) {
                Optional<String> type = entry.key().parsed("a type", CallParser::type);
                List<CallPattern> calls = calls(entry.value());
                type.ifPresent(each -> subjects.put(each, calls));
            }
            return subjects;
        }
        List<CallPattern> calls = row.get("call").map(RowReader::calls).orElse(List.of());
        for (Value each : on.map(types -> types.atLeastOne("a type")).orElse(List.of())) {
            each.parsed("a type", CallParser::type).ifPresent(type -> subjects.put(type, calls));
        }
        return subjects;
    }

    private static List<CallPattern> calls(Value value) {
        List<CallPattern> calls = new ArrayList<>();
        for (Value each : value.atLeastOne("a method")) {
            each.parsed("a method", CallParser::call).ifPresent(calls::add);
        }
        return calls;
    }

    /** Which keys need which other ones. */
    private static void checkKeys(Fields row, boolean aboutCalls, boolean readsKeys) {
        if (EFFECTS.stream().noneMatch(row::has)) {
            row.mapping().problem("the row has no effect; it needs one of " + String.join(", ", EFFECTS));
        }
        for (String key : OF_SINKS) {
            if (!row.has("sink") && !(readsKeys && key.equals("only"))) {
                row.get(key).ifPresent(each -> each.problem("this describes a `sink`, and the row has none"));
            }
        }
        if (aboutCalls) {
            row.get("text")
                    .ifPresent(each -> each.problem("this is about a type as a whole, but the row has a `call`"));
            return;
        }
        for (String key :
                List.of("flow", "set", "clear", "calls", "drop", "sink", "statement", "protect", "static", "when")) {
            row.get(key).ifPresent(each -> each.problem("this is about calls, but the row has no `call`"));
        }
    }

    private static Effect statement(String text) {
        int argument = PositionParser.numbered("arg", text);
        return new Effect.Statement(argument, argument < 0 ? text : null);
    }

    private static void checkGlobs(Fields row, boolean aboutCalls, Set<String> types) {
        if (!aboutCalls && types.stream().anyMatch(type -> type.contains("*") || type.startsWith(Row.ANNOTATED))) {
            row.get("on").ifPresent(on -> on.problem("a name with `*` or `@` needs a `call`"));
        }
    }

    private List<Effect> effects(Fields row) {
        List<Effect> effects = new ArrayList<>();
        Set<String> only = row.get("only").map(this::dataTypes).orElse(Set.of());
        for (Value each : row.get("flow").map(flow -> flow.atLeastOne("a flow")).orElse(List.of())) {
            each.parsed("a flow", PositionParser::flow).ifPresent(effects::add);
        }
        row.get("set").ifPresent(set -> constants(set, effects));
        for (Value each :
                row.get("clear").map(all -> all.atLeastOne("a position")).orElse(List.of())) {
            each.parsed("a position", PositionParser::held).ifPresent(at -> effects.add(new Effect.Clear(at)));
        }
        for (Value each :
                row.get("calls").map(all -> all.atLeastOne("a position")).orElse(List.of())) {
            each.parsed("a position", PositionParser::from).ifPresent(at -> effects.add(new Effect.Calls(at)));
        }
        row.get("drop").flatMap(RowReader::drop).ifPresent(effects::add);
        row.get("sink").flatMap(each -> sink(each, row, only)).ifPresent(effects::add);
        for (Value each :
                row.get("source").map(source -> source.atLeastOne("a source")).orElse(List.of())) {
            source(each, only).ifPresent(effects::add);
        }
        for (Value each :
                row.get("protect").map(protect -> protect.atLeastOne("a state")).orElse(List.of())) {
            protect(each).ifPresent(effects::add);
        }
        row.get("statement").flatMap(Value::text).map(RowReader::statement).ifPresent(effects::add);
        row.get("text").flatMap(RowReader::text).ifPresent(effects::add);
        return effects;
    }

    private static void constants(Value set, List<Effect> effects) {
        List<Entry> entries = set.entries("constants by field, such as `{ this.mode: decrypt }`");
        if (entries.isEmpty() && set.isMapping()) {
            set.problem("expected constants by field, found an empty mapping");
        }
        for (Entry entry : entries) {
            Optional<Position> field = entry.key().parsed("a field", PositionParser::field);
            Object constant = constantOrPart(entry.value());
            field.ifPresent(each -> effects.add(new Effect.Set(each, constant)));
        }
    }

    /** A constant, or where to take it from: a part of the receiver or of an argument, or an argument. */
    private static Object constantOrPart(Value value) {
        if (value.isPlainText() && PART.matcher(value.scalar()).matches()) {
            Optional<Position> part = value.parsed("a position", PositionParser::from);
            if (part.isPresent()) {
                return part.get();
            }
        }
        return ConditionReader.constant(value);
    }

    private static Optional<Effect> drop(Value drop) {
        return drop.oneOf("true or `operands`", DROPS);
    }

    private Optional<Effect> sink(Value sink, Fields row, Set<String> only) {
        Optional<SinkKind> kind = sink.oneOf("a sink kind", Words.SINK_KINDS);
        Optional<Value> reads = row.get("reads");
        Optional<Fields> readsFields = reads.filter(Value::isMapping).flatMap(each -> each.fields(Keys.READS));
        Optional<Value> positions =
                readsFields.isPresent() ? readsFields.get().get("positions") : reads.filter(each -> !each.isMapping());
        Optional<ReadForm> as = readsFields
                .flatMap(each -> each.get("as"))
                .flatMap(each -> each.oneOf("how the sink reads", Words.READS));
        Optional<String> recipient = row.get("recipient").flatMap(each -> each.text("a recipient"));
        Optional<String> store = row.get("store").flatMap(each -> each.text("a store"));
        Guess guess = row.get("confidence")
                .flatMap(each -> each.oneOf("a confidence", Words.GUESSES))
                .orElse(Guess.NO);
        return kind.map(each -> new Effect.Sink(
                each,
                positions.map(RowReader::fromPositions).orElse(List.of(ALL_ARGUMENTS)),
                as.map(ReadForm::reads).orElse(Reads.VALUE),
                as.map(ReadForm::serialiser).orElse(null),
                recipient.orElse(null),
                store.orElse(null),
                guess,
                only,
                placeholders(readsFields)));
    }

    private static @Nullable Placeholders placeholders(Optional<Fields> reads) {
        return reads.flatMap(each -> each.get("placeholders"))
                .flatMap(each -> each.oneOf("how a message names its arguments", Words.PLACEHOLDERS))
                .orElse(null);
    }

    private static List<Position> fromPositions(Value positions) {
        List<Position> all = new ArrayList<>();
        for (Value each : positions.oneOrMore("a list of positions")) {
            each.parsed("a position", PositionParser::from).ifPresent(all::add);
        }
        return all;
    }

    private Set<String> dataTypes(Value ids) {
        Set<String> all = new LinkedHashSet<>();
        for (Value each : ids.atLeastOne("a data type id")) {
            dataType(each).ifPresent(all::add);
        }
        return all;
    }

    private Optional<String> dataType(Value id) {
        Optional<String> text = id.text("a data type id");
        text.ifPresent(each -> layer.refer(id, each));
        return text;
    }

    private Optional<Effect> source(Value source, Set<String> only) {
        if (!source.isMapping()) {
            Optional<String> id = source.text("a data type id");
            if (id.equals(Optional.of(Effect.Source.NONE))) {
                return Optional.of(new Effect.Source(Effect.Source.NONE, RESULT));
            }
            return dataType(source).map(each -> new Effect.Source(each, RESULT));
        }
        Optional<Fields> fields = source.fields(Keys.SOURCE);
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        Position to = position(fields.get(), "to", PositionParser::to, RESULT);
        Optional<Value> key = fields.get().get("key");
        if (key.isPresent()) {
            fields.get()
                    .get("dataType")
                    .ifPresent(each -> each.problem("the data type is told by `key`; leave out one"));
            return key.get()
                    .parsed("an argument such as `arg0`", RowReader::argument)
                    .map(argument -> new Effect.KeySource(argument, to, only));
        }
        boolean sure = fields.get()
                .get("confidence")
                .flatMap(each -> each.oneOf("a confidence", Map.of("medium", false)))
                .orElse(true);
        return fields.get().need("dataType").flatMap(this::dataType).map(id -> new Effect.Source(id, to, sure));
    }

    private static int argument(String text) throws SyntaxProblem {
        int argument = PositionParser.numbered("arg", text);
        if (argument < 0) {
            throw new SyntaxProblem(0, "expected an argument such as `arg0`, found `" + text + "`");
        }
        return argument;
    }

    private static Optional<Effect> protect(Value protect) {
        if (!protect.isMapping()) {
            return protect.oneOf("a state", Words.PROTECTIONS)
                    .map(state -> new Effect.Protect(state, new Position(Root.ARG, 0, List.of()), RESULT, false));
        }
        Optional<Fields> fields = protect.fields(Keys.PROTECT);
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        Optional<Protection> state =
                fields.get().need("state").flatMap(each -> each.oneOf("a state", Words.PROTECTIONS));
        Optional<Protection> ofHash =
                fields.get().get("ofHash").flatMap(each -> each.oneOf("a state", Words.PROTECTIONS));
        Position from = position(fields.get(), "from", PositionParser::from, new Position(Root.ARG, 0, List.of()));
        Position to = position(fields.get(), "to", PositionParser::to, RESULT);
        boolean verify = fields.get().get("verify").flatMap(Value::flag).orElse(false);
        return state.map(each -> new Effect.Protect(each, ofHash.orElse(each), from, to, verify));
    }

    private static Position position(Fields fields, String key, Value.Parser<Position> parser, Position otherwise) {
        return fields.get(key)
                .flatMap(each -> each.parsed("a position", parser))
                .orElse(otherwise);
    }

    private static Optional<Effect> text(Value text) {
        if (text.isList()) {
            List<Position> positions = fromPositions(text);
            if (positions.stream().anyMatch(each -> each.root() != Root.THIS)) {
                text.problem("expected positions within `this`");
            }
            return Optional.of(new Effect.Text(positions));
        }
        return text.oneOf(
                "`none`, `content` or a list of positions",
                Map.of(
                        "none",
                        new Effect.Text(List.of()),
                        "content",
                        new Effect.Text(List.of(new Position(Root.THIS, 0, List.of(new Position.Everything()))))));
    }

    /** For constructors and types the object itself is the result. */
    private static List<Effect> atCall(List<Effect> effects, @Nullable CallPattern call) {
        return call != null && !call.name().equals("new")
                ? effects
                : effects.stream().map(RowReader::onThis).toList();
    }

    static List<Effect> onThis(List<Effect> effects) {
        return effects.stream().map(RowReader::onThis).toList();
    }

    private static Effect onThis(Effect effect) {
        if (effect instanceof Effect.Flow flow) {
            return new Effect.Flow(
                    onThis(flow.from()), onThis(flow.to()), flow.sameValue(), flow.as(), flow.serialiser());
        }
        if (effect instanceof Effect.Set set) {
            return new Effect.Set(onThis(set.position()), set.constant());
        }
        if (effect instanceof Effect.Clear clear) {
            return new Effect.Clear(onThis(clear.position()));
        }
        if (effect instanceof Effect.Calls calls) {
            return new Effect.Calls(onThis(calls.position()));
        }
        if (effect instanceof Effect.Source source) {
            return new Effect.Source(source.dataType(), onThis(source.to()), source.sure());
        }
        if (effect instanceof Effect.KeySource source) {
            return new Effect.KeySource(source.argument(), onThis(source.to()), source.only());
        }
        if (effect instanceof Effect.Protect protect) {
            return new Effect.Protect(
                    protect.state(), protect.ofHash(), onThis(protect.from()), onThis(protect.to()), protect.verify());
        }
        return effect;
    }

    private static Position onThis(Position position) {
        return position.root() == Root.RETURN ? new Position(Root.THIS, 0, position.parts()) : position;
    }
}
