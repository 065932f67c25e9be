package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.catalog.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<Token, Map<String, Shape>> shapes = new HashMap<>();

    Memory(Types types, MemberNames members) {
        this.types = types;
        this.members = members;
    }

    /** Static type and data element of a part that was written. */
    private record Shape(JavaType type, @Nullable Element element) {}

    /** What stands at a path on entry. */
    Value symbolic(Path path) {
        Value known = path.onEntry();
        if (known == null) {
            known = found(path);
            path.onEntry(known);
        }
        return known;
    }

    private Value found(Path path) {
        JavaType type = path.type();
        Element element = path.element();
        Token token = Token.at(path);
        if (types.isNothing(type)) {
            boolean categorical = element != null
                    && type.classInfo() != null
                    && !type.erasure().startsWith("java.");
            return Value.of(categorical ? Fact.of(path) : null, token, false);
        }
        if (types.isNumber(type)) {
            if (path.depth() > 1 && !path.isPersonal()) {
                return Value.of(null, token, true); // personal numbers are declared as such, where they are kept
            }
            return Value.of(Fact.of(path).asNumber(), token, false);
        }
        boolean parts = types.isSource(type) && element == null;
        return Value.of(parts ? null : Fact.of(path), token, false);
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
        return initial(
                token, selector, shape == null ? JavaType.UNKNOWN : shape.type, shape == null ? null : shape.element);
    }

    private Value initial(Token token, String selector, JavaType type, @Nullable Element element) {
        Path path = token.path();
        if (path == null) {
            boolean isField = selector.charAt(0) != '[' && selector.charAt(0) != '{' && !selector.equals(CONTENT);
            return token.isFresh() ? (isField ? Value.NULL : Value.CLEAN) : Value.OPAQUE;
        }
        if (selector.equals(CONTENT)) {
            return Value.CLEAN;
        }
        Element own = element == null && isElement(selector) && !types.isSource(type) ? path.element() : element;
        Path child = path.child(selector, type, own);
        if (child != null) {
            return symbolic(child);
        }
        return element == null || types.isNothing(type) ? Value.OPAQUE : Value.of(Fact.of(element, null), true);
    }

    /** What a container declared as personal holds is what its name speaks of. */
    private static boolean isElement(String selector) {
        return selector.charAt(0) == '[' || selector.charAt(0) == '{';
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
            Value part = written == null ? initial(token, selector, type, element) : written;
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
        List<Fact> whole = whole(state, object);
        if (whole.isEmpty() || types.isNothing(type)) {
            return own;
        }
        return own.withFacts(
                owner == null ? whole : inField(name, owner, Accessors.inField(name, owner, object, whole, state)));
    }

    private static List<Fact> inField(String name, ClassInfo owner, List<Fact> whole) {
        List<Fact> inside = new ArrayList<>(whole.size());
        for (Fact fact : whole) {
            String key = Keys.first(fact);
            if (key != null && Keys.is(key, name, owner)) {
                inside.add(Keys.within(fact));
            } else if (key == null || !Keys.isField(key) && !Keys.isElsewhere(fact, key, owner)) {
                inside.add(fact);
            }
        }
        return inside;
    }

    /** Adds what an object holds as a whole: reading any part of it finds that. */
    private Value throughWhole(State state, Value object, @Nullable Value part, JavaType type) {
        Value result = part == null ? (object.isOpaque() ? Value.OPAQUE : Value.CLEAN) : part;
        return types.isNothing(type) ? result : result.withFacts(whole(state, object));
    }

    /** What an object holds without saying where. */
    private static List<Fact> whole(State state, Value object) {
        List<Fact> whole = List.of(); // most objects hold nothing without saying where
        for (int i = 0; i < object.factCount(); i++) {
            Fact fact = object.fact(i);
            if (!(fact.origin() instanceof Path path) || !isToken(object, path)) {
                whole = whole.isEmpty() ? new ArrayList<>() : whole;
                whole.add(fact);
            }
        }
        for (int i = 0; i < object.tokenCount(); i++) {
            Value content = state.heap().get(object.token(i), CONTENT);
            if (content != null && content.hasFacts()) {
                whole = whole.isEmpty() ? new ArrayList<>() : whole;
                whole.addAll(content.facts());
            }
        }
        return whole;
    }

    private static boolean isToken(Value object, Path path) {
        for (int i = 0; i < object.tokenCount(); i++) {
            if (path.equals(object.token(i).key())) {
                return true;
            }
        }
        return false;
    }

    /** Reads an element: a certain place if the index is known and the places are told apart, else any. */
    Value readElement(State state, Value object, int index, JavaType type) {
        Value result = null;
        for (Token token : object.tokens()) {
            Value part = element(state, token, index, type);
            result = result == null ? part : result.join(part);
        }
        return throughWhole(state, object, result, type);
    }

    private Value element(State state, Token token, int index, JavaType type) {
        Map<String, Value> parts = state.heap().fields(token);
        Value any = parts.get(ANY_ELEMENT);
        Value exact = index < 0 ? null : parts.get("[" + index + "]");
        if (exact != null) {
            return any == null ? exact : exact.join(any);
        }
        if (index >= 0 && token.isFresh()) {
            return any == null ? Value.NULL : any;
        }
        if (index >= 0 && index < Limits.INNER_ARRAYS && token.path() != null) {
            Value start = initial(token, "[" + index + "]", type, null);
            return any == null ? start : start.join(any);
        }
        Value result = any;
        if (index < 0) {
            for (Map.Entry<String, Value> part : parts.entrySet()) {
                if (part.getKey().charAt(0) == '[') {
                    result = result == null ? part.getValue() : result.join(part.getValue());
                }
            }
        }
        if (result != null && token.isFresh()) {
            return result;
        }
        Value start = any == null ? initial(token, ANY_ELEMENT, type, null) : any;
        return result == null ? start : result.join(start);
    }

    /** Reads the value under a key, or any value for null. */
    Value readValue(State state, Value object, @Nullable String key, JavaType type) {
        return readUnder(state, object, key == null ? ANY_VALUE : "{" + key + "}", type);
    }

    /** Reads the value under a key that a selector stands for. */
    Value readUnder(State state, Value object, String selector, JavaType type) {
        Value result = null;
        for (Token token : object.tokens()) {
            Value part = mapValue(state, token, selector, type);
            result = result == null ? part : result.join(part);
        }
        if (types.isNothing(type)) {
            return throughWhole(state, object, result, type);
        }
        Value named = result == null ? (object.isOpaque() ? Value.OPAQUE : Value.CLEAN) : result;
        List<Fact> whole = whole(state, object);
        List<Fact> under = Keys.under(selector, whole, members);
        // if other data stands under other keys, nothing is known of what stands under this one
        return named.unknown(named.isUnknown() || under.size() < whole.size()).withFacts(under);
    }

    private Value mapValue(State state, Token token, String selector, JavaType type) {
        Map<String, Value> parts = state.heap().fields(token);
        Value any = parts.get(ANY_VALUE);
        String key = Keys.literal(selector);
        if (key != null) {
            Value exact = parts.get(selector);
            if (exact == null && parts.get(SAME_KEYS) != null) {
                exact = sameKey(parts.get(SAME_KEYS), key, type);
            }
            if (exact == null) {
                exact = token.isFresh() ? Value.NULL : initial(token, selector, type, null);
            }
            return any == null ? exact : exact.join(put(token, any));
        }
        Value result = any == null ? initial(token, selector, type, null) : any;
        for (Map.Entry<String, Value> part : parts.entrySet()) {
            if (part.getKey().charAt(0) == '{') {
                result = result.join(part.getValue());
            }
        }
        return result;
    }

    /** What was put under keys that are not known: without what the map held on entry, which stands under its own keys. */
    static Value put(Token map, Value any) {
        Path path = map.path();
        if (path == null || !holdsEntry(path, any)) {
            return any;
        }
        List<Token> tokens = any.tokens().stream()
                .filter(token -> !isEntry(path, token.path()))
                .toList();
        return any.withTokens(tokens).filterFacts(fact -> !isEntry(path, fact.origin()));
    }

    /** Whether what is under any key still is what it was on entry, or something that was put there. */
    static boolean holdsEntry(Path map, Value any) {
        return any.facts().stream().anyMatch(fact -> isEntry(map, fact.origin()))
                || any.tokens().stream().anyMatch(token -> isEntry(map, token.path()));
    }

    private static boolean isEntry(Path map, @Nullable Object origin) {
        return origin instanceof Path path && path.selector().equals(ANY_VALUE) && map.equals(path.parent());
    }

    /** Reads the values under keys that are not known. */
    Value readOther(State state, Value object, JavaType type) {
        Value result = null;
        for (Token token : object.tokens()) {
            Map<String, Value> parts = state.heap().fields(token);
            Value any = parts.get(ANY_VALUE);
            Value copied = parts.get(SAME_KEYS);
            Value others = any == null ? initial(token, ANY_VALUE, type, null) : any;
            others = copied == null ? others : others.join(copied);
            result = result == null ? others : result.join(others);
        }
        return throughWhole(state, object, result, type);
    }

    /** The value that a key has in the maps from which this one was copied. */
    private Value sameKey(Value copied, String key, JavaType type) {
        Value result = copied.filterFacts(fact -> !isAnyValue(fact)).withTokens(List.of());
        for (Fact fact : copied.facts()) {
            Path map = isAnyValue(fact) ? ((Path) fact.origin()).parent() : null;
            Path value = map == null ? null : map.child("{" + key + "}", type, null);
            if (value != null) {
                result = result.join(symbolic(value).mapFacts(known -> known.by(fact.trail())));
            }
        }
        return result;
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
            Value others = token.path() == null ? null : initial(token, ANY_VALUE, type, null);
            if (others != null && !state.heap().fields(token).containsKey(ANY_VALUE)) {
                write(state, target, SAME_KEYS, others.mapFacts(step), type, null, true);
            }
        }
    }

    /** Whether it is whatever a map holds: under any of its keys, or under those that it had before others were copied into it. */
    static boolean isAnyValue(Fact fact) {
        return fact.origin() instanceof Path path && isAnyValue(path);
    }

    static boolean isAnyValue(Path path) {
        return path.selector().equals(ANY_VALUE) || path.selector().equals(SAME_KEYS);
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
                            ? (token.isFresh() ? value : initial(token, selector, type, element))
                            : initial(token, selector, type, element);
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
        if (index >= 0 && single != null && index < (single.isFresh() ? 64 : placesOf(single))) {
            write(state, array, "[" + index + "]", value, type, null, false);
        } else {
            write(state, array, ANY_ELEMENT, value, type, null, true);
        }
    }

    /** How many places are told apart in an object that was made elsewhere. */
    private int placesOf(Token token) {
        return token.path() != null && types.isArray(token.type()) ? Limits.INNER_ARRAYS : 0;
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
