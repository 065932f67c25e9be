package com.heathcall.typed;

/** A checked mail address. */
public record EmailAddress(String value) {
    public EmailAddress {
        if (value.indexOf('@') < 1) {
            throw new IllegalArgumentException("no mail address");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
