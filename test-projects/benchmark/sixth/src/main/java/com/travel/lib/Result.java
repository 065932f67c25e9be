package com.travel.lib;

import java.util.function.Function;

/** Either a value or the reason why there is none. */
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
        return problem == null ? ok(step.apply(value)) : failed(problem);
    }

    public T get() {
        return value;
    }

    public String problem() {
        return problem;
    }
}
