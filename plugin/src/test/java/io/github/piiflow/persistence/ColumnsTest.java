package io.github.piiflow.persistence;

import io.github.piiflow.testing.Leaks;
import org.junit.jupiter.api.Test;

/** Columns of mapped classes: reported once, where they are declared, unless what they hold is protected. */
class ColumnsTest {
    @Test
    void criticalColumnsAreReportedAndContactDataIsNot() {
        Leaks.check("""
                import jakarta.persistence.*;
                @Entity
                class Holder {
                    @Id Long id;
                    private String fullName;
                    private String email;
                    private String iban; // leak: bank_account -> storage
                    @Column(name = "national_id")
                    private String number; // leak: national_id -> storage
                    private boolean ibanVerified;
                    private static String passportNumber;
                    private transient String cardNumber;
                    @Transient private String cvv;
                    @Column(insertable = false, updatable = false) private String passportNo;
                }
                """);
    }

    @Test
    void whatIsReadOfAViewIsHardlyStored() {
        String view = """
                import jakarta.persistence.*;
                import org.hibernate.annotations.Immutable;
                import org.hibernate.annotations.Subselect;
                @Entity @Immutable
                class Person {
                    private String socialSecurityNumber;LIKELY
                }
                @Entity @Subselect("select ssn from holder")
                class Patient {
                    private String socialSecurityNumber;LIKELY
                }
                @Entity
                class Customer { private String socialSecurityNumber; } // leak: ssn -> storage
                """;
        Leaks.checkSure(view.replace("LIKELY", ""));
        Leaks.check(view.replace("LIKELY", " // leak: ssn -> storage"));
    }

    @Test
    void propertyAccessIsHeeded() {
        Leaks.check("""
                import javax.persistence.*;
                @Entity
                class Holder {
                    private String iban;
                    private String socialSecurityNumber; // leak: ssn -> storage
                    @Id public Long getId() { return 1L; }
                    @Transient public String getIban() { return iban; }
                    public String getSocialSecurityNumber() { return socialSecurityNumber; }
                }
                """);
    }

    @Test
    void convertersAreFollowedUntilTheyEncrypt() {
        Leaks.check("""
                import jakarta.persistence.*;
                import java.util.Base64;
                import javax.crypto.Cipher;
                @Entity
                class Holder {
                    @Convert(converter = Sealed.class) private String iban;
                    @Convert(converter = EncryptedText.class) private String passportNumber; // leak: passport -> storage
                    @Convert(converter = Inherits.class) private String cardNumber;
                    @Convert(converter = Nulls.class) private String socialSecurityNumber; // leak: ssn -> storage
                    @Convert(converter = com.lib.CryptoConverter.class) private String taxId;
                }
                class Sealed implements AttributeConverter<String, byte[]> {
                    private Cipher cipher() throws Exception {
                        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
                        cipher.init(Cipher.ENCRYPT_MODE, key());
                        return cipher;
                    }
                    public byte[] convertToDatabaseColumn(String value) {
                        try { return value == null ? null : cipher().doFinal(value.getBytes()); }
                        catch (Exception e) { throw new IllegalStateException(e); }
                    }
                    public String convertToEntityAttribute(byte[] column) { return null; }
                    java.security.Key key() { return null; }
                }
                class Inherits extends Sealed {}
                class EncryptedText implements AttributeConverter<String, String> {
                    public String convertToDatabaseColumn(String value) {
                        return Base64.getEncoder().encodeToString(value.getBytes());
                    }
                    public String convertToEntityAttribute(String column) { return column; }
                }
                class Nulls implements AttributeConverter<String, String> {
                    public String convertToDatabaseColumn(String value) { return value == null ? "" : value; }
                    public String convertToEntityAttribute(String column) { return column; }
                }
                """);
    }

    @Test
    void convertersThatApplyThemselvesServeTheirType() {
        Leaks.check("""
                import jakarta.persistence.*;
                @Entity
                class Holder {
                    private Iban iban;
                    private String passportNumber; // leak: passport -> storage
                }
                record Iban(String value) {}
                @Converter(autoApply = true)
                class IbanConverter implements AttributeConverter<Iban, String> {
                    private final org.jasypt.encryption.StringEncryptor encryptor = null;
                    public String convertToDatabaseColumn(Iban iban) { return encryptor.encrypt(iban.value()); }
                    public Iban convertToEntityAttribute(String column) { return null; }
                }
                """);
    }

