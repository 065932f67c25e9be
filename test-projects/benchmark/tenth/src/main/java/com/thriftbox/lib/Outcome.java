package com.thriftbox.lib;

import java.util.function.Function;

/** Either a value or the reason why there is none. */
public final class Outcome<T> {
    private final T value;
    private final String reason;

    private Outcome(T value, String reason) {
        this.value = value;
        this.reason = reason;
    }

    public static <T> Outcome<T> of(T value) {
        return new Outcome<>(value, null);
    }

    public static <T> Outcome<T> refused(String reason) {
        return new Outcome<>(null, reason);
    }

    public <R> Outcome<R> map(Function<? super T, ? extends R> step) {
        return value == null ? refused(reason) : of(step.apply(value));
    }

    public T orElse(T other) {
        return value == null ? other : value;
    }

    public String reason() {
        return reason;
    }

    public boolean isRefused() {
        return reason != null;
    }
}
