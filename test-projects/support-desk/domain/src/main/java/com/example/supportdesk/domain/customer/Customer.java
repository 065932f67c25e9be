package com.example.supportdesk.domain.customer;

import com.example.supportdesk.domain.privacy.EncryptedText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.Setter;
import lombok.ToString;

/** Somebody insured with us who calls, writes and pays. */
@Entity
@Table(name = "customer")
@Getter
@Setter
@ToString(onlyExplicitlyIncluded = true)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class Customer {
    @Id
    @GeneratedValue
    @ToString.Include
    private Long id;

    private String firstName;
    private String lastName;

    @Column(unique = true)
    private String email;

    private String phoneNumber;
    private LocalDate dateOfBirth;

    @Embedded
    private Address address;

    @Convert(converter = EncryptedText.class)
    private String healthInsuranceNumber;

    @ToString.Include
    private boolean newsletterWanted;

    public Customer(String firstName, String lastName, String email) {
        this.firstName = firstName;
        this.lastName = lastName;
        this.email = email;
    }

    public String fullName() {
        return firstName + " " + lastName;
    }

    public boolean isAdult(LocalDate today) {
        return dateOfBirth != null && !dateOfBirth.plusYears(18).isAfter(today);
    }
}
