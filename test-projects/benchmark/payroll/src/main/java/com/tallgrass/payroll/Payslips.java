package com.tallgrass.payroll;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SealedObject;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.HmacUtils;
import org.bouncycastle.crypto.generators.SCrypt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.security.crypto.encrypt.TextEncryptor;
import org.springframework.security.crypto.password.NoOpPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

public class Payslips {
    private static final Logger log = LoggerFactory.getLogger(Payslips.class);

    void masks(Employee e) {
        log.info("{}", Masks.lastFour(e.cardNumber)); // CLEAN the last four digits
        log.info("{}", Masks.firstTwelve(e.cardNumber)); // LEAK card_pan -> log
        log.info("{}", Masks.loop(e.ssn)); // CLEAN stars only
        log.info("{}", Masks.loopButLast(e.iban)); // CLEAN the last four characters
        log.info("{}", Masks.fill(e.homePhone)); // CLEAN the last two digits
        log.info("{}", Masks.stars(e.name)); // CLEAN stars only
        log.info("{}", Masks.digits(e.ssn)); // CLEAN all digits are replaced
        log.info("{}", Masks.hideMail(e.email)); // CLEAN first letter and domain
        log.info("{}", Masks.mask(e.iban)); // LEAK bank_account -> log
        log.info("{}", Masks.anonymize(e.ssn)); // LEAK ssn -> log
        log.info("{}", Masks.redact(e.name)); // CLEAN a constant
        log.info("{}", Masks.overlay(e.iban)); // CLEAN the last two characters
        log.info("{}", Masks.padded(e.cardNumber)); // CLEAN the last three digits
        log.info("{}", Masks.blank(e.email)); // CLEAN letters and digits are replaced
        log.info("{}", Masks.streamed(e.name)); // CLEAN stars only
        log.info("{}", Masks.onlyIfLong(e.name)); // LEAK full_name -> log
        log.info("{}", Masks.obfuscate(e.ssn)); // LEAK ssn -> log
    }

    void initials(Employee e) {
        log.info("{}.", e.name.charAt(0)); // one letter: not labelled, opinions differ
        log.info("{}", e.name.substring(0, 1)); // one letter: not labelled, opinions differ
        log.info("{}", e.homePhone.substring(2)); // LEAK phone -> log
        log.info("{}", e.email.replace("@", " at ")); // LEAK email -> log
        log.info("{}", e.email.replaceAll("(?<=.).(?=[^@]*@)", "*")); // CLEAN stars up to the domain
        log.info("{}", e.ssn.replaceAll("-", "")); // LEAK ssn -> log
        log.info("{}", e.cardNumber.replaceAll("\\d(?=\\d{4})", "*")); // CLEAN the last four digits
    }

    void digests(Employee e, SecretKey key, byte[] salt) throws GeneralSecurityException {
        byte[] sha1 = MessageDigest.getInstance("SHA-1").digest(e.email.getBytes(StandardCharsets.UTF_8));
        log.info("{}", HexFormat.of().formatHex(sha1)); // LEAK email -> log
        log.info("{}", DigestUtils.md5Hex(e.homePhone)); // LEAK phone -> log
        log.info("{}", new HmacUtils("HmacSHA256", key.getEncoded()).hmacHex(e.email)); // CLEAN keyed hash
        Mac mac = Mac.getInstance("HmacSHA512");
        mac.init(key);
        mac.update(e.ssn.getBytes(StandardCharsets.UTF_8));
        log.info("{}", Base64.getUrlEncoder().encodeToString(mac.doFinal())); // CLEAN keyed hash
        log.info("{}", Hashing.hmacSha256(key).hashString(e.email, StandardCharsets.UTF_8)); // CLEAN keyed hash
        log.info("{}", Hashing.murmur3_128().hashString(e.homePhone, StandardCharsets.UTF_8)); // LEAK phone -> log
        SecretKeyFactory pbkdf = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256");
        byte[] derived = pbkdf.generateSecret(new PBEKeySpec(e.password.toCharArray(), salt, 210_000, 256)).getEncoded();
        log.info("{}", HexFormat.of().formatHex(derived)); // CLEAN password hash
        log.info("{}", BaseEncoding.base16().encode(SCrypt.generate(e.password.getBytes(StandardCharsets.UTF_8), salt, 32768, 8, 1, 32))); // CLEAN password hash
        log.info("{}", UUID.nameUUIDFromBytes(e.email.getBytes(StandardCharsets.UTF_8))); // LEAK email -> log
        log.info("{}", UUID.randomUUID()); // CLEAN random
    }

