package com.grandline.typed;

/** Value type of the shop: a printed code. */
public record VoucherCode(String value) {
    @Override
    public String toString() {
        return value;
    }
}
