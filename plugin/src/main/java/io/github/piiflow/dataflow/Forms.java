package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.code.TypeDecl;
import io.github.piiflow.rule.Effect;
import io.github.piiflow.rule.Position;
import io.github.piiflow.rule.Protection;
import io.github.piiflow.rule.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What of an object leaves with it: its text form, its serialised form, or all it holds. */
final class Forms {
    private static final List<String> CONTAINERS = List.of("java.util.Collection", "java.util.Map");
    /** Selector of the text form of an object whose class only the caller may know. */
    static final String TEXT = "#text";
    /** In a text that is changed in place, part by part: a mask was written over some of it. */
    static final String MASKED = "#=masked";

    /** Doubts about what an object may print of which nothing is known. */
    private static final int UNLIKELY = 2;

    /** In a text that is built part by part: one of them is a mask. */
    static final String JOINED = "#=joined";
    /** Selector of all that such an object holds. */
    static final String WHOLE = "#whole";

    private final Evaluation evaluation;
    private final Set<Token> running = new LinkedHashSet<>();
    private final Made made = new Made();
    private int printed;
    private int opened;
    private boolean printing = true;

    Forms(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** The data in what {@code String.valueOf} would make of it. */
    Value text(State state, Value value, JavaType type, Frame frame) {
        return form(state, value, type, frame, true);
    }

    /** The text of objects, or what they hold, of which their text may say less. */
    private Value form(State state, Value value, JavaType type, Frame frame, boolean prints) {
        boolean before = printing;
        printing = prints;
        Value made = form(state, value, type, frame);
        printing = before;
        return made;
    }

    private Value form(State state, Value value, JavaType type, Frame frame) {
        if (value.tokens().isEmpty()) {
            return value.dataOnly();
        }
        Collector collector = new Collector(value);
        for (Token token : value.tokens()) {
            if (token.payload() == null && !running.contains(token)) {
                add(state, token, known(token, type), collector, frame);
            }
        }
        return collector.value();
    }

    /** Containers share what they hold: what is asked for again while one text is made is known. */
    private void add(State state, Token token, JavaType type, Collector into, Frame frame) {
        if (running.isEmpty()) {
            compute(state, token, type, into, frame);
            made.clear();
        } else {
            Asked asked = new Asked(token, type.erasure(), List.of(), running.size());
            into.addAll(made.get(asked, state, parts -> compute(state, token, type, parts, frame)));
        }
    }

    private void compute(State state, Token token, JavaType type, Collector into, Frame frame) {
        running.add(token);
        if (state.heap().get(token, MASKED) == null) {
            boolean joined = state.heap().get(token, JOINED) != null;
            Collector parts = joined ? new Collector(Value.CLEAN) : into;
            textOf(state, token, type, parts, frame);
            if (joined) {
                into.add(Operators.masked(parts.value()));
            }
        } else {
            Collector covered = new Collector(Value.CLEAN);
            textOf(state, token, type, covered, frame);
            into.isObject(token); // what it was before the mask came
            into.add(covered.value().mapFacts(f -> f.protect(Protection.MASKED, f.trail())));
        }
        running.remove(token);
    }

    private JavaType known(Token token, JavaType type) {
        return token.isExact() ? token.type() : evaluation.types().narrower(token.type(), type);
    }

    /**
     * What was asked for while one form is made.
     *
     * @param depth how far inside: decides what is followed
     */
    record Asked(Token token, String type, List<String> omitted, int depth) {}

    /** Parts of the form that is being made, each as long as nothing is written. */
    static final class Made {
        private final Map<Object, Map<Asked, Collector>> parts = new IdentityHashMap<>(4);

        Collector get(Asked asked, State state, Consumer<Collector> making) {
            Object heap = state.heap().objects();
            Map<Asked, Collector> same = parts.get(heap);
            Collector known = same == null ? null : same.get(asked);
            if (known == null) {
                known = new Collector(Value.CLEAN);
                making.accept(known);
                if (heap == state.heap().objects()) {
                    parts.computeIfAbsent(heap, any -> new HashMap<>()).put(asked, known);
                }
            }
            return known;
        }

        void clear() {
            if (!parts.isEmpty()) {
                parts.clear();
            }
        }
    }

    /** Collects facts; the fact of an object as a whole counts only where the object is plain data. */
    static final class Collector {
        private final Value value;
        private final Set<Object> objects = new LinkedHashSet<>();
        private final List<Fact> facts = new ArrayList<>();
        private boolean unknown;

        Collector(Value value) {
            this.value = value;
            this.unknown = value.isUnknown();
        }

        /** The object's own path fact is replaced by what was collected. */
        void isObject(Token token) {
            objects.add(token.key());
        }

        void add(Value part) {
            facts.addAll(part.facts());
            unknown |= part.isUnknown();
        }

        /** What another one has collected of an object. */
        void addAll(Collector part) {
            objects.addAll(part.objects);
            facts.addAll(part.facts);
            unknown |= part.unknown;
        }

        Value value() {
            List<Fact> all = new ArrayList<>();
            for (Fact fact : value.facts()) {
                if (!objects.contains(fact.origin())) {
                    all.add(fact);
                }
            }
            all.addAll(facts);
            return Value.of(all, unknown);
        }
    }

    private void textOf(State state, Token token, JavaType type, Collector into, Frame frame) {
        Types types = evaluation.types();
        addContent(state, token, type, into);
        if (types.isPlain(type)) {
            parts(state, token, into, frame);
            return;
        }
        if (types.isTextArray(type)) {
            into.add(evaluation
                    .memory()
                    .readElement(state, Value.of(token), -1, types.element(type))
                    .dataOnly());
            return;
        }
        if (types.isArray(type)) {
            into.isObject(token);
            return;
        }
        ClassInfo info = type.classInfo();
        if (info == null || types.isAnything(type)) {
            if (token.path() == null) {
                elements(state, token, type, into, frame); // a library made it: it says what it was given
            } else {
                later(token, TEXT, into);
            }
            return;
        }
        if (info.origin() == ClassInfo.Origin.SOURCE) {
            into.isObject(token);
            sourceText(state, token, info, into, frame);
            return;
        }
        List<Row> rows = evaluation.program().rules().typeRows(info.supertypeNames());
        Effect.Text text = textEffect(rows);
        if (text != null) {
            into.isObject(token);
            printed(state, token, type, text, into, frame);
        } else if (info.kind() == TypeDecl.Kind.INTERFACE || info.isAbstract()) {
            later(token, TEXT, into);
        } else {
            elements(state, token, type, into, frame);
        }
    }

    private static Effect.@Nullable Text textEffect(List<Row> rows) {
        for (Row row : rows) {
            for (Effect effect : row.effects()) {
                if (effect instanceof Effect.Text text) {
                    return text;
                }
            }
        }
        return null;
    }

    /** What an object holds without saying where; what is in a field of one of the source is told by what reads that field. */
    private void addContent(State state, Token token, JavaType type, Collector into) {
        Value content = state.heap().get(token, Memory.CONTENT);
        if (content != null && evaluation.types().isSource(type)) {
            into.add(Keys.nowhere(content));
        } else if (content != null) {
            List<Fact> set = printing && saysNothing(type.classInfo()) ? Accessors.set(token, state) : List.of();
            into.add(
                    set.isEmpty()
                            ? content
                            : content.mapFacts(
                                    fact -> set.stream().anyMatch(fact::isLike) ? fact.doubted(UNLIKELY) : fact));
        }
    }

    /** Whether nothing tells that objects of a class of a library print what was set in them. */
    private boolean saysNothing(@Nullable ClassInfo info) {
        MethodInfo text = info == null ? null : evaluation.world().method(info, "toString", 0);
        return info != null && (text == null || text.owner().name().equals("java.lang.Object"));
    }

    /** Leaves the question to the caller, who may know the object's class. */
    static void later(Token token, String selector, Collector into) {
        Path path = token.path();
        if (path == null || path.isUnknown() || path.element() != null) {
            return;
        }
        Path form = path.child(selector, JavaType.UNKNOWN, null);
        if (form != null) {
            into.isObject(token);
            into.add(Value.of(Fact.of(form), false));
        }
    }

    private void sourceText(State state, Token token, ClassInfo info, Collector into, Frame frame) {
        if (info.kind() == TypeDecl.Kind.ENUM && token.path() == null) {
            return;
        }
        if (running.size() > Limits.FORM_DEPTH || printed++ > Limits.FORMS) {
            evaluation.exits().cut(Cut.FORMS);
            into.add(Value.OPAQUE);
            return;
        }
        Heap before = state.heap();
        state.heap(before.fork());
        printed(state, token, info, into, frame);
        state.heap(before); // only its text is asked for: what printing writes is of no use, and what was made of other
        // objects holds
    }

    private void printed(State state, Token token, ClassInfo info, Collector into, Frame frame) {
        MethodInfo method = evaluation.world().method(info, "toString", 0);
        List<MethodInfo> printers = printers(token, info, method);
        if (method != null && printers.size() > Dispatches.MANY) {
            into.add(ofMany(method, printers, state, token, frame));
        } else {
            int doubts = printers.size() > 1 ? 1 : 0;
            for (MethodInfo printer : printers) {
                Call call = printing(printer, token, frame);
                into.add(evaluation.calls().apply(printer, call, Value.of(token), new Value[0], state, frame, doubts));
            }
        }
        if (printers.isEmpty() && method != null && method.declaration() == null) {
            MethodInfo message = message(info);
            Effect.Text text = textEffect(evaluation.program().rules().typeRows(info.supertypeNames()));
            if (message != null) {
                Call call = printing(message, token, frame);
                into.add(evaluation.calls().apply(message, call, Value.of(token), new Value[0], state, frame, 0));
            } else if (text != null) {
                printed(state, token, token.type(), text, into, frame);
            }
        }
        if (info.kind() == TypeDecl.Kind.INTERFACE && printers.isEmpty()) {
            later(token, TEXT, into);
        }
    }

    /** What any one of many classes prints. */
    private Value ofMany(MethodInfo method, List<MethodInfo> printers, State state, Token token, Frame frame) {
        Call call = printing(method, token, frame);
        Value text = evaluation.calls().any(method, printers, call, Value.of(token), new Value[0], state, frame);
        return evaluation.program().dispatches().likely(text, printers);
    }

    /** What makes the message of an exception that says itself what it is; it is the text of the exception, too. */
    private @Nullable MethodInfo message(ClassInfo info) {
        MethodInfo message =
                info.isSubtypeOf("java.lang.Throwable") ? evaluation.world().method(info, "getMessage", 0) : null;
        return message != null && Program.hasBody(message) ? message : null;
    }

    private static Call printing(MethodInfo printer, Token token, Frame frame) {
        return Call.printing(printer, token.type(), printerSpan(frame));
    }

    private static long printerSpan(Frame frame) {
        return frame.method().declaration() == null
                ? 0
                : frame.method().declaration().span();
    }

    private List<MethodInfo> printers(Token token, ClassInfo info, @Nullable MethodInfo method) {
        if (method == null) {
            return List.of();
        }
        if (token.isExact()) {
            MethodInfo own = evaluation.world().implementation(method, info);
            return own != null && Program.hasBody(own) ? List.of(own) : List.of();
        }
        List<MethodInfo> all = evaluation.world().targets(method, info);
        List<MethodInfo> printers = new ArrayList<>();
        for (MethodInfo one : all) {
            if (Program.hasBody(one) && printers.size() < Limits.TARGETS) {
                printers.add(one);
            }
        }
        return printers;
    }

    /** Library objects whose rule says what they print. */
    private void printed(State state, Token token, JavaType type, Effect.Text text, Collector into, Frame frame) {
        for (Position position : text.positions()) {
            if (position.parts().isEmpty() || position.parts().get(0) instanceof Position.Everything) {
                elements(state, token, type, into, frame);
            } else {
                Value part = evaluation.parts().read(state, Value.of(token), type, position.parts(), frame);
                into.add(text(state, part, JavaType.UNKNOWN, frame));
            }
        }
    }

    /** Prints what a container holds: elements, keys, values, and what it has as a whole. */
    private void elements(State state, Token token, JavaType type, Collector into, Frame frame) {
        if (isEnough(into)) {
            return;
        }
        Types types = evaluation.types();
        Value object = Value.of(token);
        Path path = token.path();
        if (path != null && holdsParts(type)) {
            into.isObject(token);
            boolean map = evaluation.world().asSuper(type, "java.util.Map") != null;
            if (map) {
                into.add(part(state, object, Memory.ANY_VALUE, types.mapValue(type), frame));
                into.add(part(state, object, Memory.KEY, types.key(type), frame));
            } else {
                into.add(part(state, object, Memory.ANY_ELEMENT, types.element(type), frame));
            }
            return;
        }
        if (path != null && path.element() != null) {
            into.add(Value.of(Fact.of(path), false));
        }
        later(token, TEXT, into);
        parts(state, token, into, frame);
    }

    /** Whether objects in objects are followed no further: those that share parts would have no end. */
    private boolean isEnough(Collector into) {
        if (opened++ > Limits.CONTAINERS) {
            evaluation.exits().cut(Cut.FORMS);
            into.add(Value.OPAQUE);
            return true;
        }
        return running.size() > Limits.FORM_DEPTH;
    }

    /** What was put into an object, under the names under which it was. */
    private void parts(State state, Token token, Collector into, Frame frame) {
        if (isEnough(into)) {
            return;
        }
        for (Map.Entry<String, Value> part :
                List.copyOf(state.heap().fields(token).entrySet())) {
            if (part.getKey().charAt(0) != '#' && !part.getKey().equals(Memory.CONTENT)) {
                String key = Keys.literal(part.getKey());
                Value printed = text(state, part.getValue(), JavaType.UNKNOWN, frame);
                into.add(key == null ? printed : Keys.put(key, printed));
            }
        }
    }

    /** Whether a type says of what it is a container: by its arguments, or by those of what a class of the source extends. */
    private boolean holdsParts(JavaType type) {
        ClassInfo info = type.classInfo();
        return isParameterised(type) && !isTool(info)
                || info != null
                        && info.origin() == ClassInfo.Origin.SOURCE
                        && CONTAINERS.stream()
                                .anyMatch(name ->
                                        isParameterised(evaluation.world().asSuper(type, name)));
    }

    /** What works with objects of a type holds none: a {@code Predicate<Person>} prints no person. */
    private boolean isTool(@Nullable ClassInfo info) {
        return info != null
                && info.origin() != ClassInfo.Origin.SOURCE
                && evaluation.program().rules().frameworks().tools().contains(info.simpleName());
    }

    private static boolean isParameterised(@Nullable JavaType type) {
        return type instanceof JavaType.ClassType classType
                && !classType.arguments().isEmpty();
    }

    private Value part(State state, Value object, String selector, JavaType type, Frame frame) {
        return text(state, evaluation.memory().readPart(state, object, selector, type, null), type, frame);
    }

    /** All data that something made from the value may hold. */
    Value derived(State state, Value value, Frame frame) {
        return derived(state, value, frame, false);
    }

    /** The same of what something unknown is given: what was set in an object of an unknown class is hardly all that counts. */
    Value given(State state, Value value, Frame frame) {
        return derived(state, value, frame, true);
    }

    private Value derived(State state, Value value, Frame frame, boolean prints) {
        if (value.tokens().isEmpty()) {
            return value.dataOnly();
        }
        Value result = form(state, value, JavaType.UNKNOWN, frame, prints);
        for (Token token : value.tokens()) {
            if (token.payload() == null && evaluation.types().isArray(token.type())) {
                JavaType element = evaluation.types().element(token.type());
                Value parts = evaluation.memory().readElement(state, Value.of(token), -1, element);
                result = result.withFacts(text(state, parts, element, frame).facts());
                Path path = token.path();
                if (path != null) {
                    result = result.withFacts(
                            value.filterFacts(f -> path.equals(f.origin())).facts());
                }
            }
        }
        return result;
    }

    /**
     * The data in the properties that a serialiser or mapper would read.
     *
     * @param mapping its name; null for all fields
     * @param serialiser the object that reads
     */
    Value fields(State state, Value value, JavaType type, @Nullable String mapping, Value serialiser, Frame frame) {
        return new Serialised(evaluation, mapping, serialiser, state, frame).read(value, type);
    }

    /** What a serialiser reads of one object of the source, by the names of its properties; empty for anything else. */
    Map<String, Value> properties(
            State state, Value value, JavaType type, @Nullable String mapping, Value serialiser, Frame frame) {
        return new Serialised(evaluation, mapping, serialiser, state, frame).readEach(value, type);
    }

    static @Nullable ClassInfo parent(ClassInfo info) {
        JavaType.ClassType parent = info.superclass();
        return parent == null || parent.info().origin() != ClassInfo.Origin.SOURCE ? null : parent.info();
    }
}
