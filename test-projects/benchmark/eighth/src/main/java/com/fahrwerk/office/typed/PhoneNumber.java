package com.fahrwerk.office.typed;

/** Kept in international form. */
public final class PhoneNumber {
    private final String e164;

    public PhoneNumber(String e164) {
        this.e164 = e164;
    }

    public String e164() {
        return e164;
    }

    @Override
    public String toString() {
        return e164;
    }
}
