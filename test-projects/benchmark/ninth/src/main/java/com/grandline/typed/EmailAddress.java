package com.grandline.typed;

/** Value type. */
public record EmailAddress(String value) {
    public EmailAddress {
        if (value.indexOf('@') < 0) {
            throw new IllegalArgumentException("no at sign");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
