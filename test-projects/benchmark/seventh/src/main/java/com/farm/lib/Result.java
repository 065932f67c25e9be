package com.farm.lib;

import java.util.function.Function;

/** Either a value or the reason why there is none. */
public final class Result<T> {
    private final T value;
    private final String reason;

    private Result(T value, String reason) {
        this.value = value;
        this.reason = reason;
    }

    public static <T> Result<T> ok(T value) {
        return new Result<>(value, null);
    }

    public static <T> Result<T> failed(String reason) {
        return new Result<>(null, reason);
    }

    public <R> Result<R> map(Function<? super T, ? extends R> step) {
        return value == null ? failed(reason) : ok(step.apply(value));
    }

    public T orElse(T other) {
        return value == null ? other : value;
    }

    public String reason() {
        return reason;
    }
}
