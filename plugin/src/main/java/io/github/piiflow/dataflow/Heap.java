package io.github.piiflow.dataflow;

import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What was written into objects: object and selector to value. A fork costs nothing, a join what differs. */
final class Heap {
    private Trie<Token, Trie<String, Value>> objects;

    Heap() {
        this(Trie.empty());
    }

    private Heap(Trie<Token, Trie<String, Value>> objects) {
        this.objects = objects;
    }

    Heap fork() {
        return new Heap(objects);
    }

    @Nullable
    Value get(Token token, String selector) {
        Trie<String, Value> fields = objects.get(token);
        return fields == null ? null : fields.get(selector);
    }

    /** All that was written into one object. */
    Map<String, Value> fields(Token token) {
        Trie<String, Value> fields = objects.get(token);
        return fields == null ? Map.of() : fields;
    }

    /** All objects written to. */
    Map<Token, ? extends Map<String, Value>> objects() {
        return objects;
    }

    void put(Token token, String selector, Value value) {
        put(token, parts(token).with(selector, value));
    }

    /** All that was written into one object, to be written back with more in it. */
    Trie<String, Value> parts(Token token) {
        Trie<String, Value> parts = objects.get(token);
        return parts == null ? Trie.empty() : parts;
    }

    /** Writes all parts of an object at once. */
    void put(Token token, Trie<String, Value> parts) {
        objects = objects.with(token, parts);
    }

    /** Whether another object holds this one. */
    boolean isHeld(Token token) {
        return objects.entrySet().stream()
                .anyMatch(each -> !each.getKey().equals(token)
                        && each.getValue().values().stream()
                                .anyMatch(value -> value.tokens().contains(token)));
    }

    /** Takes what another heap holds of an object. */
    void take(Token token, Heap other) {
        Trie<String, Value> fields = other.objects.get(token);
        objects = objects.with(token, fields == null ? Trie.empty() : fields);
    }

    /** Whether two heaps hold the very same of an object. */
    boolean isSame(Token token, Heap other) {
        return objects.get(token) == other.objects.get(token);
    }

    /** Forgets what was written into an object. */
    void clear(Token token) {
        if (objects.containsKey(token)) {
            objects = objects.with(token, Trie.empty());
        }
    }

    /**
     * Either this heap or the other.
     *
     * @param untouched value of a field that only one of both has written
     */
    void join(Heap other, BiFunction<Token, String, Value> untouched) {
        objects = objects.join(other.objects, (token, mine, theirs) -> {
            Trie<String, Value> left = mine == null ? Trie.empty() : mine;
            Trie<String, Value> right = theirs == null ? Trie.empty() : theirs;
            if (token.isFresh() && (mine == null || theirs == null)) {
                return mine == null ? right : left; // made on one side only
            }
            return join(token, left, right, untouched);
        });
    }

    private static Trie<String, Value> join(
            Token token,
            Trie<String, Value> mine,
            Trie<String, Value> theirs,
            BiFunction<Token, String, Value> untouched) {
        return mine.join(theirs, (selector, a, b) -> {
            Value left = a == null ? untouched.apply(token, selector) : a;
            return left.join(b == null ? untouched.apply(token, selector) : b);
        });
    }
}
