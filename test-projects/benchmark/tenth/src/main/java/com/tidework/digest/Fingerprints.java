package com.tidework.digest;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import com.tidework.mask.Candidate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.apache.commons.codec.binary.Base32;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;

/** Short names for applicants in reports. */
public class Fingerprints {
    private static final Logger log = LoggerFactory.getLogger(Fingerprints.class);
    private final SecretKey key;
    private final HashFunction keyed;

    public Fingerprints(SecretKey key) {
        this.key = key;
        this.keyed = Hashing.hmacSha512(key);
    }

    private String tag(String value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA384");
            mac.init(key);
            mac.update(value.getBytes(StandardCharsets.UTF_8));
            return Hex.encodeHexString(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no mac", e);
        }
    }

    /** Its callers believe that nobody can undo this. */
    private static String sum(String value) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(value.getBytes(StandardCharsets.UTF_8));
            return Hex.encodeHexString(digest.digest());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no digest", e);
        }
    }

    public void duplicates(Candidate candidate) {
        log.info("same as {}", tag(candidate.email())); // CLEAN keyed HMAC
        log.info("same as {}", sum(candidate.mobileNumber())); // LEAK phone -> log
        log.info("same as {}", keyed.hashString(candidate.mobileNumber(), StandardCharsets.UTF_8)); // CLEAN keyed HMAC of Guava
        log.info("same as {}", Hashing.sha1().hashString(candidate.mobileNumber(), StandardCharsets.UTF_8)); // LEAK phone -> log
        log.info("same as {}", new HmacUtils(HmacAlgorithms.HMAC_SHA_384, key.getEncoded()).hmacHex(candidate.passportNumber())); // CLEAN keyed HMAC of Commons Codec
        log.info("same as {}", DigestUtils.md5Hex(candidate.passportNumber())); // LEAK passport -> log
        log.info("same as {}", UUID.nameUUIDFromBytes(candidate.email().getBytes(StandardCharsets.UTF_8))); // LEAK email -> log
        log.info("same as {}", UUID.randomUUID()); // CLEAN random key
    }

    public void shards(Candidate candidate) {
        log.info("shard {}", Hashing.consistentHash(keyed.hashString(candidate.email(), StandardCharsets.UTF_8), 24)); // CLEAN one of twenty-four shards
        log.info("shard {}", Math.abs(candidate.mobileNumber().hashCode() % 8)); // CLEAN one of eight shards
    }

    public void logins(Candidate candidate, Pbkdf2PasswordEncoder encoder, String stored) {
        log.info("matches: {}", encoder.matches(candidate.password(), stored)); // CLEAN boolean
        log.info("matches not: {}", candidate.password()); // LEAK password -> log
        log.info("long enough: {}", candidate.password().length() >= 14); // CLEAN boolean
    }

    public void forms(Candidate candidate) throws IOException {
        log.info("link {}", URLEncoder.encode(candidate.fullName(), StandardCharsets.UTF_8)); // LEAK full_name -> log
        log.info("code {}", new Base32().encodeToString(candidate.email().getBytes(StandardCharsets.UTF_8))); // LEAK email -> log
        log.info("code {}", new BigInteger(candidate.mobileNumber().substring(1)).toString(36)); // LEAK phone -> log
        log.info("code {}", Long.toString(candidate.candidateRef(), 36)); // CLEAN internal reference
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(candidate.passportNumber().getBytes(StandardCharsets.UTF_8));
        }
        log.info("packed {}", Base64.getUrlEncoder().encodeToString(bytes.toByteArray())); // LEAK passport -> log
        log.info("packed to {} bytes", bytes.size()); // CLEAN size
    }

    public void rotated(Candidate candidate) {
        StringBuilder turned = new StringBuilder();
        for (char c : candidate.fullName().toLowerCase().toCharArray()) {
            turned.append(c >= 'a' && c <= 'z' ? (char) ('a' + (c - 'a' + 13) % 26) : c);
        }
        log.info("who {}", turned); // LEAK full_name -> log
    }

    public void groups(List<Candidate> candidates) {
        var perKind = candidates.stream().collect(Collectors.groupingBy(c -> c.email().endsWith(".edu"), Collectors.counting()));
        log.info("addresses of universities {}", perKind); // CLEAN aggregate
        var byDomain = candidates.stream().collect(Collectors.groupingBy(c -> c.email().endsWith(".edu"), Collectors.mapping(Candidate::email, Collectors.toList())));
        log.info("addresses of universities {}", byDomain); // LEAK email -> log
    }
}
