package com.fahrwerk.office.typed;

public record EmailAddress(String value) {
    public EmailAddress {
        if (value.indexOf('@') < 1) {
            throw new IllegalArgumentException("not a mail address");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
