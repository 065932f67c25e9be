package com.tidework.mask;

/** A value that does not print itself. */
public final class Guarded {
    private final String value;

    public Guarded(String value) {
        this.value = value;
    }

    public String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return "guarded";
    }
}
