package com.elmfield.lib;

import java.util.function.Consumer;
import java.util.function.Function;

/** A box for one value that tells its watchers about changes. */
public class Slot<T> {
    private T value;
    private Consumer<? super T> watcher = v -> { };

    public Slot<T> set(T newValue) {
        value = newValue;
        watcher.accept(newValue);
        return this;
    }

    public T get() {
        return value;
    }

    public <R> Slot<R> map(Function<? super T, ? extends R> step) {
        Slot<R> other = new Slot<>();
        other.set(step.apply(value));
        return other;
    }

    public void watch(Consumer<? super T> newWatcher) {
        watcher = newWatcher;
    }

    public boolean filled() {
        return value != null;
    }
}
