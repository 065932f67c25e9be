package com.grandline.typed;

/** Value type: country and the rest. */
public final class PhoneNumber {
    private final int prefix;
    private final long rest;

    public PhoneNumber(int prefix, long rest) {
        this.prefix = prefix;
        this.rest = rest;
    }

    @Override
    public String toString() {
        return "+" + prefix + rest;
    }
}
