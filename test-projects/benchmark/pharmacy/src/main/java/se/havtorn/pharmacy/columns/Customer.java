package se.havtorn.pharmacy.columns;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToMany;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.ColumnTransformer;

@Entity
@Table(name = "customers")
public class Customer {
    @Id
    @GeneratedValue
    private Long id;

    private String fullName; // CLEAN ordinary contact data in the own database

    private String email; // CLEAN ordinary contact data in the own database

    @Column(name = "personnummer", nullable = false)
    private String nationalId; // LEAK national_id, id_nordic -> storage

    @Convert(converter = Converters.Sealed.class)
    private String passportNumber; // CLEAN the converter encrypts

    @Convert(converter = Converters.Shifted.class)
    private String driverLicense; // LEAK driver_license -> storage

    @ColumnTransformer(write = "pgp_sym_encrypt(?, current_setting('k'))", read = "pgp_sym_decrypt(iban, current_setting('k'))")
    private String iban; // CLEAN the database encrypts

    @Transient
    private String bloodType; // CLEAN not stored

    @Lob
    private String diagnosis; // LEAK diagnosis -> storage

    @ElementCollection
    private Set<String> allergies; // LEAK diagnosis, medication -> storage

    @Embedded
    private Insurance insurance;

    @OneToMany
    private List<Prescription> prescriptions;

    private String password; // CLEAN hashed before it is stored

    private String securityAnswer; // LEAK security_answer -> storage

    private String loyaltyTier; // CLEAN a tier

    @PrePersist
    void hash() {
        password = new org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder().encode(password);
    }

    public String getNationalId() {
        return nationalId;
    }

    public void setNationalId(String nationalId) {
        this.nationalId = nationalId;
    }

    public String getDiagnosis() {
        return diagnosis;
    }

    public String getEmail() {
        return email;
    }

    public String getIban() {
        return iban;
    }

    public Long getId() {
        return id;
    }

    public String getLoyaltyTier() {
        return loyaltyTier;
    }
}
