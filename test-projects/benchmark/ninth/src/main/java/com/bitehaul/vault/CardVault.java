package com.bitehaul.vault;

import com.bitehaul.Eater;
import com.google.crypto.tink.DeterministicAead;
import com.google.crypto.tink.HybridEncrypt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import javax.crypto.Cipher;
import javax.crypto.CipherOutputStream;
import javax.crypto.NullCipher;
import javax.crypto.SecretKey;
import org.jasypt.util.text.AES256TextEncryptor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.security.crypto.encrypt.TextEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;

public class CardVault {
    private static final Logger log = LoggerFactory.getLogger(CardVault.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private final Map<String, String> byToken = new HashMap<>();
    private final TextEncryptor box;
    private final TextEncryptor devBox = Encryptors.noOpText();

    public CardVault(String boxPassword) {
        this.box = Encryptors.text(boxPassword, KeyGenerators.string().generateKey());
    }

    public void boxes(Eater eater) {
        log.info("card {}", box.encrypt(eater.cardNumber())); // CLEAN encrypted text
        log.info("card {}", devBox.encrypt(eater.cardNumber())); // LEAK card_pan -> log
        log.info("card {}", box.decrypt(box.encrypt(eater.cardNumber()))); // LEAK card_pan -> log
        AES256TextEncryptor jasypt = new AES256TextEncryptor();
        jasypt.setPassword(System.getenv("BOX"));
        log.info("account {}", jasypt.encrypt(eater.iban())); // CLEAN encrypted text
    }

    public void ciphers(Eater eater, PublicKey partner) throws GeneralSecurityException {
        Cipher rsa = Cipher.getInstance("RSA/ECB/OAEPWithSHA-256AndMGF1Padding");
        rsa.init(Cipher.ENCRYPT_MODE, partner);
        log.debug("sealed {}", Base64.getEncoder().encodeToString(rsa.doFinal(bytes(eater.iban())))); // CLEAN encrypted for the partner
        Cipher nothing = new NullCipher();
        log.debug("sealed {}", Base64.getEncoder().encodeToString(nothing.doFinal(bytes(eater.iban())))); // LEAK bank_account -> log
    }

    public void tink(Eater eater, DeterministicAead daead, HybridEncrypt hybrid) throws GeneralSecurityException {
        byte[] sealed = daead.encryptDeterministically(bytes(eater.mobile()), bytes("mobile"));
        log.debug("sealed {}", Base64.getEncoder().encodeToString(sealed)); // CLEAN encrypted by Tink
        log.debug("sealed {}", Base64.getEncoder().encodeToString(hybrid.encrypt(bytes(eater.email()), null))); // CLEAN encrypted by Tink
        byte[] opened = daead.decryptDeterministically(sealed, bytes("mobile"));
        log.debug("opened {}", new String(opened, StandardCharsets.UTF_8)); // LEAK phone -> log
    }

    public void streams(Eater eater, SecretKey key, BytesEncryptor bytesBox) throws IOException, GeneralSecurityException {
        Cipher aes = Cipher.getInstance("AES/CBC/PKCS5Padding");
        aes.init(Cipher.ENCRYPT_MODE, key);
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        try (OutputStream out = new CipherOutputStream(sealed, aes)) {
            out.write(bytes(eater.deliveryAddress()));
        }
        log.debug("route {}", Base64.getEncoder().encodeToString(sealed.toByteArray())); // CLEAN the stream encrypts
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            out.write(bytes(eater.deliveryAddress()));
        }
        log.debug("route {}", Base64.getEncoder().encodeToString(packed.toByteArray())); // LEAK postal_address -> log
        log.debug("route of {} bytes", bytesBox.encrypt(bytes(eater.deliveryAddress())).length); // CLEAN length
    }

    private String token(String cardNumber) {
        byte[] random = new byte[18];
        RANDOM.nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        byToken.put(token, cardNumber);
        return token;
    }

    /** Called a token, is the number backwards. */
    private String cheapToken(String cardNumber) {
        return "tok_" + new StringBuilder(cardNumber).reverse();
    }

    public void tokens(Eater eater) {
        log.info("card kept as {}", token(eater.cardNumber())); // CLEAN random bytes
        log.info("card kept as {}", cheapToken(eater.cardNumber())); // LEAK card_pan -> log
        log.info("{} cards kept", byToken.size()); // CLEAN count
        byToken.forEach((token, card) -> log.trace("{} is {}", token.length(), card)); // LEAK card_pan -> log
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
