package com.bramley.lib;

import java.util.function.Function;

/** Either a value or the code of a problem. */
public final class Result<T> {
    private final T value;
    private final String problem;

    private Result(T value, String problem) {
        this.value = value;
        this.problem = problem;
    }

    public static <T> Result<T> ok(T value) {
        return new Result<>(value, null);
    }

    public static <T> Result<T> failed(String problem) {
        return new Result<>(null, problem);
    }

    public <R> Result<R> map(Function<? super T, ? extends R> step) {
        return value == null ? failed(problem) : ok(step.apply(value));
    }

    public T orElse(T other) {
        return value == null ? other : value;
    }

    public <R> R fold(Function<? super T, ? extends R> good, Function<String, ? extends R> bad) {
        return value != null ? good.apply(value) : bad.apply(problem);
    }

    public String problem() {
        return problem;
    }
}