    @Test
    void theDatabaseMayEncrypt() {
        Leaks.check("""
                import jakarta.persistence.*;
                import org.hibernate.annotations.*;
                @jakarta.persistence.Entity
                class Holder {
                    @ColumnTransformer(read = "pgp_sym_decrypt(a, 'k')", write = "pgp_sym_encrypt(?, 'k')") private String iban;
                    @ColumnTransformer(write = "upper(?)") private String passportNumber; // leak: passport -> storage
                    @Type(type = "encryptedString") private String cardNumber;
                    @Type(type = "text") private String socialSecurityNumber; // leak: ssn -> storage
                    @io.ebean.annotation.Encrypted private String taxId;
                }
                """);
    }

    @Test
    void whatAllWritersProtectIsProtected() {
        Leaks.check("""
                import jakarta.persistence.*;
                import org.springframework.security.crypto.password.PasswordEncoder;
                @Entity
                class Login {
                    private String password;
                    void setPassword(String password) { this.password = password; }
                    String getPassword() { return password; }
                }
                @Entity
                class OldLogin {
                    private String password; // leak: password -> storage
                    void setPassword(String password) { this.password = password; }
                }
                @Entity
                class NewLogin {
                    private final String password;
                    NewLogin(String password) { this.password = password; }
                }
                class Logins {
                    PasswordEncoder encoder;
                    Login create(String rawPassword) {
                        Login login = new Login();
                        login.setPassword(encoder.encode(rawPassword));
                        return login;
                    }
                    void rehash(Login login) { login.setPassword(encoder.encode(login.getPassword())); }
                    Login copy(Login from) { Login to = new Login(); to.setPassword(from.getPassword()); return to; }
                    void old(OldLogin login, String rawPassword, boolean migrated) {
                        login.setPassword(migrated ? encoder.encode(rawPassword) : rawPassword);
                    }
                    NewLogin fresh(String password) { return new NewLogin(hashed(password)); }
                    private String hashed(String password) { return encoder.encode(password); }
                }
                """);
    }

    @Test
    void aMethodOfTheLifeCycleMayHash() {
        Leaks.check("""
                import jakarta.persistence.*;
                import org.springframework.security.crypto.bcrypt.BCrypt;
                @Entity
                class Login {
                    private String password;
                    @PrePersist void hash() { password = BCrypt.hashpw(password, BCrypt.gensalt()); }
                }
                @Entity @EntityListeners(Hashing.class)
                class Account {
                    String password;
                }
                class Hashing {
                    @PrePersist void hash(Account account) { account.password = BCrypt.hashpw(account.password, BCrypt.gensalt()); }
                }
                @Entity
                class Other {
                    private String password; // leak: password -> storage
                    @PrePersist void trim() { password = password.trim(); }
                }
                """);
    }

    @Test
    void embeddablesAndMappedSuperclassesAreReportedThemselves() {
        Leaks.check("""
                import jakarta.persistence.*;
                class Plain { String passportNumber; }
                @MappedSuperclass class Base { String passportNumber; } // leak: passport -> storage
                @Embeddable class Card { String cardNumber; } // leak: card_pan -> storage
                @Entity class Folder extends Base { @Embedded Card card; String email; }
                @Entity class Odd extends Plain { String email; }
                """);
    }

    @Test
    void springDataStoresByAnnotationOrRepository() {
        Leaks.check("""
                import org.springframework.data.mongodb.core.mapping.*;
                import org.springframework.data.annotation.Transient;
                @Document("mandates")
                class Mandate {
                    @Field("acc") private String debtorIban; // leak: bank_account -> storage
                    @Encrypted private String taxId;
                    private Payer payer;
                    @Transient private String cvv;
                }
                class Payer { String passportNumber; } // leak: passport -> storage
                class NotStored { String passportNumber; }
                """, """
                import org.springframework.data.repository.CrudRepository;
                interface Patients extends CrudRepository<Patient, Long> {}
                record Patient(Long id, String email, String diagnosis) {} // leak: diagnosis -> storage
                """, """
                import org.springframework.data.redis.core.RedisHash;
                @RedisHash("cards") class StoredCard { String cardNumber; } // leak: card_pan -> storage
                """);
    }

