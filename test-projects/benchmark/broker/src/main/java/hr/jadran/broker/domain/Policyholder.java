package hr.jadran.broker.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.LocalDate;
import lombok.AllArgsConstructor;
import lombok.Builder;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.Setter;
import lombok.ToString;

@Entity
@Getter
@Setter
@Builder
@NoArgsConstructor
@AllArgsConstructor
@ToString(exclude = {"email", "oib", "address"})
public class Policyholder {
    @Id
    @GeneratedValue
    private Long id;

    private String offerNumber;

    private String email; // CLEAN ordinary contact data in the own database

    @Column(name = "tax_number")
    private String oib; // LEAK tax_id, national_id -> storage

    @Convert(converter = IbanConverter.class)
    private String iban; // CLEAN the converter encrypts

    private LocalDate birthDate; // CLEAN ordinary data in the own database

    @Embedded
    private Address address;

    private String claimDiagnosis; // LEAK diagnosis -> storage
}