    void passwords(Employee e) {
        PasswordEncoder argon = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
        log.info("{}", argon.encode(e.password)); // CLEAN password hash
        log.info("{}", NoOpPasswordEncoder.getInstance().encode(e.password)); // LEAK password -> log
        log.info("{}", argon.matches("x", e.password)); // CLEAN a flag
    }

    void ciphers(Employee e, SecretKey key, KeyPair pair) throws Exception {
        Cipher gcm = Cipher.getInstance("AES/GCM/NoPadding");
        gcm.init(Cipher.ENCRYPT_MODE, key);
        String sealed = Base64.getEncoder().encodeToString(gcm.doFinal(e.iban.getBytes(StandardCharsets.UTF_8)));
        log.info("{}", sealed); // CLEAN encrypted
        Cipher ecb = Cipher.getInstance("AES/ECB/PKCS5Padding");
        ecb.init(Cipher.ENCRYPT_MODE, key);
        log.info("{}", HexFormat.of().formatHex(ecb.doFinal(e.ssn.getBytes(StandardCharsets.UTF_8)))); // LEAK ssn -> log
        Cipher rsa = Cipher.getInstance("RSA/ECB/OAEPWithSHA-256AndMGF1Padding");
        rsa.init(Cipher.ENCRYPT_MODE, pair.getPublic());
        log.info("{}", HexFormat.of().formatHex(rsa.doFinal(e.ssn.getBytes(StandardCharsets.UTF_8)))); // CLEAN encrypted
        gcm.init(Cipher.DECRYPT_MODE, key);
        log.info("{}", new String(gcm.doFinal(Base64.getDecoder().decode(sealed)), StandardCharsets.UTF_8)); // LEAK bank_account -> log
        log.info("{}", new SealedObject(e.name, rsa)); // CLEAN encrypted
        TextEncryptor text = Encryptors.delux("pw", "5c0744940b5c369b");
        log.info("{}", text.encrypt(e.homePhone)); // CLEAN encrypted
        log.info("{}", text.decrypt(text.encrypt(e.homePhone))); // LEAK phone -> log
        log.info("{}", Encryptors.noOpText().encrypt(e.homePhone)); // LEAK phone -> log
        log.info("{}", Base64.getMimeEncoder().encodeToString(e.name.getBytes(StandardCharsets.UTF_8))); // LEAK full_name -> log
        log.info("{}", new String(Base64.getDecoder().decode(Base64.getEncoder().encode(e.ssn.getBytes(StandardCharsets.UTF_8))), StandardCharsets.UTF_8)); // LEAK ssn -> log
    }

    void aggregates(List<Employee> staff) {
        log.info("{}", staff.stream().map(e -> e.salary).reduce(BigDecimal.ZERO, BigDecimal::add)); // CLEAN a sum
        log.info("{}", staff.stream().mapToDouble(e -> e.salary.doubleValue()).average().orElse(0)); // CLEAN an average
        log.info("{}", staff.stream().map(e -> e.salary).toList()); // LEAK salary -> log
        List<String> departments = new ArrayList<>();
        staff.forEach(e -> departments.add(e.department));
        log.info("{}", departments); // CLEAN names of departments
    }
}
