package com.rento.protection;

import com.google.common.hash.Hashing;
import com.google.crypto.tink.DeterministicAead;
import com.google.crypto.tink.Mac;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.jasypt.util.text.AES256TextEncryptor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.encrypt.Encryptors;

public class Crypto {
    private static final Logger log = LoggerFactory.getLogger(Crypto.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private final SecretKey key;
    private final Map<String, Long> numbers = new HashMap<>();
    private final AtomicLong next = new AtomicLong();

    public Crypto(SecretKey key) {
        this.key = key;
    }

    private String seal(String plain) throws GeneralSecurityException {
        byte[] iv = new byte[12];
        RANDOM.nextBytes(iv);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, iv));
        return Base64.getEncoder().encodeToString(cipher.doFinal(plain.getBytes(StandardCharsets.UTF_8)));
    }

    private String open(String sealed, byte[] iv) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(128, iv));
        return new String(cipher.doFinal(Base64.getDecoder().decode(sealed)), StandardCharsets.UTF_8);
    }

    public void ciphers(Tenant t, byte[] iv) throws GeneralSecurityException {
        String sealed = seal(t.taxId());
        log.info("sealed {}", sealed); // CLEAN encrypted
        log.info("opened tax id {}", open(sealed, iv)); // LEAK tax_id -> log
        log.info("encoded {}", Base64.getUrlEncoder().withoutPadding().encodeToString(t.taxId().getBytes(StandardCharsets.UTF_8))); // LEAK tax_id -> log
    }

    public void libraries(Tenant t, AES256TextEncryptor jasypt, BytesEncryptor spring, DeterministicAead tink, Mac mac) throws GeneralSecurityException {
        log.info("jasypt {}", jasypt.encrypt(t.email())); // CLEAN encrypted
        log.info("spring {}", HexFormat.of().formatHex(spring.encrypt(t.email().getBytes(StandardCharsets.UTF_8)))); // CLEAN encrypted
        log.info("tink {}", Base64.getEncoder().encodeToString(tink.encryptDeterministically(t.email().getBytes(StandardCharsets.UTF_8), null))); // CLEAN encrypted
        log.info("mac {}", Base64.getEncoder().encodeToString(mac.computeMac(t.email().getBytes(StandardCharsets.UTF_8)))); // CLEAN keyed
        log.info("plain {}", Encryptors.noOpText().encrypt(t.email())); // LEAK email -> log
        log.info("back {}", jasypt.decrypt(jasypt.encrypt(t.email()))); // LEAK email -> log
    }

    public void digests(Tenant t, String pepper) throws GeneralSecurityException {
        MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
        sha1.update(t.phone().getBytes(StandardCharsets.UTF_8));
        log.info("digest {}", HexFormat.of().formatHex(sha1.digest())); // LEAK phone -> log
        log.info("digest {}", DigestUtils.md5Hex(t.phone())); // LEAK phone -> log
        log.info("digest {}", Hashing.sha1().hashString(t.taxId(), StandardCharsets.UTF_8)); // LEAK tax_id -> log
        log.info("keyed {}", new HmacUtils(HmacAlgorithms.HMAC_SHA_512, pepper).hmacHex(t.phone())); // CLEAN keyed
        log.info("shard {}", Math.abs(t.phone().hashCode() % 8)); // CLEAN one of eight shards
    }

    public void passwords(String newPassword, String salt) throws GeneralSecurityException {
        log.info("stored {}", Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(newPassword).length()); // CLEAN length of a hash
        byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(new PBEKeySpec(newPassword.toCharArray(), salt.getBytes(StandardCharsets.UTF_8), 310000, 256)).getEncoded();
        log.info("derived {}", hash.length); // CLEAN length
        log.info("typed {}", newPassword.strip()); // LEAK password -> log
    }

    /** Same number for the same person, counted up. */
    private long numberOf(String person) {
        return numbers.computeIfAbsent(person, p -> next.incrementAndGet());
    }

    public void tokens(Tenant t, Path vault) throws IOException {
        log.info("person number {}", numberOf(t.email())); // CLEAN running number
        String token = UUID.randomUUID() + "-" + RANDOM.nextInt(100);
        Files.writeString(vault, token); // CLEAN random token
        log.info("name based {}", UUID.nameUUIDFromBytes(t.phone().getBytes(StandardCharsets.UTF_8))); // LEAK phone -> log
        log.info("xor {}", xor(t.phone())); // LEAK phone -> log
    }

    private static String xor(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            out.append((char) (c ^ 0x2a));
        }
        return out.toString();
    }
}
