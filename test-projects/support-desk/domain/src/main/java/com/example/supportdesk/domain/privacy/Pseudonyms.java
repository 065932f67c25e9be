package com.example.supportdesk.domain.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Replaces personal data by a number that only we can link back. */
public final class Pseudonyms {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    public Pseudonyms(byte[] secret) {
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    public String of(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is not available", e);
        }
    }
}
