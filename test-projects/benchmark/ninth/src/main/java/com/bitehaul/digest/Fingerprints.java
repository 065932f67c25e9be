package com.bitehaul.digest;

import com.bitehaul.Eater;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.UUID;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;

public class Fingerprints {
    private static final Logger log = LoggerFactory.getLogger(Fingerprints.class);
    private final HmacUtils keyed;
    private final byte[] pepper;

    public Fingerprints(byte[] pepper) {
        this.pepper = pepper.clone();
        this.keyed = new HmacUtils(HmacAlgorithms.HMAC_SHA_384, this.pepper);
    }

    public void keyed(Eater eater, com.google.crypto.tink.Mac tink) throws GeneralSecurityException {
        log.info("eater {}", keyed.hmacHex(eater.email())); // CLEAN keyed HMAC of Commons Codec
        log.info("eater {}", Hashing.hmacSha512(pepper).newHasher().putString(eater.mobile(), StandardCharsets.UTF_8).hash()); // CLEAN keyed HMAC of Guava
        log.info("eater {}", BaseEncoding.base16().encode(tink.computeMac(eater.mobile().getBytes(StandardCharsets.UTF_8)))); // CLEAN keyed MAC of Tink
    }

    public void unkeyed(Eater eater) throws GeneralSecurityException {
        log.info("eater {}", UUID.nameUUIDFromBytes(eater.mobile().getBytes(StandardCharsets.UTF_8))); // LEAK phone -> log
        log.info("eater {}", UUID.randomUUID()); // CLEAN random key
        log.info("eater {}", Hashing.md5().hashString(eater.mobile(), StandardCharsets.UTF_8)); // LEAK phone -> log
        MessageDigest sha = MessageDigest.getInstance("SHA-1");
        sha.update(eater.cardNumber().getBytes(StandardCharsets.US_ASCII));
        log.info("card {}", new BigInteger(1, sha.digest()).toString(16)); // LEAK card_pan -> log
    }

    public void spelled(Eater eater) {
        log.info("mail {}", new Base32().encodeToString(eater.email().getBytes(StandardCharsets.UTF_8))); // LEAK email -> log
        log.info("name {}", URLEncoder.encode(eater.fullName(), StandardCharsets.UTF_8)); // LEAK full_name -> log
        log.info("name {}", rotated(eater.fullName())); // LEAK full_name -> log
        log.info("mail of {} characters", new Base32().encodeToString(eater.email().getBytes(StandardCharsets.UTF_8)).length()); // CLEAN length
    }

    private static String rotated(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            out.append((char) (c + 13));
        }
        return out.toString();
    }

    public void passwords(String password, byte[] salt) throws GeneralSecurityException {
        SecretKeyFactory factory = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512");
        byte[] derived = factory.generateSecret(new PBEKeySpec(password.toCharArray(), salt, 210_000, 512)).getEncoded();
        log.debug("derived {} bits", derived.length * 8); // CLEAN length
        Pbkdf2PasswordEncoder encoder = Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8();
        log.debug("matches: {}", encoder.matches(password, encoder.encode(password))); // CLEAN boolean
        log.debug("tried {}", String.valueOf(password.toCharArray())); // LEAK password -> log
    }
}
