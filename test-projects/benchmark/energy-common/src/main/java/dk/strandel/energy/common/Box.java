package dk.strandel.energy.common;

import java.util.function.Function;
import java.util.function.UnaryOperator;

public final class Box<T> {
    private final T value;
    private final String note;

    private Box(T value, String note) {
        this.value = value;
        this.note = note;
    }

    public static <T> Box<T> of(T value) {
        return new Box<>(value, "");
    }

    public T get() {
        return value;
    }

    public String note() {
        return note;
    }

    public Box<T> noted(UnaryOperator<String> change) {
        return new Box<>(value, change.apply(note));
    }

    public <R> Box<R> map(Function<? super T, ? extends R> f) {
        return new Box<>(f.apply(value), note);
    }
}
