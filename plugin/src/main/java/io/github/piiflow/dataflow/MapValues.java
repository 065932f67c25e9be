package io.github.piiflow.dataflow;

import io.github.piiflow.binding.JavaType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands under the keys of maps. */
final class MapValues {
    private final Entries entries;

    MapValues(Entries entries) {
        this.entries = entries;
    }

    /** What one map has under a selector. */
    Value read(State state, Token token, String selector, JavaType type) {
        Map<String, Value> parts = state.heap().fields(token);
        Value any = parts.get(Memory.ANY_VALUE);
        String key = Keys.literal(selector);
        if (key != null) {
            Value exact = parts.get(selector);
            if (exact == null && parts.get(Memory.SAME_KEYS) != null) {
                exact = sameKey(parts.get(Memory.SAME_KEYS), key, type);
            }
            if (exact == null) {
                exact = token.isFresh() ? Value.NULL : entries.of(token, selector, type, null);
            }
            return any == null ? exact : exact.join(put(token, any).mapFacts(Fact::unsure)); // may be under another key
        }
        Value result = any == null ? entries.of(token, selector, type, null) : any;
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
        for (int i = 0; i < any.factCount(); i++) {
            if (isEntry(map, any.fact(i).origin())) {
                return true;
            }
        }
        for (int i = 0; i < any.tokenCount(); i++) {
            if (isEntry(map, any.token(i).path())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEntry(Path map, @Nullable Object origin) {
        return origin instanceof Path path && path.selector().equals(Memory.ANY_VALUE) && map.equals(path.parent());
    }

    /** What one map has under keys that are not known. */
    Value readOther(State state, Token token, JavaType type) {
        Map<String, Value> parts = state.heap().fields(token);
        Value any = parts.get(Memory.ANY_VALUE);
        Value copied = parts.get(Memory.SAME_KEYS);
        Value others = any == null ? entries.of(token, Memory.ANY_VALUE, type, null) : any;
        return copied == null ? others : others.join(copied);
    }

    /** The value that a key has in the maps from which this one was copied. */
    private Value sameKey(Value copied, String key, JavaType type) {
        Value result = copied.filterFacts(fact -> !isAnyValue(fact)).withTokens(List.of());
        for (Fact fact : copied.facts()) {
            Path map = isAnyValue(fact) ? ((Path) fact.origin()).parent() : null;
            Path value = map == null ? null : map.child("{" + key + "}", type, null);
            if (value != null) {
                result = result.join(entries.symbolic(value).mapFacts(known -> known.by(fact.trail())));
            }
        }
        return result;
    }

    /** Whether it is whatever a map holds: under any of its keys, or under those that it had before others were copied into it. */
    static boolean isAnyValue(Fact fact) {
        return fact.origin() instanceof Path path && isAnyValue(path);
    }

    static boolean isAnyValue(Path path) {
        return path.selector().equals(Memory.ANY_VALUE) || path.selector().equals(Memory.SAME_KEYS);
    }
}
