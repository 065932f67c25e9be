package com.example.supportdesk.domain.privacy;

/** Texts with the personal part taken out. */
public final class Masking {
    private static final int VISIBLE = 4;

    private Masking() {}

    /** Leaves nothing but the length. */
    public static String mask(String text) {
        return text == null ? "" : "*".repeat(text.length());
    }

    /** Leaves the last four characters, as on a receipt. */
    public static String lastFour(String cardNumber) {
        int cut = Math.max(0, cardNumber.length() - VISIBLE);
        return "****" + cardNumber.substring(cut);
    }
}
