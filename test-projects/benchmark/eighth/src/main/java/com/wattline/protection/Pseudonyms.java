package com.wattline.protection;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.HmacUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Names for people that are not their names. */
public class Pseudonyms {
    private static final Logger log = LoggerFactory.getLogger(Pseudonyms.class);
    private final Map<String, String> known = new ConcurrentHashMap<>();
    private final Map<String, String> drawer = new ConcurrentHashMap<>();
    private final AtomicLong counter = new AtomicLong();
    private final SecureRandom random = new SecureRandom();

    private String running(String address) {
        return known.computeIfAbsent(address, a -> "H" + counter.incrementAndGet());
    }

    private String drawn(Household home) {
        byte[] bytes = new byte[9];
        random.nextBytes(bytes);
        String token = BaseEncoding.base64Url().encode(bytes);
        drawer.put(token, home.iban());
        return token;
    }

    public void numbers(Household home) {
        log.info("seen {}", running(home.email())); // CLEAN running number
        String token = drawn(home);
        log.info("seen {}", token); // CLEAN random token
        log.info("means {}", drawer.get(token)); // LEAK bank_account -> log
    }

    public void keyed(Household home, SecretKey key, String secret) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA512");
        mac.init(key);
        mac.update(home.taxId().getBytes(StandardCharsets.UTF_8));
        log.info("tag {}", BaseEncoding.base16().encode(mac.doFinal())); // CLEAN keyed HMAC
        log.info("tag {}", new HmacUtils("HmacSHA384", secret).hmacHex(home.phone())); // CLEAN keyed HMAC of Commons Codec
        log.info("tag {}", Hashing.hmacSha512(key).newHasher().putString(home.email(), StandardCharsets.UTF_8).hash()); // CLEAN keyed HMAC of Guava
    }

    @SuppressWarnings("deprecation")
    public void guessable(Household home) throws GeneralSecurityException {
        MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
        sha1.update(home.phone().getBytes(StandardCharsets.UTF_8));
        log.info("sum {}", BaseEncoding.base16().encode(sha1.digest())); // LEAK phone -> log
        log.info("sum {}", DigestUtils.md5Hex(home.taxId())); // LEAK tax_id -> log
        log.info("sum {}", Hashing.sha1().hashUnencodedChars(home.iban())); // LEAK bank_account -> log
        log.info("key {}", UUID.nameUUIDFromBytes(home.email().getBytes(StandardCharsets.UTF_8))); // LEAK email -> log
        log.info("key {}", UUID.randomUUID()); // CLEAN random number
    }

    public void encoded(Household home) {
        log.info("b32 {}", BaseEncoding.base32().encode(home.phone().getBytes(StandardCharsets.US_ASCII))); // LEAK phone -> log
        log.info("url {}", URLEncoder.encode(home.holderName(), StandardCharsets.UTF_8)); // LEAK full_name -> log
        log.info("num {}", new BigInteger(1, home.taxId().getBytes(StandardCharsets.US_ASCII)).toString(36)); // LEAK tax_id -> log
        log.info("b32 {}", BaseEncoding.base32().encode(home.contractNo().getBytes(StandardCharsets.US_ASCII))); // CLEAN contract number
    }
}
