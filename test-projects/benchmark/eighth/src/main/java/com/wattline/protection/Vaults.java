package com.wattline.protection;

import com.google.crypto.tink.DeterministicAead;
import com.google.crypto.tink.HybridEncrypt;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.jasypt.encryption.pbe.StandardPBEStringEncryptor;
import org.jasypt.util.text.AES256TextEncryptor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.security.crypto.encrypt.TextEncryptor;
import org.springframework.security.crypto.password.NoOpPasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.scrypt.SCryptPasswordEncoder;

public class Vaults {
    private static final Logger log = LoggerFactory.getLogger(Vaults.class);
    private static final HexFormat HEX = HexFormat.of();

    public void cipher(Household home, SecretKey key) throws GeneralSecurityException {
        byte[] nonce = new byte[12];
        new SecureRandom().nextBytes(nonce);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, nonce));
        byte[] sealed = cipher.doFinal(home.iban().getBytes(StandardCharsets.UTF_8));
        log.debug("sealed {}", HEX.formatHex(sealed)); // CLEAN encrypted bytes
        cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(128, nonce));
        String opened = new String(cipher.doFinal(sealed), StandardCharsets.UTF_8);
        log.debug("opened {}", opened); // LEAK bank_account -> log
    }

    public void tink(Household home, DeterministicAead daead, HybridEncrypt hybrid) throws GeneralSecurityException {
        byte[] sealed = daead.encryptDeterministically(home.email().getBytes(StandardCharsets.UTF_8), new byte[0]);
        log.debug("sealed {}", HEX.formatHex(sealed)); // CLEAN encrypted by Tink
        log.debug("opened {}", new String(daead.decryptDeterministically(sealed, new byte[0]), StandardCharsets.UTF_8)); // LEAK email -> log
        log.debug("sealed {}", HEX.formatHex(hybrid.encrypt(home.taxId().getBytes(StandardCharsets.UTF_8), null))); // CLEAN encrypted by Tink
    }

    public void spring(Household home, String password, String salt) {
        TextEncryptor real = Encryptors.delux(password, salt);
        TextEncryptor none = Encryptors.noOpText();
        BytesEncryptor bytes = Encryptors.stronger(password, salt);
        log.debug("account {}", real.encrypt(home.iban())); // CLEAN encrypted text
        log.debug("account {}", none.encrypt(home.iban())); // LEAK bank_account -> log
        log.debug("phone {}", HEX.formatHex(bytes.encrypt(home.phone().getBytes(StandardCharsets.UTF_8)))); // CLEAN encrypted bytes
    }

    public void jasypt(Household home, StandardPBEStringEncryptor pbe, AES256TextEncryptor aes) {
        log.debug("tax {}", pbe.encrypt(home.taxId())); // CLEAN encrypted text
        log.debug("tax {}", pbe.decrypt(pbe.encrypt(home.taxId()))); // LEAK tax_id -> log
        log.debug("phone {}", aes.encrypt(home.phone())); // CLEAN encrypted text
    }

    @SuppressWarnings("deprecation")
    public void portal(String password) {
        log.debug("stored {}", NoOpPasswordEncoder.getInstance().encode(password)); // LEAK password -> log
        boolean matches = SCryptPasswordEncoder.defaultsForSpringSecurity_v5_8().matches(password, "$100801$");
        log.debug("matches {}", matches); // CLEAN boolean
        String stored = Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(password);
        log.debug("bytes stored {}", stored.length() / 2); // CLEAN length of a hash
    }
}
