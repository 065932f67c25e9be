package se.havtorn.pharmacy.columns;

import jakarta.persistence.AttributeConverter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

public final class Converters {
    private Converters() {}

    static SecretKey key() {
        throw new UnsupportedOperationException("from the vault");
    }

    public static class Sealed implements AttributeConverter<String, String> {
        @Override
        public String convertToDatabaseColumn(String plain) {
            try {
                byte[] iv = new byte[12];
                new SecureRandom().nextBytes(iv);
                Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
                cipher.init(Cipher.ENCRYPT_MODE, key(), new GCMParameterSpec(128, iv));
                byte[] sealed = cipher.doFinal(plain.getBytes(StandardCharsets.UTF_8));
                return Base64.getEncoder().encodeToString(iv) + "." + Base64.getEncoder().encodeToString(sealed);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String convertToEntityAttribute(String stored) {
            throw new UnsupportedOperationException();
        }
    }

    /** Looks like a cipher, is none. */
    public static class Shifted implements AttributeConverter<String, String> {
        @Override
        public String convertToDatabaseColumn(String plain) {
            StringBuilder out = new StringBuilder();
            for (char c : plain.toCharArray()) {
                out.append((char) (c ^ 0x2A));
            }
            return out.toString();
        }

        @Override
        public String convertToEntityAttribute(String stored) {
            return convertToDatabaseColumn(stored);
        }
    }
}
