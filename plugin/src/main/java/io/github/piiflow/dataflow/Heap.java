package io.github.piiflow.dataflow;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What was written into objects: object and selector to value. Copied lazily, so a fork costs nothing until one side writes. */
final class Heap {
    private Map<Token, Map<String, Value>> objects;
    private boolean shared;

    Heap() {
        this.objects = new LinkedHashMap<>();
    }

    private Heap(Map<Token, Map<String, Value>> objects) {
        this.objects = objects;
        this.shared = true;
    }

    Heap fork() {
        shared = true;
        return new Heap(objects);
    }

    @Nullable
    Value get(Token token, String selector) {
        Map<String, Value> fields = objects.get(token);
        return fields == null ? null : fields.get(selector);
    }

    /** All that was written into one object. */
    Map<String, Value> fields(Token token) {
        Map<String, Value> fields = objects.get(token);
        return fields == null ? Map.of() : fields;
    }

    /** All objects written to, in the order of their first write. */
    Map<Token, Map<String, Value>> objects() {
        return objects;
    }

    void put(Token token, String selector, Value value) {
        own();
        Map<String, Value> fields = objects.get(token);
        Map<String, Value> changed = fields == null ? new LinkedHashMap<>() : new LinkedHashMap<>(fields);
        changed.put(selector, value);
        objects.put(token, changed);
    }

    /** Forgets what was written into an object. */
    void clear(Token token) {
        if (objects.containsKey(token)) {
            own();
            objects.remove(token);
        }
    }

    private void own() {
        if (shared) {
            objects = new LinkedHashMap<>(objects);
            shared = false;
        }
    }

    /**
     * Either this heap or the other.
     *
     * @param untouched value of a field that only one of both has written
     */
    void join(Heap other, BiFunction<Token, String, Value> untouched) {
        if (objects == other.objects) {
            return;
        }
        Map<Token, Map<String, Value>> joined = new LinkedHashMap<>(objects);
        boolean changed = false;
        for (Map.Entry<Token, Map<String, Value>> entry : other.objects.entrySet()) {
            Map<String, Value> mine = objects.get(entry.getKey());
            Map<String, Value> both = mine == null && entry.getKey().isFresh()
                    ? entry.getValue() // made on the other side only
                    : joinFields(entry.getKey(), mine, entry.getValue(), untouched);
            if (both != mine) {
                joined.put(entry.getKey(), both);
                changed = true;
            }
        }
        for (Map.Entry<Token, Map<String, Value>> entry : objects.entrySet()) {
            if (!other.objects.containsKey(entry.getKey()) && !entry.getKey().isFresh()) {
                Map<String, Value> both = joinFields(entry.getKey(), entry.getValue(), Map.of(), untouched);
                if (both != entry.getValue()) {
                    joined.put(entry.getKey(), both);
                    changed = true;
                }
            }
        }
        if (changed) {
            objects = joined;
            shared = false;
        }
    }

    private static Map<String, Value> joinFields(
            Token token,
            @Nullable Map<String, Value> a,
            Map<String, Value> b,
            BiFunction<Token, String, Value> untouched) {
        Map<String, Value> mine = a == null ? Map.of() : a;
        if (mine == b) {
            return mine;
        }
        Map<String, Value> joined = null;
        for (Map.Entry<String, Value> entry : b.entrySet()) {
            Value before = mine.get(entry.getKey());
            Value start = before == null ? untouched.apply(token, entry.getKey()) : before;
            Value both = start.join(entry.getValue());
            if (both != before) {
                joined = joined == null ? new LinkedHashMap<>(mine) : joined;
                joined.put(entry.getKey(), both);
            }
        }
        for (Map.Entry<String, Value> entry : mine.entrySet()) {
            if (!b.containsKey(entry.getKey())) {
                Value both = entry.getValue().join(untouched.apply(token, entry.getKey()));
                if (both != entry.getValue()) {
                    joined = joined == null ? new LinkedHashMap<>(mine) : joined;
                    joined.put(entry.getKey(), both);
                }
            }
        }
        return joined == null ? (a == null ? new HashMap<>() : mine) : joined;
    }
}