    @Test
    void oneTransientIsNotTheOther() {
        Leaks.check("""
                import jakarta.persistence.Entity;
                import org.springframework.data.annotation.Transient;
                @Entity class Holder {
                    @Transient private String iban; // leak: bank_account -> storage
                }
                """);
    }

    @Test
    void aColumnThatSaysNothingTellsWhatIsWritten() {
        Leaks.check("""
                import jakarta.persistence.*;
                @Entity
                class Visit {
                    private String text; // leak: diagnosis -> storage
                    private String remark;
                    void setText(String text) { this.text = text; }
                    void setRemark(String remark) { this.remark = remark; }
                }
                class Visits {
                    record Form(String diagnosis, String email) {}
                    Visit open(Form form) {
                        Visit visit = new Visit();
                        visit.setText(form.diagnosis());
                        visit.setRemark(form.email());
                        return visit;
                    }
                }
                """);
    }

    @Test
    void whatEveryWriterHashesIsStoredHashed() {
        Leaks.check("""
                import jakarta.persistence.*;
                import org.springframework.security.crypto.password.PasswordEncoder;
                @Entity
                class Door {
                    private static final PasswordEncoder ENCODER = org.springframework.security.crypto.scrypt.SCryptPasswordEncoder.defaultsForSpringSecurity_v5_8();
                    @Id private Long id;
                    private String password;
                    protected Door() {}
                    Door(String typed) { password = ENCODER.encode(typed); }
                    void renew(String typed) { this.password = ENCODER.encode(typed); }
                }
                @Entity
                class Gate {
                    @Id private Long id;
                    private String password; // leak: password -> storage
                    protected Gate() {}
                    Gate(String typed) { password = Door.ENCODER.encode(typed); }
                    void restore(String kept) { password = kept; }
                }
                """);
    }

    @Test
    void aMethodOfTheLifeCycleMayAskWhetherItIsAHash() {
        Leaks.check("""
                import jakarta.persistence.*;
                import org.springframework.security.crypto.bcrypt.BCrypt;
                @Entity
                class Guarded {
                    private String password;
                    void setPassword(String password) { this.password = password; }
                    @PrePersist void hash() {
                        if (!password.startsWith("$2a$")) {
                            password = BCrypt.hashpw(password, BCrypt.gensalt());
                        }
                    }
                }
                @Entity
                class Open {
                    private String password; // leak: password -> storage
                    void setPassword(String password) { this.password = password; }
                    @PrePersist void hash() {
                        if (!password.startsWith("test")) {
                            password = BCrypt.hashpw(password, BCrypt.gensalt());
                        }
                    }
                }
                """);
    }

    @Test
    void whatIsReadFromAColumnOfHashesIsAHashInTheNext() {
        Leaks.check("""
                import jakarta.persistence.*;
                import org.springframework.security.crypto.password.PasswordEncoder;
                @Entity
                class Login {
                    @Id Long id;
                    private String password;
                    String getPassword() { return password; }
                    void setPassword(String password) { this.password = password; }
                }
                @Entity
                class OldLogin {
                    @Id Long id;
                    private String password; // leak: password -> storage
                    String getPassword() { return password; }
                    void setPassword(String password) { this.password = password; }
                }
                @Entity
                class History {
                    @Id Long id;
                    private String password;
                    History(Login login) { this.password = login.getPassword().trim(); }
                }
                @Entity
                class OldHistory {
                    @Id Long id;
                    private String password; // leak: password -> storage
                    OldHistory(OldLogin login) { this.password = login.getPassword().trim(); }
                }
                class Logins {
                    private PasswordEncoder encoder;
                    void change(Login login, String rawPassword) { login.setPassword(encoder.encode(rawPassword)); }
                    History keep(Login login) { return new History(login); }
                    OldHistory keep(OldLogin login) { return new OldHistory(login); }
                    void change(OldLogin login, String rawPassword, boolean plain) {
                        login.setPassword(plain ? rawPassword : encoder.encode(rawPassword));
                    }
                }
                """);
    }
}
