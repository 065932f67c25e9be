package io.github.piiflow.dataflow;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A few entries in their order, in a fraction of the space of a {@link LinkedHashMap}: a large program has a million such maps. */
final class CompactMap<K, V> extends AbstractMap<K, V> {
    private static final int MOST = 8;

    private final Object[] keysAndValues;

    private CompactMap(Map<K, V> map) {
        this.keysAndValues = new Object[2 * map.size()];
        int i = 0;
        for (Entry<K, V> entry : map.entrySet()) {
            keysAndValues[i++] = entry.getKey();
            keysAndValues[i++] = entry.getValue();
        }
    }

    /** The same entries in the same order, not to be changed; the map itself if it has many. */
    static <K, V> Map<K, V> of(Map<K, V> map) {
        if (map.isEmpty()) {
            return Map.of();
        }
        return map.size() > MOST ? map : new CompactMap<>(map);
    }

    @Override
    public int size() {
        return keysAndValues.length / 2;
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable V get(@Nullable Object key) {
        for (int i = 0; i < keysAndValues.length; i += 2) {
            if (keysAndValues[i].equals(key)) {
                return (V) keysAndValues[i + 1];
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<K, V>> iterator() {
                return new Entries();
            }

            @Override
            public int size() {
                return CompactMap.this.size();
            }
        };
    }

    private final class Entries implements Iterator<Entry<K, V>> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < keysAndValues.length;
        }

        @Override
        @SuppressWarnings("unchecked")
        public Entry<K, V> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            next += 2;
            return Map.entry((K) keysAndValues[next - 2], (V) keysAndValues[next - 1]);
        }
    }
}
