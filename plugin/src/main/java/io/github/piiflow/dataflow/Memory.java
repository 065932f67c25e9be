package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.catalog.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes parts of objects. Parts have selectors: a field's name, {@code [3]} and {@code [*]} for elements, <code>{key}</code> and
 * <code>{*}</code> for map values, {@link #CONTENT} for what an object holds without saying where.
 */
final class Memory {
    static final String CONTENT = "*";
    static final String ANY_ELEMENT = "[*]";
    static final String ANY_VALUE = "{*}";
    /** In a copy of a map that came from outside: any value, under the key it has there. */
    static final String SAME_KEYS = "{=}";

    static final String KEY = "key";
    /** What a writer or stream writes into. */
    static final String WRAPPED = "#out";

    private final Types types;
    private final MemberNames members;
    private final GivenNames names;
    private final Predicate<Fact> indivisible;
    private final Entries entries;
    private final Elements elements;
    private final MapValues maps;
    private final Map<Token, Map<String, Shape>> shapes = new HashMap<>();

    /**
     * A memory.
     *
     * @param indivisible whether data is something whose parts are none of it
     */
    Memory(Types types, MemberNames members, GivenNames names, Predicate<Fact> indivisible) {
        this.types = types;
        this.members = members;
        this.names = names;
        this.indivisible = indivisible;
        this.entries = new Entries(types);
        this.elements = new Elements(types, entries);
        this.maps = new MapValues(entries);
    }

    /** Static type and data element of a part that was written. */
    private record Shape(JavaType type, @Nullable Element element) {}

    /** What stands at a path on entry. */
    Value symbolic(Path path) {
        return entries.symbolic(path);
    }

    /** What a summary says of a part: its value with its shape. */
    Summary.Part part(Token token, String selector, Value value) {
        Map<String, Shape> known = shapes.get(token);
        Shape shape = known == null ? null : known.get(selector);
        return shape == null
                ? new Summary.Part(value, JavaType.UNKNOWN, null)
                : new Summary.Part(value, shape.type, shape.element);
    }

    /** Value of a part that only one of two joined states has written. */
    Value untouched(Token token, String selector) {
        Map<String, Shape> known = shapes.get(token);
        Shape shape = known == null ? null : known.get(selector);
        return entries.of(
                token, selector, shape == null ? JavaType.UNKNOWN : shape.type, shape == null ? null : shape.element);
    }

    /** Reads a field or other named part. */
    Value read(State state, Value object, String selector, JavaType type, @Nullable Element element) {
        return throughWhole(state, object, part(state, object, selector, type, element), type);
    }

    /** What stands in a part itself; null if there is no object that is known. */
    private @Nullable Value part(State state, Value object, String selector, JavaType type, @Nullable Element element) {
        Value result = null;
        for (int i = 0; i < object.tokenCount(); i++) {
            Token token = object.token(i);
            Value written = state.heap().get(token, selector);
            Value part = written == null ? entries.of(token, selector, type, element) : written;
            result = result == null ? part : result.join(part);
        }
        return result;
    }

    /** Reads a field: of what the object holds as a whole, that of another field of its class is not in this one. */
    Value readField(
            State state,
            Value object,
            String name,
            JavaType type,
            @Nullable Element element,
            @Nullable ClassInfo owner) {
        Value part = part(state, object, name, type, element);
        Value own = part == null ? (object.isOpaque() ? Value.OPAQUE : Value.CLEAN) : part;
        List<Fact> whole = Whole.of(state, object);
        if (whole.isEmpty() || types.isNothing(type)) {
            return own;
        }
        return own.withFacts(
                owner == null
                        ? whole
                        : Whole.inField(
                                name,
                                owner,
                                Accessors.inField(name, owner, object, inSecret(name, owner, whole), state),
                                names));
    }

    /** A secret that was decoded into an object of the source has parts that are none, but for one that is called so. */
    private List<Fact> inSecret(String name, ClassInfo owner, List<Fact> whole) {
        return owner.origin() != ClassInfo.Origin.SOURCE || whole.stream().noneMatch(fact -> isOther(name, fact))
                ? whole
                : whole.stream().filter(fact -> !isOther(name, fact)).toList();
    }

    private boolean isOther(String name, Fact fact) {
        Element secret = fact.origin() instanceof Path path ? path.element() : (Element) fact.origin();
        return secret != null
                && fact.key() == null
                && fact.doubts() == 0
                && indivisible.test(fact)
                && !members.isPartOf(secret, name)
                && !MemberNames.hasWordOf(secret.dataType(), name);
    }

    /** Adds what an object holds as a whole: reading any part of it finds that. */
    private Value throughWhole(State state, Value object, @Nullable Value part, JavaType type) {
        Value result = part == null ? (object.isOpaque() ? Value.OPAQUE : Value.CLEAN) : part;
        return types.isNothing(type) ? result : result.withFacts(Whole.of(state, object));
    }

    /** Reads an element: a certain place if the index is known and the places are told apart, else any. */
    Value readElement(State state, Value object, int index, JavaType type) {
        Value result = null;
        for (Token token : object.tokens()) {
            Value part = elements.read(state, token, index, type);
            result = result == null ? part : result.join(part);
        }
        return throughWhole(state, object, result, type);
    }

    /** Reads the value under a key, or any value for null. */
    Value readValue(State state, Value object, @Nullable String key, JavaType type) {
        return readUnder(state, object, key == null ? ANY_VALUE : "{" + key + "}", type);
    }

    /** Reads the value under a key that a selector stands for. */
    Value readUnder(State state, Value object, String selector, JavaType type) {
        Value result = null;
        for (Token token : object.tokens()) {
            Value part = maps.read(state, token, selector, type);
            result = result == null ? part : result.join(part);
        }
        if (types.isNothing(type)) {
            return throughWhole(state, object, result, type);
        }
        Value named = result == null ? (object.isOpaque() ? Value.OPAQUE : Value.CLEAN) : result;
        List<Fact> whole = Whole.of(state, object);
        List<Fact> under = Keys.under(selector, whole, members);
        // if other data stands under other keys, nothing is known of what stands under this one
        return named.unknown(named.isUnknown() || under.size() < whole.size()).withFacts(under);
    }

    /** Reads the values under keys that are not known. */
    Value readOther(State state, Value object, JavaType type) {
        Value result = null;
        for (Token token : object.tokens()) {
            Value others = maps.readOther(state, token, type);
            result = result == null ? others : result.join(others);
        }
        return throughWhole(state, object, result, type);
    }

    /** Copies the values of maps to the keys that they have there. */
    void copyValues(State state, Value source, Value target, UnaryOperator<Fact> step, JavaType type) {
        for (Token token : source.tokens()) {
            for (Map.Entry<String, Value> part :
                    List.copyOf(state.heap().fields(token).entrySet())) {
                String selector = part.getKey();
                if (selector.charAt(0) == '{') {
                    boolean add = selector.equals(ANY_VALUE) || selector.equals(SAME_KEYS);
                    write(state, target, selector, part.getValue().mapFacts(step), type, null, add);
                }
            }
            Value others = token.path() == null ? null : entries.of(token, ANY_VALUE, type, null);
            if (others != null && !state.heap().fields(token).containsKey(ANY_VALUE)) {
                write(state, target, SAME_KEYS, others.mapFacts(step), type, null, true);
            }
        }
    }

    /** Reads whatever a selector means. */
    Value readPart(State state, Value object, String selector, JavaType type, @Nullable Element element) {
        if (selector.charAt(0) == '[') {
            int index =
                    selector.equals(ANY_ELEMENT) ? -1 : Integer.parseInt(selector.substring(1, selector.length() - 1));
            return readElement(state, object, index, type);
        }
        if (selector.charAt(0) == '{') {
            return readUnder(state, object, selector, type);
        }
        return read(state, object, selector, type, element);
    }

    /** A part of an object that is written, with its static type and data element if they are known. */
    record Write(
            String selector,
            Value value,
            JavaType type,
            @Nullable Element element) {}

    /** Writes parts of one object, as if one after the other. */
    void write(State state, Value object, List<Write> writes, boolean add) {
        Token single = add ? null : object.single();
        if (single == null) {
            writes.forEach(
                    each -> write(state, object, each.selector(), each.value(), each.type(), each.element(), add));
            return;
        }
        state.touch();
        Trie<String, Value> parts = state.heap().parts(single);
        for (Write each : writes) {
            parts = parts.with(each.selector(), each.value());
            if (movesAll(single, each.selector()) && parts.get(Places.SIZE) != null) {
                parts = parts.with(Places.SIZE, Value.CLEAN);
            }
            shaped(single, each.selector(), each.type(), each.element());
        }
        state.heap().put(single, parts);
    }

    /** Whether a write leaves open how many elements there are. */
    private boolean movesAll(Token token, String selector) {
        return selector.equals(ANY_ELEMENT) && !types.isArray(token.type());
    }

    private void shaped(Token token, String selector, JavaType type, @Nullable Element element) {
        if (token.path() != null) {
            shapes.computeIfAbsent(token, t -> new HashMap<>(4)).putIfAbsent(selector, new Shape(type, element));
        }
    }

    /**
     * Writes a part: replaces it if the object is exactly one, else adds to it.
     *
     * @param add never replace
     */
    void write(
            State state,
            Value object,
            String selector,
            Value value,
            JavaType type,
            @Nullable Element element,
            boolean add) {
        Token single = object.single();
        state.touch();
        for (Token token : object.tokens()) {
            if (single != null && !add) {
                state.heap().put(token, selector, value);
            } else {
                Value before = state.heap().get(token, selector);
                if (before == null) {
                    before = selector.charAt(0) == '[' || selector.charAt(0) == '{'
                            ? (token.isFresh() ? value : entries.of(token, selector, type, element))
                            : entries.of(token, selector, type, element);
                }
                Value both = before.join(value);
                if (both != state.heap().get(token, selector)) {
                    state.heap().put(token, selector, both);
                }
            }
            if (movesAll(token, selector) && state.heap().get(token, Places.SIZE) != null) {
                state.heap().put(token, Places.SIZE, Value.CLEAN);
            }
            shaped(token, selector, type, element);
        }
    }

    /** Writes an element: to its place if the index is known and the array is one, else to any place. */
    void writeElement(State state, Value array, int index, Value value, JavaType type) {
        Token single = array.single();
        if (index >= 0 && single != null && elements.isPlace(index, single)) {
            write(state, array, "[" + index + "]", value, type, null, false);
        } else {
            write(state, array, ANY_ELEMENT, value, type, null, true);
        }
    }

    /** Writes the value under a key; null for an unknown key. */
    void writeValue(State state, Value map, @Nullable String key, Value value, JavaType type) {
        if (key != null) {
            write(state, map, "{" + key + "}", value, type, null, false);
        } else {
            write(state, map, ANY_VALUE, value, type, null, true);
        }
    }

    /** Puts data into an object as a whole, and into what it writes into. */
    void writeContent(State state, Value object, List<Fact> facts) {
        Value at = object;
        for (int i = 0; i < Limits.PATH && !facts.isEmpty() && !at.tokens().isEmpty(); i++) {
            write(state, at, CONTENT, Value.of(facts, false), JavaType.UNKNOWN, null, true);
            Value wrapped = Value.CLEAN;
            for (Token token : at.tokens()) {
                Value out = state.heap().get(token, WRAPPED);
                wrapped = out == null ? wrapped : wrapped.join(out);
            }
            at = wrapped;
        }
    }

    /** Empties an object: nothing is in it afterwards. */
    void clear(State state, Value object) {
        Token single = object.single();
        if (single == null) {
            return;
        }
        state.touch();
        for (String selector : List.copyOf(state.heap().fields(single).keySet())) {
            boolean empty = selector.equals(Places.SIZE) && single.isFresh();
            state.heap().put(single, selector, empty ? Value.constant(0) : Value.CLEAN);
        }
        if (single.path() != null) {
            state.heap().put(single, ANY_ELEMENT, Value.CLEAN);
            state.heap().put(single, ANY_VALUE, Value.CLEAN);
        }
    }

    /** Takes all elements, or all values, out of an object. */
    void clearAll(State state, Value object, String any) {
        Token single = object.single();
        if (single == null) {
            return;
        }
        state.touch();
        for (String selector : List.copyOf(state.heap().fields(single).keySet())) {
            if (selector.charAt(0) == any.charAt(0)) {
                state.heap().put(single, selector, Value.CLEAN);
            }
        }
        if (single.path() != null) {
            state.heap().put(single, any, Value.CLEAN);
        }
    }
}
