package com.tidework.vault;

import com.google.crypto.tink.DeterministicAead;
import com.tidework.mask.Candidate;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Cipher;
import javax.crypto.NullCipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.jasypt.encryption.pbe.StandardPBEStringEncryptor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.encrypt.Encryptors;

/** Keeps what must not be read, and sometimes reads it aloud. */
public class Drawer {
    private static final Logger log = LoggerFactory.getLogger(Drawer.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private final SecretKey key;
    private final AtomicLong numbers = new AtomicLong();
    private final Map<Long, String> drawer = new HashMap<>();

    public record Sealed(long candidateRef, String cipherText) {
    }

    public record Opened(long candidateRef, String cipherText, String passportNumber) {
    }

    public Drawer(SecretKey key) {
        this.key = key;
    }

    private byte[] crypt(int mode, byte[] iv, byte[] in) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(128, iv));
        return cipher.doFinal(in);
    }

    public void own(Candidate candidate) throws GeneralSecurityException {
        byte[] iv = RANDOM.generateSeed(12);
        byte[] locked = crypt(Cipher.ENCRYPT_MODE, iv, candidate.passportNumber().getBytes(StandardCharsets.UTF_8));
        log.info("locked {}", HexFormat.of().formatHex(locked)); // CLEAN encrypted bytes
        byte[] plain = crypt(Cipher.DECRYPT_MODE, iv, locked);
        log.info("unlocked {}", new String(plain, StandardCharsets.UTF_8)); // LEAK passport -> log
    }

    public void pretended(Candidate candidate) throws GeneralSecurityException {
        Cipher cipher = new NullCipher();
        byte[] same = cipher.doFinal(candidate.passportNumber().getBytes(StandardCharsets.UTF_8));
        log.info("locked {}", new String(same, StandardCharsets.UTF_8)); // LEAK passport -> log
    }

    public void forOthers(Candidate candidate, PublicKey agency) throws GeneralSecurityException {
        Cipher rsa = Cipher.getInstance("RSA/ECB/OAEPWithSHA-256AndMGF1Padding");
        rsa.init(Cipher.ENCRYPT_MODE, agency);
        log.info("for the agency {}", HexFormat.of().formatHex(rsa.doFinal(candidate.email().getBytes(StandardCharsets.UTF_8)))); // CLEAN encrypted with a public key
    }

    public void tink(Candidate candidate, DeterministicAead aead) throws GeneralSecurityException {
        byte[] sealed = aead.encryptDeterministically(candidate.mobileNumber().getBytes(StandardCharsets.UTF_8), new byte[0]);
        log.info("join key {}", HexFormat.of().formatHex(sealed)); // CLEAN encrypted by Tink
        log.info("was {}", new String(aead.decryptDeterministically(sealed, new byte[0]), StandardCharsets.UTF_8)); // LEAK phone -> log
    }

    public void jasypt(Candidate candidate, char[] pass) {
        StandardPBEStringEncryptor encryptor = new StandardPBEStringEncryptor();
        encryptor.setPasswordCharArray(pass);
        String sealed = encryptor.encrypt(candidate.cardNumber());
        log.info("card {}", sealed); // CLEAN encrypted text
        log.info("card {}", encryptor.decrypt(sealed)); // LEAK card_pan -> log
    }

    public void spring(Candidate candidate, String pass, String salt) {
        BytesEncryptor bytes = Encryptors.stronger(pass, salt);
        byte[] sealed = bytes.encrypt(candidate.email().getBytes(StandardCharsets.UTF_8));
        log.info("mail {}", HexFormat.of().formatHex(sealed)); // CLEAN encrypted bytes
        log.info("mail {}", Encryptors.noOpText().encrypt(candidate.email())); // LEAK email -> log
        log.info("mail {}", Encryptors.text(pass, salt).encrypt(candidate.email())); // CLEAN encrypted text
    }

    public void carriers(Candidate candidate, StandardPBEStringEncryptor encryptor) {
        String cipherText = encryptor.encrypt(candidate.passportNumber());
        log.info("kept {}", new Sealed(candidate.candidateRef(), cipherText)); // CLEAN internal reference and encrypted text
        log.info("kept {}", new Opened(candidate.candidateRef(), cipherText, candidate.passportNumber())); // LEAK passport -> log
    }

    private long number(String value) {
        long next = numbers.incrementAndGet();
        drawer.put(next, value);
        return next;
    }

    public void numbers(Candidate candidate) {
        long number = number(candidate.passportNumber());
        log.info("kept under {}", number); // CLEAN running number
        log.info("kept is {}", drawer.get(number)); // LEAK passport -> log
        log.info("kept: {}", drawer.containsKey(number)); // CLEAN boolean
    }
}
