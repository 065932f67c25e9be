package io.github.piiflow.rule;

import io.github.piiflow.symbol.Place;
import java.util.Map;
import java.util.Optional;

/** A mapping whose keys are known. */
final class Fields {
    private final Value mapping;
    private final Keys keys;
    private final Map<String, Value> values;

    Fields(Value mapping, Keys keys, Map<String, Value> values) {
        this.mapping = mapping;
        this.keys = keys;
        this.values = values;
    }

    Place place() {
        return mapping.place();
    }

    Value mapping() {
        return mapping;
    }

    Optional<Value> get(String key) {
        if (!keys.names().contains(key)) {
            throw new IllegalArgumentException(key + " is not among the keys of " + keys);
        }
        return Optional.ofNullable(values.get(key));
    }

    boolean has(String key) {
        return get(key).isPresent();
    }

    /** Like {@link #get}, but a mistake if it is not there. */
    Optional<Value> need(String key) {
        Optional<Value> value = get(key);
        if (value.isEmpty()) {
            mapping.problem("key `" + key + "` is missing");
        }
        return value;
    }
}
